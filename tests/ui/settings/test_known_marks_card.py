"""What the team knows, in Settings: listed, added, changed, removed, and undone."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.change import Change, Step
from mbc_tracker.domain.records import BaselineReset, OwnSymptom, SymptomVisibility
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.mark_dialog import MarkDialog
from mbc_tracker.ui.settings.known_levels_dialog import KnownLevelsDialog
from mbc_tracker.ui.settings.known_marks_card import KnownMarksCard
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.shell.session import Session
from tests.builders import TODAY, YESTERDAY, a_known_mark, an_own_symptom
from tests.ui.acting import click, key, keys, texts
from tests.ui.fitting import LEAST_TARGET

pytestmark = [pytest.mark.screen("settings"), pytest.mark.usefixtures("quick_presses")]

D = TypeVar("D", bound=QDialog)
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def card(session: Session) -> KnownMarksCard:
    """The card in Settings."""
    page = session.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    return page.known


def dialog_of(card: KnownMarksCard, kind: type[D]) -> D:
    (opened,) = card.findChildren(kind)
    return opened


def run(session: Session, record: BaselineReset | OwnSymptom) -> None:
    session.operations.run(session.context.diary.save, record, label="x")


def lines(card: KnownMarksCard) -> list[list[str]]:
    return [texts(row) for row in card.rows]


def test_an_empty_list_says_so(card: KnownMarksCard):
    assert "Nothing is on this list yet." in texts(card)
    assert card.rows == []


def test_marks_are_listed_with_their_day_and_level(card: KnownMarksCard, session: Session):
    run(session, a_known_mark(level=5))
    run(session, a_known_mark("weight", day=TODAY, id="w"))
    assert lines(card) == [
        ["Weight", "My team has known since 22 Nov 2026"],
        ["Cough", "My team has known since 21 Nov 2026, usually 5 out of 10"],
    ]
    assert "Nothing is on this list yet." not in texts(card)


def test_several_symptoms_are_added_at_once_and_undone_at_once(
    card: KnownMarksCard, session: Session, diary: Diary
):
    click(card.ask)
    dialog = dialog_of(card, KnownLevelsDialog)
    assert dialog.known.chosen == {}
    dialog.known.choose({"cough": 4, "breathlessness": 2})
    dialog.accept()
    marks = diary.reader.records(BaselineReset)
    assert {(it.symptom, it.day, it.level) for it in marks} == {
        ("cough", TODAY, 4),
        ("breathlessness", TODAY, 2),
    }
    session.window.undo()
    assert card.rows == []


def test_levels_are_chosen_with_the_keyboard(card: KnownMarksCard, diary: Diary, qtbot: QtBot):
    click(card.ask)
    dialog = dialog_of(card, KnownLevelsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.known.levels["cough"].setFocus()
    keys(dialog, "7")
    key(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not card.findChildren(KnownLevelsDialog))
    assert [it.level for it in diary.reader.records(BaselineReset)] == [7]


def test_saving_without_any_level_is_asked_about(card: KnownMarksCard, diary: Diary):
    click(card.ask)
    dialog = dialog_of(card, KnownLevelsDialog)
    dialog.accept()
    assert "Choose how bad it is for one of them, or press Cancel." in texts(dialog)
    assert diary.reader.records(BaselineReset) == ()
    dialog.reject()


def add(card: KnownMarksCard, symptom: str, level: int | None = None) -> MarkDialog:
    click(card.add)
    dialog = dialog_of(card, MarkDialog)
    dialog.subject.setCurrentIndex(dialog.subject.findData(symptom))
    dialog.level.setCurrentIndex(dialog.level.findData(level))
    return dialog


def test_one_is_added_with_its_day(card: KnownMarksCard, session: Session):
    dialog = add(card, "cough", 6)
    dialog.day.setDate(QDate(2026, 3, 1))
    dialog.accept()
    assert lines(card) == [["Cough", "My team has known since 1 Mar 2026, usually 6 out of 10"]]
    session.window.undo()
    assert card.rows == []


def test_each_line_of_an_open_list_is_a_target(card: KnownMarksCard):
    dialog = add(card, "cough")
    dialog.subject.showPopup()
    assert dialog.subject.view().sizeHintForRow(0) >= LEAST_TARGET
    dialog.subject.hidePopup()
    dialog.reject()


def test_weight_has_no_level(card: KnownMarksCard, diary: Diary):
    dialog = add(card, "weight", 6)
    assert dialog.level.isHidden()
    assert not dialog.day.isHidden()
    dialog.accept()
    assert [it.level for it in diary.reader.records(BaselineReset)] == [None]


def test_nothing_is_chosen_before_the_person_chooses(card: KnownMarksCard, diary: Diary):
    click(card.add)
    dialog = dialog_of(card, MarkDialog)
    assert (dialog.subject.currentData(), dialog.level.currentData()) == (None, None)
    dialog.accept()
    assert "Choose what your team knows about." in texts(dialog)
    assert diary.reader.records(BaselineReset) == ()
    dialog.reject()


def test_a_day_to_come_is_refused_in_words(card: KnownMarksCard, diary: Diary):
    dialog = add(card, "cough", 6)
    dialog.day.setDate(QDate(2026, 11, 23))
    dialog.accept()
    assert "That day is still to come. Choose today or an earlier day." in texts(dialog)
    assert diary.reader.records(BaselineReset) == ()
    dialog.reject()


@pytest.mark.parametrize("entry", [None, TODAY])
def test_a_day_without_entries_asks_for_a_level(card: KnownMarksCard, diary: Diary, entry: object):
    if entry:
        diary.record(TODAY, {"cough": 3})
    dialog = add(card, "cough")
    dialog.day.setDate(QDate(2026, 11, 1))
    dialog.accept()
    assert any("You wrote nothing down about it in the 7 days" in text for text in texts(dialog))
    assert diary.reader.records(BaselineReset) == ()
    dialog.level.setCurrentIndex(dialog.level.findData(5))
    dialog.accept()
    assert [it.level for it in diary.reader.records(BaselineReset)] == [5]


def test_a_mark_that_could_not_be_kept_stays_in_the_dialog(
    card: KnownMarksCard, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    def broken() -> None:
        raise EnvironmentFault("The disk is full.")

    dialog = add(card, "cough", 5)
    with monkeypatch.context() as full:
        full.setattr(diary._store, "transaction", broken)
        dialog.accept()
    assert "The disk is full." in texts(dialog)
    dialog.accept()
    assert [it.level for it in diary.reader.records(BaselineReset)] == [5]


def test_day_and_level_are_changed_and_the_change_undone(card: KnownMarksCard, session: Session):
    run(session, a_known_mark(level=5, note="Seen by Dr Lee"))
    before = lines(card)
    click(card.rows[0].change)
    dialog = dialog_of(card, MarkDialog)
    assert (dialog.day.day, dialog.level.currentData()) == (YESTERDAY, 5)
    dialog.day.setDate(QDate(2026, 10, 1))
    dialog.level.setCurrentIndex(dialog.level.findData(7))
    dialog.accept()
    assert lines(card) == [["Cough", "My team has known since 1 Oct 2026, usually 7 out of 10"]]
    assert card.rows[0].mark.record.note == "Seen by Dr Lee"
    session.window.undo()
    assert lines(card) == before


def test_a_level_of_nought_from_a_file_stays(card: KnownMarksCard, session: Session):
    run(session, a_known_mark(level=0))
    click(card.rows[0].change)
    dialog_of(card, MarkDialog).accept()
    assert card.rows[0].mark.record.level == 0


def test_a_removed_mark_is_in_the_bin_and_undo_brings_it_back(
    card: KnownMarksCard, session: Session, diary: Diary
):
    run(session, a_known_mark(level=5))
    click(card.rows[0].remove)
    assert card.rows == []
    assert [it.record for it in diary.bin.entries()] == [a_known_mark(level=5)]
    session.window.undo()
    assert len(card.rows) == 1


def test_a_mark_of_a_wrong_clock_is_listed_and_removed(card: KnownMarksCard, session: Session):
    ahead = Change("x", (Step(None, a_known_mark(day=TOMORROW, level=5)),))
    session.operations.run(session.context.diary.apply, ahead)
    assert "This day is still to come" in lines(card)[0][-1]
    click(card.rows[0].change)
    dialog = dialog_of(card, MarkDialog)
    assert dialog.day.day == TOMORROW
    dialog.accept()
    assert "That day is still to come. Choose today or an earlier day." in texts(dialog)
    dialog.reject()
    click(card.rows[0].remove)
    assert card.rows == []


def test_a_mark_before_the_first_entry_says_that_it_does_not_count(
    card: KnownMarksCard, session: Session, diary: Diary
):
    diary.record(TODAY, {"cough": 3})
    run(session, a_known_mark())
    assert "so it does not count" in lines(card)[0][-1]


def test_a_mark_whose_symptom_is_gone_can_only_be_removed(
    card: KnownMarksCard, session: Session, diary: Diary
):
    own = an_own_symptom()
    run(session, own)
    run(session, a_known_mark(own.id, level=5))
    assert lines(card)[0][0] == own.label
    session.operations.run(diary.remove, own, label="x")
    assert lines(card) == [
        [
            "A symptom that was removed",
            "My team has known since 21 Nov 2026, usually 5 out of 10",
            "It does not count any more. You can remove it.",
        ]
    ]
    assert card.rows[0].change.isHidden()
    click(card.rows[0].remove)
    assert card.rows == []


def test_each_button_says_what_it_is_about(card: KnownMarksCard, session: Session):
    run(session, a_known_mark(level=5))
    names = [card.rows[0].change.accessibleName(), card.rows[0].remove.accessibleName()]
    about = "Cough, My team has known since 21 Nov 2026"
    assert names == [f"Change: {about}", f"Remove: {about}"]


def test_the_list_is_asked_only_while_today_asks_for_ratings(
    card: KnownMarksCard, session: Session, diary: Diary
):
    off = [SymptomVisibility(it.key, False) for it in diary.reader.visible_symptoms()]
    session.operations.run(diary.save, *off, label="x")
    assert card.ask.isHidden()
    assert not card.add.isHidden()
