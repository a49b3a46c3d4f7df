"""The card in which a Learn page is read: its text, where it comes from, and its size."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.content.words import Words
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.learn.content_warning import ContentWarning
from mbc_tracker.ui.learn.text_view import TextView
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, divider, muted, scrolled
from mbc_tracker.ui.widgets.flow_layout import FlowLayout

#: So that buttons and small print stand under the text.
_INSET = 14
_ZOOMS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class Article(Card):
    """One page at a time. A page with a gate is closed until the person asks for it, each time.

    linked: the key of the page that a link leads to, and "#" and a heading if it leads to one;
    the other signals: pressed.
    """

    linked = Signal(str)
    went_back = Signal()
    went_on = Signal()
    declined = Signal()
    print_wanted = Signal()
    all_pages = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._page: LibraryPage | None = None
        self._query = ""
        self._closed = False
        self.zoom = 0
        self.text_view = TextView(theme)
        self.text_view.linked.connect(self.linked)
        self.warning = ContentWarning(theme)
        self.warning.agreed.connect(self.accept_warning)
        self.warning.declined.connect(self.declined)
        self.about = muted("")
        self.about.setContentsMargins(_INSET, 0, _INSET, 0)
        self._make_buttons(theme)
        self.body.setContentsMargins(12, 12, 12, 18)
        self.body.addLayout(_row(self.list_button, self.back, self.forward))
        self.body.addWidget(self.text_view, 1)
        self._warning_area = scrolled(self.warning)
        ground = f"{{ background: {theme.tokens['surface']}; }}"
        self._warning_area.setStyleSheet(f"QScrollArea, QScrollArea > QWidget > QWidget {ground}")
        self.body.addWidget(self._warning_area, 1)
        self.body.addWidget(divider())
        self.body.addWidget(self.about)
        self.body.addLayout(_row(self.larger, self.smaller, self.print))
        self.printed = muted("")
        self.printed.setContentsMargins(_INSET, 0, _INSET, 0)
        self.body.addWidget(self.printed)
        self.set_history(back=False, forward=False)
        self._shut(shut=False)

    def show_page(self, page: LibraryPage, query: str = "") -> None:
        """Show a page, or what it asks first; words of the query are highlighted."""
        self._page, self._query = page, query
        self.text_view.setAccessibleName(page.title)
        origin, where = self._origin(page), self.tr("Sources: at the end of this page.")
        self.about.setText(f"{origin} {where}")
        self.printed.hide()
        self.reset_warning()

    @Slot()
    def accept_warning(self) -> None:
        """Show the page itself."""
        if self._page:
            self._shut(shut=False)
            self.text_view.show_text(self.markdown(self._page), self._query)
            self.read()

    @Slot()
    def read(self) -> None:
        """Take the focus; at a gate, where an unmeant press shows nothing."""
        part = self.warning.decline_button if self._closed else self.text_view
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def reset_warning(self) -> None:
        """Ask again, if the page is one that asks; show the page if not."""
        if self._page and self._page.gate:
            self.warning.ask(self._page, _ZOOMS[self.zoom])
            self.text_view.show_text("")
            self._shut(shut=True)
        elif self._page:
            self._shut(shut=False)
            self.text_view.show_text(self.markdown(self._page), self._query)

    def set_history(self, *, back: bool, forward: bool, screen: str = "") -> None:
        """Whether there are pages to go back and forward to; or the screen that Back leads to."""
        words = self.tr("Back to {screen}").format(screen=screen) if screen else self.tr("Back")
        self.back.setText(words)
        self.back.setAccessibleName(words)
        self.back.setVisible(back)
        self.forward.setVisible(forward)

    @Slot()
    def enlarge(self) -> None:
        """Show the text one step larger."""
        self.set_zoom(self.zoom + 1)

    @Slot()
    def reduce(self) -> None:
        """Show the text one step smaller."""
        self.set_zoom(self.zoom - 1)

    def set_narrow(self, *, narrow: bool) -> None:
        """Without the list of pages beside the text: offer a way to it, and use all the width."""
        self.list_button.setVisible(narrow)
        self.about.setVisible(not narrow)

    @Slot()
    def say_printed(self) -> None:
        """Say that the page went out; the words go when another page is shown."""
        show_and_announce(self.printed, self.tr("Sent to the printer."))

    def _make_buttons(self, theme: Theme) -> None:
        self.list_button = button(theme, self.tr("All pages"), "book-open")
        self.back = button(theme, self.tr("Back"), "arrow-left")
        self.forward = button(theme, self.tr("Forward"), "arrow-right")
        self.larger = button(theme, self.tr("Larger text"), "a-large-small")
        self.smaller = button(theme, self.tr("Smaller text"), "a-large-small")
        self.print = button(theme, self.tr("Print this page"), "printer")
        self.print.clicked.connect(self.print_wanted)
        self.list_button.clicked.connect(self.all_pages)
        self.back.clicked.connect(self.went_back)
        self.forward.clicked.connect(self.went_on)
        self.larger.clicked.connect(self.enlarge)
        self.smaller.clicked.connect(self.reduce)

    def set_zoom(self, step: int) -> None:
        """Go to a step of the text size: 0 is the size of the rest of the window."""
        self.zoom = min(max(step, 0), len(_ZOOMS) - 1)
        self.larger.setEnabled(self.zoom < len(_ZOOMS) - 1)
        self._show_smaller()
        self.text_view.set_zoom(_ZOOMS[self.zoom])

    def _shut(self, *, shut: bool) -> None:
        """Show either the gate or the page and what can be done with it."""
        self._closed = shut
        self._warning_area.setVisible(shut)
        for part in (self.text_view, self.larger, self.print):
            part.setVisible(not shut)
        self._show_smaller()

    def _show_smaller(self) -> None:
        """Only where it does something: the buttons then fit in one row beneath the text."""
        self.smaller.setVisible(self.zoom > 0 and not self._closed)

    def markdown(self, page: LibraryPage) -> str:
        """The whole page as it is shown and printed: title, text, sources, date."""
        sources = "\n".join(f"- {source}" for source in page.sources)
        heading = self.tr("Sources")
        end = f"## {heading}\n\n{sources}\n\n{self._origin(page)}"
        return f"# {page.title}\n\n{page.body}\n\n{end}\n"

    def _origin(self, page: LibraryPage) -> str:
        compiled = self.tr("Written {day}.").format(day=self._words.date_numeric(page.compiled))
        reviewed = self.tr("Reviewed by a clinician.")
        unreviewed = self.tr("No clinician has reviewed this page yet.")
        return f"{compiled} {reviewed if page.reviewed else unreviewed}"


def _row(*buttons: QPushButton) -> QVBoxLayout:
    """The buttons beside each other, in line with the text."""
    outer, row = QVBoxLayout(), FlowLayout(gap=8)
    outer.setContentsMargins(_INSET, 0, _INSET, 0)
    outer.addLayout(row)
    for control in buttons:
        row.addWidget(control)
    return outer
