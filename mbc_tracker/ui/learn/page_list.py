"""The list of pages: by group, or as what a search found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.content.search import Hit, Span
from mbc_tracker.frozen import frozen
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.mirror import is_mirrored

_Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_HIGHEST = 16_777_215  # Qt's own 'no limit'


@frozen
class PageRow:
    """A line of the contents: a page, or (without a key) the heading of a group."""

    key: str
    title: str
    title_marks: tuple[Span, ...] = ()
    snippet: str = ""
    marks: tuple[Span, ...] = ()


def grouped_rows(pages: Iterable[LibraryPage]) -> tuple[PageRow, ...]:
    """Pages under the headings of their groups."""
    rows: list[PageRow] = []
    group = None
    for page in pages:
        if page.group != group:
            rows.append(PageRow("", page.group))
            group = page.group
        rows.append(PageRow(page.key, page.title))
    return tuple(rows)


def result_rows(hits: Iterable[Hit]) -> tuple[PageRow, ...]:
    """What a search found, with the words around each hit."""
    return tuple(
        PageRow(hit.page.key, hit.page.title, hit.title_marks, hit.snippet, hit.marks)
        for hit in hits
    )


def titled_rows(title: str, pages: Iterable[LibraryPage]) -> tuple[PageRow, ...]:
    """A few pages under a title."""
    return PageRow("", title), *(PageRow(page.key, page.title) for page in pages)


class PageList(QListWidget):
    """Up and Down move along the pages; Enter, Space or a click chooses one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._delegate = _PageRowDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Pages"))
        self._whole = False
        self.setStyleSheet("QListWidget { background: transparent; border: none; outline: none; }")
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_rows(self, rows: Sequence[PageRow], opened: str) -> None:
        """List these rows; ``opened`` is the page that is being read."""
        self.clear()
        for row in rows:
            self.addItem(_item(row))
        self.mark_open(opened)

    def mark_open(self, opened: str) -> None:
        """Set the page that is being read apart from the others, and go to it."""
        self._delegate.opened = opened
        for number in range(self.count()):
            item = self.item(number)
            is_open = bool(opened) and item.data(_ROW).key == opened
            item.setData(
                Qt.ItemDataRole.AccessibleDescriptionRole, self.tr("open") if is_open else ""
            )
            if is_open:
                self.setCurrentItem(item)
        self.viewport().update()

    def rows(self) -> tuple[PageRow, ...]:
        """What is listed."""
        return tuple(self.item(number).data(_ROW) for number in range(self.count()))

    def enter(self) -> None:
        """Take the focus, at the first page unless one is current."""
        if self.currentItem() is None:
            keys = [number for number, row in enumerate(self.rows()) if row.key]
            self.setCurrentRow(keys[0] if keys else -1)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as the rows are, or take what room there is and scroll."""
        self._whole = whole
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        rows = sum(max(0, self.sizeHintForRow(number)) for number in range(self.count()))
        self.setMinimumHeight(rows if self._whole else 0)
        self.setMaximumHeight(rows if self._whole else _HIGHEST)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        if item.data(_ROW).key:
            self.chosen.emit(item.data(_ROW).key)


def _item(row: PageRow) -> QListWidgetItem:
    item = QListWidgetItem(row.title)
    item.setData(_ROW, row)
    spoken = f"{row.title}: {row.snippet}" if row.snippet else row.title
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    if not row.key:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class _PageRowDelegate(QStyledItemDelegate):
    """Draws a row with wrapped title and snippet; hits stand on the colour of found words."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self.opened = ""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: PageRow = index.data(_ROW)
        width = self._view.viewport().width()
        height = sum(text.boundingRect().height() for text in self._texts(row, width))
        space = self._theme.px(14)
        least = self._theme.px(44) if row.key else 0
        return QSize(width, max(round(height) + space, least))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: PageRow = index.data(_ROW)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option, is_open=bool(row.key) and row.key == self.opened)
        texts = self._texts(row, rect.width())
        height = sum(text.boundingRect().height() for text in texts)
        above = (rect.height() - height) * (0.5 if row.key else 0.8)
        corner = rect.topLeft() + QPoint(self._indent(row), round(above))
        for text, token in zip(texts, (self._token(row), "muted"), strict=False):
            painter.setPen(self._theme.colour(token))
            text.draw(painter, corner)
            corner += QPoint(0, round(text.boundingRect().height()))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, *, is_open: bool
    ) -> None:
        state: QStyle.StateFlag = option.state
        inner = rect.adjusted(1, 1, -1, -1)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        hovered = enabled and bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_open or hovered:
            painter.setBrush(self._theme.colour("primary_soft"))
            painter.drawRoundedRect(inner, 10, 10)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("ink"), 2))
            painter.drawRoundedRect(inner, 10, 10)

    def _texts(self, row: PageRow, width: int) -> tuple[QTextLayout, ...]:
        """Title and, if there is one, snippet, broken into lines of the width."""
        inner = width - 2 * self._indent(row) if row.key else width
        opened = bool(row.key) and row.key == self.opened
        weight = QFont.Weight.DemiBold if opened else QFont.Weight.Normal
        title = self._theme.font(16 if row.key else 15, weight)
        texts = [_laid_out(row.title, title, inner, row.title_marks, self._theme.colour("found"))]
        if row.snippet:
            small = self._theme.font(15)
            colour = self._theme.colour("found")
            texts.append(_laid_out(row.snippet, small, inner, row.marks, colour))
        return tuple(texts)

    def _indent(self, row: PageRow) -> int:
        return self._theme.px(12) if row.key else 0

    def _token(self, row: PageRow) -> str:
        if not row.key:
            return "muted"
        return "primary" if row.key == self.opened else "ink"


def _laid_out(
    text: str, font: QFont, width: int, marks: Sequence[Span], colour: QColor
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_mirrored():
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.setFormats([_marked(mark, colour) for mark in marks])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPoint(0, round(height)))
        height += line.height()
    layout.endLayout()
    return layout


def _marked(mark: Span, colour: QColor) -> QTextLayout.FormatRange:
    spot = QTextLayout.FormatRange()
    spot.start, spot.length = mark
    spot.format.setBackground(colour)
    return spot
