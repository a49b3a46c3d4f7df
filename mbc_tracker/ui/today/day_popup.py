"""A small month calendar that opens below the date and gives back one day that has come."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.overview import later, month_of
from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.screens import room_around
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import icon_button, muted, section
from mbc_tracker.ui.widgets.focus_ring import draw_ring
from mbc_tracker.ui.widgets.mirror import is_mirrored, reading_key

_WEEK, _CELLS, _YEAR = 7, 42, 12
_RADIUS = 8.0
_GAP, _TODAY = 2, 2
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}
_TURNS: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayPopup(QWidget):
    """Arrows walk at once, Page Up and Page Down turn the months; Enter or a click chooses.

    last: no later day can be chosen.
    """

    chosen = Signal(object)  # date

    def __init__(
        self,
        theme: Theme,
        words: Words,
        diary: Diary,
        day: date,
        last: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("window")
        self.setAccessibleName(self.tr("Choose a day"))
        self._theme, self._words = theme, words
        self._reader, self._today, self._last = diary.reader, diary.clock.today(), last
        self.day = min(day, last)
        self._chosen = self.day
        self.month = section("")
        self.month.setWordWrap(False)
        self.before = icon_button(theme, "chevron-left", self.tr("Previous month (Page Up)"))
        self.after = icon_button(theme, "chevron-right", self.tr("Next month (Page Down)"))
        self.cells = [_Day(theme) for _ in range(_CELLS)]
        self._build()
        self._show()
        self._disable_others()

    def open_below(self, widget: QWidget) -> None:
        """Open under a widget, or as near as the screen leaves room for."""
        self.move(widget.mapToGlobal(widget.rect().bottomLeft()))
        self.show()
        if is_mirrored():
            self.move(self.x() + widget.width() - self.width(), self.y())
        room = room_around(widget)
        left = min(self.x(), room.right() + 1 - self.width())
        top = min(self.y(), room.bottom() + 1 - self.height())
        self.move(max(room.left(), left), max(room.top(), top))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge: the page below has the same ground."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("control"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = reading_key(event.key())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in _STEPS:
            self._walk(self.day + timedelta(days=_STEPS[key]))
        elif key in _TURNS:
            self._walk(later(self.day, _TURNS[key] * (_YEAR if control else 1)))
        elif key == Qt.Key.Key_Home:
            self._walk(month_of(self.day).first)
        elif key == Qt.Key.Key_End:
            self._walk(month_of(self.day).last)
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        for part, stretch in ((self.before, 0), (self.month, 1), (self.after, 0)):
            head.addWidget(part, stretch)
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        names, first = self._words.phrases.weekdays_short, self._theme.first_weekday
        for column in range(_WEEK):
            name = muted(names[(first + column) % _WEEK])
            grid.addWidget(name, 0, column, Qt.AlignmentFlag.AlignCenter)
        for n, cell in enumerate(self.cells):
            grid.addWidget(cell, 1 + n // _WEEK, n % _WEEK)
            cell.clicked.connect(self._choose)
        lines = QVBoxLayout(self)
        lines.addLayout(head)
        lines.addLayout(grid)
        lines.addWidget(muted(self.tr("A dot: there are entries.")))
        self.before.clicked.connect(self._turn_back)
        self.after.clicked.connect(self._turn_on)

    def _show(self) -> None:
        """Show the month of the day that the keyboard is on."""
        month = month_of(self.day)
        self.month.setText(f"{self._words.phrases.months[self.day.month - 1]} {self.day.year}")
        self.before.setEnabled(month.first > FIRST_DAY)
        self.after.setEnabled(month.last < self._last)
        recorded = self._reader.recorded_days(month)
        offset = (month.first.weekday() - self._theme.first_weekday) % _WEEK
        for n, cell in enumerate(self.cells):
            day = date.fromordinal(month.first.toordinal() + n - offset)
            inside = day in month
            cell.show_day(day if inside else None, recorded=day in recorded)
            cell.is_today = day == self._today
            if inside and day <= self._last:
                cell.setEnabled(True)
            name = self._name(day, recorded=day in recorded)
            cell.setAccessibleName(name if inside else "")
            cell.show_chosen(inside and day == self._chosen)
            stops = inside and day == self.day
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def _name(self, day: date, *, recorded: bool) -> str:
        """“Friday 27 November 2026, recorded”, which is what a screen reader says."""
        parts = [self._words.date_long(day)]
        if day == self._today:
            parts.append(self.tr("today"))
        return ", ".join([*parts, self.tr("recorded") if recorded else self.tr("not recorded")])

    def _walk(self, day: date) -> None:
        self.day = max(FIRST_DAY, min(day, self._last))
        self._show()
        self._focus()
        self._disable_others()

    def _disable_others(self) -> None:
        """Only when the keyboard is elsewhere: from a dimmed cell Qt would move it somewhere."""
        for cell in self.cells:
            cell.setEnabled(cell.day is not None and cell.day <= self._last)

    def _focus(self) -> None:
        cell = next(cell for cell in self.cells if cell.day == self.day)
        cell.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _turn_back(self) -> None:
        self._turn(-1)

    @Slot()
    def _turn_on(self) -> None:
        self._turn(1)

    def _turn(self, months: int) -> None:
        """Turn by a button, which keeps the keyboard."""
        self.day = max(FIRST_DAY, min(later(self.day, months), self._last))
        self._show()
        self._disable_others()
        announce(self, self.month.text())

    @Slot()
    def _choose(self) -> None:
        cell = self.sender()
        if isinstance(cell, _Day) and cell.day:
            self.chosen.emit(cell.day)
            self.close()


class _Day(QAbstractButton):
    """A day to choose; nothing where the month has none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.day: date | None = None
        self._recorded = self.is_today = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several: a radio button to a screen reader
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_day(self, day: date | None, *, recorded: bool) -> None:
        """Show this day."""
        self.day, self._recorded = day, recorded
        self.setText(str(day.day) if day else "")
        self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Show whether it is the day on screen."""
        self.setAutoExclusive(False)  # or Qt would not let the last one be unchecked
        self.setChecked(chosen)
        self.setAutoExclusive(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the popup walks; Qt would go to the nearest button

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.target, self._theme.target)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.day is None:
            return
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            painter.setBrush(theme.colour("primary" if self.isChecked() else "primary_soft"))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        elif self.is_today:
            painter.setPen(QPen(theme.colour("primary"), _TODAY))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        if self.hasFocus():
            draw_ring(painter, theme, rect, _RADIUS, "background")
        token = "on_primary" if self.isChecked() else "ink" if self.isEnabled() else "disabled"
        painter.setPen(QPen(theme.colour(token)))
        weight = QFont.Weight.Bold if self._recorded else QFont.Weight.Normal
        painter.setFont(theme.font(16, weight))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self._recorded:
            size = theme.px(5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(token))
            left = (self.width() - size) / 2
            painter.drawEllipse(QRectF(left, self.height() - size - 7, size, size))
