"""The main window: screens, keys, geometry, and being made anew."""

from __future__ import annotations

import weakref

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY
from tests.ui.acting import CTRL, click, key, said

SCREENS = ["today", "trends", "calendar", "report", "learn", "settings"]


def test_today_is_the_first_screen(window: MainWindow):
    assert window.current_key == "today"
    assert window.sidebar.buttons["today"].isChecked()
    assert list(window.pages) == ["today"]


@pytest.mark.parametrize("screen", SCREENS)
def test_the_side_bar_and_its_keys_turn_to_a_screen(window: MainWindow, screen: str):
    click(window.sidebar.buttons[screen])
    assert window.current_key == screen
    assert [name for name in SCREENS if window.sidebar.buttons[name].isChecked()] == [screen]
    window.show_page("today")
    key(window, Qt.Key(Qt.Key.Key_1 + SCREENS.index(screen)), CTRL)
    assert window.current_key == screen


def test_a_screen_readers_toggle_turns_to_a_screen(window: MainWindow):
    window.sidebar.buttons["calendar"].toggle()
    assert window.current_key == "calendar"


def test_a_screen_is_made_once(window: MainWindow):
    page = window.show_page("calendar")
    window.show_page("today")
    assert window.show_page("calendar") is page


def test_the_window_remembers_its_size(
    qapp: QApplication, session: Session, diary: Diary, preferences: Preferences
):
    session.window.resize(QSize(1024, 720))
    session.window.close()
    other = Session(qapp, diary, preferences)
    other.show()
    kept = other.window.size()
    other.window.close()
    other.end()
    assert kept == QSize(1024, 720)


def test_the_first_window_has_the_usual_size(window: MainWindow):
    assert window.size() == QSize(1280, 800)


def test_a_second_start_brings_the_window_forward(window: MainWindow):
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()
    window.hide()
    window.come_to_front()
    assert window.isVisible()


def test_a_maximised_window_stays_so_when_it_is_made_anew(session: Session):
    session.window.showMaximized()
    session.rebuild()
    assert session.window.isMaximized()


def test_the_old_window_is_freed_when_it_is_made_anew(qapp: QApplication, session: Session):
    old, page = weakref.ref(session.window), weakref.ref(session.window.pages["today"])
    session.rebuild()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (old(), page()) == (None, None)


def test_the_system_turning_dark_is_followed_only_where_it_was_asked_for(session: Session):
    window = session.window
    session._preferences.colours = Colours.LIGHT
    session._follow_system()
    assert session.window is window
    session._preferences.colours = Colours.SYSTEM
    session._follow_system()
    assert session.window is not window


def test_each_press_shows_on_every_screen_that_it_is_about(session: Session, today: TodayPage):
    shown = session.window.show_page("calendar")
    session.operations.run(session._diary.record, TODAY, {"cough": 4})
    assert not shown._stale
    assert today._stale
    session.window.show_page("today")
    assert said(today, "cough") == "4 – moderate"


class Plain(Page):
    """The least a screen can be."""


def test_a_screen_has_nothing_to_save_and_no_place_by_itself(qtbot: QtBot, session: Session):
    page = Plain(session.operations)
    qtbot.addWidget(page)
    page.restore_state(page.view_state)
    assert page.flush()
    assert page.view_state is None
    with pytest.raises(NotImplementedError):
        page.refresh()


def test_the_trends_lead_to_the_report(session: Session):
    session.window.show_page("trends").report_wanted.emit()  # type: ignore[attr-defined]
    assert session.window.current_key == "report"


def test_a_low_window_keeps_the_buttons_rather_than_the_reminder(qtbot: QtBot, session: Session):
    session._preferences.text_size = 200
    session.rebuild()
    bar = session.window.sidebar
    session.window.resize(1024, 700)
    qtbot.waitUntil(lambda: not bar._private.isVisible())
    assert bar.help.isVisible()
    session.window.resize(1024, 1100)
    qtbot.waitUntil(bar._private.isVisible)


def test_a_screen_that_is_not_touched_by_a_change_stays_as_it_is(
    session: Session, today: TodayPage
):
    session.operations.run(session._diary.record, YESTERDAY, {"cough": 4})
    session.window.show_page("calendar")
    session.operations.run(session._diary.record, YESTERDAY, {"cough": 5})
    assert not today._stale
