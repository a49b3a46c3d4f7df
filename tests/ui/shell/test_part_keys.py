"""F6 goes from part to part, to what came up by itself first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.today.page import TodayPage
from tests.ui.acting import SHIFT, child, focused, key, press


def part(today: TodayPage) -> QWidget | None:
    """The part of the window that has the keyboard."""
    window = today.window()
    assert isinstance(window, MainWindow)
    parts = window._parts()
    return next((it for it in parts if it.isAncestorOf(focused(today))), None)


def test_f6_goes_round_all_parts(today: TodayPage, window: MainWindow):
    assert part(today) is today.answers
    order = []
    for _press in range(5):
        key(today, Qt.Key.Key_F6)
        order.append(part(today))
    assert order == [today._side, window.sidebar, today.bar, today.head.shortcuts, today.answers]


def test_the_side_bar_is_entered_at_the_screen_that_is_shown(today: TodayPage, window: MainWindow):
    window.show_page("trends")
    window.sidebar.buttons["learn"].setFocus()  # as an arrow key would, choosing nothing
    window.show_page("calendar")
    assert focused(window) is window.sidebar.buttons["calendar"], "the keyboard goes along"
    window.show_page("today")
    today.answers.focus_first_open()
    key(today, Qt.Key.Key_F6)
    key(today, Qt.Key.Key_F6)
    assert focused(window) is window.sidebar.buttons["today"]


def test_shift_f6_goes_back(today: TodayPage):
    key(today, Qt.Key.Key_F6, SHIFT)
    assert part(today) is today.head.shortcuts


def test_a_new_notice_comes_first_from_anywhere(today: TodayPage, window: MainWindow, qtbot: QtBot):
    notice = child(window, NoticePanel)
    press(today, "blood", "more")
    qtbot.waitUntil(notice.isVisible)
    window.sidebar.help.setFocus()
    key(today, Qt.Key.Key_F6)
    assert part(today) is notice.bar
    assert focused(today).accessibleName() == "Who to call"
    key(today, Qt.Key.Key_F6)
    assert part(today) is today.bar


def test_a_notice_that_was_visited_and_left_is_new_when_it_comes_again(
    today: TodayPage, window: MainWindow, qtbot: QtBot
):
    notice = child(window, NoticePanel)
    for _time in range(2):
        press(today, "blood", "more")
        qtbot.waitUntil(notice.isVisible)
        window.sidebar.help.setFocus()
        key(today, Qt.Key.Key_F6)
        assert part(today) is notice.bar
        press(today, "blood", "none")
        qtbot.waitUntil(notice.isHidden)
        key(today, Qt.Key.Key_F6)


def test_what_announces_itself_again_comes_first_again(
    today: TodayPage, window: MainWindow, qtbot: QtBot
):
    """The sentence says each time that F6 leads to Who to call."""
    notice = child(window, NoticePanel)
    press(today, "blood", "more")
    qtbot.waitUntil(notice.isVisible)
    key(today, Qt.Key.Key_F6)
    assert part(today) is notice.bar
    press(today, "face_neck_swelling", "yes")
    window.sidebar.help.setFocus()
    key(today, Qt.Key.Key_F6)
    assert part(today) is notice.bar
    assert focused(today).accessibleName() == "Who to call"


def test_what_has_nothing_to_press_is_passed_over(
    today: TodayPage, window: MainWindow, qtbot: QtBot
):
    notice = child(window, NoticePanel)
    press(today, "blood", "more")
    qtbot.waitUntil(notice.isVisible)
    notice.bar.told_button.click()
    qtbot.waitUntil(notice.bar.call.isHidden)
    assert part(today) is today.answers
    key(today, Qt.Key.Key_F6)
    assert part(today) not in (None, today.answers)


@pytest.mark.screen("learn")
def test_a_screen_of_one_part_goes_to_the_side_bar_and_back(window: MainWindow):
    page = window.pages["learn"]
    window.sidebar.help.setFocus()
    key(window, Qt.Key.Key_F6)
    assert page.isAncestorOf(focused(window))
    key(window, Qt.Key.Key_F6)
    assert window.sidebar.isAncestorOf(focused(window))
