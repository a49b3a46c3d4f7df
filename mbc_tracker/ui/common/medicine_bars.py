"""Medicines as bars over time, with the dose written in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.medicine_text import MedicineText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.medicine_courses import NamedCourses, by_name
from mbc_tracker.domain.medicines import DoseStretch, Medicine
from mbc_tracker.domain.period import Period
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import WidgetList, give_tip

_NAME_WIDTH = 184
_LEAST_NAME_WIDTH = 120  # beside a chart; with less, names go above their bars
_BAR, _AXIS = 26, 44  # pixels
_ROOM_FOR_NAMES = 620  # below it names go above their bars
_PADDING, _RADIUS, _GAP = 8, 5, 2
_SIZE, _AXIS_SIZE = 15, 14
_LATEST, _EARLIER = 0.22, 0.1  # of the accent colour in a bar's ground
_WEEKS = (8, 15, 22)


#: Where the days begin and end, in pixels from the left.
PlotEdges: TypeAlias = tuple[float, float]


class _PeriodPlot(QLabel):
    """Something drawn to the right of its name, or below it, along the days of a period.

    edges: of the chart that it stands over; None where it stands alone.
    """

    def __init__(self, theme: Theme, period: Period, edges: PlotEdges | None = None) -> None:
        super().__init__()
        self.theme, self.period, self.edges = theme, period, edges
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        """No width at all: the words of a text are only for those who don't see the drawing."""
        return QSize(0, self.minimumHeight())

    @property
    def stacked(self) -> bool:
        """Whether there is no room for a name beside the days."""
        if self.edges is not None:
            return self.edges[0] < self.theme.px(_LEAST_NAME_WIDTH)
        return self.width() < self.theme.px(_ROOM_FOR_NAMES)

    def plot(self) -> QRectF:
        """Where the days are."""
        if self.edges is not None:
            left, right = self.edges
            return QRectF(left, 0, max(1, right - left), self.height())
        left = 0 if self.stacked else self.theme.px(_NAME_WIDTH)
        return QRectF(left, 0, max(1, self.width() - left), self.height())

    def left_of(self, day: date) -> float:
        """Where a day begins."""
        plot = self.plot()
        return plot.left() + plot.width() * (day - self.period.first).days / len(self.period)


class MedicineBarRow(_PeriodPlot):
    """One medicine. To a screen reader it is a text that says all its doses."""

    def __init__(
        self,
        theme: Theme,
        period: Period,
        courses: NamedCourses,
        text: MedicineText,
        edges: PlotEdges | None,
    ) -> None:
        super().__init__(theme, period, edges)
        self._courses, self._text = courses, text
        description = "; ".join(text.description(medicine) for medicine in courses.medicines)
        self.setText(description)
        self.setAccessibleName(description)
        give_tip(self, description)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def align(self, edges: PlotEdges | None) -> None:
        """Stand over a chart with these edges from now on."""
        self.edges = edges
        self._fit()
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(self.theme.px(_BAR) * (2 if self.stacked else 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold = self.theme.font(_SIZE, QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(self.theme.colour("ink"))
        width = self.width() if self.stacked else self.plot().left() - self.theme.px(_PADDING)
        room = QRectF(0, 0, width, self.theme.px(_BAR))
        _write(painter, room, self._courses.name, bold)
        for stretch in self._courses.stretches:
            if stretch.overlaps(self.period):
                self._paint_bar(painter, stretch)

    def _paint_bar(self, painter: QPainter, stretch: DoseStretch) -> None:
        first = max(stretch.first, self.period.first)
        last = min(stretch.last or self.period.last, self.period.last)
        left, right = self.left_of(first), self.left_of(last + timedelta(days=1)) - _GAP
        height = self.theme.px(_BAR)
        bar = QRectF(left, self.height() - height, max(right - left, 3), height)
        bar.adjust(0.5, 0.5, -0.5, -0.5)
        share = _LATEST if stretch.last == stretch.medicine.last_day else _EARLIER
        painter.setPen(QPen(self.theme.colour("accent"), 1))
        painter.setBrush(_mixed(self.theme.colour("accent"), self.theme.colour("surface"), share))
        painter.drawRoundedRect(bar, _RADIUS, _RADIUS)
        plain = self.theme.font(_AXIS_SIZE)
        painter.setFont(plain)
        painter.setPen(self.theme.colour("ink"))
        _write(painter, bar.adjusted(_PADDING, 0, -_PADDING, 0), self._text.dose(stretch), plain)


class DayAxis(_PeriodPlot):
    """The days below: the first of a month bold, some days between, the year at the left."""

    def __init__(self, theme: Theme, period: Period, words: Words) -> None:
        super().__init__(theme, period)
        self._words = words
        self.setAccessibleName(words.period(period))
        self.setFixedHeight(theme.px(_AXIS))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, plot = QPainter(self), self.plot()
        painter.setPen(self.theme.colour("control"))
        painter.drawLine(round(plot.left()), 4, round(plot.right()), 4)
        if not self.stacked:
            painter.setFont(self.theme.font(_AXIS_SIZE))
            painter.setPen(self.theme.colour("muted"))
            top = Qt.AlignmentFlag.AlignTop
            painter.drawText(self._line(0, plot.left()), top, str(self.period.last.year))
        taken = -1.0
        for day in self.period:
            if day.day == 1:
                taken = self._mark(painter, day, self._words.date_short(day), taken, bold=True)
        self._mark_weeks(painter)

    def _mark_weeks(self, painter: QPainter) -> None:
        months = [self.left_of(day) for day in self.period if day.day == 1]
        apart = self.theme.px(34)
        for day in self.period:
            near = any(0 <= self.left_of(day) - month < apart for month in months)
            if day.day in _WEEKS and not near and self._week_width() >= apart:
                self._mark(painter, day, str(day.day), -1, bold=False)

    def _week_width(self) -> float:
        return self.plot().width() * 7 / len(self.period)

    def _line(self, left: float, width: float) -> QRectF:
        return QRectF(left, self.theme.px(14), width, self.theme.px(_AXIS - 14))

    def _mark(self, painter: QPainter, day: date, text: str, taken: float, *, bold: bool) -> float:
        """Write a day below its line, unless the last one reaches there; how far it reaches."""
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        font = self.theme.font(_AXIS_SIZE, weight)
        width = QFontMetrics(font).horizontalAdvance(text) + 4
        x = self.left_of(day)
        left = min(max(0, x - width / 2), self.width() - width)
        painter.setPen(self.theme.colour("ink" if bold else "control"))
        painter.drawLine(round(x), 4, round(x), 14 if bold else 10)
        if left < taken:
            return taken
        painter.setFont(font)
        painter.setPen(self.theme.colour("ink" if bold else "muted"))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(self._line(left, width), top, text)
        return left + width


class MedicineBars(QWidget):
    """A bar for each medicine of a period; hidden while there is none."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._edges: PlotEdges | None = None
        self._list = WidgetList(8)
        self.rows: list[MedicineBarRow] = []
        self.axis: DayAxis | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)

    def show_medicines(self, medicines: Sequence[Medicine], period: Period) -> None:
        """Draw what was taken in a period."""
        text = MedicineText(self._words)
        self.rows = [
            MedicineBarRow(self._theme, period, courses, text, self._edges)
            for courses in by_name(medicines, period)
        ]
        self.axis = DayAxis(self._theme, period, self._words) if self.rows else None
        self._list.replace([*self.rows, *([self.axis] if self.axis else [])])
        self._show_axis()
        self.setVisible(bool(self.rows))

    def align(self, edges: PlotEdges | None) -> None:
        """Stand over a chart, whose dates count for the bars, too; None: over dates of their own.

        edges: of the chart's days, in pixels from the left of this widget.
        """
        if edges != self._edges:
            self._edges = edges
            for row in self.rows:
                row.align(edges)
            self._show_axis()

    def _show_axis(self) -> None:
        if self.axis is not None:
            self.axis.setVisible(self._edges is None)


def _write(painter: QPainter, room: QRectF, text: str, font: QFont) -> None:
    """Write one line into a room, shortened where it is too long; nothing where no letter fits."""
    metrics = QFontMetrics(font)
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room.width())))
    if elided and metrics.horizontalAdvance(elided) <= room.width():
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # as time begins there
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | left, elided)


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    red, green, blue = (
        round(over * share + under * (1 - share))
        for over, under in zip(
            (colour.red(), colour.green(), colour.blue()),
            (ground.red(), ground.green(), ground.blue()),
            strict=True,
        )
    )
    return QColor(red, green, blue)
