"""Charts that can be looked at closer, moved along, and written events on.

Mouse: drag to move, Ctrl and the wheel to look closer or wider, Shift and the wheel to move,
double click for an event, right click for a menu. The wheel alone scrolls the page. Keys: + and -
for closer and wider, Shift and arrows to move, 0 for the whole time, E for an event.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent
from typing_extensions import override

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.zoom import CLOSER, WIDER, moved, step, zoomed
from mbc_tracker.frozen import frozen
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.chart_renderer import DPI, POINTS, ChartRenderer
from mbc_tracker.ui.trends.chart_view import ChartView

_NOTCH = 120  # of a wheel, in Qt's eighths of a degree
_REACH = 6  # pixels from its line at which an event is still meant
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


@frozen
class ChartPosition:
    """A day, and the days close to it whose line may be meant."""

    day: date
    near: Period

    def meant(self, events: Sequence[Event]) -> list[Event]:
        """The events that begin or end here."""
        return [event for event in events if event.day in self.near or event.end in self.near]


class InteractiveChart(ChartView):
    """Says which days are to be shown; it never shows others by itself.

    limits: the days that can be seen at all. None: nothing can be moved.
    """

    limits_changed = Signal(object)  # Period, or None for the whole time that was chosen
    event_wanted = Signal(object)  # ChartPosition
    menu_wanted = Signal(object, object)  # ChartPosition, and where on the screen (QPoint)

    def __init__(self, theme: Theme, renderer: ChartRenderer, name: str) -> None:
        super().__init__(theme, renderer, name)
        self.limits: Period | None = None
        self._pressed: QPointF | None = None
        self._turned = 0
        self._next: Period | None = None
        # Turns of the wheel come faster than charts can be drawn: the last one counts.
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell)

    @Slot()
    def zoom_in(self) -> None:
        """Show fewer days, around the one that is read."""
        self._zoom(CLOSER)

    @Slot()
    def zoom_out(self) -> None:
        """Show more days."""
        self._zoom(WIDER)

    @Slot()
    def earlier(self) -> None:
        """Move a quarter of what is shown towards the past."""
        self._move(-step(self.period) if self._panels else 0)

    @Slot()
    def later(self) -> None:
        """Move a quarter of what is shown towards today."""
        self._move(step(self.period) if self._panels else 0)

    @Slot()
    def reset_zoom(self) -> None:
        """Show all days of the chosen range again."""
        if self.limits is not None:
            self._telling.stop()
            self._next = None
            self.limits_changed.emit(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & _SHIFT
        ways = {
            Qt.Key.Key_Plus.value: self.zoom_in,
            Qt.Key.Key_Equal.value: self.zoom_in,
            Qt.Key.Key_Minus.value: self.zoom_out,
            Qt.Key.Key_0.value: self.reset_zoom,
            Qt.Key.Key_E.value: self._want_event,
        }
        if shift:
            ways |= {Qt.Key.Key_Left.value: self.earlier, Qt.Key.Key_Right.value: self.later}
        plain = not event.modifiers() & _CTRL
        if self._free and plain and event.key() in ways:
            ways[event.key()]()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        zooms, turn = event.modifiers() & _CTRL, event.angleDelta()
        sideways = event.modifiers() & _SHIFT or abs(turn.x()) > abs(turn.y())
        if not self._free or not (zooms or sideways):
            event.ignore()
            return
        # A touch pad turns by less than a notch at a time.
        self._turned += turn.y() or turn.x()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if zooms and notches:
            self._zoom((CLOSER if notches > 0 else WIDER) ** abs(notches), event.position())
        elif sideways:
            self._move(-notches * step(self.period))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._free and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        aside = round(event.position().x() - self._pressed.x())
        if self._aside or abs(aside) >= QGuiApplication.styleHints().startDragDistance():
            self._aside = aside
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        dragged, self._pressed, self._aside = self._aside, None, 0
        self.unsetCursor()
        if dragged:
            width = self._drawn().layouts[0].day_width
            self._move(-round(dragged * POINTS / DPI / width))
            self.update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._free:
            self._pressed = None
            self.event_wanted.emit(self._meant(event.position()))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._free:
            return
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            meant = self._chosen()
            self.menu_wanted.emit(meant, self.mapToGlobal(self.position_of(meant.day)))
        else:
            self.menu_wanted.emit(self._meant(QPointF(event.pos())), event.globalPos())

    @property
    def _free(self) -> bool:
        return self.limits is not None and bool(self._panels)

    def _meant(self, at: QPointF) -> ChartPosition:
        """The day under a place and those close to it."""
        aside = QPointF(_REACH, 0)
        near = Period(self.day_at(at - aside), self.day_at(at + aside))
        return ChartPosition(self.day_at(at), near)

    def _chosen(self) -> ChartPosition:
        """The day that is read, or the last one."""
        day = self.day or self.period.last
        return ChartPosition(day, Period(day, day))

    def _want_event(self) -> None:
        self.event_wanted.emit(self._chosen())

    def _zoom(self, factor: Fraction, at: QPointF | None = None) -> None:
        if self.limits is not None and self._panels:
            day = self.day_at(at) if at is not None else self.day
            self._look(zoomed(self._next or self.period, self.limits, factor, day))

    def _move(self, days: int) -> None:
        if self.limits is not None and self._panels:
            self._look(moved(self._next or self.period, self.limits, days))

    def _look(self, period: Period) -> None:
        if period != (self._next or self.period):
            self._next = period
            self._telling.start(0)

    @Slot()
    def _tell(self) -> None:
        period, self._next = self._next, None
        self.limits_changed.emit(period)
