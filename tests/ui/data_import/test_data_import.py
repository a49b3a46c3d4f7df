"""Bringing in a file from Settings: what is shown before, what is done, and taking it back."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.change import Step
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import Answer, Note, SymptomVisibility
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.exchange import importers
from mbc_tracker.exchange.column_mapping import Role, Target
from mbc_tracker.exchange.parsed_file import ReadContext
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.store import Transaction
from mbc_tracker.ui.backup.card import BackupsCard
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.data_import.card import ImportCard
from mbc_tracker.ui.data_import.dialog import ImportDialog
from mbc_tracker.ui.data_import.mapping_dialog import MappingDialog
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from tests import raw
from tests.builders import TODAY
from tests.exchange.parsed import HEADER
from tests.ui.acting import CTRL, key, tab_stops, texts
from tests.ui.fitting import faults

pytestmark = pytest.mark.screen("settings")

NOTE = "2026-11-21,,note,,,,Slept <b>badly</b>.\r\n"
COUGH = "2026-11-22,,answer,cough,7,0-10,\r\n"
WRONG = "2026-11-22,,answer,worry,11,0-10,\r\n"

COPY = Qt.DropAction.CopyAction

Opens = Callable[..., ImportDialog]


@pytest.fixture
def card(session: Session) -> ImportCard:
    found = session.window.show_page("settings").findChild(ImportCard)
    assert isinstance(found, ImportCard)
    return found


@pytest.fixture
def opened(qtbot: QtBot, session: Session, card: ImportCard, tmp_path: Path) -> Iterator[Opens]:
    """Shows a table with these lines, and waits until it is read."""

    def open_file(*lines: str, text: str | None = None, path: Path | None = None) -> ImportDialog:
        if path is None:
            path = tmp_path / "export.csv"
            path.write_text(text or HEADER + "".join(lines), encoding="utf-8", newline="")
        card.show_file(str(path))
        dialog = the(session)
        qtbot.waitUntil(lambda: ready(dialog), timeout=10_000)
        return dialog

    yield open_file
    for left in session.window.findChildren(ImportDialog):
        left.close()


def the(session: Session) -> ImportDialog:
    return session.window.findChildren(ImportDialog)[-1]


def ready(dialog: ImportDialog) -> bool:
    return not dialog.busy and "Reading" not in dialog.state.text()


def bring(qtbot: QtBot, dialog: ImportDialog) -> str:
    with qtbot.waitSignal(dialog.imported, timeout=10_000) as said:
        dialog.bring.click()
    return str(said.args[0])


def counts(dialog: ImportDialog) -> list[str]:
    return texts(dialog.preview.counts)


def listed(dialog: ImportDialog) -> list[str]:
    items = dialog.preview.rejected
    return [items.item(n).text() for n in range(items.count())]


def test_the_file_is_chosen_in_settings(card: ImportCard, tmp_path: Path):
    card.choose.click()
    (chooser,) = card.findChildren(QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.ExistingFile
    chooser.close()


def test_what_would_change_is_shown_and_nothing_is_done(opened: Opens, diary: Diary):
    diary.record(TODAY, {"cough": 2})
    before = raw.rows(diary.path)
    dialog = opened(NOTE, COUGH)
    assert dialog.state.text() == "This is what “export.csv” contains:"
    assert counts(dialog) == ["New: 1 (notes 1).", "Different in your diary: 1 (answers 1)."]
    assert dialog.bring.text() == "Bring in"
    assert dialog.preview.rejected.isHidden()
    dialog.reject()
    assert raw.rows(diary.path) == before


def test_it_comes_in_after_a_backup_and_is_taken_back_at_once(
    qtbot: QtBot, session: Session, opened: Opens, diary: Diary
):
    diary.record(TODAY, {"cough": 2})
    before = raw.rows(diary.path)
    dialog = opened(NOTE, COUGH, COUGH.replace("cough", "wheeze"))
    assert bring(qtbot, dialog) == "2 entries were added to your diary. Ctrl+Z undoes this."
    assert session.window.banner.text.text().startswith("2 entries were added to your diary.")
    assert [it.reason for it in session.backup_scheduler.backup_service.inventory.backups()] == [
        "before-import"
    ]
    assert diary.reader.records(Note)[0].text == "Slept <b>badly</b>."
    assert diary.reader.day(TODAY).value("cough") == 2
    session.window.activateWindow()  # as a window system does when a dialog goes
    qtbot.waitUntil(session.window.isActiveWindow)
    key(session.window, Qt.Key.Key_Z, CTRL)
    assert raw.rows(diary.path) == before


def test_the_file_can_be_taken_where_the_two_differ(qtbot: QtBot, opened: Opens, diary: Diary):
    diary.record(TODAY, {"cough": 2})
    dialog = opened(COUGH)
    assert not dialog.bring.isEnabled()
    dialog.preview.choice.chips["take"].click()
    assert dialog.bring.isEnabled()
    assert bring(qtbot, dialog) == "One entry was added to your diary. Ctrl+Z undoes this."
    assert diary.reader.records(Answer)[0].value == 7


def test_what_cannot_be_taken_is_listed_and_the_rest_comes_in(
    qtbot: QtBot, opened: Opens, diary: Diary
):
    dialog = opened(NOTE, WRONG)
    assert counts(dialog)[-1] == "Can’t be imported: 1."
    assert listed(dialog) == ["Line 3: Worry takes a whole number from 0 to 10, not “11”."]
    assert dialog.bring.accessibleName() == dialog.bring.text() == "Bring in the rest"
    assert dialog.preview.rejected.accessibleName() == "What can’t be imported"
    bring(qtbot, dialog)
    assert (len(diary.reader.records(Note)), diary.reader.records(Answer)) == (1, ())


def test_no_more_are_listed_than_anybody_reads(opened: Opens):
    days = (TODAY - timedelta(days=ago) for ago in range(250))
    dialog = opened(*(f"{day},,answer,worry,x{day},0-10,\r\n" for day in days))
    assert len(listed(dialog)) == 201
    assert listed(dialog)[-1] == "… and 50 more."
    assert dialog.state.text() == "“export.csv” contains nothing that can be brought in."
    assert not dialog.bring.isEnabled()
    dialog.accept()
    assert not dialog.busy


def test_a_file_that_is_in_the_diary_already_says_so(qtbot: QtBot, opened: Opens):
    bring(qtbot, opened(NOTE))
    dialog = opened(NOTE)
    assert dialog.state.text() == "Everything in “export.csv” is already in your diary."
    assert not dialog.bring.isEnabled()


def test_a_file_that_cannot_be_read_is_said_in_one_sentence(opened: Opens):
    dialog = opened(text="<script>alert(1)</script>")
    assert dialog.state.text() == "“export.csv” can’t be brought in."
    assert dialog._fault.text().endswith(
        "is not a file that can be brought in. Settings and docs/formats.md say which can."
    )
    assert not dialog.bring.isEnabled()


def test_a_json_file_is_read_too(opened: Opens):
    entry = {"day": "2026-11-22", "text": "Hello"}
    head = {"format": "mbc-tracker-diary", "format_version": 1, "notes": [entry, {}]}
    dialog = opened(text=json.dumps(head))
    assert listed(dialog) == ["Notes, entry 2: “day” is missing."]


def test_dates_that_can_be_read_in_two_ways_are_asked_about(
    qtbot: QtBot, opened: Opens, diary: Diary
):
    dialog = opened("11/12/2025,,answer,cough,7,0-10,\r\n")
    assert dialog.state.text() == "One question about “export.csv”."
    assert texts(dialog.date_order)[0] == (
        "The dates in this file can be read in two ways. What is “11/12/2025”?"
    )
    choices = dialog.date_order.choices
    assert choices is not None
    assert [it.text() for it in choices.chips.values()] == [
        "Thursday 11 December 2025",
        "Wednesday 12 November 2025",
    ]
    assert not dialog.bring.isEnabled()
    assert choices.chips["day-first"].hasFocus()
    choices.chips["month-first"].click()
    qtbot.waitUntil(lambda: ready(dialog), timeout=10_000)
    assert dialog.date_order.isHidden()
    bring(qtbot, dialog)
    assert [it.day for it in diary.reader.records(Answer)] == [date(2025, 11, 12)]


TABLE = "Datum;Atemnot;Jucken;Stimmung\n18.11.2026;3;1;gut\n19.11.2026;4;;gut\n"


def cells(dialog: ImportDialog) -> list[list[str]]:
    """What the table of differences says."""
    model = dialog.preview.differences.differences
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[str(model.data(model.index(row, it))) for it in columns] for row in rows]


def columns_of(dialog: ImportDialog) -> MappingDialog:
    dialog.columns.click()
    [asked] = dialog.findChildren(MappingDialog)
    return asked


def test_a_table_of_ones_own_says_what_it_is_taken_for(opened: Opens):
    dialog = opened(text=TABLE)
    assert counts(dialog)[:2] == [
        "A table with 2 entries.",
        "Not used: Jucken, 1. It is left out. You can choose what it becomes.",
    ]
    assert not dialog.columns.isHidden()


def test_what_columns_become_can_be_chosen_and_is_remembered(
    qtbot: QtBot, opened: Opens, diary: Diary
):
    dialog = opened(text=TABLE)
    asked = columns_of(dialog)
    breath, itch, mood = asked.rows
    assert breath.becomes.currentText() == "Breathlessness"
    assert [breath.scale.itemText(n) for n in range(2)] == [
        "0 to 10, as here",
        "Words, from none to severe",
    ]
    breath.scale.setCurrentIndex(breath.scale.findData("0-4"))
    itch.becomes.setCurrentText("A symptom of my own: Jucken")
    mood.becomes.setCurrentText("Note")
    assert mood.scale.isHidden()
    asked.accept()
    qtbot.waitUntil(lambda: ready(dialog), timeout=10_000)
    bring(qtbot, dialog)
    values = {(it.day.day, it.symptom[:4]): it.value for it in diary.reader.records(Answer)}
    assert values == {(18, "brea"): 8, (19, "brea"): 10, (18, "own-"): 1}
    assert "Stimmung: gut" in diary.reader.records(Note)[0].text
    again = opened(text=TABLE.replace("gut", "müde"))
    assert [row.target.scale for row in columns_of(again).rows] == ["0-4", "0-10", ""]


def test_a_measurement_has_units_to_choose_from(opened: Opens):
    asked = columns_of(opened(text="Date,Weight\n2026-11-18,155\n"))
    [row] = asked.rows
    assert [row.scale.itemText(n) for n in range(row.scale.count())] == ["kg", "g", "lb", "st"]
    row.scale.setCurrentText("lb")
    assert row.target == Target(Role.MEASUREMENT, "weight", "lb")
    asked.reject()


def test_of_very_many_columns_the_first_are_shown(opened: Opens):
    names = ",".join(f"c{n}" for n in range(160))
    values = ",".join("1" for _ in range(160))
    dialog = opened(text=f"Date,{names}\n2026-11-18,{values}\n")
    assert "148 other things are not used either." in counts(dialog)
    asked = columns_of(dialog)
    assert len(asked.rows) == 150
    assert "10 further columns stay as proposed." in texts(asked)
    asked.accept()


def test_a_choice_too_long_for_the_diary_is_not_remembered(
    qtbot: QtBot, opened: Opens, diary: Diary
):
    names = ",".join(f"a rather long name of a column, number {n}" for n in range(1, 150))
    table = f"Date,Cough,{names.replace(', ', ' ')}\n2026-11-18,1,{'1,' * 149}\n"
    dialog = opened(text=table)
    columns_of(dialog).accept()
    qtbot.waitUntil(lambda: ready(dialog), timeout=10_000)
    bring(qtbot, dialog)
    assert not [it for it in diary.reader.settings() if it.startswith("import.")]


def test_an_export_of_our_own_has_no_columns_to_choose(opened: Opens):
    assert opened(NOTE).columns.isHidden()


def test_differences_stand_side_by_side_and_are_taken_one_by_one(
    qtbot: QtBot, opened: Opens, diary: Diary
):
    diary.record(TODAY, {"cough": 2, "wheeze": 2}, note="Mine.")
    lines = (COUGH, COUGH.replace("cough", "wheeze"), NOTE.replace("-21", "-22"))
    dialog = opened(*lines)
    assert cells(dialog) == [
        ["Cough, 22 Nov 2026", "✓ 2 – mild", "7 – severe", ""],
        ["Wheezing, 22 Nov 2026", "✓ 2 – mild", "7 – severe", ""],
        ["Note, 22 Nov 2026", "✓ Mine.", "Slept <b>badly</b>.", "One below the other"],
    ]
    view = dialog.preview.differences
    model = view.differences
    for row, column in ((1, 2), (2, 3), (0, 3), (0, 0)):
        view.clicked.emit(model.index(row, column))
    assert cells(dialog)[1][2] == "✓ 7 – severe"
    assert cells(dialog)[2][3] == "✓ One below the other"
    taken = model.data(model.index(1, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert taken == "In the file: 7 – severe, taken"
    other = model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert other == "In my diary: 2 – mild"
    bring(qtbot, dialog)
    day = diary.reader.day(TODAY)
    assert (day.value("cough"), day.value("wheeze")) == (2, 7)
    assert day.note is not None
    assert day.note.text == "Mine.\nSlept <b>badly</b>."


def test_choosing_for_all_takes_back_single_choices(opened: Opens, diary: Diary):
    diary.record(TODAY, {"cough": 2})
    dialog = opened(COUGH)
    model = dialog.preview.differences.differences
    dialog.preview.differences.activated.emit(model.index(0, 2))
    dialog.preview.choice.chips["keep"].click()
    dialog.preview.choice.chips["take"].click()
    assert cells(dialog)[0][1:3] == ["2 – mild", "✓ 7 – severe"]
    dialog.preview.choice.chips["keep"].click()
    assert not dialog.bring.isEnabled()


def test_settings_and_other_things_that_differ_are_named(opened: Opens, diary: Diary):
    diary.set("country", "GB")
    diary.save(SymptomVisibility("cough", shown=False), label="x")
    dialog = opened(",,setting,country,US,,\r\n", ",,shown,cough,yes,,\r\n")
    assert cells(dialog) == [
        ["Setting: country", "✓ GB", "US", ""],
        ["Something else", "✓ Something else", "Something else", ""],
    ]


def test_another_protected_diary_asks_for_its_passphrase(
    qtbot: QtBot, opened: Opens, tmp_path: Path, diary: Diary
):
    path = tmp_path / "other.mbc"
    store = open_store(path, create=True, key=Passphrase.typed("four plain words here"))
    with closing(Diary(store, diary.reader.catalogue, diary.clock)) as other:
        other.record(TODAY, {"cough": 6})
    dialog = opened(path=path)
    assert not dialog.passphrase.isHidden()
    dialog.passphrase.field.setText("")
    dialog.passphrase.open_button.click()
    assert dialog.error_text
    dialog.passphrase.field.setText("five other plain words here")
    dialog.passphrase.open_button.click()
    qtbot.waitUntil(lambda: ready(dialog), timeout=10_000)
    assert "does not open" in dialog._fault.text()
    dialog.passphrase.field.setText("four plain words here")
    dialog.passphrase.open_button.click()
    qtbot.waitUntil(lambda: ready(dialog), timeout=10_000)
    assert dialog.passphrase.isHidden()
    bring(qtbot, dialog)
    assert diary.reader.day(TODAY).value("cough") == 6


@pytest.mark.screen("today")
def test_a_file_dropped_on_the_window_is_shown(qtbot: QtBot, session: Session, tmp_path: Path):
    path = tmp_path / "dropped.csv"
    path.write_text(HEADER + NOTE, encoding="utf-8", newline="")
    for names in ((), (path, path), (path,)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(name)) for name in names])
        event = QDropEvent(
            QPointF(5, 5), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        session.window.dropEvent(event)
        over = QDragEnterEvent(
            QPoint(5, 5), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        session.window.dragEnterEvent(over)
        assert over.isAccepted() is (len(names) == 1)
    dialog = the(session)
    qtbot.waitUntil(lambda: ready(dialog), timeout=10_000)
    assert session.window.current_key == "settings"
    assert dialog.state.text() == "This is what “dropped.csv” contains:"
    dialog.close()


def test_without_a_backup_nothing_comes_in(
    qtbot: QtBot, session: Session, opened: Opens, diary: Diary
):
    dialog = opened(NOTE)
    session.backup_scheduler.backup_service.inventory.folder.write_text(
        "in the way", encoding="utf-8"
    )
    dialog.bring.click()
    qtbot.waitUntil(lambda: not dialog.busy and dialog.error_text, timeout=10_000)
    assert dialog._fault.text().startswith("No backup could be made, so nothing was brought in.")
    assert diary.reader.records(Note) == ()
    assert dialog.bring.isEnabled()
    session.backup_scheduler.backup_service.inventory.folder.unlink()
    bring(qtbot, dialog)
    assert len(diary.reader.records(Note)) == 1


def test_the_card_of_the_backups_knows_of_it(qtbot: QtBot, session: Session, opened: Opens):
    bring(qtbot, opened(NOTE))
    backups = session.window.pages["settings"].findChild(BackupsCard)
    assert isinstance(backups, BackupsCard)
    assert backups.last.text() == "The last good backup was made on 22 Nov 2026 at 09:41."


def test_what_is_refused_while_it_is_written_is_said(
    qtbot: QtBot, opened: Opens, monkeypatch: pytest.MonkeyPatch
):
    def full(*args: object, **kwargs: object) -> object:
        raise EnvironmentFault("The disk is full.")

    dialog = opened(NOTE)
    monkeypatch.setattr(Diary, "import_records", full)
    dialog.bring.click()
    qtbot.waitUntil(lambda: dialog.error_text, timeout=10_000)
    assert dialog._fault.text() == "The disk is full."
    assert dialog.bring.isEnabled()


def test_a_diary_that_cannot_be_read_is_said(opened: Opens, diary: Diary):
    moved = diary.path.rename(diary.path.with_name("moved.mbc"))
    dialog = opened(NOTE)
    assert dialog._fault.text().startswith("There is no diary at")
    moved.rename(diary.path)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    """Writing waits after its first portion until it is told to go on."""
    made, real = Slow(), Transaction.apply_all

    def apply_all(transaction: Transaction, steps: Iterable[Step]) -> None:
        real(transaction, steps)
        made.begun.set()
        made.go_on.wait(10)

    monkeypatch.setattr(Transaction, "apply_all", apply_all)
    yield made
    made.go_on.set()


class Slow:
    """Where the writing is."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()


def many(opened: Opens) -> ImportDialog:
    """More than one portion."""
    days = (TODAY - timedelta(days=ago) for ago in range(400))
    symptoms = ("cough", "wheeze", "tiredness")
    return opened(*(f"{day},,answer,{it},7,0-10,\r\n" for day in days for it in symptoms))


def test_who_cancels_while_it_is_written_has_the_diary_from_before(
    qtbot: QtBot, session: Session, opened: Opens, slow: Slow, diary: Diary
):
    dialog = many(opened)
    before = raw.rows(diary.path)
    dialog.bring.click()
    qtbot.waitUntil(lambda: dialog.state.text() == "Bringing in: 0 of 1,200 …", timeout=10_000)
    qtbot.waitUntil(slow.begun.is_set, timeout=10_000)
    dialog.reject()
    assert dialog.state.text() == "Stopping …"
    with qtbot.waitSignal(dialog.finished, timeout=10_000):
        slow.go_on.set()
    assert raw.rows(diary.path) == before
    assert session.window.banner.isHidden()


def test_who_cancels_too_late_is_told_what_came_in_and_can_take_it_back(
    qtbot: QtBot, session: Session, opened: Opens, slow: Slow, diary: Diary
):
    dialog = opened(NOTE)
    before = raw.rows(diary.path)
    dialog.bring.click()
    qtbot.waitUntil(slow.begun.is_set, timeout=10_000)  # its only portion: nothing is asked again
    dialog.reject()
    with qtbot.waitSignal(dialog.imported, timeout=10_000):
        slow.go_on.set()
    assert len(diary.reader.records(Note)) == 1
    session.operations.undo()
    assert raw.rows(diary.path) == before


@pytest.mark.covered_elsewhere
def test_the_window_can_read_the_diary_while_much_is_written(
    qtbot: QtBot, opened: Opens, slow: Slow, diary: Diary
):
    diary.write_note(TODAY, "Before.")
    dialog = many(opened)
    dialog.bring.click()
    qtbot.waitUntil(slow.begun.is_set, timeout=10_000)
    assert diary.reader.records(Note)[0].text == "Before."
    assert diary.reader.records(Answer) == ()
    with qtbot.waitSignal(dialog.imported, timeout=10_000):
        slow.go_on.set()
    assert len(diary.reader.records(Answer)) == 1200


def test_a_mistake_of_the_program_is_shown_as_one(
    qtbot: QtBot, session: Session, card: ImportCard, monkeypatch: pytest.MonkeyPatch
):
    def mistaken(*_: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr("mbc_tracker.exchange.import_task.read", mistaken)
    with capture_exceptions() as raised:
        card.show_file("x.csv")
        qtbot.waitUntil(lambda: bool(raised), timeout=10_000)
    assert raised[0][0] is ZeroDivisionError
    the(session).close()


def test_closing_the_dialog_stops_the_reading(
    qtbot: QtBot,
    session: Session,
    card: ImportCard,
    monkeypatch: pytest.MonkeyPatch,
    operations: Operations,
):
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def endless(path: Path, context: ReadContext) -> object:
        begun.set()
        go_on.wait(10)
        try:
            for count in range(10**9):
                context.tell(count)
        finally:
            ended.set()
        return importers

    monkeypatch.setattr("mbc_tracker.exchange.import_task.read", endless)
    card.show_file("x.csv")
    dialog = the(session)
    qtbot.waitUntil(begun.is_set, timeout=10_000)
    assert dialog.busy
    go_on.set()
    dialog.reject()
    assert ended.is_set()
    assert not dialog.busy


def test_everything_is_reached_with_the_keyboard(opened: Opens, diary: Diary):
    diary.record(TODAY, {"cough": 2})
    dialog = opened(NOTE, COUGH, WRONG)
    stops = list(tab_stops(dialog.bring, dialog))
    assert {dialog.bring, dialog.preview.rejected} <= set(stops)
    assert set(dialog.preview.choice.chips.values()) & set(stops)


@pytest.mark.parametrize(("text", "colours"), [(100, Colours.LIGHT), (200, Colours.DARK)])
def test_everything_fits(
    qtbot: QtBot, session: Session, preferences: Preferences, text: int, colours: Colours
):
    preferences.text_size, preferences.colours = text, colours
    session.rebuild()
    session.window.resize(1024, 700)
    found = session.window.show_page("settings").findChild(ImportCard)
    assert isinstance(found, ImportCard)
    path = session.backup_scheduler.backup_service.path.with_name("export.csv")
    path.write_text(HEADER + NOTE + COUGH + WRONG, encoding="utf-8", newline="")
    found.show_file(str(path))
    dialog = the(session)
    dialog._diary.record(TODAY, {"cough": 2})
    qtbot.waitUntil(lambda: ready(dialog), timeout=10_000)
    qtbot.wait(30)
    assert not dialog.preview.choice.isHidden()
    assert faults(dialog) == []
    assert dialog.width() <= 1024
    assert dialog.height() <= 700
    dialog.close()
    path.write_text(TABLE, encoding="utf-8")
    found.show_file(str(path))
    table = the(session)
    qtbot.waitUntil(lambda: ready(table), timeout=10_000)
    asked = columns_of(table)
    qtbot.wait(30)
    assert faults(asked) == []
    asked.reject()
    table.close()
