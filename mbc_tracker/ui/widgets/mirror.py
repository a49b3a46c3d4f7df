"""What Qt leaves to the program where the window runs from right to left.

Qt mirrors rows, grids and the sides of a text by itself; not what is painted at a place of its
own, not margins that differ at the two sides, and not what an arrow key means.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

Area = TypeVar("Area", QRect, QRectF)

_OPPOSITE: dict[int, int] = {
    Qt.Key.Key_Left: Qt.Key.Key_Right,
    Qt.Key.Key_Right: Qt.Key.Key_Left,
}


def is_mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.isRightToLeft()


def placed(area: Area, width: int) -> Area:
    """An area for left to right inside something this wide, where it stands in this language."""
    if not is_mirrored():
        return area
    left = width - area.x() - area.width()
    return type(area)(left, area.y(), area.width(), area.height())


def set_margins(part: QWidget | QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Keep room around what is inside. start: the side where lines begin; end: the other one."""
    left, right = (end, start) if is_mirrored() else (start, end)
    part.setContentsMargins(left, top, right, bottom)


def reading_key(key: int) -> int:
    """The arrow that leads the same way in a window that runs from left to right.

    The left arrow always goes to what stands at the left: on, where lines run from right to left.
    """
    return _OPPOSITE.get(key, key) if is_mirrored() else key
