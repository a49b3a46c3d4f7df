"""The line about an urgent notice of an earlier day that the team was not told of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, label
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.single_press import connect_once

_MARGINS = (16, 3, 6, 3)
_LOW = 52
_NARROWEST_TEXT = 340  # at 100 % text, beside the buttons


class OpenNoticeLine(Card):
    """Asks “Have you told your team?”. It keeps its height after the answer."""

    told = Signal()
    call_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("notice")
        self.setObjectName("line")
        self._theme = theme
        self._icon = QLabel()
        size = theme.px(22)
        self._icon.setPixmap(theme.icon("flag", "notice", alone=True).pixmap(size, size))
        self.text = label("")
        self._buttons = QWidget()
        buttons = FlowLayout(self._buttons, gap=8)
        self.others = button(theme, "", kind="link")
        self.yes = button(theme, self.tr("Yes"), "check")
        self.yes.setAccessibleName(self.tr("Yes, I have told my team"))
        self.call = button(theme, self.tr("Who to call"), "phone", "primary")
        for part in (self.others, self.yes, self.call):
            buttons.addWidget(part)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self.text, 1)
        self._line.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        set_margins(self.body, *_MARGINS)
        self.body.addLayout(self._line)
        connect_once(self.yes, self.told)
        connect_once(self.call, self.call_wanted)
        connect_once(self.others, self.history_wanted)
        self.hide()

    def show_open(self, sentence: str, others: int) -> None:
        """Ask about the gravest. others: how many more there are."""
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.others.setVisible(others > 0)
        self.others.setText(self.tr("and {n} more").format(n=others))
        self.others.setAccessibleName(self.tr("Notices so far: {n} more").format(n=others))
        self._buttons.show()

    def show_done(self, sentence: str) -> None:
        """Say that the team was told."""
        self.text.setText(f"✓ {sentence}")
        self.setAccessibleName(sentence)
        self._buttons.hide()

    def arrange(self, width: int) -> None:
        """Fit ``width`` pixels; where the text would be squeezed, the buttons stand below it."""
        left, _, right, _ = _MARGINS
        room = width - left - right - self._icon.sizeHint().width() - 16
        beside = room - self._buttons.sizeHint().width()
        way = QBoxLayout.Direction
        fits = beside >= self._theme.px(_NARROWEST_TEXT)
        self._line.setDirection(way.LeftToRight if fits else way.TopToBottom)
        self._icon.setVisible(fits)
        high = self.text.heightForWidth(beside if fits else width - left - right)
        if not fits:
            high += self._buttons.sizeHint().height() + 8
        top, bottom = _MARGINS[1], _MARGINS[3]
        self.setFixedHeight(max(self._theme.px(_LOW), high + top + bottom + 2))
