"""A month of days that can be walked through with the arrow keys and opened with Enter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import compress

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.overview import DayGlance
from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.ui.calendar.day_description import DayDescriptions
from mbc_tracker.ui.calendar.keyboard import ENTER, STEPS, day_for_key
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import give_tip, muted

_WEEK = 7
_LONGEST = 31
_ROOM_FOR_MARKS = 700  # pixels at 100 % text, for seven numbers with all their marks


class DayCell(QPushButton):
    """One day: its number, the worst rating as a number on its colour, marks for the rest."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.glance: DayGlance | None = None
        self.narrow = True  # the marks may have to stand below the number
        self._is_today = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_day(self, glance: DayGlance, name: str, today: date) -> None:
        """Show a day; nothing happens where it is shown already.

        A day to come can't be opened, unless something is recorded on it, in a zone further east.
        """
        if (glance, name) != (self.glance, self.accessibleName()):
            self.glance = glance
            self.setAccessibleName(name)
            give_tip(self, name)
            self.update()
        self._is_today = glance.day == today
        self.setEnabled(glance.day <= today or glance.recorded)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            event.ignore()  # the month moves the focus; Qt would to the nearest button
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(84), self._theme.px(82))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(44, self._theme.px(40)), self._theme.px(82 if self.narrow else 66))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.glance is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        focus = self.hasFocus()
        fill = "surface" if self.isEnabled() else "background"
        painter.setBrush(theme.colour("primary_soft" if self.underMouse() else fill))
        edge = "ink" if focus else "primary" if self._is_today else "line"
        painter.setPen(QPen(theme.colour(edge), 2 if focus or self._is_today else 1))
        painter.drawRoundedRect(area, 8, 8)
        painter.setFont(theme.font(15))
        self._draw_corner(painter, area.adjusted(8, 5, -8, -5), self.glance)
        self._draw_worst(painter, area, self.glance)

    def _draw_corner(self, painter: QPainter, area: QRectF, glance: DayGlance) -> None:
        """The day's number where lines begin, its marks at their end or, without room, below."""
        number, marks = str(glance.day.day), marks_of(glance)
        metrics = painter.fontMetrics()
        needed = metrics.horizontalAdvance(f"{number} {marks}")
        top, side = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        self._draw_number(painter, area, number)
        if needed > area.width():
            area, side = area.adjusted(0, metrics.height(), 0, 0), Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._theme.colour("ink"))  # what is planned counts on days to come too
        painter.drawText(area, top | side, marks)

    def _draw_number(self, painter: QPainter, area: QRectF, number: str) -> None:
        """The day's number; today's stands in a filled box."""
        left = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        ink = "on_primary" if self._is_today else "ink" if self.isEnabled() else "disabled"
        if self._is_today:
            box = painter.boundingRect(area, left, number).adjusted(-5, 0, 5, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("primary"))
            painter.drawRoundedRect(box, 5, 5)
        painter.setPen(self._theme.colour(ink))
        painter.drawText(area, left, number)

    def _draw_worst(self, painter: QPainter, area: QRectF, glance: DayGlance) -> None:
        theme = self._theme
        height = theme.px(26)
        box = QRectF(area.left() + 8, area.bottom() - height - 6, area.width() - 16, height)
        if glance.worst is not None:
            fill, ink = theme.rating_colours(glance.worst)
            text = str(glance.worst)
        elif glance.recorded:
            fill, ink, text = QColor(Qt.GlobalColor.transparent), theme.colour("ink"), "✓"
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(ink)
        painter.setFont(theme.font(16, QFont.Weight.Bold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class MonthView(QWidget):
    """The days of one month in weeks. The cells stay; what they show changes.

    Tab stops once in the month, on the day that the arrow keys were last on.
    """

    opened = Signal(object)  # date
    outside_day_wanted = Signal(object)  # date outside this month that the keyboard wants to go to
    day_focused = Signal(object)  # date

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.names = DayDescriptions(words, self)
        self._first_weekday = -1
        self._all = [DayCell(theme, self) for _ in range(_LONGEST)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self.days: tuple[DayGlance, ...] = ()
        self._today = FIRST_DAY
        self._weekdays = [muted("") for _ in range(_WEEK)]
        for column, name in enumerate(self._weekdays):
            self._grid.addWidget(name, 0, column, Qt.AlignmentFlag.AlignHCenter)
            self._grid.setColumnStretch(column, 1)
        for cell in self._all:
            cell.clicked.connect(self._open)
            cell.hide()

    @property
    def legend(self) -> str:
        """What the marks mean. W is explained where it stands."""
        weekly, about = any(glance.weekly for glance in self.days), self.tr("W: about 7 days.")
        return f"{self._legend} {about}" if weekly else self._legend

    @property
    def _legend(self) -> str:
        return self.tr(
            "The number on a colour is the day’s highest rating. A tick: recorded without a "
            "rating. N: a note. M: an extra moment. R: a reading at home. E: an event. "
            "A: an appointment. Empty: not recorded."
        )

    @property
    def cells(self) -> list[DayCell]:
        """A cell for each day that is shown, in order."""
        return self._all[: len(self.days)]

    def show_days(self, days: Sequence[DayGlance], today: date, current: date) -> None:
        """Show a month. The keyboard stops at the ``current`` day, or goes on from there."""
        walking = any(cell.hasFocus() for cell in self.cells)
        turned = not self.days or self.days[0].day != days[0].day
        turned |= self._first_weekday != self._theme.first_weekday
        self.days, self._today = tuple(days), today
        if walking:  # first, or a reader would hear the new name of the cell that is left
            for cell, glance in zip(self._all, days, strict=False):
                if glance.day == current:
                    cell.show_day(glance, self.names.name(glance, today), today)
                    cell.show()
            self.focus_day(current)
        for cell, glance in zip(self._all, days, strict=False):
            cell.show_day(glance, self.names.name(glance, today), today)
        if turned:
            self._lay_out(days[0].day.weekday())
        self._stop_at(current)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lower cells where the marks stand beside the number: six weeks need no scrolling then."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_ROOM_FOR_MARKS)
        for cell in self._all:
            if cell.narrow != narrow:
                cell.narrow = narrow
                cell.updateGeometry()

    def focus_day(self, day: date) -> None:
        """Put the keyboard on a day of this month that has come."""
        for cell, glance in zip(self.cells, self.days, strict=True):
            if glance.day == day and cell.isEnabled():
                self._stop_at(day)
                cell.setFocus(Qt.FocusReason.TabFocusReason)
                self.day_focused.emit(day)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next(
            (cell.glance.day for cell in self.cells if cell.hasFocus() and cell.glance), None
        )
        there = day_for_key(here, event.key(), self._today) if here else None
        if event.key() in ENTER and here is not None:
            self.opened.emit(here)
        elif there is None:
            super().keyPressEvent(event)
        elif self.days[0].day <= there <= self.days[-1].day:
            self.focus_day(there)
        else:
            self.outside_day_wanted.emit(there)

    def _lay_out(self, weekday: int) -> None:
        """Put the days into their weeks; the first one is this day of the week."""
        first = self._first_weekday = self._theme.first_weekday
        names = self._words.phrases.weekdays_short
        for column, name in enumerate(self._weekdays):
            name.setText(names[(first + column) % _WEEK])
        offset = (weekday - first) % _WEEK
        for n, cell in enumerate(self._all):
            self._grid.removeWidget(cell)
            if n < len(self.days):
                self._grid.addWidget(cell, 1 + (n + offset) // _WEEK, (n + offset) % _WEEK)
            cell.setVisible(n < len(self.days))

    def _stop_at(self, day: date) -> None:
        for cell, glance in zip(self.cells, self.days, strict=True):
            stops = glance.day == day
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            cell.setFocusPolicy(policy)

    @Slot()
    def _open(self) -> None:
        cell = self.sender()
        if isinstance(cell, DayCell) and cell.glance:
            self.opened.emit(cell.glance.day)


def marks_of(glance: DayGlance) -> str:
    """Letters, so that nothing depends on colour: what is written beside the ratings, and plans."""
    written = glance.note, glance.moments, glance.measured, glance.weekly
    there = *written, glance.events, glance.visits
    return " ".join(compress(mark_letters(), there))


def mark_letters() -> Sequence[str]:
    """For a note, moments, readings, about a week, events and visits, as the legend has them."""
    return QCoreApplication.translate("MonthView", "N M R W E A").split()
