from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.records import Event, EventKind
from mbc_tracker.ui.planner.event_dialog import EventDialog
from mbc_tracker.ui.style.theme import Theme
from tests.builders import TODAY, a_stamp


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget, theme: Theme) -> EventDialog:
    made = EventDialog(theme, a_stamp(), TODAY, window)
    made.open()
    return made


def accepted(dialog: EventDialog, qtbot: QtBot) -> Event:
    with qtbot.waitSignal(dialog.finished_with) as told:
        dialog.accept()
    event = told.args[0]
    assert isinstance(event, Event)
    return event


def test_an_event_of_one_day(dialog: EventDialog, qtbot: QtBot):
    dialog.words.setText("  CT   scan ")
    dialog.kind.setCurrentText("Scan or test")
    event = accepted(dialog, qtbot)
    assert (event.day, event.last_day, event.kind) == (TODAY, None, EventKind.SCAN)
    assert (event.text, event.recorded) == ("CT scan", a_stamp())


def test_an_event_of_several_days(dialog: EventDialog, qtbot: QtBot):
    dialog.words.setText("Cold")
    dialog.first.setDate(QDate(2026, 11, 2))
    dialog.longer.click()
    dialog.last.setDate(QDate(2026, 11, 8))
    event = accepted(dialog, qtbot)
    assert (event.day, event.last_day) == (date(2026, 11, 2), date(2026, 11, 8))


def test_the_last_day_is_asked_for_only_if_it_lasted(dialog: EventDialog):
    assert not dialog.last.isVisible()
    dialog.longer.click()
    assert dialog.last.isVisible()
    dialog.reject()


def test_the_same_last_day_is_an_event_of_one_day(dialog: EventDialog, qtbot: QtBot):
    dialog.words.setText("Cold")
    dialog.longer.click()
    assert accepted(dialog, qtbot).last_day is None


def test_words_are_needed(dialog: EventDialog):
    dialog.words.setText("   ")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._fault.text() == "Write a few words first, such as “CT scan”."
    dialog.reject()


def test_an_event_can_not_end_before_it_begins(dialog: EventDialog):
    dialog.words.setText("Cold")
    dialog.longer.click()
    dialog.last.setDate(QDate(2026, 11, 8))
    dialog.accept()
    assert dialog._fault.text() == "The last day is before the first day."
    dialog.reject()


def test_an_event_can_be_planned(dialog: EventDialog, qtbot: QtBot):
    dialog.words.setText("CT scan")
    dialog.first.setDate(QDate(2026, 12, 9))
    assert accepted(dialog, qtbot).day == date(2026, 12, 9)


def test_every_field_has_a_name_that_stands_alone(dialog: EventDialog):
    fields = (dialog.words, dialog.kind, dialog.first, dialog.last)
    assert all(field.accessibleName() for field in fields)
    dialog.reject()


def test_a_closed_dialog_is_gone(dialog: EventDialog, window: QWidget, qtbot: QtBot):
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(EventDialog) is None)
