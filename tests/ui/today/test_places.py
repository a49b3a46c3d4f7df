"""Nothing on Today moves, nothing is cut, and a second press lands on nothing: in every state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations, product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.records import NoticeShown, SymptomVisibility
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.today.answers_card import in_order
from mbc_tracker.ui.today.day_popup import DayPopup
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.widgets import single_press
from mbc_tracker.ui.widgets.clear_button import ClearButton
from tests.builders import TODAY, YESTERDAY, an_appointment
from tests.fakes import FixedClock
from tests.ui.acting import LEFT, answer, child, click, press, row, stored
from tests.ui.fitting import LEAST_TARGET, faults
from tests.ui.style.test_theme import contrast
from tests.ui.today.whole_day import answer_all

pytestmark = pytest.mark.covered_elsewhere


@dataclass(frozen=True, slots=True)
class Look:
    """A window's size, its text size in per cent, and its theme."""

    width: int
    height: int
    text: int = 100
    colours: Colours = Colours.LIGHT


LOOKS = [
    Look(1280, 800),
    Look(1366, 728, colours=Colours.DARK),
    Look(1024, 640, 150),
    Look(1024, 640, 200, Colours.DARK),
]
#: As large as the window can be on a screen of 1280 × 720 and of 1366 × 728, and without its title.
SMALL = [Look(1280, 720), Look(1280, 692), Look(1366, 698)]


@pytest.fixture
def lived(diary: Diary) -> Diary:
    """Six weeks of steady answers, the last day of them worse."""
    diary.set("country", "GB")
    for back in range(1, 42):
        worse = {"breathlessness": 6, "cough": 5} if back == 1 else {"breathlessness": 3}
        if back not in (4, 5):
            diary.record(TODAY - timedelta(days=back), {"cough": 2, "tiredness": 4, **worse})
    diary.save(an_appointment(), label="x")
    return diary


class Visit:
    """Today in one look."""

    def __init__(self, qtbot: QtBot, opened: Session, look: Look) -> None:
        self._qtbot = qtbot
        self.session, self.window = opened, opened.window
        self.window.resize(look.width, look.height)
        page = self.window.show_page("today")
        assert isinstance(page, TodayPage)
        self.today, self.panel = page, child(page, NoticePanel)
        qtbot.waitUntil(lambda: page.width() + self.window.sidebar.width() == look.width)
        self.settle()

    def settle(self) -> None:
        """Let the rules look, and everything find its place."""
        self.panel.show_notice()
        sizes: list[QRect] = []
        while sizes != (now := [it.geometry() for it in self.today.findChildren(QWidget)]):
            sizes = now
            self._qtbot.wait(15)

    def places(self) -> dict[str, QPoint]:
        """Where the rows lie among themselves, and the head's buttons in the window."""
        content, bar = self.today.answers.parentWidget() or self.today, self.today.bar
        head = (bar.before, bar.date, bar.after, bar.undo, bar.redo)
        rows = {it.symptom.key: it.mapTo(content, QPoint()) for it in self.today.answers.rows}
        buttons = {f"head {n}": it.mapTo(self.window, QPoint()) for n, it in enumerate(head)}
        top = {"rows": self.today.area.mapTo(self.window, QPoint())}
        return rows | buttons | top


@pytest.fixture
def visits(
    qtbot: QtBot, opens: Callable[[str], Session], preferences: Preferences
) -> Iterator[Callable[[Look], Visit]]:
    """Opens Today in a look; once in a test."""

    def visit(look: Look) -> Visit:
        preferences.text_size, preferences.colours = look.text, look.colours
        return Visit(qtbot, opens("today"), look)

    yield visit
    for popup in QApplication.topLevelWidgets():
        if isinstance(popup, Dialog | DayPopup):
            popup.close()


def steps(visit: Visit) -> Iterator[str]:
    """What somebody does in a day, from the first press to the last reply."""
    today, panel = visit.today, visit.panel
    press(today, "breathlessness", 6)
    yield "a press"
    press(today, "cough", 5)
    yield "a notice"
    row(today, "cough").take_focus()
    yield "a focus"
    click(row(today, "cough").clear)
    yield "cleared"
    press(today, "cough", 5)
    panel._tell_team()
    yield "told"
    press(today, "blood", "more")
    yield "an emergency"
    panel._tell_team()
    yield "told again"
    press(today, "blood", "none")
    yield "another answer"
    visit.session.operations.undo()
    yield "undone"
    today.answers.note.setPlainText("One line\nand another\nand a third")
    yield "a note"
    answer_all(today)
    yield "all answered"


@pytest.mark.parametrize("look", LOOKS)
def test_no_press_notice_bar_or_reply_moves_a_row_or_a_button_of_the_head(
    lived: Diary, visits: Callable[[Look], Visit], look: Look
):
    visit = visits(look)
    before = visit.places()
    for step in steps(visit):
        visit.settle()
        assert visit.places() == before, step


def states(visit: Visit) -> Iterator[str]:
    """Each thing that Today can show."""
    today, panel = visit.today, visit.panel
    yield "open"
    press(today, "breathlessness", 6)
    press(today, "cough", 5)
    row(today, "cough").take_focus()
    yield "notice"
    panel._tell_team()
    yield "told"
    visit.window.show_page("learn")
    visit.window.show_page("today")
    yield "quiet"
    press(today, "blood", "more")
    yield "emergency"
    panel._tell_team()
    yield "told of the emergency"
    press(today, "blood", "none")
    answer_all(today)
    visit.window.show_page("learn")
    visit.window.show_page("today")
    yield "all answered"
    today.show_day(YESTERDAY)
    yield "another day"


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_overlaps_or_is_hard_to_hit(
    lived: Diary, visits: Callable[[Look], Visit], look: Look
):
    visit = visits(look)
    for state in states(visit):
        visit.settle()
        assert faults(visit.today) == [], state
        assert overlaps(visit.today) == [], state
        for clear in visit.today.findChildren(ClearButton):
            assert min(clear.width(), clear.height()) >= LEAST_TARGET


def overlaps(page: TodayPage) -> list[str]:
    """The pairs of buttons that cover each other."""
    buttons = [it for it in page.findChildren(QAbstractButton) if it.isVisible()]
    rects = {it: QRect(it.mapTo(page, QPoint()), it.size()) for it in buttons if seen(it, page)}
    return [
        f"{one.accessibleName()} and {other.accessibleName()}"
        for one, other in combinations(rects, 2)
        if rects[one].intersects(rects[other])
    ]


def seen(part: QWidget, page: TodayPage) -> bool:
    """Whether it isn't scrolled away under the head."""
    inside = page.area.isAncestorOf(part)
    top = page.area.mapTo(page, QPoint()).y()
    return not inside or part.mapTo(page, QPoint()).y() >= top


@pytest.mark.parametrize("look", SMALL)
def test_there_is_no_scroll_bar_with_the_core_symptoms(
    lived: Diary, visits: Callable[[Look], Visit], look: Look
):
    visit = visits(look)
    for state in states(visit):
        visit.settle()
        assert visit.today.area.verticalScrollBar().maximum() == 0, state
        assert visit.today.area.horizontalScrollBar().maximum() == 0, state


@pytest.mark.parametrize("look", SMALL)
def test_nine_answers_take_nine_clicks_and_no_scrolling(
    visits: Callable[[Look], Visit], diary: Diary, look: Look
):
    visit = visits(look)
    visit.settle()
    core = [*(symptom.key for symptom in in_order(visit.today.answers.symptoms)[0]), "fever"]
    assert len(core) == 9
    for number, symptom in enumerate(core, start=1):
        value = {"blood": "none", "fever": "no"}.get(symptom, number)
        button = answer(visit.today, symptom, value)
        inside = visit.today.area.viewport()
        place = QRect(button.mapTo(inside, QPoint()), button.size())
        assert inside.rect().contains(place), symptom
        click(button)
        assert len(diary.reader.day(TODAY).answers) == number
    assert visit.today.area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("look", [Look(1280, 692), Look(1366, 698)])
def test_a_long_notice_gives_way_until_all_the_cards_fit(
    lived: Diary, visits: Callable[[Look], Visit], look: Look
):
    for back in range(1, 41):
        lived.record(TODAY - timedelta(days=back), {"appetite_loss": 1, "breathlessness": 3})
    visit = visits(look)
    for key, value in {"breathlessness": 6, "cough": 5, "appetite_loss": 1}.items():
        press(visit.today, key, value)
    visit.settle()
    card = visit.panel.card
    assert visit.today.area.verticalScrollBar().maximum() == 0
    assert card.sentence.text().endswith("Don’t put it down to a cold.")
    assert "too." in card.accessibleName(), "a screen reader is told all of it"
    assert faults(visit.today) == []
    visit.window.resize(1280, 800)
    visit.settle()
    assert card.accessibleName().endswith(card.sentence.text()), "with room it is all there"


@pytest.mark.parametrize("look", [Look(1366, 709), Look(1366, 709, colours=Colours.DARK)])
def test_what_is_asked_once_a_week_makes_no_scroll_bar(
    lived: Diary, visits: Callable[[Look], Visit], look: Look
):
    for question in ("breathless_activity", "activity_level"):
        lived.save(SymptomVisibility(question, shown=True), label="on")
    visit = visits(look)
    weekly = visit.today._side.weekly
    visit.settle()
    assert visit.today.area.verticalScrollBar().maximum() == 0
    assert all(link.isVisible() for link in weekly.buttons.values())
    weekly.buttons["activity_level"].setFocus()
    press(visit.today, "breathlessness", 6)
    press(visit.today, "cough", 5)
    weekly.buttons["activity_level"].setFocus()
    visit.settle()
    assert visit.today.area.verticalScrollBar().maximum() == 0
    assert weekly.all.hasFocus(), "the keyboard stays in the card when it becomes one line"
    assert faults(visit.today) == []


def test_below_the_rows_what_is_asked_once_a_week_has_a_line_for_each_question(
    lived: Diary, visits: Callable[[Look], Visit]
):
    lived.save(SymptomVisibility("activity_level", shown=True), label="on")
    visit = visits(Look(1024, 640, 200))
    weekly = visit.today._side.weekly
    assert weekly.buttons["activity_level"].isVisible()
    assert weekly.all.isHidden()
    assert faults(visit.today) == []


def test_with_a_line_about_an_earlier_day_all_fits_at_the_usual_size(
    lived: Diary, visits: Callable[[Look], Visit], clock: FixedClock
):
    visit = visits(LOOKS[0])
    press(visit.today, "blood", "more")
    visit.settle()
    clock.set_day(TODAY + timedelta(days=1))
    visit.window.check_clock()
    visit.settle()
    assert visit.panel.line.isVisible()
    assert faults(visit.today) == []
    assert visit.today.area.verticalScrollBar().maximum() == 0
    before = visit.places()
    click(visit.panel.line.yes)
    visit.settle()
    assert visit.places() == before


Press = Callable[[Visit], QAbstractButton]
BUTTONS: dict[str, Press] = {
    "a number": lambda it: answer(it.today, "wheeze", 4),
    "the chosen number": lambda it: answer(it.today, "breathlessness", 6),
    "clear": lambda it: row(it.today, "breathlessness").clear,
    "none": lambda it: it.today.head.shortcuts.none,
    "same": lambda it: it.today.head.shortcuts.same,
    "undo": lambda it: it.today.bar.undo,
    "before": lambda it: it.today.bar.before,
    "date": lambda it: it.today.bar.date,
    "add a moment": lambda it: it.today.answers.add_moment,
    "tell": lambda it: it.panel.card.told_button,
    "tell of an emergency": lambda it: it.panel.bar.told_button,
    "fill in": lambda it: it.today.head.missing.fill,
    "go to today": lambda it: it.today.bar.back,
}


@pytest.mark.parametrize(("name", "look"), list(product(BUTTONS, [LOOKS[0]])))
def test_a_double_press_does_what_one_press_does(
    monkeypatch: pytest.MonkeyPatch,
    lived: Diary,
    visits: Callable[[Look], Visit],
    diary_path: Path,
    name: str,
    look: Look,
):
    monkeypatch.setattr(single_press, "_PAUSE", 30)  # seconds: a busy computer is slow to press
    visit = visits(look)
    prepare(visit, name)
    button = BUTTONS[name](visit)
    spot = button.mapTo(visit.window, button.rect().center())
    QTest.mouseClick(button, LEFT)
    visit.settle()
    after = state(visit, diary_path)
    second = visit.window.childAt(spot)
    if second is not None and not QApplication.activePopupWidget():
        QTest.mouseClick(second, LEFT, pos=second.mapFrom(visit.window, spot))
    visit.settle()
    assert state(visit, diary_path) == after


def prepare(visit: Visit, name: str) -> None:
    press(visit.today, "breathlessness", 6)
    press(visit.today, "cough", 5)
    if name == "tell of an emergency":
        press(visit.today, "blood", "more")
    if name == "fill in":
        answer_all(visit.today)
    if name == "go to today":
        visit.today.show_day(YESTERDAY)
    visit.settle()


def state(visit: Visit, path: Path) -> tuple[object, ...]:
    """What is written down and what is on screen."""
    notices = visit.session._diary.reader.records(NoticeShown)
    dialogs = [it for it in visit.window.findChildren(Dialog) if it.isVisible()]
    done = len(visit.session.operations._done)
    return stored(path), visit.today.day, len(dialogs), notices, done


@pytest.mark.parametrize("colours", [Colours.LIGHT, Colours.DARK])
def test_ring_edge_and_words_stand_out_on_the_screen(
    lived: Diary, visits: Callable[[Look], Visit], colours: Colours
):
    visit = visits(Look(1280, 800, colours=colours))
    press(visit.today, "wheeze", 4)
    press(visit.today, "blood", "more")
    row(visit.today, "hoarseness").focus_on(answer(visit.today, "hoarseness", 5))
    visit.settle()
    picture = visit.window.grab().toImage()
    focused, chosen = answer(visit.today, "hoarseness", 5), answer(visit.today, "wheeze", 4)
    band = pixel(picture, visit, row(visit.today, "hoarseness"), 4, 4 + 8)
    middle = focused.height() // 2
    assert contrast(pixel(picture, visit, focused, 1, middle), band) >= 13
    assert contrast(pixel(picture, visit, focused, 3, middle), band) < 1.5
    ground = pixel(picture, visit, chosen, -2, middle)
    assert contrast(pixel(picture, visit, chosen, 1, middle), ground) >= 7
    for part in (chosen, answer(visit.today, "blood", "more"), visit.panel.bar.heading):
        assert most_contrast(picture, visit, part) >= 4.5


def pixel(picture: QImage, visit: Visit, part: QWidget, x: int, y: int) -> QColor:
    return picture.pixelColor(part.mapTo(visit.window, QPoint(x, y)))


def most_contrast(picture: QImage, visit: Visit, part: QWidget) -> float:
    """Between the ground in the part and whatever stands out most from it."""
    left, right, middle = 9, part.width() - 9, part.height() // 2
    colours = [
        pixel(picture, visit, part, x, y)
        for x in range(left, right)
        for y in range(middle - 6, middle + 6)
    ]
    ground = max(set(map(QColor.name, colours)), key=[it.name() for it in colours].count)
    return max(contrast(colour, QColor(ground)) for colour in colours)
