"""Nothing is cut in languages with longer words, and one from right to left is mirrored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker import demo
from mbc_tracker.content import palette
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.notices.card import NoticeCardView
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.qt_application import flush_deferred_deletes
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.shell.translator import use_language
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.trends.chart_view import ChartView
from mbc_tracker.ui.trends.head import SIDE
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.trends.zoom_bar import ZoomBar
from mbc_tracker.ui.widgets.answer_row import AnswerRow
from scripts import pseudo, translations
from tests.builders import TODAY, YESTERDAY
from tests.languages import RESOURCES, compiled, find_in, resources_in
from tests.ui.acting import settled
from tests.ui.fitting import faults

pytestmark = pytest.mark.covered_elsewhere

OpensIn: TypeAlias = Callable[[str, tuple[int, int], int], MainWindow]
SCREENS = ["today", "trends", "calendar", "report", "learn", "settings"]
SIZES = [((1366, 728), 100), ((1024, 640), 150)]
CUT = [*product((*pseudo.LANGUAGES, *translations.TRANSLATED), SIZES)]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is bundled, with the pseudo-languages and the compiled texts of the others."""
    folder = resources_in(tmp_path_factory.mktemp("layout") / "resources")
    for language in pseudo.LANGUAGES:
        pseudo.build(RESOURCES, folder, language)
    for language in translations.TRANSLATED:
        compiled(folder, language)
    return folder


@pytest.fixture
def opens_in(
    place: Path,
    qapp: QApplication,
    qtbot: QtBot,
    diary: Diary,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OpensIn]:
    """Opens the window in a language, size and size of text."""
    find_in(place, monkeypatch)
    sessions: list[Session] = []

    def opened(language: str, size: tuple[int, int], text: int) -> MainWindow:
        preferences.text_size = text
        session = Session(qapp, diary, preferences, language=language)
        sessions.append(session)
        session.show("today")
        session.window.resize(QSize(*size))
        return session.window

    yield opened
    for session in sessions:
        session.end()
    flush_deferred_deletes(qapp)
    use_language(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    qapp.setStyleSheet("")


def settle(page: QWidget, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(page))
    sizes: list[QSize] = []
    while sizes != (now := [part.size() for part in page.findChildren(QWidget)]):
        sizes = now
        qtbot.wait(40)


@pytest.mark.parametrize(("language", "look"), CUT)
def test_nothing_is_cut_in_another_language(
    opens_in: OpensIn, qtbot: QtBot, language: str, look: tuple[tuple[int, int], int]
):
    size, text = look
    window = opens_in(language, size, text)
    cut: dict[str, list[str]] = {}
    for screen in SCREENS:
        page = window.show_page(screen)
        settle(page, qtbot)
        cut[screen] = faults(page)
    settings = window.show_page("settings")
    assert isinstance(settings, SettingsPage)
    for section in settings.sections.offered:
        settings.show_section(section)
        settle(settings, qtbot)
        cut[f"settings, {section}"] = faults(settings)
    cut["side bar"] = faults(window.sidebar)

    assert {where: lines for where, lines in cut.items() if lines} == {}
    assert (window.width(), window.height()) == size


@pytest.mark.parametrize("size", [(1280, 800), (1366, 728)])
@pytest.mark.parametrize("language", translations.TRANSLATED)
def test_nothing_is_cut_on_a_day_with_a_notice(
    opens_in: OpensIn, qtbot: QtBot, diary: Diary, language: str, size: tuple[int, int]
):
    demo.fill(diary._store, demo.entries(TODAY))
    page = opens_in(language, size, 100).show_page("today")
    settle(page, qtbot)

    card = page.findChild(NoticeCardView, "notice")
    assert card is not None
    assert card.isVisible()
    assert faults(page) == []


def left(part: QWidget, window: QWidget) -> int:
    return part.mapTo(window, QPoint(0, 0)).x()


def right(part: QWidget, window: QWidget) -> int:
    """Where the words of a label may end."""
    return part.mapTo(window, part.contentsRect().topRight()).x()


@pytest.fixture
def mirrored(opens_in: OpensIn) -> MainWindow:
    """A window that runs from right to left."""
    return opens_in(pseudo.MIRRORED, (1366, 728), 100)


def row_of(window: MainWindow, qtbot: QtBot) -> AnswerRow:
    """The first line of Today, about a symptom that is rated."""
    page = window.show_page("today")
    assert isinstance(page, TodayPage)
    settle(page, qtbot)
    return page.answers.rows[0]


def test_a_window_from_right_to_left_is_mirrored(mirrored: MainWindow, qtbot: QtBot):
    page = mirrored.show_page("today")
    settle(page, qtbot)

    assert mirrored.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert left(mirrored.sidebar, mirrored) > left(page, mirrored)


def test_there_the_icons_of_the_side_bar_stand_right_of_their_words(mirrored: MainWindow):
    sidebar = mirrored.sidebar
    for entry in (*sidebar.buttons.values(), sidebar.help):
        icon, words = entry.places
        assert words.right() < icon.left()
        assert icon.right() < entry.width()


def test_there_a_wrapped_row_begins_at_the_right(mirrored: MainWindow, qtbot: QtBot):
    page = mirrored.show_page("trends")
    assert isinstance(page, TrendsPage)
    settle(page, qtbot)
    chips = [left(chip, mirrored) for chip in page.head.chips.buttons()]

    assert chips == sorted(chips, reverse=True)
    assert left(page.head.print, mirrored) < min(chips)
    assert left(page.head, mirrored) + SIDE == left(page.head.print, mirrored)


def test_there_a_scale_begins_at_the_right_as_reading_does(mirrored: MainWindow, qtbot: QtBot):
    buttons = [left(button, mirrored) for button in row_of(mirrored, qtbot).buttons]

    assert buttons == sorted(buttons, reverse=True)


def test_there_an_arrow_key_still_goes_where_it_points(mirrored: MainWindow, qtbot: QtBot):
    row = row_of(mirrored, qtbot)
    row.focus_on(row.buttons[4])

    QTest.keyClick(row.buttons[4], Qt.Key.Key_Left)
    assert row.buttons[5].hasFocus()
    QTest.keyClick(row.buttons[5], Qt.Key.Key_Right)
    assert row.buttons[4].hasFocus()


def test_there_an_answer_begins_under_its_symptom_and_clear_ends_the_line(
    mirrored: MainWindow, diary: Diary, qtbot: QtBot
):
    diary.record(TODAY, {"breathlessness": 4})
    mirrored.pages["today"].invalidate()
    row = row_of(mirrored, qtbot)
    name, said = row.findChildren(QLabel)[:2]
    row.take_focus()

    assert "4" in said.text()
    assert right(name, mirrored) == right(said, mirrored)
    assert row.clear.isVisible()
    assert left(row.clear, mirrored) == left(name, mirrored)


def test_there_a_week_begins_at_the_right(mirrored: MainWindow, qtbot: QtBot):
    page = mirrored.show_page("calendar")
    assert isinstance(page, CalendarPage)
    settle(page, qtbot)
    there = {cell.glance.day: cell for cell in page.view.cells if cell.glance}
    monday, tuesday = there[date(2026, 11, 16)], there[date(2026, 11, 17)]
    page.view.focus_day(date(2026, 11, 16))

    assert left(monday, mirrored) > left(tuesday, mirrored)
    QTest.keyClick(monday, Qt.Key.Key_Left)
    assert tuesday.hasFocus()


def test_there_a_year_begins_at_the_right(mirrored: MainWindow, qtbot: QtBot):
    page = mirrored.show_page("calendar")
    assert isinstance(page, CalendarPage)
    page.bar.show_view("year")
    page.invalidate()
    settle(page, qtbot)
    january, february = date(2026, 1, 1), date(2026, 2, 1)

    assert page.year.cell_rect(january).left() > page.year.cell_rect(february).left()
    assert page.year.cell_rect(january).left() > page.year.cell_rect(date(2026, 1, 2)).left()
    assert page.year.rect().contains(page.year.cell_rect(january).toAlignedRect())


def tip(arrow: QImage) -> int:
    """How far right of its ends the middle of an arrow without a shaft is."""

    def darkest(y: int) -> int:
        return max(range(arrow.width()), key=lambda x: arrow.pixelColor(x, y).alpha())

    return darkest(arrow.height() // 2) - darkest(arrow.height() // 2 - 4)


def test_there_an_icon_leaves_its_gap_at_the_words_and_arrows_point_the_other_way(
    qapp: QApplication,
):
    def picture(name: str, *, alone: bool = False) -> QImage:
        theme = Theme(palette.load(), sharpness=1.0)
        return theme.icon(name, alone=alone).pixmap(theme.icon_size).toImage()

    on, printer = picture("chevron-right", alone=True), picture("printer")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert picture("printer").copy(8, 0, 22, 22) == printer.copy(0, 0, 22, 22)
        back = picture("chevron-right", alone=True)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    assert tip(on) > 0 > tip(back)


def test_time_runs_from_left_to_right_in_its_charts_too(
    opens_in: OpensIn, diary: Diary, qtbot: QtBot
):
    diary.record(YESTERDAY, {"cough": 4})
    diary.record(TODAY, {"cough": 6})
    window = opens_in(pseudo.MIRRORED, (1366, 728), 100)
    page = window.show_page("trends")
    settle(page, qtbot)
    chart = next(view for view in page.findChildren(ChartView) if view.isVisible())

    first, last = chart.position_of(chart.period.first), chart.position_of(chart.period.last)
    assert first.x() < last.x()
    assert isinstance(page, TrendsPage)
    zoom = page.findChildren(ZoomBar)[0]
    assert left(zoom.earlier, window) < left(zoom.later, window)
