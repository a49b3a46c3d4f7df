"""A day typed as people write it, in each language."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.date_field import DateField


def typed(qtbot: QtBot, theme: Theme, language: str, text: str) -> date:
    """The day of a field in which this was typed from its beginning."""
    theme.language = language
    field = DateField(theme, "Day", date(2026, 12, 31))
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    field.setCurrentSectionIndex(0)
    field.setSelectedSection(field.currentSection())
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
