"""Nothing stays behind: screens, dialogs and popups are gone when they are closed."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.deletion.controller import DeletionController
from mbc_tracker.ui.planner.controller import PlannerController
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.settings.support_card import SupportCard
from mbc_tracker.ui.shell.crash_dialog import CrashDialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.day_popup import DayPopup
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, a_contact, a_moment
from tests.ui.acting import child

pytestmark = pytest.mark.covered_elsewhere

Opening = Callable[[MainWindow], object]


def page(window: MainWindow) -> TodayPage:
    shown = window.pages["today"]
    assert isinstance(shown, TodayPage)
    return shown


def contact(window: MainWindow) -> None:
    shown = window.show_page("settings")
    assert isinstance(shown, SettingsPage)
    shown.team.add_number()


def clearing(window: MainWindow) -> DeletionController:
    found = window.show_page("settings").findChild(DeletionController)
    assert isinstance(found, DeletionController)
    return found


DIALOGS: dict[str, Opening] = {
    "who to call": lambda window: window.sidebar.help.click(),
    "same as": lambda window: page(window)._offer_same(),
    "moment": lambda window: page(window)._open_moment(None),
    "contact": contact,
    "event": lambda window: child(page(window), PlannerController).add_event(TODAY),
    "appointment": lambda window: child(page(window), PlannerController).add_appointment(),
    "questions": lambda window: child(page(window), PlannerController).ask(None),
    "bin": lambda window: clearing(window).show_bin(),
    "erase": lambda window: clearing(window).show_erase(),
    "crash": lambda window: CrashDialog(window._theme, "report", window).open(),
    "log": lambda window: child(window.show_page("settings"), SupportCard).show_log.click(),
    "calendar": lambda window: page(window)._open_calendar(),
}


def windows_on(window: MainWindow) -> list[QWidget]:
    return [*window.findChildren(Dialog), *window.findChildren(DayPopup)]


@pytest.mark.parametrize("name", DIALOGS)
def test_a_closed_dialog_is_gone(qapp: QApplication, window: MainWindow, diary: Diary, name: str):
    diary.record(YESTERDAY, {"cough": 4})
    for _ in range(3):
        DIALOGS[name](window)
        (opened,) = windows_on(window)
        gone = weakref.ref(opened)
        opened.close()
        del opened
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert windows_on(window) == []
        assert gone() is None


@pytest.mark.parametrize("screen", ["today", "calendar", "report", "settings"])
def test_a_screen_is_freed_with_its_window(qapp: QApplication, session: Session, screen: str):
    gone = weakref.ref(session.window.show_page(screen))
    session.rebuild()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone() is None


def test_making_the_window_anew_leaves_no_widgets_behind(qapp: QApplication, session: Session):
    counts = []
    for _ in range(3):
        session.rebuild()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()  # now, not while Qt's list is being made out of widgets that would go
        counts.append(len(qapp.allWidgets()))
    assert len(set(counts)) == 1


def test_presses_and_days_leave_no_widgets_behind(
    qapp: QApplication, window: MainWindow, diary: Diary
):
    def turn() -> int:
        for day in (YESTERDAY, TODAY):
            page(window).show_day(day)
            window._operations.run(diary.save, a_moment(day=day, id=str(day)), label="Moment")
            window._operations.run(diary.save, a_contact(), label="Team")
            window.undo()
            window.undo()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(window.findChildren(QWidget))

    window.show_page("settings")
    window.show_page("today")
    turn()
    assert turn() == turn()
