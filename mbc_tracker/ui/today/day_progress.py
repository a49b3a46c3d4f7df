"""What is asked about the day, and how much of it is answered."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.status_line import StatusLine
from mbc_tracker.ui.widgets.base import label, muted, section

_GAP = 12


class DayProgress(QWidget):
    """The question and the progress: under each other in the head, or at the top of the card.

    The status stands here too where the first line has no room for it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.question = section("")
        self.answered, self.complete = muted(""), label("", "complete")
        for text in (self.question, self.answered, self.complete):
            text.setWordWrap(False)
        self.complete.hide()
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        for part in (self.question, self.answered, self.complete):
            self._line.addWidget(part)

    @property
    def text(self) -> str:
        """The progress in words."""
        return (self.answered if self.complete.isHidden() else self.complete).text()

    def show_day(self, day: str, *, today: bool, asked: int, answered: int) -> None:
        """Show how much of ``asked`` is answered. day: its date in words."""
        self.question.setText(
            self.tr("How bad was each symptom at its worst today?")
            if today
            else self.tr("How bad was each symptom at its worst that day?")
        )
        left = asked - answered
        done = asked > 0 and not left
        if done:
            name = self.tr("today") if today else day
            text = self.tr("✓ All {n} answered for {day}").format(n=asked, day=name)
            self.complete.setText(text)
        elif answered:
            counted = self.tr("{n} answered, {left} left").format(n=answered, left=left)
            self.answered.setText(counted)
        else:
            self.answered.setText(self.tr("{n} to answer").format(n=asked) if asked else "")
        self.complete.setVisible(done)
        self.answered.setVisible(not done)

    def arrange(self, *, beside: bool, wrap: bool) -> None:
        """Put the progress beside the question, or below it. wrap: the question may take lines."""
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._line.setSpacing(_GAP if beside else 2)
        self._line.setStretch(0, 1 if beside else 0)
        self.question.setWordWrap(wrap)

    def take_status(self, status: StatusLine) -> None:
        """Have the status below; it has its height from the start."""
        status.setFixedHeight(self._theme.px(22))
        self._line.addWidget(status)
