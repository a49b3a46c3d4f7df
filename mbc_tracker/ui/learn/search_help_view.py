"""What stands in place of a page when a search finds none, and who to call if it is urgent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.search_help import SearchHelp
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, dispose, label, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.focus_order import keep_reading_order

_GAP = 14
#: Letters of a word that are shown; a longer one is no word.
_LONGEST = 30


class SearchHelpView(QWidget):
    """Two cards: what the search lacks, and whether it is about how the person feels now.

    query_chosen: a search that finds something; call_wanted: pressed;
    page_wanted: the key of a page to read.
    """

    query_chosen = Signal(str)
    call_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, theme: Theme, guidance: Guidance) -> None:
        super().__init__()
        self._theme, self._guidance = theme, guidance
        self.title = section("")
        self._offer = label("")
        self._hint = muted("")
        self._urgent = self._misspelt = False
        self.queries: list[QPushButton] = []
        self._queries = QWidget()
        self._row = FlowLayout(self._queries, gap=10)
        self.nothing = Card()
        for part in (self.title, self._offer, self._queries, self._hint):
            self.nothing.body.addWidget(part)
        self.call = button(theme, self.tr("Who to call"), "phone", "primary")
        self.when = button(theme, self.tr("When to get help"), "book-open")
        self._text = label("")
        self.now = self._now_card()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(_GAP)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.call.clicked.connect(self.call_wanted)
        self.when.clicked.connect(self._read_about_help)
        self.hide()

    def show_hits(self, country: str, *, urgent: bool) -> None:
        """Stand over a page: only who to call, and only where the words are urgent."""
        self.nothing.hide()
        self._arrange(country, urgent=urgent)
        self.setVisible(urgent)

    def show_nothing(self, help_: SearchHelp, country: str, *, urgent: bool) -> None:
        """Say which words no page has, and what could be searched for in their place."""
        self.title.setText(self._missing(help_.missing))
        self._misspelt = bool(help_.missing)
        self._offer.setText(self.tr("Did you mean") if help_.missing else self.tr("Search for"))
        self._show_queries(help_.queries)
        self._hint.setText(self._way_on(offered=bool(help_.queries)))
        self.nothing.show()
        self._arrange(country, urgent=urgent)
        self.show()

    @property
    def spoken(self) -> str:
        """What the cards say, as a screen reader is told of a search without a hit."""
        queries = self._either([other.text() for other in self.queries])
        offer = (
            self.tr("Did you mean {queries}?") if self._misspelt else self.tr("Search {queries}?")
        )
        offered = f" {offer.format(queries=queries)}" if queries else ""
        return f"{self.title.text()}.{offered}"

    @property
    def urgent_words(self) -> str:
        """What a screen reader is told first where the words that are searched for are urgent."""
        return (
            self.tr("Is it about how you feel now? F1 opens Who to call.") if self._urgent else ""
        )

    def _now_card(self) -> Card:
        card = Card("notice")
        title = label(self.tr("Is it about how you feel now?"), "notice")
        title.setWordWrap(True)
        buttons = FlowLayout(gap=10)
        for control in (self.call, self.when):
            buttons.addWidget(control)
        card.body.addWidget(title)
        card.body.addWidget(self._text)
        card.body.addLayout(buttons)
        return card

    def _arrange(self, country: str, *, urgent: bool) -> None:
        """Have who to call first where it may be urgent, else below what the search lacks."""
        self._urgent = urgent
        cards = (self.now, self.nothing) if urgent else (self.nothing, self.now)
        for place, card in enumerate(cards):
            if self._lines.indexOf(card) != place:
                self._lines.insertWidget(place, card)
        first = self.tr("You don’t need to find a page first.")
        advice = self._guidance.advice
        if urgent:
            call = self._guidance.card(country).call
            signs = self.tr("“Who to call” has the emergency signs and your team’s numbers.")
            self._text.setText(f"{first} {signs} {call}")
        else:
            self._text.setText(f"{first} {advice.text} {advice.unsure}")
        keep_reading_order(self)

    def _missing(self, words: tuple[str, ...]) -> str:
        quoted = self._either([word[:_LONGEST] for word in words])
        if not words:
            return self.tr("No page has all of these words")
        if len(words) == 1:
            return self.tr("No page has the word {word}").format(word=quoted)
        return self.tr("No page has the words {words}").format(words=quoted)

    def _either(self, words: Sequence[str]) -> str:
        """“cough” or “scan”."""
        *before, last = [f"“{word}”" for word in words] or [""]
        if not before:
            return last
        return self.tr("{words} or {last}").format(words=", ".join(before), last=last)

    def _show_queries(self, queries: tuple[str, ...]) -> None:
        for before in self.queries:
            self._row.removeWidget(before)
            dispose(before)
        self.queries = [button(self._theme, query, "search") for query in queries]
        for other in self.queries:
            self._row.addWidget(other)
            other.clicked.connect(self._choose)
        self._queries.setVisible(bool(queries))
        self._offer.setVisible(bool(queries))

    def _way_on(self, *, offered: bool) -> str:
        if offered:
            return self.tr(
                "Or try one word, such as cough, sleep or scan. Spelling does not have to be exact."
            )
        return self.tr(
            "Try one word, such as cough, sleep or scan. Spelling does not have to be exact."
        )

    @Slot()
    def _read_about_help(self) -> None:
        self.page_wanted.emit("help")

    @Slot()
    def _choose(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton):
            self.query_chosen.emit(pressed.text())
