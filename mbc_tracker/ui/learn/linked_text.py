"""A text to read, with links and headings to go to by keyboard, also with a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
)
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.learn.page_links import Link, headings, link_areas, links
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.focus_ring import RING

_EDGE = 2  # pixels inside the view: where its first line begins
_AROUND = 3  # pixels between a link's letters and its ring


class LinkedText(QTextEdit):
    """A text that can't be changed, and no QTextBrowser: to a screen reader, that is a label.

    Tab goes from link to link and H from heading to heading; a reader is told of both in words,
    because Qt tells it of letters alone. While a reader listens, the arrow keys move a caret that
    it reads along with; else they scroll.

    followed: where the link leads that was chosen.
    """

    followed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleDescription(self.tr("Tab goes to the next link, H to the next heading."))
        self._choose_keys()
        self.viewport().setMouseTracking(True)
        self.setStyleSheet(
            "LinkedText { border: 2px solid transparent; border-radius: 8px; }"
            f"LinkedText:focus {{ border-color: {theme.tokens['focus']}; }}"
        )

    @property
    def position(self) -> int:
        """The first character that can be seen: how far into the text the page was read."""
        at_top = self.verticalScrollBar().value() == 0
        return 0 if at_top else self.cursorForPosition(QPoint(_EDGE, 0)).position()

    def go_to(self, position: int) -> None:
        """Have a character of the text in the first line that can be seen."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() if position else 0)

    @property
    def link(self) -> Link | None:
        """The link that the keyboard is on."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        here = cursor.position()
        return next((link for link in self.links if link.start <= here < link.end), None)

    @property
    def links(self) -> tuple[Link, ...]:
        """The links of the page."""
        return links(self.document())

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes to the next link, then on to what follows the page."""
        here = self._reading_position
        if next:
            start = self.link.end if self.link and self.link.start == here else here
            ahead = [link for link in self.links if link.start >= start]
            return self._go_to_link(ahead[:1]) or super().focusNextPrevChild(next)
        behind = [link for link in self.links if link.start < here]
        return self._go_to_link(behind[-1:]) or super().focusNextPrevChild(next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready for a reader. Who comes back by Shift+Tab comes to the last link first."""
        self._choose_keys()
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.BacktabFocusReason:
            self._go_to_link(self.links[-1:])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows a link; H and Shift+H go to the next heading and the one before."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.link:
            self.followed.emit(self.link.target)
        elif key == Qt.Key.Key_H and held == Qt.KeyboardModifier.NoModifier:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step_to_heading(back=back)
        else:
            before = self.textCursor().block()
            super().keyPressEvent(event)
            self._tell_level(before)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        on_link = bool(self.anchorAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link, unless words were selected."""
        super().mouseReleaseEvent(event)
        target = self.anchorAt(event.position().toPoint())
        pressed = event.button() is Qt.MouseButton.LeftButton
        if target and pressed and not self.textCursor().hasSelection():
            self.followed.emit(target)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.link:
            scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            areas = link_areas(self.document(), self.link)
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), RING))
            for area in areas:
                ring = area.translated(-scrolled).adjusted(-_AROUND, 0, _AROUND, 0)
                painter.drawRoundedRect(ring, _AROUND, _AROUND)

    @property
    def _reading_position(self) -> int:
        """Where the keyboard goes on: at the caret while that can be seen, else at the top."""
        in_view = self.viewport().rect().intersects(self.cursorRect())
        return self.textCursor().position() if in_view else self.position

    def _go_to_link(self, found_links: Sequence[Link]) -> bool:
        """Go to the link, if there is one."""
        for link in found_links:
            cursor = self.textCursor()
            cursor.setPosition(link.start)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            self.viewport().update()
            announce(self, self.tr("{words}, link").format(words=link.text))
        return bool(found_links)

    def _step_to_heading(self, *, back: bool) -> None:
        here = self._reading_position
        others = [
            heading
            for heading in headings(self.document())
            if (heading.start < here if back else heading.start > here)
        ]
        if not others:
            announce(self, self.tr("No more headings."))
            return
        heading = others[-1 if back else 0]
        self.go_to(heading.start)
        sentence = self.tr("{words}, heading level {level}")
        announce(self, sentence.format(words=heading.text, level=heading.level))

    def _tell_level(self, before: QTextBlock) -> None:
        """Say that the caret has come to a heading: a reader is told of its letters alone."""
        block = self.textCursor().block()
        level = block.blockFormat().headingLevel()
        if level and block != before:
            announce(self, self.tr("Heading level {level}").format(level=level))

    def _choose_keys(self) -> None:
        """A reader reads along with a caret; without one, the arrow keys scroll."""
        from PySide6.QtGui import QAccessible

        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if QAccessible.isActive():
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
