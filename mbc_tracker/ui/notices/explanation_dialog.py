"""'Why?': whom to contact, and for each reason the rule in words, the values, the sources."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.content.notice_text import Explanation
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, label, muted, scrolled, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.focus_order import keep_reading_order
from mbc_tracker.ui.widgets.mirror import set_margins

_LOW = 460  # below this height at 100 % text, the actions follow the words and scroll with them


class ExplanationDialog(Dialog):
    """A card for each thing that is pointed out. Nothing in it is a diagnosis.

    first: what comes before all of it, whom to contact.
    """

    team_told = Signal()
    put_off = Signal()
    script_wanted = Signal()
    history_wanted = Signal()
    page_wanted = Signal(str)  # key of a Learn page

    def __init__(
        self, theme: Theme, first: Sequence[str], reasons: Sequence[Explanation], parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Why am I seeing this?"))
        self.fit(620, 620)
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 8, 0)
        lines.setSpacing(16)
        for sentence in first:
            lines.addWidget(label(sentence))
        lines.addWidget(
            muted(
                self.tr(
                    "The diary compares what you wrote down with fixed rules. It does not know "
                    "what the cause is. Please ask your team: they can find out."
                )
            )
        )
        for reason in reasons:
            lines.addWidget(self._card(reason))
        self._actions = QWidget()
        self._line = FlowLayout(self._actions, gap=16)
        self._add_action(self.tr("What to tell them"), self._show_script, "link")
        self._add_action(self.tr("Notices so far"), self._show_history, "link")
        self._add_action(self.tr("When to get help"), self._read_about_help, "link")
        self._add_action(self.tr("What “your usual” means"), self._read_about_usual, "link")
        self.body.addWidget(scrolled(content), 1)
        if self.height() < theme.px(_LOW):
            lines.addWidget(self._actions)
        else:
            self.body.addWidget(self._actions)
        lines.addStretch(1)
        self.add_buttons(self.tr("Close"))

    def offer_replies(self, *, later: bool) -> None:
        """Add the replies. later: it may be put off."""
        self._add_action(self.tr("I have told my team"), self._tell_team, "plain")
        if later:
            self._add_action(self.tr("Not now"), self._put_off, "plain")
        keep_reading_order(self)

    def _add_action(self, text: str, slot: object, kind: str) -> None:
        action = button(self.theme, text, kind=kind)
        action.clicked.connect(slot)
        self._line.addWidget(action)

    def _card(self, reason: Explanation) -> Card:
        card = Card()
        card.body.addWidget(section(reason.name))
        for text in filter(None, (reason.rule, *reason.values, reason.usual)):
            card.body.addWidget(label(text))
        card.body.addWidget(muted(self.tr("This is based on:")))
        for source in reason.sources:
            card.body.addWidget(muted(f"• {source}"))
        card.body.addWidget(muted(reason.review))
        return card

    @Slot()
    def _tell_team(self) -> None:
        self.close()
        self.team_told.emit()

    @Slot()
    def _put_off(self) -> None:
        self.close()
        self.put_off.emit()

    @Slot()
    def _read_about_help(self) -> None:
        self.close()
        self.page_wanted.emit("help")

    @Slot()
    def _read_about_usual(self) -> None:
        self.close()
        self.page_wanted.emit("about#what-your-usual-means")

    @Slot()
    def _show_script(self) -> None:
        self.script_wanted.emit()

    @Slot()
    def _show_history(self) -> None:
        self.history_wanted.emit()
