"""Shared by the window's tests: the typeface, a theme, and no window left behind."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.qt_application import flush_deferred_deletes
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.shell.translator import use_language
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme, register_fonts
from mbc_tracker.ui.today.page import TodayPage
from tests.languages import compiled, find_in, resources_in
from tests.tracing import untraced
from tests.ui.printers import Printers, install

#: Opens the window in a language.
OpensIn: TypeAlias = Callable[[str], Session]

#: Nothing that runs in the tests reaches the desktop of whoever runs them.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


@pytest.fixture(scope="session")
def typeface(qapp: QApplication) -> None:
    """The bundled fonts, as the program registers them."""
    register_fonts()


@pytest.fixture(autouse=True)
def no_window_left(qapp: QApplication, typeface: None) -> Iterator[None]:
    """Whatever a test shows, it has to be gone afterwards."""
    yield
    left = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
    # What was never shown goes too: each style sheet would be applied to all that there is.
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not left, f"left on screen: {left}"


@pytest.fixture(autouse=True)
def large_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows open in their usual size: without a display Qt says that the screen is small."""
    monkeypatch.setattr("mbc_tracker.ui.style.screens.on_screen", lambda _: QSize(1904, 1000))


@pytest.fixture(autouse=True)
def computer_of_no_country(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the computer that runs the tests is set to."""
    for user in ("common.country_field", "style.week"):
        monkeypatch.setattr(f"mbc_tracker.ui.{user}.system_country", str)


@pytest.fixture(autouse=True)
def rested(monkeypatch: pytest.MonkeyPatch) -> None:
    """No row was removed a moment ago by another test."""
    monkeypatch.setattr("mbc_tracker.ui.widgets.single_press._LAST_OF_ROWS.time", -1.0)


@pytest.fixture
def quick_presses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each press counts: a test presses sooner after another than a hand that means it."""
    monkeypatch.setattr("mbc_tracker.ui.widgets.single_press._PAUSE", 0)


@pytest.fixture
def theme() -> Theme:
    """The light theme at 100 % text."""
    return Theme(palette.load())


@pytest.fixture
def operations(diary: Diary) -> Operations:
    """What the window changes the empty diary through."""
    return Operations(diary)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """This computer's own choices, in a folder of the test."""
    return Preferences(tmp_path)


@pytest.fixture
def opens(
    qtbot: QtBot,
    qapp: QApplication,
    diary: Diary,
    preferences: Preferences,
    request: pytest.FixtureRequest,
) -> Iterator[Callable[[str], Session]]:
    """Puts the whole window on screen, beginning with the screen of this key; once in a test."""
    sessions: list[Session] = []

    def opened(screen: str) -> Session:
        with untraced(request.config):  # a thousand times the same
            session = Session(qapp, diary, preferences)
            sessions.append(session)
            session.show(screen)
            qapp.processEvents()  # is enough without a display: waiting begins with 10 ms of it
            qtbot.waitUntil(session.window.isActiveWindow)
        return session

    yield opened
    with untraced(request.config):
        for session in sessions:
            session.end()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


@pytest.fixture
def session(opens: Callable[[str], Session], request: pytest.FixtureRequest) -> Session:
    """The whole window on screen, showing Today of the empty diary.

    A test marked with another screen, which doesn't ask for Today, begins on that: making Today
    takes most of the time that a window does.
    """
    marked = request.node.get_closest_marker("screen")
    return opens(marked.args[0] if marked and "today" not in request.fixturenames else "today")


@pytest.fixture
def window(session: Session) -> MainWindow:
    """The main window."""
    return session.window


@pytest.fixture
def today(session: Session) -> TodayPage:
    """The screen on which the day is written down."""
    page = session.window.pages["today"]
    assert isinstance(page, TodayPage)
    return page


@pytest.fixture
def printers(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Printers:
    """A computer with one printer, which takes everything."""
    return install(tmp_path_factory.mktemp("printers"), monkeypatch)


@pytest.fixture(scope="session")
def languages_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is bundled, with the compiled texts of the languages."""
    folder = resources_in(tmp_path_factory.mktemp("languages") / "resources")
    for language in ("de", "es"):
        compiled(folder, language)
    return folder


@pytest.fixture
def opens_in(
    languages_place: Path,
    qapp: QApplication,
    diary: Diary,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OpensIn]:
    """Opens the window in a language."""
    find_in(languages_place, monkeypatch)
    sessions: list[Session] = []

    def opened(language: str) -> Session:
        preferences.language = language
        sessions.append(Session(qapp, diary, preferences, language=language))
        sessions[-1].show("today")
        return sessions[-1]

    yield opened
    for session in sessions:
        session.end()
    flush_deferred_deletes(qapp)
    use_language(qapp, "en")
    qapp.setStyleSheet("")
