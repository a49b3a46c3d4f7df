"""Deleted things: the card in Settings, putting back, emptying, and what undo does meanwhile."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mbc_tracker.content import catalogue, guidance, words
from mbc_tracker.domain.records import Note, Record, Setting
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.backups.service import BackupResult
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.record_text import RecordText
from mbc_tracker.ui.deletion.bin_dialog import BinDialog
from mbc_tracker.ui.deletion.controller import DeletionController
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell.session import Session
from tests import raw
from tests.builders import (
    TODAY,
    a_contact,
    a_known_mark,
    a_measurement,
    a_moment,
    a_note,
    a_question,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
    help_signs,
)
from tests.fakes import FixedClock
from tests.ui.acting import child, settings_section, stored_notes, tab_stops, texts

pytestmark = [pytest.mark.screen("settings"), pytest.mark.usefixtures("quick_presses")]


def clearing(session: Session) -> DeletionController:
    return child(settings_section(session.window, SettingsSection.DELETED), DeletionController)


def opened(session: Session) -> BinDialog:
    clearing(session).removed.open.click()
    (dialog,) = session.window.findChildren(BinDialog)
    return dialog


def asked(dialog: BinDialog) -> Dialog:
    """The question on top of the dialog."""
    (question,) = dialog.findChildren(Dialog)
    return question


def press(dialog: Dialog, text: str) -> None:
    (wanted,) = [it for it in dialog.findChildren(QPushButton) if it.text() == text]
    wanted.click()


@pytest.fixture
def removed(session: Session, diary: Diary, clock: FixedClock) -> BinDialog:
    """A note that was emptied, later a moment that was removed; the dialog is open."""
    operations = session.operations
    operations.run(diary.record, TODAY, {}, "Slept badly.")
    operations.run(diary.save, a_moment(note="On the stairs"), label="Moment")
    operations.run(diary.record, TODAY, {}, "")
    clock.pass_time(minutes=5)
    operations.run(diary.remove, a_moment(), label="Remove a moment")
    return opened(session)


def test_the_card_counts_what_can_be_put_back(session: Session, diary: Diary):
    card = clearing(session).removed
    assert card.held.text() == "There is nothing here."
    session.operations.run(diary.save, a_moment(), a_moment(id="2"), label="x")
    session.operations.run(diary.remove, a_moment(), label="x")
    assert card.held.text() == "One thing is here."
    session.window.show_page("today")
    session.operations.run(diary.remove, a_moment(id="2"), label="x")
    session.window.show_page("settings")
    assert card.held.text() == "2 things are here."


def test_the_last_removed_stands_first_with_its_dates(removed: BinDialog):
    assert [type(line.removed.record).__name__ for line in removed.lines] == ["Moment", "Note"]
    assert texts(removed.lines[1])[:3] == [
        "Note, 22 Nov 2026",
        "Slept badly.",
        "Removed on 22 Nov 2026, will be deleted on 22 Dec 2026",
    ]
    assert removed.lines[1].back.accessibleName() == "Put back: Note, 22 Nov 2026. Slept badly."
    removed.close()


def test_put_back_and_undo(removed: BinDialog, diary_path: Path, session: Session):
    removed.lines[1].back.click()
    assert stored_notes(diary_path) == {"2026-11-22": "Slept badly."}
    assert len(removed.lines) == 1
    assert removed.focusWidget() is removed.lines[0].back
    removed.undo.click()
    assert stored_notes(diary_path) == {}
    assert len(removed.lines) == 2
    assert not removed.undo.isEnabled()
    removed.close()
    session.operations.redo()
    assert stored_notes(diary_path) == {"2026-11-22": "Slept badly."}


def test_after_the_last_one_the_keyboard_can_close(removed: BinDialog):
    for _ in range(2):
        removed.lines[0].back.click()
    assert removed.lines == []
    assert not removed.none.isHidden()
    assert not removed.empty.isEnabled()
    assert removed.focusWidget() is removed.close_button
    removed.close()


def test_what_is_there_now_stays_unless_the_person_says_so(
    removed: BinDialog, session: Session, diary: Diary, diary_path: Path
):
    session.operations.run(diary.record, TODAY, {}, "Slept well.")
    removed.lines[1].back.click()
    question = asked(removed)
    assert "In the diary now: Slept well." in texts(question)
    assert "Deleted: Slept badly." in texts(question)
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert stored_notes(diary_path) == {"2026-11-22": "Slept well."}
    assert len(diary.bin.entries()) == 2
    removed.close()


def test_the_two_can_change_places(
    removed: BinDialog, session: Session, diary: Diary, diary_path: Path
):
    session.operations.run(diary.record, TODAY, {}, "Slept well.")
    removed.lines[1].back.click()
    press(asked(removed), "Put it back")
    assert stored_notes(diary_path) == {"2026-11-22": "Slept badly."}
    assert "Slept well." in [
        it.record.text for it in diary.bin.entries() if isinstance(it.record, Note)
    ]
    removed.close()


def test_what_can_not_be_put_back_is_said(session: Session, diary: Diary):
    for record in (an_own_symptom(), an_answer("own-1", 3)):
        session.operations.run(diary.save, record, label="x")
    session.operations.run(diary.remove, an_own_symptom(), an_answer("own-1", 3), label="x")
    dialog = opened(session)
    line = next(it for it in dialog.lines if it.removed.record == an_answer("own-1", 3))
    line.back.click()
    complained = [dialog.error_text]
    assert any("Put the symptom back first" in text for text in texts(dialog))
    next(it for it in dialog.lines if it is not line).back.click()
    assert [*complained, dialog.error_text] == [True, False]
    dialog.close()


@pytest.mark.parametrize("which", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_emptying_asks_and_a_slip_keeps_everything(removed: BinDialog, diary: Diary, which: Qt.Key):
    removed.empty.click()
    question = asked(removed)
    said = " ".join(texts(question))
    assert "2 deleted things will be deleted for good. This can’t be undone." in said
    assert "A backup is made first. It keeps what was deleted for at least 30 days." in said
    QTest.keyClick(question, which)
    assert len(diary.bin.entries()) == 2
    removed.close()


def test_once_emptied_the_words_are_nowhere_and_undo_brings_nothing_back(
    removed: BinDialog, session: Session, diary: Diary, diary_path: Path, qtbot: QtBot
):
    removed.undo.setEnabled(True)
    removed.empty.click()
    press(asked(removed), "Empty the bin")
    assert not removed.empty.isEnabled()
    qtbot.waitUntil(lambda: not diary.bin.entries(), timeout=10_000)
    assert removed.focusWidget() is removed.close_button
    assert removed.lines == []
    assert not removed.undo.isEnabled()
    removed.close()
    assert clearing(session).removed.held.text() == "There is nothing here."
    before = diary_path.read_bytes()
    session.operations.undo()
    session.operations.redo()
    assert diary_path.read_bytes() == before
    for file in diary_path.parent.glob("diary*"):
        assert b"Slept badly" not in file.read_bytes()
        assert b"On the stairs" not in file.read_bytes()


def test_a_backup_comes_before_also_where_the_dialog_is_closed_at_once(
    removed: BinDialog, session: Session, diary: Diary, qtbot: QtBot
):
    removed.empty.click()
    press(asked(removed), "Empty the bin")
    removed.close()
    qtbot.waitUntil(lambda: not diary.bin.entries(), timeout=10_000)
    (kept,) = session.backup_scheduler.backup_service.inventory.backups()
    assert kept.reason == "before-emptying"
    assert len(raw.rows(kept.path)["bin"]) == 2


def test_without_a_backup_nothing_goes(
    removed: BinDialog,
    session: Session,
    diary: Diary,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
):
    fault = BackupResult(None, fault="The disk is full.")
    monkeypatch.setattr(session.backup_scheduler.backup_service, "back_up_now", lambda _: fault)
    removed.empty.click()
    press(asked(removed), "Empty the bin")
    qtbot.waitUntil(lambda: removed.error_text, timeout=10_000)
    assert len(diary.bin.entries()) == 2
    assert removed.empty.isEnabled()
    removed.close()


def test_one_deleted_thing_is_spoken_of_as_one(session: Session, diary: Diary):
    session.operations.run(diary.save, a_note(), label="x")
    session.operations.run(diary.remove, a_note(), label="x")
    dialog = opened(session)
    dialog.empty.click()
    assert any(text.startswith("One deleted thing will be") for text in texts(asked(dialog)))
    asked(dialog).reject()
    dialog.close()


def test_a_refusal_to_empty_keeps_the_undo_history(
    operations: Operations, diary: Diary, monkeypatch: pytest.MonkeyPatch, diary_path: Path
):
    operations.run(diary.record, TODAY, {}, "Kept")
    monkeypatch.setattr("mbc_tracker.storage.bin_queries.empty", _full)
    assert not operations.run_irreversible(diary.bin.empty)
    operations.undo()
    assert stored_notes(diary_path) == {}


def _full(*_: object) -> None:
    message = "The disk is full."
    raise EnvironmentFault(message)


def test_many_are_shown_in_parts(session: Session, diary: Diary):
    many = [a_note(day=TODAY - timedelta(days=n)) for n in range(51)]
    session.operations.run(diary.save, *many, label="x")
    session.operations.run(diary.remove, *many, label="x")
    dialog = opened(session)
    assert len(dialog.lines) == 50
    dialog.more.click()
    assert len(dialog.lines) == 51
    assert dialog.more.isHidden()
    assert dialog.focusWidget() is dialog.lines[50].back
    dialog.close()


def test_tab_goes_through_the_dialog_from_the_top(removed: BinDialog):
    stops = list(tab_stops(removed.lines[0].back, removed))
    lines = [line.back for line in removed.lines]
    assert stops == [*lines, removed.empty, removed.close_button]
    removed.close()


def test_the_start_of_a_run_lets_old_things_go(session: Session, diary: Diary, clock: FixedClock):
    diary.save(a_moment(), label="x")
    diary.remove(a_moment(), label="x")
    clock.set_to(datetime(2027, 1, 10, 9))  # noqa: DTZ001 - wall time in the zone
    diary.record(date(2027, 1, 10), {"cough": 1})
    session._start_services()
    for dialog in session.window.findChildren(Dialog):
        dialog.close()
    session.backup_scheduler.stop()
    assert diary.bin.entries() == ()


WORDED: list[tuple[Record, str, str]] = [
    (an_answer("cough", 4), "Cough, 22 Nov 2026", "4 – moderate"),
    (an_answer("gone", 4), "A symptom that was removed, 22 Nov 2026", "4"),
    (a_note(" Slept badly.\n"), "Note, 22 Nov 2026", "Slept badly."),
    (
        a_moment({"cough": 3, "gone": 2}, note="On the stairs"),
        "Moment, 22 Nov 2026, 14:30",
        "Cough 3 – mild · A symptom that was removed 2 · On the stairs",
    ),
    (help_signs("blue_lips", "old"), "Emergency signs, 22 Nov 2026", " · old"),
    (a_measurement(), "Measurement, 22 Nov 2026, 08:00", "Temperature 37.4 °C"),
    (a_measurement("mood", 3, context="x"), "Measurement, 22 Nov 2026, 08:00", "mood 3 · x"),
    (an_event(), "Event, 21 Nov 2026", "CT scan"),
    (an_appointment(), "Appointment, 1 Dec 2026, 10:15", "Dr Osei · Clinic 4"),
    (a_question("Why?", answer="So."), "Question", "Why? · So."),
    (a_contact(), "Phone number", "Ward 7 helpline · Nurse · 020 7946 0123 · Always"),
    (a_known_mark(), "“My team knows”, 21 Nov 2026", "Cough"),
    (a_known_mark("weight"), "“My team knows”, 21 Nov 2026", "Weight"),
    (a_known_mark(level=5), "“My team knows”, 21 Nov 2026", "Cough · usually 5 out of 10"),
    (an_own_symptom(kind=Kind.YES_NO), "A symptom of your own", "Itchy arm"),
    (Setting("a", "b"), "Something else", ""),
]


@pytest.mark.parametrize(("record", "title", "text"), WORDED, ids=lambda it: type(it).__name__)
def test_everything_has_its_words(record: Record, title: str, text: str):
    said = RecordText(words.load(), guidance.load(), catalogue.load())
    assert said.title(record) == title
    assert said.text(record).endswith(text)


def test_long_words_are_shortened():
    said = RecordText(words.load(), guidance.load(), catalogue.load())
    assert said.text(a_note("word " * 99)) == "word " * 59 + "word …"
