"""A year at a glance: twelve small months, painted as one widget with a keyboard of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.overview import DayGlance
from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.ui.calendar.day_description import DayDescriptions
from mbc_tracker.ui.calendar.keyboard import ENTER, day_for_key
from mbc_tracker.ui.calendar.year_grid import CELL, MONTHS, WEEK, YearGrid
from mbc_tracker.ui.style.theme import Theme


class YearView(QWidget):
    """A year in one widget: arrow keys walk from day to day, Enter opens one.

    The Tab key stops here once. A screen reader hears the day as the widget's name, which changes
    with every step.
    """

    opened = Signal(object)  # date
    outside_day_wanted = Signal(object)  # date outside this year that the keyboard wants to go to
    day_focused = Signal(object)  # date
    read = Signal(str)  # the day that the keyboard is on, in words

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words, self._height = theme, words, 0
        self.names = DayDescriptions(words, self)
        self.days: tuple[DayGlance, ...] = ()
        self.current = self._today = FIRST_DAY
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys go from day to day and week to week, Page Up and Page Down "
                "from month to month. Enter opens the day."
            )
        )

    def show_days(self, days: Sequence[DayGlance], today: date, current: date) -> None:
        """Show a year. The keyboard is on the ``current`` day, which is one of it."""
        if (tuple(days), today) != (self.days, self._today):
            self.days, self._today = tuple(days), today
            self.update()
        self.focus_day(current)

    def focus_day(self, day: date) -> None:
        """Put the keyboard's cursor on a day of this year."""
        if day != self.current:
            self.current = day
            self.update()
        description = self.name_of(day)
        if description != self.accessibleName():
            self.setAccessibleName(description)  # which tells screen readers too
        self.read.emit(description)

    def fit_into(self, height: int) -> bool:
        """Show all months at once in this height, if their days can be read; whether it is new."""
        if height == self._height:
            return False
        self._height = height
        self.updateGeometry()
        self.update()
        return True

    def _grid(self, width: int) -> YearGrid:
        return YearGrid.of(width, self._theme, self._height)

    @property
    def legend(self) -> str:
        """What the marks mean. The diamond is explained where it stands."""
        weekly = any(glance.weekly for glance in self.days)
        diamond = self.tr("A hollow diamond: about 7 days.")
        return f"{self._legend} {diamond}" if weekly else self._legend

    @property
    def _legend(self) -> str:
        return self.tr(
            "The number on a colour is the day’s highest rating. A tick: recorded without a "
            "rating. A dot: a note, an extra moment or a reading at home. A bar: an event or an "
            "appointment. Empty: not recorded."
        )

    def name_of(self, day: date) -> str:
        """What is said of a day of this year."""
        glance = self.days[(day - self.days[0].day).days]
        return self.names.name(glance, self._today)

    def cell_rect(self, day: date) -> QRectF:
        """Where a day is drawn."""
        return self._grid(self.width()).cell_rect(day)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._grid(width).height

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(WEEK * self._theme.px(CELL[0]), 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        there = day_for_key(self.current, event.key(), self._today)
        if event.key() in ENTER or event.key() == Qt.Key.Key_Space:
            self._open(self.current)
        elif there is None:
            super().keyPressEvent(event)
        elif there.year != self.current.year:
            self.outside_day_wanted.emit(there)
        elif self._has_come(there):
            self.focus_day(there)
            self.day_focused.emit(there)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        glance = self._at(event.position())
        if glance is not None and event.button() is Qt.MouseButton.LeftButton:
            self._open(glance.day)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            glance = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.name_of(glance.day) if glance else "", self)
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.day_focused.emit(self.current)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid = self._grid(self.width())
        for number in range(MONTHS):
            self._draw_head(painter, grid, number)
        painter.setFont(self._theme.font(14, QFont.Weight.Bold))
        for glance in self.days:
            self._draw_day(
                painter, grid.cell_rect(glance.day).adjusted(1.5, 1.5, -1.5, -1.5), glance
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("ink"), 2.5))
            painter.drawRoundedRect(grid.cell_rect(self.current), 6, 6)

    def _draw_head(self, painter: QPainter, grid: YearGrid, number: int) -> None:
        theme, middle = self._theme, Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(16, QFont.Weight.DemiBold))
        painter.drawText(grid.name_rect(number), middle, self._words.phrases.months[number])
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(13))
        names = self._words.phrases.weekdays_short
        for column in range(WEEK):
            name = names[(grid.first + column) % WEEK]
            box = grid.weekday_rect(number, column)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name[0])

    def _draw_day(self, painter: QPainter, box: QRectF, glance: DayGlance) -> None:
        theme, ink = self._theme, self._theme.colour("ink")
        future, is_today = glance.day > self._today, glance.day == self._today
        painter.setBrush(theme.colour("background" if future else "surface"))
        text = "✓" if glance.recorded else ""
        if glance.worst is not None:
            fill, ink = theme.rating_colours(glance.worst)
            painter.setBrush(fill)
            text = str(glance.worst)
        edge = QPen(theme.colour("line"), 1)
        if is_today:
            edge = QPen(theme.colour("primary"), 2)
        painter.setPen(edge)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        self._draw_marks(painter, box, glance)

    def _draw_marks(self, painter: QPainter, box: QRectF, glance: DayGlance) -> None:
        """A dot for what is written beside the ratings, a bar for what was planned or happened.

        The diamond for answers about a week is the one of the charts.
        """
        if glance.weekly:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half, top = self._theme.px(3), box.topLeft() + QPointF(3, 3)
            painter.drawPolygon(
                [top + QPointF(*at) * half for at in ((1, 0), (2, 1), (1, 2), (0, 1))]
            )
        painter.setBrush(painter.pen().color())
        painter.setPen(Qt.PenStyle.NoPen)
        size = self._theme.px(5)
        if glance.note or glance.moments or glance.measured:
            painter.drawEllipse(QRectF(box.right() - size - 2, box.top() + 2, size, size))
        if glance.events or glance.visits:
            height = self._theme.px(3)
            bar = QRectF(box.left() + 3, box.bottom() - height - 1.5, box.width() - 6, height)
            painter.drawRoundedRect(bar, 1, 1)

    def _at(self, point: QPointF) -> DayGlance | None:
        grid = self._grid(self.width())
        return next(
            (glance for glance in self.days if grid.cell_rect(glance.day).contains(point)), None
        )

    def _open(self, day: date) -> None:
        if self._has_come(day):
            self.opened.emit(day)

    def _has_come(self, day: date) -> bool:
        """Whether a day of this year can be opened; one to come where it had begun further east."""
        return day <= self._today or self.days[(day - self.days[0].day).days].recorded
