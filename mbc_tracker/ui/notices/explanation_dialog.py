"""'Why am I seeing this?': the rule in words, the values, the sources."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.content.notice_text import Explanation
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, label, muted, scrolled, section


class ExplanationDialog(Dialog):
    """A card for each thing that is pointed out. Nothing in it is a diagnosis."""

    def __init__(self, theme: Theme, reasons: Sequence[Explanation], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Why am I seeing this?"))
        self.fit(620, 620)
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(16)
        lines.addWidget(
            label(
                self.tr(
                    "The diary compares what you wrote down with fixed rules. It does not know "
                    "what the cause is. Please ask your team: they can find out."
                )
            )
        )
        for reason in reasons:
            lines.addWidget(self._card(reason))
        lines.addStretch(1)
        self.body.addWidget(scrolled(content))
        self.add_buttons(self.tr("Close"))

    def _card(self, reason: Explanation) -> Card:
        card = Card()
        card.body.addWidget(section(reason.name))
        for text in filter(None, (reason.rule, *reason.values, reason.usual)):
            card.body.addWidget(label(text))
        card.body.addWidget(muted(self.tr("It rests on:")))
        for source in reason.sources:
            card.body.addWidget(muted(f"• {source}"))
        card.body.addWidget(muted(reason.review))
        return card
