"""The Learn screen: contents and search at the left, the page that is read at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPageSize, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.pages import Library, LibraryPage
from mbc_tracker.content.search import search
from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.profile import COUNTRY, PAPER
from mbc_tracker.domain.records import Setting
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.markdown_document import pdf
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.learn.article import Article
from mbc_tracker.ui.learn.history import History, HistoryEntry
from mbc_tracker.ui.learn.page_list import PageList, PageRow, grouped_rows, result_rows
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import heading, muted

_COLUMN = 280
_SHARE = 0.4
_WIDEST = 16_777_215  # Qt's own 'no limit'
#: Below this width (at 100 % text) contents and page take turns.
_NARROW = 660
_WHEN_NOTHING_IS_FOUND = ("help", "questions", "support")
_PAPERS = {"letter": QPageSize.PageSizeId.Letter}


@dataclass(frozen=True, slots=True)
class LearnState:
    """What is read and in which size, for a window that is made anew."""

    key: str
    zoom: int


class LearnPage(Page):
    """Reads the bundled pages. The rest of the window opens one of them by ``open_page``."""

    def __init__(
        self, operations: Operations, diary: Diary, library: Library, words: Words, theme: Theme
    ) -> None:
        super().__init__(operations)
        self.title = self.tr("Learn")
        self._operations = operations
        self._diary = diary
        self._library = library
        self._theme = theme
        self._pages: tuple[LibraryPage, ...] = ()
        self._history = History(HistoryEntry(library.pages[0].key))
        self._narrow = False
        self._browsing = True
        self.article = Article(theme, words)
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        self._pages = self._library.for_country(self._diary.reader.setting(COUNTRY))
        self._fill_page_list()
        self._show_page()

    @override
    def is_affected_by(self, change: Change) -> bool:
        return change.touches(Setting)

    @property
    @override
    def view_state(self) -> object:
        return LearnState(self._history.here.key, self.article.zoom)

    @override
    def restore_state(self, place: object) -> None:
        if isinstance(place, LearnState):
            self._history = History(HistoryEntry(place.key))
            self.article.set_zoom(place.zoom)

    @Slot(str)
    def open_page(self, target: str) -> None:
        """Show a page, from a heading of it if ``target`` is ``key#heading``.

        The one before it can be gone back to.
        """
        key, _, anchor = target.partition("#")
        self._history.go_to(HistoryEntry(key, anchor), self.article.text_view.position)
        self._arrive()

    @Slot()
    def go_back(self) -> None:
        """Show what was read before this, at the place where it was left."""
        if self._history.can_go_back:
            self._history.go_back(self.article.text_view.position)
            self._arrive()

    @Slot()
    def go_on(self) -> None:
        """Show again what was gone back from."""
        if self._history.can_go_on:
            self._history.go_on(self.article.text_view.position)
            self._arrive()

    @Slot()
    def _leave_page(self) -> None:
        """Turn from a page that the person would rather not see to the one before it."""
        if self._history.can_go_back:
            self.go_back()
        else:
            self.open_page(self._pages[0].key)

    @Slot()
    def _show_page_list(self) -> None:
        """Show the list of pages in place of the page, where only one of them has room."""
        self._browsing = True
        self._arrange()
        self.page_list.enter()

    @Slot()
    def _print_page(self) -> None:
        """Ask how to print this page, or say that there is no printer."""
        from mbc_tracker.ui.common import printing

        if not printing.has_printer():
            self._operations.refused.emit(self.tr("This computer has no printer set up."))
            return
        page = self._page()
        size = QPageSize(_PAPERS.get(self._diary.reader.setting(PAPER), QPageSize.PageSizeId.A4))
        document = pdf(self.article.markdown(page), page.title, self._theme, size)
        dialog = printing.PrintDialog(self._theme, document, page.title, self)
        dialog.printed.connect(self.article.say_printed)
        dialog.open()

    @Slot()
    def seek(self) -> None:
        """Go to the search box."""
        self._browsing = True
        self._arrange()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _build(self) -> None:
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Search these pages"))
        self.box.setAccessibleName(self.tr("Search these pages"))
        self.result = muted("")
        self.page_list = PageList(self._theme)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (heading(self.title), self.box, self.result, self.page_list):
            column.addWidget(widget)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(32, 26, 32, 26)
        self._row.setSpacing(20)
        self._row.addWidget(self._column)
        self._row.addWidget(self.article, 1)

    def _connect(self) -> None:
        self.box.textChanged.connect(self._search)
        self.box.returnPressed.connect(self._open_first)
        self.page_list.chosen.connect(self.open_page)
        # Who opens a page from the keyboard goes on reading there; a click leaves the list at hand.
        self.page_list.itemActivated.connect(self.article.read)
        self.article.linked.connect(self.open_page)
        self.article.went_back.connect(self.go_back)
        self.article.went_on.connect(self.go_on)
        self.article.declined.connect(self._leave_page)
        self.article.all_pages.connect(self._show_page_list)
        self.article.print_wanted.connect(self._print_page)
        self._shortcut(self.go_back, "Alt+Left", "Ctrl+[")
        self._shortcut(self.go_on, "Alt+Right", "Ctrl+]")
        self._shortcut(self.seek, "Ctrl+F", "/")

    def _shortcut(self, slot: Callable[[], None], *keys: str) -> None:
        shortcut = QShortcut(self)
        shortcut.setKeys([QKeySequence(key) for key in keys])
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < self._theme.px(_NARROW)
        self._arrange()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Who turns to another screen has left the page: what it asks, it asks again."""
        super().hideEvent(event)
        if self._pages and self._page().gate and not event.spontaneous():
            self.article.reset_warning()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search box, Down goes into the list and Escape ends the search."""
        if self.box.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.page_list.enter()
        elif self.box.text() and event.key() == Qt.Key.Key_Escape:
            self.box.clear()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        """Show the list and the article beside each other, or the wanted one alone."""
        self._column.setVisible(self._browsing or not self._narrow)
        self.article.setVisible(not (self._browsing and self._narrow))
        self.article.set_narrow(narrow=self._narrow)
        share = min(self._theme.px(_COLUMN), round(self.width() * _SHARE))
        self._column.setMinimumWidth(0 if self._narrow else share)
        self._column.setMaximumWidth(_WIDEST if self._narrow else share)

    def _arrive(self) -> None:
        """Show the current page of the history."""
        self._browsing = False
        self._arrange()
        self._row.activate()  # the text needs its width before a place in it can be found
        self._show_page()
        self.page_list.mark_open(self._history.here.key)
        if self._narrow:
            self.article.read()

    def _show_page(self) -> None:
        here = self._history.here
        self.article.show_page(self._page(), self.box.text())
        self.article.set_history(back=self._history.can_go_back, forward=self._history.can_go_on)
        if here.position:
            self.article.text_view.go_to(here.position)
        elif here.anchor:
            self.article.text_view.go_to_heading(here.anchor)

    def _page(self) -> LibraryPage:
        return next(page for page in self._pages if page.key == self._history.here.key)

    @Slot()
    def _search(self) -> None:
        self._fill_page_list()

    @Slot()
    def _open_first(self) -> None:
        hits = search(self._pages, self.box.text())
        if hits:
            self.open_page(hits[0].page.key)
            self.article.read()

    def _fill_page_list(self) -> None:
        """The groups, or what the search found; and in words, how much that is."""
        query = self.box.text().strip()
        hits = search(self._pages, query)
        rows = result_rows(hits) if query else grouped_rows(self._pages)
        self.page_list.show_rows(rows or self._closest_rows(), self._history.here.key)
        self.result.setVisible(bool(query))
        if query:
            show_and_announce(self.result, self._found(len(hits), query))

    def _closest_rows(self) -> tuple[PageRow, ...]:
        """What may help whoever finds nothing."""
        pages = [page for page in self._pages if page.key in _WHEN_NOTHING_IS_FOUND]
        return (
            PageRow("", self.tr("These may help")),
            *(PageRow(page.key, page.title) for page in pages),
        )

    def _found(self, count: int, query: str) -> str:
        if count == 0:
            return self.tr("No page matches “{query}”.").format(query=query[:60])
        if count == 1:
            return self.tr("1 page found")
        return self.tr("{count} pages found").format(count=count)
