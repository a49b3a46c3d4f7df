"""Events written down, changed and removed where they are seen; always with a way back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.planner.event_dialog import EventDialog
from mbc_tracker.ui.planner.event_list_dialog import EventListDialog
from mbc_tracker.ui.trends.event_menu import EventMenu
from mbc_tracker.ui.trends.interactive_chart import ChartPosition
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.trends.view_model import TrendMode
from tests.builders import TODAY, an_event
from tests.ui.fitting import faults
from tests.ui.trends.conftest import opened

DAY = TODAY - timedelta(days=30)
HERE = ChartPosition(DAY, Period(DAY, DAY))


def events(diary: Diary) -> list[str]:
    return [event.text for event in diary.reader.records(Event)]


def menu_at(page: TrendsPage, place: ChartPosition = HERE) -> EventMenu:
    page.canvas.menu_wanted.emit(place, QPoint(10, 10))
    return page.findChildren(EventMenu)[-1]


def offer(menu: EventMenu, start: str) -> QAction:
    return next(it for it in menu.actions() if it.text().startswith(start))


def choose(menu: EventMenu, start: str) -> None:
    offer(menu, start).trigger()
    menu.close()


def test_e_writes_an_event_on_the_day_that_is_read(filled: TrendsPage, diary: Diary):
    filled.canvas.mark(DAY)
    QTest.keyClick(filled.canvas, Qt.Key.Key_E)
    dialog = opened(filled, EventDialog)
    assert dialog.first.day == DAY
    dialog.words.setText("CT scan")
    dialog.accept()
    assert [(it.text, it.day) for it in diary.reader.records(Event)] == [("CT scan", DAY)]
    assert [mark.day for mark in filled.canvas.panels[0].marks] == [DAY]


def test_e_without_a_day_means_today(filled: TrendsPage):
    QTest.keyClick(filled.canvas, Qt.Key.Key_E)
    dialog = opened(filled, EventDialog)
    assert dialog.first.day == TODAY
    dialog.reject()


def test_a_double_click_on_a_line_changes_its_event(filled, scanned: None, diary: Diary):
    filled.canvas.grab()
    QTest.mouseDClick(
        filled.canvas, Qt.MouseButton.LeftButton, pos=filled.canvas.position_of(DAY) + QPoint(3, 0)
    )
    dialog = opened(filled, EventDialog)
    assert dialog.words.text() == "CT scan"
    dialog.words.setText("MRI scan")
    dialog.accept()
    assert events(diary) == ["MRI scan"]


def test_the_menu_offers_what_can_be_done_there(filled: TrendsPage, scanned: None):
    menu = menu_at(filled)
    assert [it.text() for it in menu.actions() if it.text()] == [
        "Add an event on 23 Oct",
        "My team has known since 23 Oct…",
        "Change “CT scan”",
        "Remove “CT scan”",
        "Before and after “CT scan”",
    ]
    menu.close()


def test_the_menu_knows_events_that_last_over_the_day(filled: TrendsPage, diary: Diary):
    long = an_event("Cold & cough " * 9, day=DAY - timedelta(days=5), last_day=DAY + timedelta(5))
    diary.save(long, label="")
    menu = menu_at(filled)
    assert offer(menu, "Change").text() == "Change “Cold && cough Cold && cough Cold && cough C…”"
    menu.close()


def test_an_event_is_removed_from_the_menu_and_undo_brings_it_back(
    filled: TrendsPage, scanned: None, diary: Diary, operations: Operations
):
    choose(menu_at(filled), "Remove")
    assert events(diary) == []
    assert filled.canvas.panels[0].marks == ()
    operations.undo()
    assert events(diary) == ["CT scan"]
    assert len(filled.canvas.panels[0].marks) == 1


@pytest.mark.parametrize("start", ["Add", "Change"])
def test_the_menu_opens_the_dialog(filled: TrendsPage, scanned: None, start: str):
    choose(menu_at(filled), start)
    dialog = opened(filled, EventDialog)
    assert dialog.first.day == DAY
    dialog.reject()


def test_the_menu_compares_before_and_after_an_event(filled: TrendsPage, scanned: None):
    choose(menu_at(filled), "Before and after")
    assert filled.card.views.choice == TrendMode.PAIR
    assert "“CT scan”" in filled.sentence.text()


def test_the_menu_compares_before_and_after_a_mere_day(filled: TrendsPage):
    choose(menu_at(filled), "Before and after 23 Oct")
    assert filled.sentence.text().startswith("Before and after 23 Oct 2026: ")


def test_a_closed_menu_is_gone(filled: TrendsPage, qtbot: QtBot):
    menu_at(filled).close()
    qtbot.waitUntil(lambda: not filled.findChildren(EventMenu))


@pytest.fixture
def listed(filled: TrendsPage, diary: Diary, scanned: None) -> EventListDialog:
    cold = an_event("Cold", day=DAY + timedelta(3), last_day=DAY + timedelta(6), id="2")
    diary.save(cold, label="")
    filled.card.events.click()
    return opened(filled, EventListDialog)


def test_the_list_has_all_events_the_latest_first(listed: EventListDialog):
    assert [line._event.text for line in listed.lines] == ["Cold", "CT scan"]
    assert faults(listed) == []
    listed.accept()


def test_an_event_is_removed_from_the_list_and_brought_back(listed: EventListDialog, diary: Diary):
    assert not listed.undo.isEnabled(), "what was done elsewhere is not undone here"
    listed.lines[0]._remove()
    assert events(diary) == ["CT scan"]
    assert len(listed.lines) == 1
    listed.undo.click()
    assert len(listed.lines) == 2
    assert not listed.undo.isEnabled()
    listed.accept()


def test_an_event_is_changed_from_the_list(listed: EventListDialog, diary: Diary):
    listed.lines[1]._change()
    (dialog,) = listed.findChildren(EventDialog)
    dialog.words.setText("PET scan")
    dialog.accept()
    assert "PET scan" in events(diary)
    listed.accept()


def test_an_event_is_added_from_the_list(listed: EventListDialog, diary: Diary):
    listed.add.click()
    (dialog,) = listed.findChildren(EventDialog)
    dialog.words.setText("Flu jab")
    dialog.accept()
    assert listed.lines[0]._event.text == "Flu jab"
    listed.accept()


def test_other_changes_leave_the_list_alone(listed, operations: Operations, diary: Diary):
    before = listed.lines
    operations.run(diary.record, TODAY, {"cough": 5})
    assert listed.lines is before
    listed.accept()


def test_an_empty_list_says_so(filled: TrendsPage):
    filled.events.list_wanted.emit()
    dialog = opened(filled, EventListDialog)
    assert dialog._none.isVisible()
    dialog.accept()
