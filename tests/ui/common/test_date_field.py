"""A day typed as people write it, in each language."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.date_field import DateField


def typed(qtbot: QtBot, theme: Theme, language: str, text: str, *, all_of_it: bool = False) -> date:
    """The day of a field in which this was typed from its beginning, or in place of all of it."""
    theme.language = language
    field = DateField(theme, "Day", date(2026, 12, 31))
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    field.setCurrentSectionIndex(0)
    field.setSelectedSection(field.currentSection())
    if all_of_it:
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    return field.day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "15/01/2027"),
        ("en", "15/1/2027"),
        ("en", "15-01-2027"),
        ("en_US", "01/15/2027"),
        ("en_US", "1/15/2027"),
        ("de", "15.1.2027"),
        ("de", "15.01.2027"),
        ("es", "15/01/2027"),
    ],
)
def test_the_month_may_be_a_number(qtbot: QtBot, theme: Theme, language: str, text: str):
    assert typed(qtbot, theme, language, text) == date(2027, 1, 15)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "15 January 2027"),
        ("en", "15 Jan 2027"),
        ("en", "15 jan 2027"),
        ("en", "15. Jan. 2027"),
        ("en", "January 15, 2027"),
        ("en", "Jan 15 2027"),
        ("en", "Fri 15 Jan 2027"),
        ("en", "2027-01-15"),
        ("en_US", "January 15, 2027"),
        ("en_US", "Jan 15, 2027"),
        ("en_US", "15 Jan 2027"),
        ("de", "15. Januar 2027"),
        ("de", "15 Jan 2027"),
        ("es", "15 de enero de 2027"),
        ("es", "15 ene 2027"),
    ],
)
@pytest.mark.parametrize("all_of_it", [False, True])
def test_the_month_may_be_a_word(
    qtbot: QtBot, theme: Theme, language: str, text: str, all_of_it: bool
):
    assert typed(qtbot, theme, language, text, all_of_it=all_of_it) == date(2027, 1, 15)


@pytest.mark.parametrize(
    ("text", "month"),
    [("15 j", 1), ("15 ju", 6), ("15 jul", 7), ("15 jx", 1), ("15 xm", 3), ("15 feb", 2)],
)
def test_the_letters_of_a_month_choose_it(qtbot: QtBot, theme: Theme, text: str, month: int):
    assert typed(qtbot, theme, "en", text) == date(2026, month, 15)


@pytest.mark.parametrize(
    ("text", "month"), [("31 July", 7), ("31 August", 8), ("31 October", 10), ("31/12", 12)]
)
def test_a_shorter_month_on_the_way_costs_no_day(qtbot: QtBot, theme: Theme, text: str, month: int):
    assert typed(qtbot, theme, "en", text) == date(2026, month, 31)


def test_without_a_year_the_year_stays(qtbot: QtBot, theme: Theme):
    assert typed(qtbot, theme, "en", "5 March") == date(2026, 3, 5)


def test_a_day_that_can_be_two_goes_by_the_order_of_the_field(qtbot: QtBot, theme: Theme):
    assert typed(qtbot, theme, "en", "03/04/2027") == date(2027, 4, 3)
    assert typed(qtbot, theme, "en_US", "03/04/2027") == date(2027, 3, 4)


def test_what_was_typed_can_be_corrected(qtbot: QtBot, theme: Theme):
    field = DateField(theme, "Day", date(2026, 12, 31))
    qtbot.addWidget(field)
    field.show()
    field.setCurrentSectionIndex(0)
    field.setSelectedSection(field.currentSection())
    QTest.keyClicks(field, "15 January 203")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "27")
    assert field.day == date(2027, 1, 15)


def test_a_press_with_the_mouse_begins_anew(qtbot: QtBot, theme: Theme):
    field = DateField(theme, "Day", date(2026, 12, 31))
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, "15 January 202")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().center())
    field.setCurrentSectionIndex(1)
    field.setSelectedSection(field.currentSection())
    QTest.keyClicks(field, "7")
    assert field.day.month == 7


def test_of_two_digits_that_are_no_month_the_second_is(qtbot: QtBot, theme: Theme):
    assert typed(qtbot, theme, "en", "15/13").month == 3


def test_nought_alone_is_no_month_yet(qtbot: QtBot, theme: Theme):
    assert typed(qtbot, theme, "en", "15/0") == date(2026, 12, 15)


def test_a_day_that_a_month_has_not_becomes_its_last(qtbot: QtBot, theme: Theme):
    assert typed(qtbot, theme, "en", "31/02") == date(2026, 2, 28)


def test_after_the_last_part_nothing_follows(qtbot: QtBot, theme: Theme):
    assert typed(qtbot, theme, "en", "15/01/2027/") == date(2027, 1, 15)


def test_the_arrows_still_change_a_part(qtbot: QtBot, theme: Theme):
    field = DateField(theme, "Day", date(2026, 12, 31))
    qtbot.addWidget(field)
    field.setSelectedSection(QDateEdit.Section.YearSection)
    field.stepBy(1)
    assert field.day == date(2027, 12, 31)
