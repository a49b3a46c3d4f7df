"""A row of widgets that continues on the next line where it would not fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from mbc_tracker.ui.widgets.mirror import placed


class FlowLayout(QLayout):
    """Lines of widgets at their preferred size, wrapped like words.

    Lines begin at the right in a language that is read from there.

    trailing: put the last widget of the layout at the far end of its line.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 12, trailing: bool = False
    ) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._trailing = trailing
        self._items: list[QLayoutItem] = []

    @override
    def setSpacing(self, spacing: int) -> None:
        self._gap = spacing

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(_height(line, width) for line in lines) + self._gap * max(0, len(lines) - 1)

    @override
    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            height = _height(line, rect.width())
            self._place(line, rect, top, height)
            top += height + self._gap

    def _place(self, line: list[QLayoutItem], rect: QRect, top: int, height: int) -> None:
        used = 0
        for item in line:
            size = _size(item, rect.width())
            x = used
            if self._trailing and item is self._shown()[-1]:
                x = rect.width() - size.width()
            place = QRect(QPoint(x, top + (height - size.height()) // 2), size)
            item.setGeometry(placed(place, rect.width()).translated(rect.left(), 0))
            used += size.width() + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = width + 1
        for item in self._shown():
            needed = _size(item, width).width()
            if used + self._gap + needed > width or not lines:
                lines.append([])
                used = -self._gap
            lines[-1].append(item)
            used += self._gap + needed
        return lines


def _height(line: list[QLayoutItem], width: int) -> int:
    return max(_size(item, width).height() for item in line)


def _size(item: QLayoutItem, width: int) -> QSize:
    """The preferred size, or as high as it gets when it has to fit into one line's width."""
    size = item.sizeHint()
    if size.width() <= width or not item.hasHeightForWidth():
        return size.boundedTo(QSize(width, size.height()))
    return QSize(width, item.heightForWidth(width))
