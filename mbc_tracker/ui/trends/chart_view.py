"""Charts on screen: drawn once, then looked at day by day with the mouse or the arrow keys."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from mbc_tracker.domain.period import Period
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.chart_renderer import DPI, POINTS, ChartRenderer

if TYPE_CHECKING:
    from mbc_tracker.charts.layout import Layout
    from mbc_tracker.charts.panels import Panel
    from mbc_tracker.charts.render_image import Raster

_SETTLE_MS = 80  # while the window is being resized the old picture is stretched
_RING = 2
_SMALL, _NUMBERS = 14, 30  # pixels at 100 %: letters under a name, room for the axis' numbers
_PLAIN, _STRONG = QFont.Weight.Normal, QFont.Weight.DemiBold
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # charts are never mirrored
_WRAPPED = int(_LEFT) | int(Qt.TextFlag.TextWordWrap)
_PIXELS = DPI / POINTS  # to a point


class ChartView(QWidget):
    """A chart that says which day is being read. The picture is made when it is first painted."""

    day_read = Signal(object)  # date
    placed = Signal()  # what is shown, or where it stands
    changed = Signal()  # the same, or the day that is read

    def __init__(self, theme: Theme, renderer: ChartRenderer, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._renderer = renderer
        self._panels: tuple[Panel, ...] = ()
        self._stops: tuple[date, ...] = ()
        self._raster: Raster | None = None
        self._outdated = True
        self._aside = 0  # pixels by which the picture is being dragged
        self.day: date | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self._draw_again)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    def show_panels(self, panels: Sequence[Panel]) -> None:
        """Show these from now on. The day that is read stays if they still have it."""
        self._panels, self._stops = tuple(panels), ()
        if self.day is not None and not self._shows(self.day):
            self.day = None
        self._aside = 0
        self._fit()
        self._draw_again()
        self.placed.emit()

    @property
    def panels(self) -> tuple[Panel, ...]:
        """What is shown."""
        return self._panels

    @property
    def period(self) -> Period:
        """The days along the first column's axis; there has to be a panel."""
        return self._panels[0].period

    @property
    def stops(self) -> tuple[date, ...]:
        """What the arrow keys go through: every day, or the middle of each bar's month."""
        if not self._stops:
            bars = self._panels[0].bars
            periods = dict.fromkeys(panel.period for panel in self._panels)
            self._stops = (
                tuple(date.fromordinal(_middle(bar.month)) for bar in bars)
                if bars
                else tuple(day for period in periods for day in period)
            )
        return self._stops

    def read(self, day: date) -> None:
        """Go to the nearest day that can be read, and say so."""
        place = min(bisect_left(self.stops, day), len(self.stops) - 1)
        near = self.stops[max(0, place - 1) : place + 1]
        self.mark(min(near, key=lambda stop: abs(stop - day)))

    def mark(self, day: date) -> None:
        """Show which day is being read, and say so if it is another one."""
        if day != self.day:
            self.follow(day)
            self.day_read.emit(day)

    def follow(self, day: date) -> None:
        """Show a day that is being read elsewhere."""
        self.day = day
        self.update()
        self.changed.emit()

    @property
    def layout_apart(self) -> Layout | None:
        """Where everything stands, if the dates are to be shown outside of the picture."""
        if not self._panels or self.width() <= 0 or any(panel.column for panel in self._panels):
            return None
        return self._drawn().layouts[0]

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
        self._settled.start()
        self.placed.emit()
        self.changed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._panels:
            return
        raster = self._drawn()
        image = QImage(raster.pixels, raster.width, raster.height, QImage.Format.Format_RGBA8888)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.drawImage(QRectF(self.rect()).translated(self._aside, 0), image)
        self._mark_day(painter, raster)
        self._write_beside(painter, raster)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("ink"), _RING))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._panels or not self._go(event.key()):
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._raster is not None and self._panels:
            self.read(self.day_at(event.position()))

    def day_at(self, at: QPointF) -> date:
        """The day under a place in the widget; it has to be drawn already."""
        x, y = at.x() / _PIXELS, at.y() / _PIXELS
        layouts = self._drawn().layouts
        here = (layout for layout in layouts if x <= layout.right and y <= layout.plots[-1].bottom)
        return next(here, layouts[-1]).day_at(x)

    def position_of(self, day: date) -> QPoint:
        """The middle of a day, a third of the way down: where a menu about it can open."""
        layout = self._layout_of(day, self._drawn())
        return QPoint(round(layout.x(day) * _PIXELS), self.height() // 3)

    @Slot()
    def _draw_again(self) -> None:
        self._outdated = True
        self.update()
        self.changed.emit()

    def _go(self, key: int) -> bool:
        """Walk with a key; False for keys that are not for walking."""
        last = len(self.stops) - 1
        here = None if self.day is None else bisect_left(self.stops, self.day)
        ways = {
            Qt.Key.Key_Left.value: last if here is None else max(0, here - 1),
            Qt.Key.Key_Right.value: 0 if here is None else min(last, here + 1),
            Qt.Key.Key_Home.value: 0,
            Qt.Key.Key_End.value: last,
        }
        if key not in ways:
            return False
        self.mark(self.stops[ways[key]])
        return True

    def _drawn(self) -> Raster:
        if self._raster is None or self._outdated:
            self._outdated = False
            self._raster = self._renderer.raster(
                self._panels, self.width(), self.height(), self.devicePixelRatioF()
            )
        return self._raster

    def _fit(self) -> None:
        """More panels or larger text need more height; more than that would only be air."""
        if self._panels and self.width() > 0:
            least, most = self._renderer.heights(self._panels, self.width())
            self.setMinimumHeight(least)
            self.setMaximumHeight(most)

    def _shows(self, day: date) -> bool:
        return any(day in panel.period for panel in self._panels)

    def _layout_of(self, day: date, raster: Raster) -> Layout:
        return next(
            (layout for layout in raster.layouts if day in layout.period), raster.layouts[0]
        )

    def _write_beside(self, painter: QPainter, raster: Raster) -> None:
        """Under each name: the value of the day that is read, or else what stands out."""
        for plot in raster.layouts[0].plots:
            if not plot.name:
                continue
            reading = self.day is not None and self._shows(self.day)
            words = plot.panel.emphasis or plot.panel.note
            if reading and self.day is not None:
                words = self._renderer.reading(plot.panel, self.day)
            accent = bool(plot.panel.emphasis) and not reading
            painter.setFont(self._theme.font(_SMALL, _STRONG if accent else _PLAIN))
            painter.setPen(self._theme.colour("accent" if accent else "muted"))
            left, middle = (round(length * _PIXELS) for length in plot.below)
            room = round(raster.layouts[0].left * _PIXELS) - left - self._theme.px(_NUMBERS)
            height = painter.fontMetrics().height()
            place = QRect(left, middle - height // 2, max(room, 0), 2 * height)
            painter.drawText(place, _WRAPPED, words)

    def _mark_day(self, painter: QPainter, raster: Raster) -> None:
        if self.day is None or not self._shows(self.day):
            return
        layout = self._layout_of(self.day, raster)
        x = round(layout.x(self.day) * _PIXELS) + self._aside
        painter.setPen(QPen(self._theme.colour("ink"), 1))
        if self.layout_apart is not None:
            painter.drawLine(x, round(layout.plots[0].top * _PIXELS), x, self.height())
            return
        for plot in layout.plots:
            painter.drawLine(x, round(plot.top * _PIXELS), x, round(plot.bottom * _PIXELS))


def _middle(period: Period) -> int:
    return (period.first.toordinal() + period.last.toordinal()) // 2
