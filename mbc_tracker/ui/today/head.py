"""The two lines at the top of Today, which never scroll away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mbc_tracker.content.brief_words import date_of_week
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import DAYS_LOOKED_BACK, FIRST_DAY
from mbc_tracker.domain.symptoms import Symptom, Value
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.day_bar import DayBar
from mbc_tracker.ui.today.day_progress import DayProgress
from mbc_tracker.ui.today.shortcuts import MissingDays, Shortcuts

_GAP = 8
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_SECOND, _SECOND_GAIN = 52, 36  # height of the second line, and what doubled text adds


class TodayHead(QWidget):
    """The day and undo; below them what is asked and the shortcuts, or the notice's bar.

    bar: what takes the second line while there is something urgent. line: what comes between
    the two where an earlier day's notice is still open; it is told the width by ``widened``.
    """

    widened = Signal(int)

    def __init__(self, theme: Theme, words: Words, bar: QWidget, line: QWidget) -> None:
        super().__init__()
        self._words = words
        self.days = DayBar(theme, words)
        self.progress = DayProgress(theme)
        self.shortcuts = Shortcuts(theme, wraps=False)
        self.missing = MissingDays(theme, words)
        self._second = QStackedWidget()
        self._second.setFixedHeight(round(_SECOND + _SECOND_GAIN * (theme.scale - 1)))
        self._asked, self._bar, self._open_line = QWidget(), bar, line
        self._line = QHBoxLayout(self._asked)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.addWidget(self.progress)
        self._push = QWidget()
        self._push.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._line.addWidget(self._push)
        self._line.addWidget(self.shortcuts, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self.missing)
        self._free = QWidget()  # keeps the place of “Fill in”
        self._free.setFixedWidth(self.missing.room)
        self._width, self._wide, self._weekly = 0, True, False
        self.source = FIRST_DAY  # the day whose answers can be copied
        self._line.addWidget(self._free)
        self._line.addStretch(1)
        for page in (self._asked, bar):
            self._second.addWidget(page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(_GAP)
        for part in (self.days, line, self._second):
            lines.addWidget(part)
        self.missing.hide()
        self.missing.fill_wanted.connect(self.shortcuts.rest)  # they may come into its place
        # What is in it follows the width; it must not hold the window open.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def complete(self) -> bool:
        """Whether all is answered, as far as the head shows it."""
        return not self.missing.isHidden()

    def show_bar(self, *, bar: bool) -> None:
        """Give the second line to the bar, or back to what is asked."""
        self._second.setCurrentWidget(self._bar if bar else self._asked)

    def show_line(self, *, line: bool) -> bool:
        """Show or hide the line about an earlier day; true if that moves what is below."""
        if line is not self._open_line.isHidden():
            return False
        self._open_line.setVisible(line)
        return True

    def show_day(
        self,
        day: date,
        today: date,
        answers: Sequence[tuple[Symptom, Value | None]],
        missing: Sequence[date],
        last: date | None,
        *,
        weekly: bool = False,
    ) -> None:
        """Show a day and what is answered of it; afterwards the days that are not recorded.

        answers: what is asked for, each with its answer. missing: the days of the last week
        without an entry. last: the last day of that week with an answer.
        weekly: the answers look back on the 7 days that end with it.
        """
        self._weekly, self.source = weekly, last or day - _DAY
        self.progress.ask(today=day == today, weekly=weekly)
        self.days.show_day(day, today)
        now = day == today
        answered = sum(value is not None for _, value in answers)
        named = self._words.date_medium(day)
        self.progress.show_day(named, today=now, asked=len(answers), answered=answered)
        if weekly and now and not answered and last:
            self.progress.name_last(self._words.date_medium(last))
        felt = any(value not in {None, symptom.none} for symptom, value in answers)
        self.shortcuts.show_day(
            self._same(self.source, day, today), today=now, felt=felt, weekly=weekly
        )
        complete = answered == len(answers)
        others = [other for other in missing if other != day] if complete else []
        self.missing.show_days(others, DAYS_LOOKED_BACK, today=now)
        self.missing.setVisible(complete)
        self.shortcuts.setVisible(not complete)
        self._keep_places(complete=complete)

    def _same(self, source: date, day: date, today: date) -> str:
        """“Same as yesterday”, “Same as Sunday” in the days before today, or “Same as Sun 22”."""
        if day != today or today - source >= _WEEK:
            return self.tr("Same as {date}").format(date=date_of_week(self._words, source))
        if today - source == _DAY:
            return self.tr("Same as yesterday")
        weekday = self._words.phrases.weekdays[source.weekday()]
        return self.tr("Same as {weekday}").format(weekday=weekday)

    def arrange(self, width: int, *, wide: bool) -> bool:
        """Fit ``width`` pixels; true if the status has room in the first line.

        wide: the question stands here; otherwise the page has put it into the card.
        """
        self._width, self._wide = width, wide
        self.widened.emit(width)
        self._push.setVisible(wide)
        self.progress.arrange(beside=not wide, wrap=not wide)
        if wide:
            self._line.insertWidget(0, self.progress)
            self.progress.lower()  # the first for a screen reader, too
        self.shortcuts.same.setVisible(not self._weekly and self._fits(with_room=False))
        self._keep_places(complete=self.complete)
        return self.days.arrange(width)

    def _keep_places(self, *, complete: bool) -> None:
        """Hold the place of “Fill in” free while the shortcuts are there, if there is room."""
        self._free.setVisible(not complete and self._fits(with_room=True))

    def _fits(self, *, with_room: bool) -> bool:
        parts = [self.shortcuts.none.width() + self.shortcuts.same.width() + _GAP]
        if self._wide:
            parts.append(self.progress.sizeHint().width())
        if with_room:
            parts.append(self._free.width())
        return sum(parts) + _GAP * len(parts) <= self._width
