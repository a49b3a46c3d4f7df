"""What the charts show, in sentences above them."""

from __future__ import annotations

from mbc_tracker.ui.trends.view_model import TrendViewModel
from mbc_tracker.ui.widgets.base import Card, label, muted, section


class SummaryCard(Card):
    """What stands out comes first, in bold type; then the rest, and how much is recorded."""

    def __init__(self) -> None:
        super().__init__()
        self.marked, self.sentence, self.second = label("", "strong"), label(""), muted("")
        self.marked.setWordWrap(True)
        self.body.setContentsMargins(20, 10, 20, 10)
        self.body.setSpacing(4)
        for part in (self.marked, self.sentence, self.second):
            self.body.addWidget(part)

    def show_view_model(self, view_model: TrendViewModel, days: str) -> None:
        """Show a view's sentences. days: which ones are seen, where the chips don't say it."""
        second = " ".join(text for text in (days, view_model.recorded, view_model.legend) if text)
        parts = (
            (self.marked, view_model.marked),
            (self.sentence, view_model.sentence),
            (self.second, second),
        )
        for words, text in parts:
            words.setText(text)
            words.setVisible(bool(text))

    @property
    def text(self) -> str:
        """All of it, to be read out."""
        parts = (part.text() for part in (self.marked, self.sentence, self.second))
        return " ".join(text for text in parts if text)


class NothingYetCard(Card):
    """In place of charts and sentences before the first entry."""

    def __init__(self) -> None:
        super().__init__()
        self.body.addWidget(section(self.tr("Nothing is recorded yet")))
        self.body.addWidget(
            label(self.tr("After your first entries on Today, this page shows them over time."))
        )
