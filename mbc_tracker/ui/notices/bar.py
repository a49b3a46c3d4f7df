"""The notice in the head of Today, in view wherever the rows are scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from mbc_tracker.content.notice_brief import NoticeBrief
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, restyle
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.short_text import ShortText
from mbc_tracker.ui.widgets.single_press import connect_once

_MARGINS = (16, 0, 4, 0)
_GAP, _PAUSE = 8, 4
_EDGES = 2
_SMALLER = (16, 15, 14, 13, 12, 11)  # for a heading that needs more than one line
_HEADING, _SENTENCE = 19, 15
_LINE = 24  # height of the heading's line, at 100 % text
_ICON = 26
_CRAMPED_FROM = 1.75  # from this text size on there is no room for an icon beside “Who to call”


class NoticeBar(Card):
    """An emergency in solid colour; where the window is narrow, every notice.

    It takes as much height as it is given, so no row moves when it comes.
    """

    call_wanted = Signal()
    team_told = Signal()
    explanation_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("notice")
        self.setObjectName("bar")
        self._theme = theme
        self._brief: NoticeBrief | None = None
        self._told_text = ""
        side, bold = Qt.AlignmentFlag.AlignLeft, QFont.Weight.DemiBold
        self._cramped = theme.scale >= _CRAMPED_FROM
        self.heading = ShortText(theme, _HEADING, side, bold)
        self.sentence = ShortText(theme, _SENTENCE)
        self._icon = QLabel()
        self.call = button(theme, self.tr("Who to call"), "phone", "primary")
        self.told_button = button(theme, self.tr("I have told my team"), "check")
        self.why = button(theme, self.tr("Why?"), kind="link")
        self.more = button(theme, self.tr("More"))
        self._build()

    def show_notice(self, brief: NoticeBrief, *, narrow: bool, answerable: bool) -> None:
        """Show what to do. narrow: there is room for two buttons only."""
        fresh = self._brief != brief
        self._brief, self._told_text = brief, ""
        urgent = brief.level is Level.EMERGENCY
        self._colour("strong" if urgent else "notice")
        self._tint(urgent=urgent)
        for part, visible in (
            (self._icon, urgent),
            (self.call, True),
            (self.told_button, not narrow and answerable),
            (self.why, not narrow),
            (self.more, narrow),
        ):
            part.setVisible(visible)
        self._fill()
        self.setAccessibleName(f"{brief.heading}. {brief.sentence}")
        if fresh:
            self._announce(urgent=urgent)

    def _announce(self, *, urgent: bool) -> None:
        way = self.tr("Press F6 to reach Who to call.") if urgent else ""
        announce(self, f"{self.accessibleName()} {way}".strip(), urgent=urgent)

    def show_done(self, text: str) -> None:
        """Say quietly what became of it, without a button."""
        self._brief, self._told_text = None, text
        self._colour("plain")
        for part in (self._icon, self.call, self.told_button, self.why, self.more):
            part.hide()
        self._fill()
        self.setAccessibleName(text)

    def clear(self) -> None:
        """Forget what was shown."""
        self._brief = None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.heading)
        words.addWidget(self.sentence)
        words.addStretch(1)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        line.addWidget(self._icon)
        line.addSpacing(_PAUSE)
        line.addLayout(words, 1)
        for part in (self.call, self.told_button, self.why, self.more):
            line.addWidget(part)
        line.addSpacing(_PAUSE)
        set_margins(self.body, *_MARGINS)
        self.body.addLayout(line)
        connect_once(self.told_button, self.team_told)
        connect_once(self.call, self.call_wanted)
        for part in (self.why, self.more):
            connect_once(part, self.explanation_wanted)

    def _fill(self) -> None:
        """Share the height between heading and sentence, as far as both have room."""
        if self._brief is None:
            self.heading.setText("")
            self.heading.hide()
            self._put(self.sentence, f"✓ {self._told_text}", "ink", self.height())
            return
        urgent = self._brief.level is Level.EMERGENCY
        first, second = ("on_strong", "on_strong") if urgent else ("notice", "ink")
        width, high = self._room(), self.height()
        row = self._theme.px(_LINE)
        one_line = self._fit_heading(self._brief.heading, width, row * 1.2)
        if not one_line:
            self._fit_heading(self._brief.heading, width, high - _EDGES, *_SMALLER)
        self.heading.show()
        self._put(self.heading, self._brief.heading, first, row if one_line else high)
        left = high - row if one_line else 0
        self.sentence.setVisible(one_line)
        fitting = (
            line for line in self._brief.lines if self.sentence.height_for(line, width) <= left
        )
        text = next(fitting, self._brief.lines[-1])
        needed = self.sentence.height_for(text, width)
        self._put(self.sentence, text, second, min(left, max(left - 4, needed)))
        self.body.invalidate()  # Qt has laid out the old heights already
        self.body.activate()

    def _fit_heading(self, text: str, width: int, high: float, *smaller: int) -> bool:
        """Make it as large as has room, of these sizes; nothing urgent is cut short."""
        usual = _HEADING - 2 if self._cramped else _HEADING
        for size in (usual, *smaller):
            self.heading.set_size(size)
            if self.heading.height_for(text, width) <= high:
                return True
        return False

    def _room(self) -> int:
        """The width that the buttons leave to the words, also before they are laid out anew."""
        parts = (self._icon, self.call, self.told_button, self.why, self.more)
        widths = [part.sizeHint().width() for part in parts if not part.isHidden()]
        left, _, right, _ = _MARGINS
        return self.width() - _EDGES - left - right - 2 * _PAUSE - sum(widths) - len(widths) * _GAP

    def _put(self, part: ShortText, text: str, token: str, high: int) -> None:
        part.setText(text, token)
        part.setFixedHeight(max(high, 1))
        part.setVisible(high > 1)

    def _tint(self, *, urgent: bool) -> None:
        """The icons are drawn in the colour of the words beside them."""
        size = self._theme.px(_ICON)
        icon = self._theme.icon("triangle-alert", "on_strong", alone=True)
        self._icon.setPixmap(icon.pixmap(QSize(size, size)))
        icons: tuple[tuple[QPushButton, str, str, str], ...] = (
            (self.call, "phone", "strong", "on_primary"),
            (self.told_button, "check", "on_strong", "ink"),
        )
        for part, name, strong, plain in icons:
            icon = self._theme.icon(name, strong if urgent else plain)
            part.setIcon(QIcon() if self._cramped else icon)

    def _colour(self, kind: str) -> None:
        if self.property("card") != kind:
            self.setProperty("card", kind)
            restyle(self, self.call, self.told_button, self.why, self.more)
