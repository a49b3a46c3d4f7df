"""The Learn screen: contents and search at the left, the page that is read at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from mbc_tracker.content.pages import Library, LibraryPage
from mbc_tracker.content.search import Hit, search
from mbc_tracker.content.search_help import may_be_urgent, search_help
from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.profile import COUNTRY, paper_of
from mbc_tracker.domain.records import Setting
from mbc_tracker.frozen import frozen
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.learn.article import Article
from mbc_tracker.ui.learn.history import History, HistoryEntry, Origin
from mbc_tracker.ui.learn.page_list import grouped_rows, result_rows, titled_rows
from mbc_tracker.ui.learn.reading_side import ReadingSide
from mbc_tracker.ui.learn.search_column import SearchColumn, pages_found
from mbc_tracker.ui.learn.search_help_view import SearchHelpView
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.focus_order import keep_reading_order

_COLUMN = 280
_SHARE = 0.4
#: Below this width (at 100 % text) contents and page take turns.
_NARROW = 660
_MAY_HELP = ("help", "questions", "support")


@frozen
class LearnState:
    """What is read and in which size, for a window that is made anew."""

    key: str
    zoom: int


class LearnPage(Page):
    """Reads the bundled pages. The rest of the window opens one of them by ``open_page``.

    call_wanted: who to call is asked for; screen_wanted: the key of a screen to go back to.
    """

    call_wanted = Signal()
    screen_wanted = Signal(str)

    def __init__(
        self, operations: Operations, diary: Diary, library: Library, words: Words, theme: Theme
    ) -> None:
        super().__init__(operations)
        self.title = self.tr("Learn")
        self._operations, self._diary, self._theme = operations, diary, theme
        self._library, self._language = library, words.language
        self._pages: tuple[LibraryPage, ...] = ()
        self._history = History(HistoryEntry(library.pages[0].key))
        self._narrow, self._browsing = False, True
        self._nothing = False  # the search finds no page, and none was opened since
        self.article, self.help = Article(theme, words), SearchHelpView(theme, library.guidance)
        self.column = SearchColumn(theme, self.title, lambda: bool(self._hits))
        self.box, self.page_list = self.column.box, self.column.page_list
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        self._pages = self._library.for_country(self._country)
        self._search_again()
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
    @Slot(str, object)
    def open_page(self, target: str, origin: Origin | None = None) -> None:
        """Show a page, from a heading of it if ``target`` is ``key#heading``.

        Going back leads to the page before it, or to the screen that it was opened from.
        """
        key, _, anchor = target.partition("#")
        spot = HistoryEntry(key, anchor, origin=origin)
        self._history.go_to(spot, self.article.text_view.position)
        self._arrive()

    @Slot()
    def go_back(self) -> None:
        """Show what was read before this, at the place where it was left, or another screen."""
        if origin := self._history.leave():
            self._show_history()
            self.screen_wanted.emit(origin.screen)
        elif self._history.can_go_back:
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
        """Show the list in place of the page, where only one of them has room."""
        self._browsing = True
        self._arrange()
        self.page_list.enter()

    @Slot()
    def _print_page(self) -> None:
        from mbc_tracker.ui.learn.page_printer import print_page

        paper = paper_of(self._diary.reader.settings())
        print_page(self.article, self._page(), paper, self._theme, self._operations, self)

    @Slot()
    def seek(self) -> None:
        """Go to the search box."""
        self._browsing = True
        self._arrange()
        self.column.seek()

    def _build(self) -> None:
        self._side = ReadingSide(self.article, self.help)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(32, 26, 32, 26)
        self._row.setSpacing(20)
        self._row.addWidget(self.column)
        self._row.addWidget(self._side, 1)

    def _connect(self) -> None:
        self.column.typed.connect(self._search)
        self.column.entered.connect(self._open_first)
        self.column.chosen.connect(self.open_page)
        self.help.query_chosen.connect(self.column.search_for)
        self.help.call_wanted.connect(self.call_wanted)
        self.help.page_wanted.connect(self._read)
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
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)  # from the side bar, too
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

    def _arrange(self) -> None:
        """Show the list and the article beside each other, or the wanted one alone."""
        self.column.setVisible(self._browsing or not self._narrow)
        self.article.setVisible(not (self._browsing and self._nothing))
        self.article.set_narrow(narrow=self._narrow)
        share = min(self._theme.px(_COLUMN), round(self.width() * _SHARE))
        self.column.be_wide(0 if self._narrow else share)
        self._side.setVisible(not (self._browsing and self._narrow))
        if self._narrow:
            self._side.release_help()
            self.column.hold(self.help)
        else:
            self.column.hold(None)
            self._side.take_help()
        keep_reading_order(self)

    def _arrive(self) -> None:
        """Show the current page of the history."""
        self._browsing = False
        if self._nothing:
            self._nothing = False
            urgent = may_be_urgent(self.column.query, (), self._language)
            self.help.show_hits(self._country, urgent=urgent)
        self._arrange()
        self._row.activate()  # the text needs its width before a place in it can be found
        self._show_page()
        self.page_list.mark_open(self._history.here.key)
        announce(self.article, self._page().title)
        if self._narrow:
            self.article.read()

    def _show_page(self) -> None:
        here = self._history.here
        self.article.show_page(self._page(), self.column.query)
        self._show_history()
        if here.position:
            self.article.text_view.go_to(here.position)
        elif here.anchor:
            self.article.text_view.go_to_heading(here.anchor)

    def _page(self) -> LibraryPage:
        return next(page for page in self._pages if page.key == self._history.here.key)

    def _show_history(self) -> None:
        history, origin = self._history, self._history.here.origin
        screen = origin.name if origin else ""
        self.article.set_history(back=history.can_go_back, forward=history.can_go_on, screen=screen)

    @property
    def _hits(self) -> tuple[Hit, ...]:
        return search(self._pages, self.column.query, self._language)

    @property
    def _country(self) -> str:
        return self._diary.reader.setting(COUNTRY)

    @Slot()
    def _search(self) -> None:
        self._browsing = True
        self._search_again()

    @Slot()
    def _open_first(self) -> None:
        if hits := self._hits:
            self._read(hits[0].page.key)

    @Slot(str)
    def _read(self, key: str) -> None:
        self.open_page(key)
        self.article.read()

    def _search_again(self) -> None:
        """List the groups, or what the search finds; and say in words how much that is."""
        query, hits = self.column.query, self._hits
        self._nothing = bool(query) and not hits
        if self._nothing:
            self._offer_others(query)
        else:
            rows = result_rows(hits) if query else grouped_rows(self._pages)
            self.column.show_rows(rows, self._history.here.key, few=False)
            self.help.show_hits(self._country, urgent=may_be_urgent(query, (), self._language))
            self.column.result.hide()
            if query:
                self._tell(pages_found(len(hits)))
        self._arrange()

    def _offer_others(self, query: str) -> None:
        """What may help whoever finds nothing."""
        offered = search_help(self._pages, query, self._language)
        urgent = may_be_urgent(query, offered.queries, self._language)
        self.help.show_nothing(offered, self._country, urgent=urgent)
        others = [page for page in self._pages if page.key in _MAY_HELP]
        title = self.tr("Close matches") if offered.pages else self.tr("These may help")
        rows = titled_rows(title, offered.pages or others)
        self.column.show_rows(rows, "", few=True)
        self._tell(self.tr("Nothing found for these words."), self.help.spoken)

    def _tell(self, text: str, more: str = "") -> None:
        """Show how the search went; a reader hears what is urgent first, and ``more``."""
        self.column.result.setText(text)
        self.column.result.show()
        announce(self.column, " ".join(filter(None, (self.help.urgent_words, more or text))))
