"""Every target on every screen and in every dialog is at least 44 × 44 pixels."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette, words
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.planner.appointment_dialog import AppointmentDialog
from mbc_tracker.ui.planner.event_dialog import EventDialog
from mbc_tracker.ui.planner.question_card import QuestionCard
from mbc_tracker.ui.settings.contact_dialog import ContactDialog
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.day_popup import DayPopup
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.widgets.base import Dropdown, button
from mbc_tracker.ui.widgets.date_field import DateField
from mbc_tracker.ui.widgets.tick_line import TickLine
from tests.builders import (
    TODAY,
    a_contact,
    a_question,
    a_stamp,
    an_appointment,
    an_event,
)
from tests.ui.acting import LEFT, click
from tests.ui.fitting import LEAST_TARGET, faults, small_targets

pytestmark = pytest.mark.covered_elsewhere

SCREENS = ["today", "trends", "calendar", "report", "learn", "settings"]


@pytest.fixture
def filled(diary: Diary) -> Diary:
    """A diary with something on every screen."""
    diary.save(a_contact(), an_event(), an_appointment(), label="All")
    diary.record(TODAY, {"cough": 4, "blood": "more"}, "A note.")
    return diary


def test_every_target_of_every_screen_can_be_hit(filled: Diary, window: MainWindow, qtbot: QtBot):
    for screen in SCREENS:
        page = window.show_page(screen)
        qtbot.wait(50)
        assert small_targets(page) == [], screen
    assert small_targets(window.sidebar) == []


@pytest.mark.screen("settings")
def test_every_target_of_every_section_of_settings_can_be_hit(filled: Diary, window: MainWindow):
    page = window.show_page("settings")
    assert isinstance(page, SettingsPage)
    for section in page.sections.offered:
        page.show_section(section)
        assert small_targets(page) == [], section


def test_the_day_popup_has_no_small_target(today: TodayPage):
    click(today.bar.date)
    (popup,) = today.findChildren(DayPopup)
    assert small_targets(popup) == []
    popup.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_rows_of_a_list_and_the_days_of_a_date_field_are_targets(
    qtbot: QtBot, typeface: None, scale: float, qapp: object
):
    theme = Theme(palette.load(), scale=scale)
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.setStyleSheet(theme.stylesheet())
    country, day = Dropdown(), DateField(theme, "Day", TODAY)
    country.addItems(["One", "Two"])
    for part in (country, day):
        part.setParent(whole)
        part.show()
    whole.show()
    assert small_targets(whole) == []
    whole.close()


def test_the_checker_finds_small_rows_and_small_boxes(qtbot: QtBot, theme: Theme):
    whole = QWidget()
    qtbot.addWidget(whole)
    low, box = QComboBox(whole), QDateEdit(whole)
    low.addItem("One")
    low.resize(200, 44)
    box.setCalendarPopup(True)
    box.resize(200, 44)
    box.move(0, 60)
    whole.show()
    named = " / ".join(small_targets(whole))
    assert "rows of QComboBox" in named
    assert "days of QDateEdit" in named
    whole.close()


def test_a_line_to_tick_is_as_high_as_its_words_need(qtbot: QtBot, theme: Theme):
    line = TickLine(theme, "A short one")
    long = TickLine(theme, "Many words " * 12, "and why " * 20)
    assert line.heightForWidth(400) == LEAST_TARGET
    assert long.heightForWidth(300) > long.heightForWidth(600) > LEAST_TARGET
    for part in (line, long):
        qtbot.addWidget(part)
        part.resize(300, part.heightForWidth(300))
        part.setEnabled(False)
        part.setChecked(True)
        part.show()
        part.setEnabled(True)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.accessibleName().startswith(("A short", "Many"))
        assert faults(part) == []
        part.close()


Making = Callable[[Theme, QWidget], QWidget]


@pytest.mark.screen("settings")
@pytest.mark.parametrize(
    "make",
    [
        lambda theme, whole: ContactDialog(theme, a_contact(), whole),
        lambda theme, whole: EventDialog(theme, a_stamp(), TODAY, whole),
        lambda theme, whole: AppointmentDialog(
            theme, words.load(), an_appointment(at=None), whole, known=True
        ),
        lambda theme, _: QuestionCard(theme, a_question(), 1, 1),
    ],
    ids=["contact", "event", "appointment", "question"],
)
def test_the_boxes_of_dialogs_are_lines_that_can_be_pressed_at_their_end(
    qtbot: QtBot, window: MainWindow, theme: Theme, make: Making
):
    part = make(theme, window)
    if part.parent() is None:
        qtbot.addWidget(part)
    part.show()
    (box,) = part.findChildren(QCheckBox)
    assert isinstance(box, TickLine)
    with qtbot.waitSignal(box.toggled):
        QTest.mouseClick(box, LEFT, pos=QPoint(box.width() - 4, box.height() // 2))
    part.close()


def test_a_buttons_spoken_name_changes_with_its_words(qtbot: QtBot, theme: Theme):
    other = button(theme, "No symptoms today")
    qtbot.addWidget(other)
    other.setText("Nothing else today")
    assert other.accessibleName() == "Nothing else today"
    other.setAccessibleName("Undo: cough 5")
    other.setText("Undo")
    assert other.accessibleName() == "Undo: cough 5"
    other.setAccessibleName("Undo")
    other.setText("")
    assert other.accessibleName() == "Undo"


def test_the_shortcut_is_called_what_it_says(today: TodayPage, window: MainWindow, diary: Diary):
    window._operations.run(diary.record, TODAY, {"cough": 4})
    assert today.head.shortcuts.none.text() == "Nothing else today"
    assert today.head.shortcuts.none.accessibleName() == "Nothing else today"
