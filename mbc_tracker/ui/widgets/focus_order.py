"""The Tab key follows the eye: from the top down, however late a widget was made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def keep_reading_order(widget: QWidget) -> None:
    """Bring everything in ``widget`` that takes the keyboard into the order of its layouts.

    Qt's own order is the order of making; rows that come later would stand at the end of it.
    """
    for before, after in pairwise(focusable(widget)):
        QWidget.setTabOrder(before, after)


def focusable(widget: QWidget) -> Iterator[QWidget]:
    """The widgets inside that can have the keyboard, in reading order."""
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    content = widget.widget() if isinstance(widget, QScrollArea) else None
    if content is not None:
        yield from focusable(content)
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for n in range(layout.count()):
        item = layout.itemAt(n)
        inner, nested = (item.widget(), item.layout()) if item else (None, None)
        if inner is not None:
            yield from focusable(inner)
        elif nested is not None:
            yield from _laid_out(nested)
