"""Finds clipped words, small targets, parts that stick out, and fields without their label."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

LEAST_TARGET = 44


def faults(page: QWidget) -> list[str]:
    """What is wrong with what is visible on a page or a dialog, in words."""
    problems = [*_sticking_out(page)]
    for part in page.findChildren(QWidget):
        inside_another = isinstance(part.parentWidget(), QAbstractSpinBox | QComboBox)
        if part.isVisible() and not inside_another:
            problems += _clipped(part)
            problems += _cut_by_parent(part)
            problems += _hard_to_hit(part)
            problems += _nameless(part)
            problems += _untied(part, page)
    return problems


def small_targets(page: QWidget) -> list[str]:
    """What is too small to be hit by numb fingers, rows of lists and days of calendars too."""
    problems: list[str] = []
    for part in page.findChildren(QWidget):
        inside_another = isinstance(part.parentWidget(), QAbstractSpinBox | QComboBox)
        if part.isVisible() and not inside_another:
            problems += _hard_to_hit(part)
            problems += _small_rows(part)
    return problems


def _small_rows(part: QWidget) -> Iterator[str]:
    """What a list or a calendar that opens from a field would show."""
    if isinstance(part, QComboBox) and part.count():
        high = part.view().sizeHintForRow(0)
        if high < LEAST_TARGET:
            yield f"rows of {_name(part)} are {high} high"
    if isinstance(part, QDateEdit) and part.calendarPopup():
        least = part.calendarWidget().minimumSize()
        if min(least.width() // 7, least.height() // 8) < LEAST_TARGET:
            yield f"days of {_name(part)} share {least.width()}×{least.height()}"


def _sticking_out(page: QWidget) -> Iterator[str]:
    for area in page.findChildren(QScrollArea):
        content, room = area.widget(), area.viewport().width()
        if content is not None and content.width() > room:
            yield f"content is {content.width()} wide, the viewport {room}"
    for part in page.findChildren(QWidget):
        parent = part.parentWidget()
        if part.isVisible() and not part.isWindow() and isinstance(parent, QWidget):
            left = part.mapTo(page, QPoint(0, 0)).x() if page.isAncestorOf(part) else 0
            if left < 0 or left + part.width() > page.width():
                yield f"{_name(part)} ends at {left + part.width()} of {page.width()}"


def _clipped(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel) and part.text():
        needed = part.minimumSizeHint()
        height = part.heightForWidth(part.width()) if part.wordWrap() else needed.height()
        if needed.width() > part.width() or height > part.height():
            yield f"{_name(part)} needs {needed.width()}×{height}, has {_size(part)}"
    elif isinstance(part, QAbstractButton | QAbstractSpinBox | QComboBox | QLineEdit):
        needed = part.minimumSizeHint()
        if needed.width() > part.width() or needed.height() > part.height():
            yield f"{_name(part)} needs {needed.width()}×{needed.height()}, has {_size(part)}"


def _cut_by_parent(part: QWidget) -> Iterator[str]:
    parent = part.parentWidget()
    if isinstance(part, QLabel | QAbstractButton) and isinstance(parent, QWidget):
        place = part.geometry()
        if not part.isWindow() and not parent.rect().contains(place):
            around = f"{place.x()}, {place.y()}, {_size(part)}"
            yield f"{_name(part)} ({around}) is not inside its parent of {_size(parent)}"


def _hard_to_hit(part: QWidget) -> Iterator[str]:
    fields = QAbstractSpinBox | QComboBox | QLineEdit | QPlainTextEdit
    pressed = isinstance(part, QAbstractButton | fields)
    if pressed and part.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        width = 0 if isinstance(part, QCheckBox) and part.text() else LEAST_TARGET
        if part.width() < width or part.height() < LEAST_TARGET:
            yield f"{_name(part)} is a target of {_size(part)}"


def _nameless(part: QWidget) -> Iterator[str]:
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        own = part.text() if isinstance(part, QAbstractButton) else ""
        if not part.accessibleName() and not own:
            yield f"{_name(part)} has no accessible name"


def _untied(part: QWidget, page: QWidget) -> Iterator[str]:
    """A field beside which its name stands, without a reader being told that the two belong."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    fields = QAbstractSpinBox | QComboBox | QLineEdit | QPlainTextEdit
    read_only = isinstance(part, QPlainTextEdit) and part.isReadOnly()
    if isinstance(part, fields) and not read_only:
        named = any(label.text() == part.accessibleName() for label in labels)
        if named and not any(label.buddy() is part for label in labels):
            yield f"{_name(part)} is not tied to its label"


def _name(part: QWidget) -> str:
    text = getattr(part, "text", str)()
    return f"{type(part).__name__} “{text or part.accessibleName()}”"


def _size(part: QWidget) -> str:
    return f"{part.width()}×{part.height()}"
