"""What a person does on Today, in a word each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from mbc_tracker.domain.symptoms import Value
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.widgets.answer_button import AnswerButton
from mbc_tracker.ui.widgets.answer_row import AnswerRow
from mbc_tracker.ui.widgets.focus_order import focusable
from tests import raw

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

T = TypeVar("T", bound=QObject)


def child(whole: QObject, kind: type[T]) -> T:
    """The one part of a kind, such as a card that the shell has put into a page."""
    (match,) = whole.findChildren(kind)
    return match


def settings_section(window: MainWindow, section: SettingsSection) -> SettingsPage:
    """Settings, with this section on screen."""
    page = window.show_page("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(section)
    return page


def row(today: TodayPage, symptom: str) -> AnswerRow:
    return next(row for row in today.answers.rows if row.symptom.key == symptom)


def answer(today: TodayPage, symptom: str, value: Value) -> AnswerButton:
    return next(button for button in row(today, symptom).buttons if button.answer == value)


def click(widget: QWidget) -> None:
    """Press near the left end, where a tick has its box and a button its words."""
    QTest.mouseClick(widget, LEFT, pos=QPoint(10, widget.height() // 2))


def press(today: TodayPage, symptom: str, value: Value) -> None:
    click(answer(today, symptom, value))


def keys(widget: QWidget, typed: str) -> None:
    """Type on whatever has the keyboard in the widget's window."""
    for letter in typed:
        QTest.keyClicks(focused(widget), letter)


def key(widget: QWidget, which: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(focused(widget), which, modifier or Qt.KeyboardModifier.NoModifier)


def focused(widget: QWidget) -> QWidget:
    return widget.window().focusWidget()


def said(today: TodayPage, symptom: str) -> str:
    """What stands under the symptom's name."""
    return row(today, symptom)._answer_label.text()


def stored(path: Path) -> dict[tuple[str, str], Value]:
    """The answers in the file, seen through a connection of our own."""
    return {
        (day, symptom): choice if rating is None else rating
        for day, symptom, rating, choice, *_ in raw.rows(path)["answers"]
    }


def stored_notes(path: Path) -> dict[str, str]:
    return {day: text for day, text, *_ in raw.rows(path)["notes"]}


def texts(widget: QWidget) -> list[str]:
    """Every line of text inside that is or is about to be shown."""
    return [label.text() for label in widget.findChildren(QLabel) if not _hidden(label, widget)]


def settled(page: QWidget) -> bool:
    """Whether everything new that takes the keyboard has come on screen."""
    return all(widget.isVisible() or _hidden(widget, page) for widget in focusable(page))


def _hidden(child: QWidget, inside: QWidget) -> bool:
    """Whether it was hidden on purpose; new widgets are shown a moment after they are made."""
    on_purpose = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    at: QWidget | None = child
    while at is not None and at is not inside:
        if at.isHidden() and at.testAttribute(on_purpose):
            return True
        at = at.parentWidget()
    return False


def tab_stops(start: QWidget, inside: QWidget) -> Iterator[QWidget]:
    """What the Tab key visits inside a widget, beginning with ``start``."""
    at = start
    at.setFocus()
    while at.isVisible() and inside.isAncestorOf(at):
        yield at
        QTest.keyClick(at, Qt.Key.Key_Tab)
        following = focused(at)
        if following is at or following is start:
            return
        at = following


def place(widget: QWidget, inside: QWidget) -> tuple[int, int]:
    """Top and left edge."""
    corner = widget.mapTo(inside, QPoint(0, 0))
    return corner.y(), corner.x()


def iso(day: date) -> str:
    return day.isoformat()
