"""Shows one Learn page as text. It reaches neither the network nor any file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from mbc_tracker.content.pages import LINK, slug
from mbc_tracker.content.search import Span, find
from mbc_tracker.ui.common.markdown_document import fit_pictures, typeset
from mbc_tracker.ui.learn.linked_text import LinkedText
from mbc_tracker.ui.learn.page_links import headings
from mbc_tracker.ui.style.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_MEASURE = 700
_MARGIN = 12


class TextView(LinkedText):
    """A page in the program's type and colours, at a zoom of its own beside the text size.

    linked: the key of the page that a link leads to, and "#" and a heading if it leads to one.
    """

    linked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._zoom = 1.0
        self._markdown = ""
        self._query = ""
        self.followed.connect(self._follow)

    def show_text(self, markdown: str, query: str = "") -> None:
        """Show a page from its beginning, or from the first word of the query found in it."""
        self._markdown = markdown
        self._query = query
        self._lay_out()
        marks = self._marks()
        cursor = self.textCursor()
        cursor.setPosition(marks[0][0] if marks else 0)
        self.setTextCursor(cursor)
        # A third of the way down, so that what comes before a hit can be read as well.
        bar, above = self.verticalScrollBar(), self.viewport().height() // 3
        bar.setValue(bar.value() + self.cursorRect().top() - above if marks else 0)

    def go_to_heading(self, anchor: str) -> None:
        """Have a heading in the first line, by its slug; stay where it isn't there."""
        for heading in headings(self.document()):
            if slug(heading.text) == anchor:
                self.go_to(heading.start)
                return

    def set_zoom(self, zoom: float) -> None:
        """Show the same page larger or smaller, staying at about the same place."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))

    def marked(self) -> tuple[str, ...]:
        """The words that are highlighted."""
        return tuple(selection.cursor.selectedText() for selection in self.extraSelections())

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """A blank dot, whatever is asked for: nothing at all would make Qt look for a file."""
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(0)
        return blank

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_measure()

    @Slot(str)
    def _follow(self, target: str) -> None:
        if target.startswith(LINK):
            self.linked.emit(target.removeprefix(LINK))

    def _lay_out(self) -> None:
        typeset(self.document(), self._markdown, self._theme, self._zoom)
        self._keep_measure()
        self.setExtraSelections([self._highlight(mark) for mark in self._marks()])

    def _keep_measure(self) -> None:
        """Lines of about 80 letters can be read; the rest of a wide window stays empty."""
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        wide = self.viewport().width() - self._theme.px(_MEASURE * self._zoom)
        shape.setMargin(_MARGIN)
        shape.setRightMargin(max(_MARGIN, wide))
        frame.setFrameFormat(shape)
        room = min(self.viewport().width(), self._theme.px(_MEASURE * self._zoom)) - 2 * _MARGIN
        fit_pictures(self.document(), self._theme, self._zoom, room)

    def _marks(self) -> tuple[Span, ...]:
        return find(self.document().toPlainText(), self._query, self._theme.language)

    def _highlight(self, mark: Span) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        selection.cursor.setPosition(mark[0])
        selection.cursor.setPosition(sum(mark), QTextCursor.MoveMode.KeepAnchor)
        selection.format.setBackground(self._theme.colour("found"))
        return selection
