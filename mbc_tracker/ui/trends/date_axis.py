"""The dates under the charts. Where there is room they stay in view while the charts scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.chart_renderer import DPI, POINTS, ChartRenderer
from mbc_tracker.ui.trends.chart_view import ChartView

if TYPE_CHECKING:
    from mbc_tracker.charts.layout import Layout

_HEIGHT, _LETTERS = 42, 14  # pixels at 100 % text
_LONG, _SHORT = 9, 5  # strokes
_PIXELS = DPI / POINTS
CARD_MARGIN = 21  # pixels from the chart to the outer edge of its card
_BOLD, _PLAIN = QFont.Weight.Bold, QFont.Weight.Normal
_CENTRE = Qt.AlignmentFlag.AlignCenter


class DateAxis(QWidget):
    """Belongs to one chart, which may stand anywhere in the same window.

    For the eye alone: the chart's own description says which days it is about.
    """

    def __init__(self, theme: Theme, renderer: ChartRenderer, chart: ChartView) -> None:
        super().__init__()
        self._theme, self._renderer, self._chart = theme, renderer, chart
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_HEIGHT))
        chart.changed.connect(self._follow)
        self.hide()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    @Slot()
    def _follow(self) -> None:
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._chart.layout_apart
        if layout is None:
            return
        painter = QPainter(self)
        if self.parentWidget() is not self._chart.parentWidget():
            self._go_on_with_card(painter)
        painter.setPen(QPen(self._theme.colour("control"), 1))
        painter.drawLine(self._x(layout.left), 0, self._x(layout.right), 0)
        self._write_dates(painter, layout)
        self._tag_day(painter, layout)
        painter.end()

    def _go_on_with_card(self, painter: QPainter) -> None:
        """The ground of the card that the chart stands in, to its foot."""
        left, right = self._x(0) - CARD_MARGIN, self._x(0) + self._chart.width() + CARD_MARGIN
        painter.fillRect(left, 0, right - left, self.height(), self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawPolyline(
            [
                QPoint(left, 0),
                QPoint(left, self.height() - 1),
                QPoint(right - 1, self.height() - 1),
                QPoint(right - 1, 0),
            ]
        )

    def _x(self, points: float) -> int:
        """A place of the chart in this widget."""
        begin = self.mapFromGlobal(self._chart.mapToGlobal(QPoint(0, 0))).x()
        return begin + round(points * _PIXELS)

    def _write_dates(self, painter: QPainter, layout: Layout) -> None:
        middle = self.height() // 2 + self._theme.px(2)
        for tick in self._renderer.axis_ticks(layout):
            x = self._x(layout.x(tick.day))
            painter.setPen(self._theme.colour("ink" if tick.leading else "muted"))
            painter.drawLine(x, 0, x, self._theme.px(_LONG if tick.leading else _SHORT))
            painter.setFont(self._theme.font(_LETTERS, _BOLD if tick.leading else _PLAIN))
            painter.drawText(
                _around(painter.fontMetrics(), tick.label, x, middle), _CENTRE, tick.label
            )
        painter.setFont(self._theme.font(_LETTERS, _PLAIN))
        painter.setPen(self._theme.colour("muted"))
        years = dict.fromkeys((layout.period.first.year, layout.period.last.year))
        words = "–".join(map(str, years))
        begin, metrics = self._x(0), painter.fontMetrics()
        if begin + metrics.horizontalAdvance(words) < self._x(layout.left):
            height = metrics.height()
            place = QRect(begin, middle - height // 2, metrics.horizontalAdvance(words) + 1, height)
            painter.drawText(place, _CENTRE, words)

    def _tag_day(self, painter: QPainter, layout: Layout) -> None:
        """The day that is read, light on dark, over the dates."""
        day = self._chart.day
        if day is None or day not in layout.period:
            return
        words, x = self._renderer.day_tag(layout.plots[0].panel, day), self._x(layout.x(day))
        painter.setFont(self._theme.font(_LETTERS, QFont.Weight.DemiBold))
        place = _around(painter.fontMetrics(), words, x, self.height() // 2)
        place = place.adjusted(-9, -6, 9, 6)
        place.moveLeft(max(0, min(place.left(), self.width() - place.width())))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("ink"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(place, 6, 6)
        painter.setPen(self._theme.colour("surface"))
        painter.drawText(place, _CENTRE, words)


def _around(metrics: QFontMetrics, words: str, x: int, middle: int) -> QRect:
    """A rectangle for words whose middle is at this place."""
    width, height = metrics.horizontalAdvance(words) + 1, metrics.height()
    return QRect(x - width // 2, middle - height // 2, width, height)
