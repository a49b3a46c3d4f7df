"""Every dialog of the program on small screens, in large text: nothing is cut or off the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.first_run.dialog import FirstRunDialog
from mbc_tracker.ui.shell.crash_dialog import CrashDialog
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.today.moment_dialog import MomentDialog
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.widgets.base import keep_in_view, scrolled
from tests.builders import (
    YESTERDAY,
    a_contact,
    a_question,
    an_appointment,
    an_event,
    an_own_symptom,
)
from tests.ui import test_language_dialogs as language_dialogs
from tests.ui.acting import child, key
from tests.ui.conftest import OpensIn
from tests.ui.fitting import faults

pytestmark = pytest.mark.covered_elsewhere

Look: TypeAlias = tuple[tuple[int, int], int, str]
#: The whole screen, the text size in per cent, and the language.
LOOKS: list[Look] = [
    ((800, 600), 200, "en"),
    ((960, 600), 200, "de"),
    ((960, 600), 150, "es"),
    ((1366, 768), 200, "es"),
    ((1024, 640), 100, "de"),
]
FRAME = QSize(16, 48)
LONG = "An own symptom with quite a long name, as long as one may be"


def settle(page: QWidget, qtbot: QtBot) -> None:
    sizes: list[QSize] = []
    while sizes != (now := [part.size() for part in page.findChildren(QWidget)]):
        sizes = now
        qtbot.wait(15)


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> list[QSize]:
    """Holds the size of the screen; a test may put another one there."""
    sizes = [QSize(800, 600)]
    for user in ("style.screens", "common.dialog"):
        monkeypatch.setattr(f"mbc_tracker.ui.{user}.on_screen", lambda _: sizes[0] - FRAME)
    return sizes


@pytest.fixture
def opens_small(
    opens_in: OpensIn, preferences: Preferences, small_screen: list[QSize]
) -> Callable[[Look], Session]:
    """Opens a dark window that fills a small screen, in a text size and a language."""

    def opened(look: Look) -> Session:
        small_screen[0] = QSize(*look[0])
        preferences.text_size, preferences.colours = look[1], Colours.DARK
        session = opens_in(look[2])
        session.window.showNormal()
        session.window.resize(small_screen[0])
        return session

    return opened


@pytest.fixture
def asked_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The dialog for a moment asks for what Today asks for, not for all that there is."""
    special = language_dialogs.special

    def asked(session: Session) -> Mapping[str, Mapping[str, Any]]:
        today = session.window.show_page("today")
        assert isinstance(today, TodayPage)
        return {**special(session), "MomentDialog": {"symptoms": today.answers.symptoms}}

    monkeypatch.setattr(language_dialogs, "special", asked)


@pytest.mark.usefixtures("asked_today", "printers")
@pytest.mark.parametrize("look", LOOKS)
def test_every_dialog_fits_the_screen(
    opens_small: Callable[[Look], Session], qtbot: QtBot, diary: Diary, tmp_path: Path, look: Look
):
    plans = an_appointment(), a_question(), an_event(), a_contact()
    diary.save(*plans, an_own_symptom(LONG), label="x")
    diary.record(YESTERDAY, {"cough": 4})
    session, room = opens_small(look), QSize(*look[0]) - FRAME
    wrong: dict[str, list[str]] = {}
    for dialog in language_dialogs.opened(session, diary, tmp_path):
        settle(dialog, qtbot)
        too_large = [] if dialog.size() == dialog.size().boundedTo(room) else [str(dialog.size())]
        wrong[type(dialog).__name__] = too_large + faults(dialog)
        language_dialogs.close(dialog)

    assert {name: lines for name, lines in wrong.items() if lines} == {}


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_step_of_the_first_start_fits_a_small_screen(
    opens_small: Callable[[Look], Session], qtbot: QtBot, diary: Diary, language: str
):
    session = opens_small(((960, 600), 200, language))
    shared = session.context.words, session.context.guidance, diary, session.operations
    dialog = FirstRunDialog(session.theme, *shared, session.window)
    dialog.offer_look(session._preferences)
    dialog.open()
    for number, _ in enumerate(dialog.steps):
        dialog._show_step(number)
        settle(dialog, qtbot)
        assert faults(dialog) == [], number
    dialog.reject()


@pytest.fixture
def large(opens_small: Callable[[Look], Session]) -> Session:
    """A window in large letters on a screen that is 800 pixels wide."""
    return opens_small(((800, 600), 200, "en"))


def seen(part: QWidget, area: QScrollArea) -> int:
    """How many pixels of a part's height can be seen."""
    shown = (
        area.viewport()
        .rect()
        .intersected(part.rect().translated(part.mapTo(area.viewport(), QPoint())))
    )
    return shown.height()


def test_all_words_of_the_crash_dialog_can_be_read_by_keyboard(large: Session, qtbot: QtBot):
    dialog = CrashDialog(large.theme, "the report", large.window, "the log", "")
    dialog.open()
    settle(dialog, qtbot)
    area = dialog.area
    assert area.hasFocus(), "it is read from the top"
    assert seen(dialog._about, area) > 0
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    key(dialog, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: bar.value() > 0)
    keep_in_view(dialog.report)
    assert seen(dialog.report, area) == dialog.report.height() >= 200
    dialog.close()


def test_the_crash_dialog_scrolls_only_where_it_has_to(session: Session, qtbot: QtBot):
    dialog = CrashDialog(session.theme, "the report", session.window, "the log", "")
    dialog.open()
    settle(dialog, qtbot)
    assert dialog.area.verticalScrollBar().maximum() == 0
    dialog.close()


def test_a_moment_leaves_room_for_a_whole_row_of_answers(large: Session, qtbot: QtBot):
    large.window.pages["today"].answers._add_moment()  # type: ignore[attr-defined]
    dialog = child(large.window, MomentDialog)
    settle(dialog, qtbot)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.viewport().height() >= dialog.rows[0].height()
    dialog.close()


def test_what_is_higher_than_its_room_is_shown_from_its_top(qtbot: QtBot):
    content = QWidget()
    lines = QVBoxLayout(content)
    page, after = QLabel(), QPushButton("after")
    page.setFixedHeight(900)
    for part in (page, after):
        lines.addWidget(part)
    area = scrolled(content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    bar = area.verticalScrollBar()
    keep_in_view(page)
    assert bar.value() <= page.y()
    keep_in_view(after)
    assert bar.value() == bar.maximum()
    keep_in_view(page)
    assert bar.value() == page.y()
    bar.setValue(400)
    keep_in_view(page)
    assert bar.value() == 400, "it fills its room, so nothing jumps"
    area.close()


def test_a_field_is_shown_whole_and_not_only_its_cursor(large: Session, qtbot: QtBot):
    page = large.window.pages["today"]
    assert isinstance(page, TodayPage)
    settle(page, qtbot)
    note, area = page.answers.note, page.area
    content = area.widget()
    assert content is not None
    below = area.viewport().height() - note.height()
    area.verticalScrollBar().setValue(note.mapTo(content, QPoint()).y() - below - 8)
    assert seen(note, area) == note.height() - 8
    note.setFocus()
    keep_in_view(note)
    assert seen(note, area) == note.height()


def test_a_dialog_of_words_is_as_high_as_they_need(
    large: Session, small_screen: list[QSize], qtbot: QtBot
):
    small_screen[0] = QSize(1000, 1400)
    dialog = Dialog(large.theme, large.window)
    dialog.name("Words")
    words = QLabel("a plain sentence of several words " * 20)
    words.setWordWrap(True)
    dialog.body.addWidget(words)
    dialog.add_buttons("Close")
    dialog.open()
    settle(dialog, qtbot)
    assert words.height() >= words.heightForWidth(words.width())
    dialog.close()
