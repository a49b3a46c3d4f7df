"""The left side of Learn: the search box, and the list of pages or of what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.search_words import is_begun
from mbc_tracker.message import CountedMessage
from mbc_tracker.ui.learn.page_list import PageList, PageRow
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, heading, icon_button, muted, scrolled
from mbc_tracker.ui.widgets.translated import translated

_MOST_LETTERS = 80
_WIDEST = 16_777_215  # Qt's own 'no limit'
_MOMENT = 800  # milliseconds without a key after which a few letters are taken for a word


def pages_found(n: int) -> str:
    """How much a search brought, in words."""
    return translated(CountedMessage("1 page found", "{n} pages found", n=n))


class SearchColumn(QWidget):
    """Shows rows; what they are is the page's business.

    typed: other words are searched for; entered: Enter in the box; chosen: the key of a page.
    finds: whether there is anything for what stands in the box. “cou” gets a moment to become
    “cough” before it is said not to be found.
    """

    typed = Signal()
    entered = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, title: str, finds: Callable[[], bool]) -> None:
        super().__init__()
        self._finds = finds
        self._typing = QTimer(self, singleShot=True, interval=_MOMENT)
        self._typing.timeout.connect(self.typed)
        self.box = QLineEdit()
        self.box.setMaxLength(_MOST_LETTERS)
        self.box.setPlaceholderText(self.tr("Search these pages"))
        self.box.setAccessibleName(self.tr("Search these pages"))
        self.clear = icon_button(theme, "x", self.tr("Clear the search"))
        self.result = muted("")
        self.page_list = PageList(theme)
        self.all_pages = button(theme, self.tr("Show all pages"), kind="link")
        self._help: QWidget | None = None
        self._build(title)
        self.box.textChanged.connect(self._show_clear)
        self.box.textChanged.connect(self._type)
        self.box.returnPressed.connect(self._enter)
        self.clear.clicked.connect(self._start_anew)
        self.all_pages.clicked.connect(self._start_anew)
        self.page_list.chosen.connect(self.chosen)
        self.page_list.currentRowChanged.connect(self._follow)

    @property
    def query(self) -> str:
        """What is searched for."""
        return self.box.text().strip()

    def be_wide(self, width: int) -> None:
        """Be so wide, or (0) as wide as there is room."""
        self.setMinimumWidth(width)
        self.setMaximumWidth(width or _WIDEST)

    def search_for(self, query: str) -> None:
        """Search for these words as if they had been typed."""
        self.box.setText(query)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Sequence[PageRow], opened: str, *, few: bool) -> None:
        """List these rows. few: they need no scroll bar, and a way back to all pages follows."""
        self.page_list.show_rows(rows, opened)
        self._few = few
        self._fit_list()
        self.all_pages.setVisible(few)

    def hold(self, view: QWidget | None) -> None:
        """Have what helps after a search above the list, or (None) give it back."""
        if view is not self._help:
            if self._help:
                self._lines.removeWidget(self._help)
            if view:
                self._lines.insertWidget(1, view)
            self._help = view
        self._fit_list()

    def seek(self) -> None:
        """Go to the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search box, Down goes into the list and Escape ends the search."""
        if self.box.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.page_list.enter()
        elif self.box.text() and event.key() == Qt.Key.Key_Escape:
            self._start_anew()
        else:
            super().keyPressEvent(event)

    def _build(self, title: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.box, 1)
        line.addWidget(self.clear)
        content = QWidget()
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        for part in (self.result, self.page_list, self.all_pages):
            self._lines.addWidget(part)
        self._lines.setAlignment(self.all_pages, Qt.AlignmentFlag.AlignLeft)
        self._lines.addStretch()
        self._few = False
        self._area = scrolled(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(heading(title))
        whole.addLayout(line)
        whole.addWidget(self._area, 1)
        self.result.hide()
        self._show_clear()
        self.all_pages.hide()

    def _fit_list(self) -> None:
        """Show the list as high as its rows where what is around it scrolls with it."""
        whole = self._few or (self._help is not None and not self._help.isHidden())
        self.page_list.show_whole(whole=whole)
        # A list that has all the room needs no stretch below it.
        self._lines.setStretchFactor(self.page_list, 0 if whole else 1)

    @Slot()
    def _type(self) -> None:
        if is_begun(self.query) and not self._finds():
            self._typing.start()
        else:
            self._typing.stop()
            self.typed.emit()

    @Slot()
    def _enter(self) -> None:
        if self._typing.isActive():
            self._typing.stop()
            self.typed.emit()
        self.entered.emit()

    @Slot()
    def _show_clear(self) -> None:
        self.clear.setVisible(bool(self.box.text()))

    @Slot()
    def _start_anew(self) -> None:
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that was pressed goes away
        self.box.clear()

    @Slot()
    def _follow(self) -> None:
        """Keep the current row in sight where the whole list is scrolled."""
        content = self._area.widget()
        if content is not None and self.page_list.hasFocus():
            row = self.page_list.visualItemRect(self.page_list.currentItem())
            place = self.page_list.mapTo(content, row.center())
            self._area.ensureVisible(place.x(), place.y(), 0, row.height())
