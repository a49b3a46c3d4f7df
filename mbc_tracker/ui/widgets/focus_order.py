"""The Tab key follows the eye: from the top down, however late a widget was made."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def keep_reading_order(widget: QWidget) -> None:
    """Bring everything in ``widget`` that takes the keyboard into the order of its layouts.

    Qt's own order is the order of making; rows that come later would stand at the end of it.
    """
    for before, after in pairwise(focusable(widget)):
        QWidget.setTabOrder(before, after)


def focusable(widget: QWidget) -> list[QWidget]:
    """The widgets inside that can have the keyboard, in reading order."""
    widgets: list[QWidget] = []
    _add_focusable(widget, widgets)
    return widgets


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops here; of choices side by side it stops at the chosen one alone."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _add_focusable(widget: QWidget, widgets: list[QWidget]) -> None:
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        widgets.append(widget)
    content = widget.widget() if isinstance(widget, QScrollArea) else None
    if content is not None:
        _add_focusable(content, widgets)
    elif (layout := widget.layout()) is not None:
        _add_laid_out(layout, widgets)


def _add_laid_out(layout: QLayout, widgets: list[QWidget]) -> None:
    for n in range(layout.count()):
        item = layout.itemAt(n)
        inner, nested = (item.widget(), item.layout()) if item else (None, None)
        if inner is not None:
            _add_focusable(inner, widgets)
        elif nested is not None:
            _add_laid_out(nested, widgets)
