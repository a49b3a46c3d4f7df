"""What answers many rows at once, and the way to days that are not recorded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mbc_tracker.content.brief_words import date_of_week
from mbc_tracker.content.words import Words
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, muted
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.single_press import SinglePress, connect_once

_GAP = 10
_MOST_NAMED = 3


class Shortcuts(QWidget):
    """“No symptoms today” and “Same as yesterday”, or as the last day with answers.

    wraps: they may stand in two lines.
    """

    none_wanted = Signal()
    same_wanted = Signal()

    def __init__(self, theme: Theme, *, wraps: bool) -> None:
        super().__init__()
        self.none = button(theme, "", "check")
        self.same = button(theme, "", "copy")
        line = FlowLayout(self) if wraps else QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        for part in (self.none, self.same):
            line.addWidget(part)
        self._weekly = False
        self._single = SinglePress(self.none), SinglePress(self.same)
        self._single[0].pressed.connect(self.none_wanted)
        self._single[1].pressed.connect(self.same_wanted)

    def show_day(self, same: str, *, today: bool, felt: bool, weekly: bool) -> None:
        """Say what they do. same: how the day to copy is offered; felt: something is answered so.

        weekly: the answers are about 7 days, so that there is nothing to take over from yesterday.
        """
        rest = self.tr("Nothing else today") if today else self.tr("Nothing else that day")
        none = self.tr("No symptoms today") if today else self.tr("No symptoms that day")
        if weekly:
            rest, none = self.tr("Nothing else in 7 days"), self.tr("No symptoms in 7 days")
        self._weekly = weekly
        self.same.setHidden(weekly or self.same.isHidden())
        _name(self.none, (rest, none) if felt else (none, rest))
        _name(self.same, (same,))

    def copy(self, other: Shortcuts) -> None:
        """Say the same as other ones."""
        self.same.setHidden(other._weekly)
        _name(self.none, (other.none.text(),))
        _name(self.same, (other.same.text(),))

    def keep_place(self, *, kept: bool) -> None:
        """Leave their place free while they are hidden, so that nothing moves into it."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    @Slot()
    def rest(self) -> None:
        """Take no press for a moment."""
        for single in self._single:
            single.rest()


class MissingDays(QWidget):
    """“Not recorded: Mon 23, Tue 24” and the way to the first of them."""

    fill_wanted = Signal(object)  # date

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._first: date | None = None
        self.days = muted("")
        self.days.setWordWrap(False)
        self.fill = button(theme, "", "pencil")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        line.addWidget(self.days)
        line.addWidget(self.fill)
        connect_once(self.fill, self._go)

    @property
    def room(self) -> int:
        """The width to keep free for the button from the start."""
        _name(self.fill, (self._named(date(2028, 11, 22)),))
        return self.fill.sizeHint().width() + _GAP

    def show_days(self, days: Sequence[date], looked_back: int, *, today: bool) -> None:
        """Name these days. today: that is the day on screen; elsewhere the button names one."""
        self._first = days[0] if days else None
        self.fill.setVisible(bool(days))
        if not days:
            self.days.clear()
            return
        listed = ", ".join(date_of_week(self._words, day) for day in days)
        if len(days) > _MOST_NAMED:
            listed = self.tr("{n} of the last {all} days").format(n=len(days), all=looked_back)
        self.days.setText(self.tr("Not recorded: {days}").format(days=listed) if today else "")
        self.days.setVisible(today)
        _name(self.fill, (self.tr("Fill in") if today else self._named(days[0]),))
        self.fill.setAccessibleName(self._named(days[0]))

    def _named(self, day: date) -> str:
        return self.tr("Fill in {day}").format(day=date_of_week(self._words, day))

    @Slot()
    def _go(self) -> None:
        if self._first:
            self.fill_wanted.emit(self._first)


def _name(part: QPushButton, texts: Sequence[str]) -> None:
    """Show the first text, with room for each of them."""
    part.ensurePolished()
    part.setMinimumWidth(0)
    widest = 0
    for text in (*texts[1:], texts[0]):
        part.setText(text)
        widest = max(widest, part.sizeHint().width())
    part.setAccessibleName(texts[0])
    part.setFixedWidth(widest)
