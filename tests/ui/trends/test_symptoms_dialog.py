"""Which symptoms Trends shows, in which order, and that it is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbc_tracker.content import palette
from mbc_tracker.domain import profile
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.trends.symptoms_dialog import SymptomsDialog
from tests.ui.fitting import faults
from tests.ui.trends.conftest import Pages, fill, opened

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def dialog(filled: TrendsPage) -> SymptomsDialog:
    filled.choose_symptoms()
    return opened(filled, SymptomsDialog)


def order(dialog: SymptomsDialog) -> list[str]:
    return [row.key for row in dialog.rows]


def titles(page: TrendsPage) -> list[str]:
    return [panel.title for panel in page.canvas.panels]


def test_the_order_is_changed_with_buttons_and_kept_in_the_diary(
    filled: TrendsPage, dialog: SymptomsDialog, diary: Diary
):
    dialog.rows[1].up.click()
    dialog.accept()
    assert titles(filled) == ["Cough", "Breathlessness"]
    assert diary.reader.setting(profile.TRENDS).startswith("cough,breathlessness,chest_pain")


def test_another_window_shows_the_same_choice(
    filled: TrendsPage, dialog: SymptomsDialog, pages: Pages, theme: Theme
):
    for key, box in dialog.boxes.items():
        box.setChecked(key == "cough")
    dialog.accept()
    made = pages(theme)
    made.show()
    assert titles(made) == ["Cough"]
    made.choose_symptoms()
    again = opened(made, SymptomsDialog)
    assert order(again)[0] == "cough"
    assert [key for key, box in again.boxes.items() if box.isChecked()] == ["cough"]
    again.reject()


def test_a_choice_can_be_undone(filled, dialog: SymptomsDialog, operations: Operations):
    dialog.rows[0].down.click()
    dialog.accept()
    assert titles(filled)[0] == "Cough"
    operations.undo()
    assert titles(filled)[0] == "Breathlessness"


def test_alt_and_the_arrow_keys_move_too(dialog: SymptomsDialog):
    first, second = order(dialog)[:2]
    box = dialog.rows[0].box
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down, ALT)
    assert order(dialog)[:2] == [second, first]
    assert dialog.focusWidget() is box
    QTest.keyClick(box, Qt.Key.Key_Up, ALT)
    assert order(dialog)[:2] == [first, second]
    dialog.reject()


def test_at_the_ends_it_goes_no_further_and_keeps_the_keyboard(dialog: SymptomsDialog):
    last = len(dialog.rows) - 1
    assert [row.up.isEnabled() for row in dialog.rows] == [False, *[True] * last]
    assert [row.down.isEnabled() for row in dialog.rows] == [*[True] * last, False]
    row = dialog.rows[1]
    row.up.setFocus()
    row.up.click()
    assert dialog.focusWidget() is row.box, "the button has gone dim"
    row._up()
    assert dialog.rows[0] is row
    dialog.reject()


def test_other_keys_are_left_to_the_dialog(dialog: SymptomsDialog):
    before = order(dialog)
    QTest.keyClick(dialog.rows[0].box, Qt.Key.Key_Down)
    assert order(dialog) == before
    dialog.reject()


def test_tab_goes_from_row_to_row_in_the_new_order(dialog: SymptomsDialog):
    dialog.rows[1].up.click()
    first, second = dialog.rows[:2]
    first.box.setFocus()
    QTest.keyClick(first.box, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is first.down, "the first can't go up"
    QTest.keyClick(first.down, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is second.box
    dialog.reject()


def test_a_choice_of_symptoms_that_are_gone_counts_as_none(page: TrendsPage, diary: Diary):
    fill(diary)
    diary.set(profile.TRENDS, "own-of-long-ago")
    page.show()
    assert titles(page) == ["Breathlessness", "Cough"]


def test_nothing_in_the_dialog_is_clipped(dialog: SymptomsDialog):
    dialog.setStyleSheet(Theme(palette.load()).stylesheet())
    QTest.qWait(20)
    assert faults(dialog) == []
    dialog.reject()
