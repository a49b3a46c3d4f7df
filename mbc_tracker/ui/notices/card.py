"""The notice at the top of the side column: what to do, and why in one sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.content.notice_brief import NoticeBrief
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, label, restyle
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.single_press import connect_once

_MARGINS, _GAP = (16, 10, 14, 4), 6
# Margins and gaps, step by step closer together.
_CLOSER = ((_MARGINS, _GAP), ((16, 8, 14, 2), 3), ((16, 4, 14, 0), 2))


class NoticeCardView(Card):
    """The card, what it says once the team was told, or a quiet line. It never takes the focus.

    advice: the heading of the standing advice, in whose place the card stands.
    """

    call_wanted = Signal()
    team_told = Signal()
    explanation_wanted = Signal()
    phone_script_wanted = Signal()

    def __init__(self, theme: Theme, advice: str) -> None:
        super().__init__("notice")
        self.setObjectName("notice")
        self._theme, self._advice = theme, f"{advice}."
        self._brief: NoticeBrief | None = None
        set_margins(self.body, *_MARGINS)
        self.body.setSpacing(0)
        self.title, self.sentence = label("", "notice"), label("", "small")
        self.title.setWordWrap(True)
        self.done = label("", "small")
        self._whole = QWidget()
        self._lines = QVBoxLayout(self._whole)
        self._build()
        self.body.addWidget(self._whole)
        self.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_notice(self, brief: NoticeBrief, *, answerable: bool) -> None:
        """Show what to do. answerable: a reply can be kept, as it can for today."""
        self._colour("notice")
        self.setMinimumHeight(0)
        self.title.setText(brief.heading)
        self.sentence.setText(f"{brief.sentence} {self._advice}")
        self.told_button.setVisible(answerable)
        self.setAccessibleName(f"{brief.heading}. {brief.sentence} {self._advice}")
        self._whole.show()
        self.done.hide()
        self.show()
        if brief != self._brief:
            self._brief = brief
            announce(self, self.accessibleName())

    def fit(self, width: int, height: int) -> None:
        """Be at most this high, if that can be: closer, in fewer words, and closer still."""
        if self._brief is None:
            return
        words = [f"{line} {self._advice}" for line in self._brief.lines]
        for step, sentence in ((0, words[0]), *((1, text) for text in words), (2, words[-1])):
            margins, gap = _CLOSER[step]
            set_margins(self.body, *margins)
            self._lines.setSpacing(gap)
            self.sentence.setText(sentence)
            for part in (self._whole, self):  # or Qt would tell how high they were before
                part.updateGeometry()
            if self.heightForWidth(width) <= height:
                return

    def show_done(self, text: str) -> None:
        """Say what became of it in a card as high as it was, so that nothing moves into it."""
        if not self._whole.isHidden() and not self.isHidden():
            self.setMinimumHeight(self.height())
        self._say(text)

    def show_line(self, text: str) -> None:
        """Say in a quiet line what the team knows."""
        self.setMinimumHeight(0)
        self._say(text)

    def clear(self) -> None:
        """Show nothing."""
        self._brief = None
        self.setMinimumHeight(0)
        self.hide()

    def _say(self, text: str) -> None:
        self._colour("plain")
        self._brief = None
        self._whole.hide()
        self.done.setText(f"✓ {text}")
        self.setAccessibleName(text)
        self.done.show()
        self.show()

    def _build(self) -> None:
        call = button(self._theme, self.tr("Who to call"), "phone", "primary")
        self.told_button = button(self._theme, self.tr("I have told my team"), "check")
        why = button(self._theme, self.tr("Why?"), kind="link")
        script = button(self._theme, self.tr("What to tell them"), kind="link")
        links = FlowLayout(gap=_GAP, trailing=True)
        links.addWidget(why)
        links.addWidget(script)
        lines = self._lines
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(_GAP)
        for part in (self.title, self.sentence, call, self.told_button):
            lines.addWidget(part)
        lines.addLayout(links)
        self.done.setContentsMargins(0, _GAP, 0, _GAP + _MARGINS[1] - _MARGINS[3])
        connect_once(self.told_button, self.team_told)
        connect_once(call, self.call_wanted)
        connect_once(why, self.explanation_wanted)
        connect_once(script, self.phone_script_wanted)

    def _colour(self, kind: str) -> None:
        if self.property("card") != kind:
            self.setProperty("card", kind)
            restyle(self)
