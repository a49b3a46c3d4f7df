"""What is asked about the day, and how much of it is answered."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted, section
from mbc_tracker.ui.widgets.short_text import ShortText

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
        self._left = ""
        self._beside = False
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        for part in (self.question, self.answered, self.complete):
            self._line.addWidget(part)

    @property
    def text(self) -> str:
        """The progress in words."""
        return (self.answered if self.complete.isHidden() else self.complete).text()

    @property
    def left(self) -> str:
        """How much is left, in a few words; empty if nothing is."""
        return self._left

    def ask(self, *, today: bool, weekly: bool) -> None:
        """Ask about the day, or about the week that ends with it."""
        questions = {
            (True, False): self.tr("How bad was each symptom at its worst today?"),
            (False, False): self.tr("How bad was each symptom at its worst that day?"),
            (True, True): self.tr("How bad was each symptom at its worst in the last 7 days?"),
            (False, True): self.tr("How bad was each symptom at its worst in the 7 days before?"),
        }
        self.question.setText(questions[today, weekly])

    def show_day(self, day: str, *, today: bool, asked: int, answered: int) -> None:
        """Show how much of ``asked`` is answered. day: its date in words."""
        left = asked - answered
        self._left = self.tr("{left} left").format(left=left) if left else ""
        done = asked > 0 and not left
        if done:
            name = self.tr("today") if today else day
            whole = self.tr("✓ All {n} answered for {day}").format(n=asked, day=name)
            short = self.tr("✓ All {n} answered").format(n=asked)
            self.complete.setText(short if self._beside else whole)
            self.complete.setAccessibleName(whole)
        elif answered:
            counted = self.tr("{n} answered, {left} left").format(n=answered, left=left)
            self.answered.setText(counted)
        else:
            self.answered.setText(self.tr("{n} to answer").format(n=asked) if asked else "")
        self.complete.setVisible(done)
        self.answered.setVisible(not done)
        self._keep_width(asked)

    def name_last(self, day: str) -> None:
        """Say when it was answered last, of what is not asked every day."""
        if not self._beside:
            last = self.tr("Last answered on {day}.").format(day=day)
            self.answered.setText(f"{self.answered.text()}. {last}")

    def arrange(self, *, beside: bool, wrap: bool) -> None:
        """Put the progress beside the question, or below it. wrap: the question may take lines."""
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._beside = beside
        self._line.setSpacing(_GAP if beside else 2)
        self._line.setStretch(0, 1 if beside else 0)
        self.question.setWordWrap(wrap)

    def _keep_width(self, asked: int) -> None:
        """Beside the question, the progress is as wide as it ever gets: nothing wraps anew."""
        widest = 0
        if self._beside and asked:
            texts = (
                (self.answered, self.tr("{n} answered, {left} left").format(n=asked, left=asked)),
                (self.complete, self.tr("✓ All {n} answered").format(n=asked)),
            )
            for part, text in texts:
                part.ensurePolished()
                widest = max(widest, part.fontMetrics().horizontalAdvance(text) + 2)
        for part in (self.answered, self.complete):
            part.setMinimumWidth(widest)

    def take_status(self, status: ShortText) -> None:
        """Have the status below; it has its height from the start."""
        status.setFixedHeight(self._theme.px(22))
        self._line.addWidget(status)
