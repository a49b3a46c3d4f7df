"""How many SQL statements a press on Today leads to, and that what it shows is what is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from mbc_tracker.domain.records import Note
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, a_moment, an_answer, an_own_symptom
from tests.ui.acting import child, click, press, row, said

pytestmark = pytest.mark.covered_elsewhere

MOST = 8  # of a press, until the screen shows that it is saved
MOST_OF_NOTICE = 15  # of the look at the rules a moment later

Press: TypeAlias = Callable[[TodayPage, Operations], object]

PRESSES: dict[str, Press] = {
    "a number": lambda today, _: press(today, "wheeze", 3),
    "another number": lambda today, _: press(today, "cough", 3),
    "a word": lambda today, _: press(today, "blood", "none"),
    "an own symptom": lambda today, _: press(today, "own-1", 3),
    "no symptoms": lambda today, _: click(today.head.shortcuts.none),
    "undo": lambda _, operations: operations.undo(),
    "redo": lambda _, operations: operations.redo(),
}


def notice_panel(page: TodayPage) -> NoticePanel:
    return child(page, NoticePanel)


@pytest.fixture
def written(diary: Diary, operations: Operations) -> None:
    """A day with something of everything, and one step that can be done again."""
    diary.save(an_own_symptom(), a_moment(), a_moment(id="2"), label="x")
    diary.record(TODAY, {"cough": 4, "own-1": 5}, "A note.")


@pytest.fixture
def statements(written: None, diary: Diary, session: Session, qtbot: QtBot) -> Iterator[list[str]]:
    """What is asked of the file, once the window stands and has looked at the rules."""
    page = session.window.pages["today"]
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: not notice_panel(page)._soon.isActive())
    heard: list[str] = []

    def hear(*told: Any) -> None:
        heard.append(told[2])

    engine = diary._store._database.engine
    event.listen(engine, "before_cursor_execute", hear)
    yield heard
    event.remove(engine, "before_cursor_execute", hear)


@pytest.mark.parametrize("name", PRESSES)
def test_a_press_leads_to_few_statements(
    statements: list[str],
    session: Session,
    today: TodayPage,
    diary: Diary,
    qtbot: QtBot,
    name: str,
):
    session.operations.run(diary.record, TODAY, {"wheeze": 1})
    if name == "redo":
        session.operations.undo()
    qtbot.waitUntil(lambda: not notice_panel(today)._soon.isActive())
    statements.clear()
    PRESSES[name](today, session.operations)
    assert 0 < len(statements) <= MOST, statements
    assert notice_panel(today)._soon.isActive()
    statements.clear()
    qtbot.waitUntil(lambda: not notice_panel(today)._soon.isActive())
    assert 0 < len(statements) <= MOST_OF_NOTICE, statements
    shown = {it.symptom.key: it.value for it in today.answers.rows}
    log = diary.reader.day(TODAY)
    assert shown == {key: log.value(key) for key in shown}


def test_a_press_on_the_chosen_number_asks_nothing_of_the_file(
    statements: list[str], today: TodayPage
):
    press(today, "cough", 4)
    assert statements == []


def test_a_press_is_shown_together_with_what_others_wrote_meanwhile(
    today: TodayPage, diary: Diary, session: Session
):
    """The command line may write while the window is open."""
    with diary.second_connection() as other:
        other.record(TODAY, {"cough": 4})
    press(today, "wheeze", 1)
    assert said(today, "cough") == "4 – moderate"


def test_what_comes_and_goes_by_import_undo_and_deletion_is_on_screen(
    today: TodayPage, diary: Diary, session: Session
):
    operations = session.operations
    brought = (an_own_symptom(), an_answer("own-1", 6), a_moment({"own-1": 2}))
    operations.run(diary.import_records, brought, "Import", replace_other=True)
    assert (row(today, "own-1").value, len(today.answers.moments)) == (6, 1)
    operations.run(diary.remove, a_moment({"own-1": 2}), label="Remove a moment")
    assert today.answers.moments == []
    operations.undo()
    assert len(today.answers.moments) == 1
    operations.undo()
    assert "own-1" not in {it.symptom.key for it in today.answers.rows}
    operations.redo()
    today.show_day(YESTERDAY)
    assert (row(today, "own-1").value, today.answers.moments) == (None, [])
    press(today, "own-1", 1)
    today.show_day(TODAY)
    assert (row(today, "own-1").value, len(today.answers.moments)) == (6, 1)


def test_a_note_that_was_written_elsewhere_is_on_screen(
    today: TodayPage, diary: Diary, session: Session
):
    session.operations.run(diary.write_note, TODAY, "Slept badly.")
    assert today.answers.note.toPlainText() == "Slept badly."
    session.operations.run(diary.remove, *diary.reader.records(Note), label="x")
    assert today.answers.note.toPlainText() == ""
