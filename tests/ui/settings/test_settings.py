"""Settings: what belongs to the diary, and how this computer shows it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.page import CalendarState
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY
from tests.ui.acting import click, key, keys, stored

pytestmark = pytest.mark.screen("settings")


@pytest.fixture
def settings(session: Session) -> SettingsPage:
    """The screen of choices."""
    return settings_of(session)


def settings_of(session: Session) -> SettingsPage:
    page = session.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    return page


def asked_for(today: TodayPage) -> list[str]:
    return [row.symptom.label for row in today.answers.rows]


def test_an_own_symptom_appears_on_today_and_takes_ratings(
    settings: SettingsPage, today: TodayPage, window: MainWindow, diary: Diary
):
    settings.symptoms.own_symptoms.name.setFocus()
    keys(today, "Itchy  & sore arm")
    key(settings, Qt.Key.Key_Return)
    assert settings.symptoms.own_symptoms.name.text() == ""
    window.show_page("today")
    own = today.answers.rows[asked_for(today).index("Itchy & sore arm")]
    click(own.buttons[3])
    assert diary.reader.day(TODAY).value(own.symptom.key) == 3


def test_a_tick_shows_an_ampersand_as_one(settings: SettingsPage):
    settings.symptoms.own_symptoms.name.setText("Arm & hand")
    settings.symptoms.own_symptoms.add()
    assert "Arm && hand" in [tick.text() for tick in settings.symptoms.ticks.values()]


def test_an_own_symptom_without_a_name_is_not_added(settings: SettingsPage, diary: Diary):
    settings.symptoms.own_symptoms.name.setText("   ")
    settings.symptoms.own_symptoms.add()
    assert len(diary.reader.catalogue.symptoms) == len(diary.reader.built_in.symptoms)


def test_switching_a_symptom_off_keeps_what_was_written_down(
    settings: SettingsPage, today: TodayPage, window: MainWindow, diary: Diary, diary_path: Path
):
    diary.record(YESTERDAY, {"cough": 4})
    click(settings.symptoms.ticks["cough"])
    window.show_page("today")
    assert "Cough" not in asked_for(today)
    assert stored(diary_path) == {("2026-11-21", "cough"): 4}
    window.undo()
    assert asked_for(today)[1] == "Cough"


def test_a_symptom_that_is_off_can_be_switched_on(
    qtbot: QtBot, settings: SettingsPage, today: TodayPage, window: MainWindow
):
    settings.show_section(SettingsSection.SYMPTOMS)
    tick = settings.symptoms.ticks["nausea"]
    assert not tick.isChecked()
    qtbot.waitUntil(tick.isVisible)
    tick.setFocus()
    key(settings, Qt.Key.Key_Space)
    window.show_page("today")
    assert "nausea" in [it.symptom.key for it in today.answers.rows]


def test_a_tick_that_could_not_be_kept_goes_back(
    settings: SettingsPage, window: MainWindow, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(diary._store, "transaction", broken)
    click(settings.symptoms.ticks["cough"])
    assert settings.symptoms.ticks["cough"].isChecked()
    assert window.banner.text.text() == "The disk is full."


def broken() -> None:
    raise EnvironmentFault("The disk is full.")


def choose_country(settings: SettingsPage, name: str) -> None:
    settings.about.country.setCurrentText(name)
    settings.about.country.activated.emit(settings.about.country.currentIndex())


def test_no_country_is_chosen_before_the_person_chooses(settings: SettingsPage, diary: Diary):
    assert settings.about.country.currentIndex() == -1
    choose_country(settings, "Another country")
    assert diary.reader.setting("country", "unset") == ""
    settings.refresh()
    assert settings.about.country.currentText() == "Another country"


def test_a_country_can_be_chosen_and_taken_back(
    settings: SettingsPage, window: MainWindow, diary: Diary
):
    choose_country(settings, "United Kingdom")
    assert diary.reader.setting("country") == "GB"
    window.undo()
    assert settings.about.country.currentIndex() == -1


def test_a_country_that_could_not_be_kept_is_not_shown(
    settings: SettingsPage, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(diary._store, "transaction", broken)
    choose_country(settings, "United Kingdom")
    assert settings.about.country.currentIndex() == -1


def test_the_wheel_scrolls_and_never_chooses_a_country(settings: SettingsPage, diary: Diary):
    choose_country(settings, "United Kingdom")
    middle = QPointF(settings.about.country.rect().center())
    turn = QWheelEvent(
        middle,
        middle,
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(settings.about.country, turn)
    assert diary.reader.setting("country") == "GB"


def test_the_name_is_kept_on_leaving_the_field(settings: SettingsPage, diary: Diary):
    settings.about.name.setFocus()
    keys(settings, " Ann Example ")
    key(settings, Qt.Key.Key_Tab)
    assert diary.reader.setting("name") == "Ann Example"
    assert settings.about.name.text() == "Ann Example"


def test_walking_through_the_fields_changes_nothing(settings: SettingsPage, window: MainWindow):
    settings.about.name.setFocus()
    key(settings, Qt.Key.Key_Tab)
    key(settings, Qt.Key.Key_Tab)
    assert window._operations._done == []


def test_half_a_name_is_kept_on_turning_the_screen(
    settings: SettingsPage, window: MainWindow, diary: Diary
):
    type_name(settings, "Ann")
    window.show_page("today")
    assert diary.reader.setting("name") == "Ann"


def type_name(settings: SettingsPage, text: str) -> None:
    settings.about.name.setText(text)
    settings.about.name.setModified(True)


def test_half_a_name_survives_another_change(settings: SettingsPage, diary: Diary):
    type_name(settings, "Ann")
    settings._operations.run(diary.save, SymptomVisibility("nausea", True), label="Nausea")
    assert settings.about.name.text() == "Ann"


def test_a_name_that_could_not_be_kept_stays_in_the_field(
    settings: SettingsPage, window: MainWindow, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    type_name(settings, "Ann")
    with monkeypatch.context() as full:
        full.setattr(diary._store, "transaction", broken)
        assert not window.close()
    assert settings.about.name.text() == "Ann"
    assert window.close()
    assert diary.reader.setting("name") == "Ann"


def test_a_birth_date_is_kept_and_can_be_emptied(settings: SettingsPage, diary: Diary):
    for text in ("1968-05-04", "May 4, 1968", "4. may 1968", "4th of May 68", ""):
        settings.about.born.setText(text)
        assert settings.flush()
        assert diary.reader.setting("born") == ("1968-05-04" if text else "")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("4 May", "with the month as a word, such as 4 May 1968"),
        ("31 Feb 1968", "with the month as a word, such as 4 May 1968"),
        ("1868-05-04", "The diary starts with the year 1900"),
        ("2026-11-23", "A birth date can’t be in the future."),
    ],
)
def test_a_birth_date_that_can_not_be_is_said_beside_the_field(
    settings: SettingsPage, diary: Diary, typed: str, sentence: str
):
    settings.about.born.setText(typed)
    assert not settings.flush()
    assert sentence in settings.about.birth.fault.text()
    assert settings.about.birth.fault.isVisible()
    settings.about.born.setText("1968-05-04")
    settings.flush()
    assert settings.about.birth.fault.isHidden()
    assert diary.reader.setting("born") == "1968-05-04"


def test_a_wrong_birth_date_takes_a_second_try_to_close(settings: SettingsPage, window: MainWindow):
    settings.about.born.setText("soon")
    window.show_page("today")
    assert not window.close()
    assert window.current_key == "settings"
    assert window.banner.text.text().startswith("This has not been saved yet.")
    assert window.close()


@pytest.mark.parametrize("what", ["undo", "redo"])
def test_a_wrong_birth_date_stops_undo_and_says_where(
    settings: SettingsPage, window: MainWindow, what: str
):
    settings.about.born.setText("4 Mai 1968")
    window.show_page("today")
    getattr(window, what)()
    assert window.current_key == "settings"
    assert "can’t be saved yet" in window.banner.text.text()


def test_another_text_size_makes_the_window_anew_where_the_person_was(
    qtbot: QtBot, session: Session, today: TodayPage
):
    click(today.bar.before)
    click(settings_of(session).head.text_size.chips.chips["150"])
    assert session.theme.scale == 1.5
    assert session.window.current_key == "settings"
    chip = settings_of(session).head.text_size.chips.chips["150"]
    qtbot.waitUntil(chip.hasFocus)
    assert chip.isChecked()
    page = session.window.show_page("today")
    assert page.view_state == YESTERDAY


def test_other_colours_make_the_window_anew(qtbot: QtBot, session: Session, settings: SettingsPage):
    settings.show_section(SettingsSection.LOOK)
    click(settings.colours.chips.chips[Colours.DARK])
    assert session.theme.dark
    assert settings_of(session).section == "look"
    assert session._preferences.colours is Colours.DARK
    qtbot.waitUntil(settings_of(session).colours.chips.chips[Colours.DARK].hasFocus)


def test_a_screen_readers_toggle_chooses_too(session: Session, settings: SettingsPage):
    settings.head.text_size.chips.chips["200"].toggle()
    assert session.theme.scale == 2.0


def test_choosing_what_holds_already_changes_nothing(session: Session, settings: SettingsPage):
    window = session.window
    click(settings.head.text_size.chips.chips["100"])
    assert session.window is window


def test_the_calendar_month_is_kept_when_the_window_is_made_anew(session: Session):
    september = CalendarState(date(2026, 9, 1), view="month")
    session.window.show_page("calendar").restore_state(september)
    session.rebuild()
    assert session.window.show_page("calendar").view_state == september
