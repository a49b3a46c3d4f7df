"""Nothing is cut in languages with longer words, and one from right to left is mirrored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.qt_application import flush_deferred_deletes
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.shell.translator import use_language
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.trends.chart_view import ChartView
from scripts import pseudo, translations
from tests.builders import TODAY, YESTERDAY
from tests.languages import RESOURCES, compiled, find_in, resources_in
from tests.ui.acting import settled
from tests.ui.fitting import faults

pytestmark = pytest.mark.covered_elsewhere

OpensIn: TypeAlias = Callable[[str, tuple[int, int], int], MainWindow]
SCREENS = ["today", "trends", "calendar", "report", "learn", "settings"]
SIZES = [((1366, 728), 100), ((1024, 640), 150)]
LONG = (pseudo.ACCENTED, *translations.TRANSLATED)


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


@pytest.mark.parametrize(("size", "text"), SIZES)
@pytest.mark.parametrize("language", LONG)
def test_nothing_is_cut_in_a_language_with_longer_words(
    opens_in: OpensIn, qtbot: QtBot, language: str, size: tuple[int, int], text: int
):
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


def left(part: QWidget, window: QWidget) -> int:
    return part.mapTo(window, QPoint(0, 0)).x()


def test_a_window_from_right_to_left_is_mirrored(opens_in: OpensIn, qtbot: QtBot):
    window = opens_in(pseudo.MIRRORED, (1366, 728), 100)
    page = window.show_page("today")
    settle(page, qtbot)

    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert left(window.sidebar, window) > left(page, window)


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
