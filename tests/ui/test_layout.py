"""Nothing is clipped, nothing sticks out, everything can be hit: in every look and size."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product
from typing import TypeAlias

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.records import Answer, SymptomVisibility
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.deletion.bin_dialog import BinDialog
from mbc_tracker.ui.deletion.controller import DeletionController
from mbc_tracker.ui.planner.controller import PlannerController
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.widgets.answer_button import AnswerButton
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_contact,
    a_known_mark,
    a_medicine,
    a_moment,
    a_question,
    an_appointment,
    an_event,
    an_own_symptom,
)
from tests.ui.acting import child, settled
from tests.ui.fitting import LEAST_TARGET, faults

pytestmark = pytest.mark.covered_elsewhere

Opens: TypeAlias = Callable[[str], Session]
Size: TypeAlias = tuple[int, int]
SMALL: Size = (1024, 700)
TEXT = [100, 125, 150, 200]
DIALOGS = [
    *("who to call", "same as", "moment", "contact", "banner"),
    *("event", "appointment", "questions", "bin", "which stays", "empty the bin"),
    *("erase", "type the word", "mark", "change a mark", "what they know"),
]
MARKS = ("mark", "change a mark", "what they know")
IN_SETTINGS = (*MARKS, "contact", "bin", "which stays", "empty the bin", "erase", "type the word")
LOOKS = list(product([SMALL, (1280, 800)], TEXT, [Colours.LIGHT, Colours.DARK]))
LONG = "An own symptom with quite a long name, as long as one may be"


@pytest.fixture
def full(diary: Diary) -> Diary:
    """A diary with something of everything that Today, Calendar and Settings show."""
    diary.save(
        an_own_symptom(LONG),
        SymptomVisibility("nausea", True),
        a_moment(note="On the stairs to the second floor, had to stop twice"),
        an_event(),
        an_appointment(),
        a_question(),
        a_contact("Breast care nurses at the Royal Infirmary", phone="0800 000 0000 ext. 1234"),
        label="All",
    )
    marks = a_known_mark("own-1", level=5), a_known_mark(day=date(2026, 3, 1), id="mark-2")
    diary.save(*marks, label="Known")
    diary.record(YESTERDAY, {"cough": 4, "blood": "more"}, "A note.")
    diary.record(TODAY, {"cough": 10, "wheeze": 0}, "Slept badly.")
    diary.record(TODAY, {"cough": None})
    diary.record(TODAY, {"cough": 9})
    diary.save(an_event(f"{LONG}, {LONG}", id="gone"), label="More")
    diary.remove(an_event(id="gone"), label="Less")
    return diary


class Sitting:
    """Somebody who opens the window in a look of their own."""

    def __init__(self, qtbot: QtBot, opens: Opens, preferences: Preferences) -> None:
        self._qtbot, self._opens, self._preferences = qtbot, opens, preferences

    def look(
        self, size: Size, text: int, colours: Colours = Colours.LIGHT, screen: str = "today"
    ) -> MainWindow:
        """The window on a screen, in this look."""
        self._preferences.text_size, self._preferences.colours = text, colours
        self.session = self._opens(screen)
        self.session.window.resize(QSize(*size))
        return self.session.window

    def settle(self, page: QWidget) -> None:
        """Wait until everything has found its place."""
        self._qtbot.waitUntil(lambda: settled(page))
        sizes: list[QSize] = []
        while sizes != (now := [part.size() for part in page.findChildren(QWidget)]):
            sizes = now
            self._qtbot.wait(40)


@pytest.fixture
def sitting(qtbot: QtBot, opens: Opens, preferences: Preferences) -> Sitting:
    return Sitting(qtbot, opens, preferences)


@pytest.mark.parametrize(("size", "text", "colours"), LOOKS)
@pytest.mark.parametrize("screen", ["today", "calendar"])
def test_everything_fits(
    full: Diary, sitting: Sitting, screen: str, size: Size, text: int, colours: Colours
):
    window = sitting.look(size, text, colours, screen)
    page = window.show_page(screen)
    sitting.settle(page)
    assert (window.width(), window.height()) == size
    assert faults(page) == []
    assert faults(window.sidebar) == []


@pytest.mark.parametrize(("size", "text"), [*product([SMALL], TEXT), ((1280, 800), 100)])
def test_every_section_of_settings_fits(full: Diary, sitting: Sitting, size: Size, text: int):
    page = sitting.look(size, text, screen="settings").show_page("settings")
    assert isinstance(page, SettingsPage)
    for section in page.sections.offered:
        page.show_section(section)
        sitting.settle(page)
        assert faults(page) == [], section


SCREENS = ["today", "trends", "calendar", "report", "learn", "settings"]
SMALLEST = [((960, 540), 100), ((1092, 614), 100), ((960, 600), 200), ((1024, 640), 200)]


@pytest.mark.parametrize(("size", "text"), SMALLEST)
def test_every_screen_fits_a_small_window(full: Diary, sitting: Sitting, size: Size, text: int):
    window = sitting.look(size, text)
    for screen in SCREENS:
        page = window.show_page(screen)
        sitting.settle(page)
        assert (window.width(), window.height()) == size, screen
        assert faults(page) == [], screen
    assert faults(window.sidebar) == []


@pytest.mark.parametrize(("size", "text", "colours"), LOOKS)
def test_the_year_fits(full: Diary, sitting: Sitting, size: Size, text: int, colours: Colours):
    window = sitting.look(size, text, colours, "calendar")
    page = window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    page.bar.chips.chips["year"].click()
    sitting.settle(page)
    assert faults(page) == []
    assert page.year.height() >= page.year.heightForWidth(page.year.width())


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
def test_the_medicines_fit(diary: Diary, sitting: Sitting, size: Size, text: int):
    ended = a_medicine("Letrozole", last_day=YESTERDAY, id="medicine-2")
    diary.save(a_medicine(LONG, (date(2026, 7, 1), LONG), note=LONG), ended, label="All")
    window = sitting.look(size, text, Colours.DARK, "calendar")
    page = window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    page.bar.chips.chips["medicines"].click()
    sitting.settle(page)
    assert faults(page) == []


@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_fit_on_the_smallest_window(full: Diary, sitting: Sitting, text: int, name: str):
    window = sitting.look(SMALL, text, screen="settings" if name in IN_SETTINGS else "today")
    opened = open_one(window, name)
    sitting.settle(opened)
    assert faults(opened) == []
    assert opened.width() <= window.width()
    assert opened.height() <= window.height()
    opened.close()


def open_one(window: MainWindow, name: str) -> QWidget:
    if name == "banner":
        window.banner.say("The diary can be read but not written; nothing was saved. " * 2)
        return window.banner
    if name == "contact":
        window.show_page("settings").team.add_number()  # type: ignore[attr-defined]
    elif name in MARKS:
        return open_mark(window, name)
    elif name in IN_SETTINGS:
        return open_clearing(window, name)
    else:
        today = window.show_page("today")
        assert isinstance(today, TodayPage)
        plans = child(today, PlannerController)
        opening: dict[str, Callable[[], object]] = {
            "who to call": window.sidebar.help.click,
            "same as": today._offer_same,
            "moment": today.answers._add_moment,
            "event": lambda: plans.add_event(TODAY),
            "appointment": plans.add_appointment,
            "questions": lambda: plans.ask(plans.next_appointment()),
        }
        opening[name]()
    (dialog,) = window.findChildren(Dialog)
    return dialog


def open_mark(window: MainWindow, name: str) -> QWidget:
    settings = window.show_page("settings")
    assert isinstance(settings, SettingsPage)
    card = settings.known
    ways = {"mark": card.add, "change a mark": card.rows[0].change, "what they know": card.ask}
    ways[name].click()
    (dialog,) = window.findChildren(Dialog)
    if name == "mark":
        dialog.accept()  # so that its error stands there too
    return dialog


def open_clearing(window: MainWindow, name: str) -> QWidget:
    clearing = window.show_page("settings").findChild(DeletionController)
    assert isinstance(clearing, DeletionController)
    if name in ("erase", "type the word"):
        clearing.show_erase()
    else:
        clearing.show_bin()
    (dialog,) = window.findChildren(Dialog)
    if name == "which stays":
        assert isinstance(dialog, BinDialog)
        answer = next(it for it in dialog.lines if isinstance(it.removed.record, Answer))
        answer.back.click()
    elif name == "empty the bin":
        dialog.empty.click()  # type: ignore[attr-defined]
    elif name == "type the word":
        dialog.risky.click()  # type: ignore[attr-defined]
    return next(iter(dialog.findChildren(Dialog)), dialog)


def test_the_seven_ratings_are_seen_without_scrolling(
    session: Session, today: TodayPage, qtbot: QtBot
):
    session.window.resize(1280, 800)
    qtbot.wait(20)
    area = today.findChild(QScrollArea)
    assert area is not None
    seen = area.viewport().rect()
    for row in today.answers.rows[:7]:
        corner = row.mapTo(area.viewport(), row.rect().bottomRight())
        assert seen.contains(corner), row.symptom.key


def test_the_checker_finds_clipped_words_and_small_targets(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    clipped, small, outside = (
        QLabel("A long line of words", page),
        QPushButton(page),
        QLabel("x", page),
    )
    clipped.setGeometry(0, 0, 20, 8)
    small.setGeometry(0, 20, 20, 20)
    outside.setGeometry(190, 50, 100, 40)
    page.resize(200, 100)
    page.show()
    found = " / ".join(faults(page))
    assert "A long line of words” needs" in found
    assert "is a target of 20×20" in found
    assert "has no accessible name" in found
    assert "“x” ends at 290 of 200" in found
    page.close()


def test_a_flow_goes_on_in_the_next_line_and_lets_long_labels_wrap(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, gap=10)
    long = QLabel("many words that need more than one line of this width")
    long.setWordWrap(True)
    parts: list[QWidget] = [QPushButton("one"), QPushButton("two"), long]
    for part in parts:
        flow.addWidget(part)
    page.resize(120, flow.heightForWidth(120))
    page.show()
    assert parts[1].y() > parts[0].y() or parts[1].x() > parts[0].x()
    assert long.height() >= long.heightForWidth(long.width())
    assert long.geometry().bottom() < page.height()
    assert flow.takeAt(7) is None
    assert flow.itemAt(-1) is None
    assert flow.takeAt(2) is not None
    assert flow.count() == 2
    page.close()


def test_an_empty_flow_needs_no_room(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    flow.setSpacing(3)
    assert (flow.heightForWidth(100), flow.sizeHint(), flow.minimumSize()) == (
        0,
        QSize(0, 0),
        QSize(0, 0),
    )


@pytest.mark.parametrize("text", TEXT)
def test_every_answer_is_a_target(sitting: Sitting, text: int):
    window = sitting.look(SMALL, text)
    sitting.settle(window.show_page("today"))
    for button in window.findChildren(AnswerButton):
        assert min(button.width(), button.height()) >= LEAST_TARGET


@pytest.mark.parametrize("text", TEXT)
def test_what_was_undone_fits_however_long_its_name_is(full: Diary, sitting: Sitting, text: int):
    window = sitting.look(SMALL, text)
    sitting.session.operations.run(full.record, YESTERDAY, {"own-1": 5})
    sitting.session.operations.undo()
    today = window.show_page("today")
    sitting.settle(today)
    assert faults(today) == []
