"""“What to tell them”, beside the rows while the bar of an emergency is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, label, section
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.single_press import connect_once

_MARGINS = (16, 12, 14, 4)


class PhoneScriptCard(Card):
    """The words to read out; the whole of them in large type is one press away."""

    large_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_margins(self.body, *_MARGINS)
        self.body.setSpacing(4)
        self.text = label("")
        large = button(theme, self.tr("Show it large"), kind="link")
        connect_once(large, self.large_wanted)
        self.body.addWidget(section(self.tr("What to tell them")))
        self.body.addWidget(self.text)
        self.body.addWidget(large, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show what to say."""
        self.text.setText(f"“{words}”")
