"""About the treatment in Settings: two switches, limits, and "diary only"."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from mbc_tracker.content import catalogue, rules
from mbc_tracker.domain.notices.conditions import Fever
from mbc_tracker.domain.profile import Profile
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.settings.team_limits import TeamLimitsCard
from mbc_tracker.ui.settings.treatment_card import TreatmentCard
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from tests.ui.acting import click, key, keys, texts

pytestmark = pytest.mark.screen("settings")


@pytest.fixture
def page(session: Session) -> SettingsPage:
    """Settings, showing what is asked about the person."""
    shown = session.window.show_page("settings")
    assert isinstance(shown, SettingsPage)
    return shown


@pytest.fixture
def card(page: SettingsPage) -> TreatmentCard:
    """The card about the treatment."""
    return page.treatment


@pytest.fixture
def limits(page: SettingsPage) -> TeamLimitsCard:
    """The card with the team's own limits."""
    page.show_section(SettingsSection.MEASUREMENTS)
    return page.limits


def boxes(page: SettingsPage) -> dict[str, QCheckBox]:
    choices = page.treatment.choices
    return {
        "on_treatment": choices.on_treatment,
        "report_at_once": choices.report_at_once,
        "diary_only": page.notices.diary_only,
    }


NAMES = ["on_treatment", "report_at_once", "diary_only"]


@pytest.mark.parametrize("name", NAMES)
def test_a_tick_is_kept_and_can_be_undone(
    page: SettingsPage, window: MainWindow, diary: Diary, name: str
):
    box = boxes(page)[name]
    click(box)
    assert diary.reader.setting(name) == "yes"
    window.undo()
    assert not box.isChecked()
    assert diary.reader.setting(name, "?") == "?"


@pytest.mark.parametrize("name", NAMES)
def test_a_tick_is_taken_back_from_the_keyboard(page: SettingsPage, diary: Diary, name: str):
    diary.set(name, "yes")
    page.refresh()
    boxes(page)[name].setFocus()
    key(page, Qt.Key.Key_Space)
    assert diary.reader.setting(name) == "no"


def test_a_tick_that_could_not_be_kept_goes_back(
    page: SettingsPage, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    def broken() -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(diary._store, "transaction", broken)
    click(page.notices.diary_only)
    assert not page.notices.diary_only.isChecked()


def test_the_rules_see_what_was_ticked(card: TreatmentCard, diary: Diary):
    click(card.choices.on_treatment)
    click(card.choices.report_at_once)
    card.choices.limit.setText("37.5")
    card.choices.flush()
    wanted = Profile(frozenset({"on_treatment", "report_at_once"}), 37.5)
    assert diary.analysis.profile() == wanted


def test_until_somebody_chooses_the_card_says_that_notices_are_shown(page: SettingsPage):
    waiting = "You have not chosen yet. Until you do, notices are shown."
    assert waiting in texts(page.notices)
    click(page.notices.diary_only)
    assert waiting not in texts(page.notices)


def test_every_choice_is_explained_beside_it(page: SettingsPage, card: TreatmentCard):
    for box in boxes(page).values():
        assert box.accessibleDescription()
    assert card.choices.limit.accessibleDescription() in texts(card)


def test_a_limit_is_kept_on_leaving_the_field(card: TreatmentCard, diary: Diary):
    card.choices.limit.setFocus()
    keys(card, "37,5")
    key(card, Qt.Key.Key_Tab)
    assert diary.reader.setting("fever_limit") == "37.5"
    assert card.choices.limit.text() == "37.5"


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [("38,0", "38", "38.0"), ("100.4 °F", "38", "38.0"), ("38.25", "38.25", "38.25")],
)
def test_what_is_shown_of_a_limit_is_what_counts(
    card: TreatmentCard, diary: Diary, typed: str, kept: str, shown: str
):
    card.choices.limit.setText(typed)
    assert card.choices.flush()
    assert diary.reader.setting("fever_limit") == kept
    assert card.choices.limit.text() == shown


def test_a_limit_that_can_not_be_is_said_beside_the_field(card: TreatmentCard, diary: Diary):
    card.choices.limit.setText("50")
    assert not card.choices.flush()
    assert "Please write a temperature from 35.0 to 42.0 °C." in texts(card)
    assert diary.reader.setting("fever_limit") == ""
    card.choices.limit.setText("")
    assert card.choices.flush()
    assert card.choices.fault.isHidden()


def test_a_wrong_limit_takes_a_second_try_to_close(card: TreatmentCard, window: MainWindow):
    card.choices.limit.setText("warm")
    assert not window.close()
    assert card.choices.limit.text() == "warm"
    assert window.close()


def test_a_limit_that_could_not_be_kept_stays_in_the_field(
    card: TreatmentCard, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    card.choices.limit.setText("37.5")
    with monkeypatch.context() as full:
        full.setattr(diary, "set", _refusing)
        assert not card.choices.flush()
    assert card.choices.limit.text() == "37.5"
    assert card.choices.flush()


def _refusing(*_: str) -> None:
    raise EnvironmentFault("The disk is full.")


def test_half_a_limit_survives_another_change(card: TreatmentCard, diary: Diary):
    card.choices.limit.setText("3")
    click(card.choices.on_treatment)
    assert card.choices.limit.text() == "3"
    card.choices.drop()


def test_the_country_sets_the_unit(session: Session, card: TreatmentCard, diary: Diary):
    diary.set("fever_limit", "38")
    assert card.choices.limit.accessibleName() == "Fever limit in °C"
    session.operations.run(diary.set, "country", "US")
    assert card.choices.limit.accessibleName() == "Fever limit in °F"
    assert card.choices.limit.text() == "100.4"
    card.choices.flush()
    assert diary.reader.setting("fever_limit") == "38"


def test_the_limit_named_on_screen_is_that_of_the_rules(card: TreatmentCard):
    book = rules.load(catalogue.load())
    told = [case.condition for rule in book.rules.rules for case in rule.cases]
    (limit,) = {it.limit for it in told if isinstance(it, Fever)}
    named = f"{limit:.1f} °C ({limit * 1.8 + 32:.1f} °F)"
    assert named in card.choices.limit.accessibleDescription()


def test_opening_settings_keeps_what_the_diary_has(session: Session, diary: Diary):
    known = {"name": "Ann Example", "born": "1968-05-04", "fever_limit": "37.5"}
    for name, value in known.items():
        diary.set(name, value)
    session.window.show_page("settings")
    session.window.show_page("today")
    assert {name: diary.reader.setting(name) for name in known} == known


def test_what_was_undone_elsewhere_is_not_saved_again(
    session: Session, card: TreatmentCard, diary: Diary
):
    card.choices.limit.setText("37.5")
    window = session.window
    window.show_page("today")
    window.undo()
    window.show_page("calendar")
    assert diary.reader.setting("fever_limit") == ""


LIMITS = [("spo2", "spo2_limit", "88"), ("heart_rate", "heart_rate_limit", "120")]
LIMITS.append(("resp_rate", "resp_rate_limit", "24"))


@pytest.mark.parametrize(("kind", "setting", "limit"), LIMITS)
def test_the_teams_limit_is_kept_on_leaving_the_field_and_can_be_undone(
    limits: TeamLimitsCard, window: MainWindow, diary: Diary, kind: str, setting: str, limit: str
):
    field = limits.fields[kind].field
    field.setFocus()
    keys(limits, limit)
    key(limits, Qt.Key.Key_Tab)
    assert diary.reader.setting(setting) == limit
    assert diary.analysis.profile().limits == {kind: float(limit)}
    window.undo()
    assert field.text() == ""
    assert diary.analysis.profile().limits == {}


def test_the_fields_of_limits_name_their_unit(limits: TeamLimitsCard):
    assert [it.field.accessibleName() for it in limits.fields.values()] == [
        "Oxygen (SpO2): call at or below, in %",
        "Resting pulse: call at or above, beats per minute",
        "Breathing: call at or above, breaths per minute",
    ]


def test_a_limit_beyond_what_can_be_is_refused_beside_its_field(
    limits: TeamLimitsCard, diary: Diary
):
    limit = limits.fields["spo2"]
    limit.field.setText("20")
    assert not limits.flush()
    assert "Please write a whole number from 50 to 99." in texts(limit)
    assert diary.reader.setting("spo2_limit") == ""
    limits.refresh()
    assert limit.field.text() == "20"
    limit.field.setText("")
    assert limits.flush()
    assert limit.fault.isHidden()


def test_a_team_limit_that_could_not_be_kept_stays_in_the_field(
    limits: TeamLimitsCard, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    limit = limits.fields["resp_rate"]
    limit.field.setText("24")
    with monkeypatch.context() as full:
        full.setattr(diary, "set", _refusing)
        assert not limits.flush()
    assert limit.field.text() == "24"
    assert limits.flush()
