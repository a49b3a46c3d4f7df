"""A field for one number with its unit, such as a weight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.autosave_text import DIARYS_OWN
from mbc_tracker.ui.widgets.mirror import is_mirrored, placed
from mbc_tracker.ui.widgets.tracked_line_edit import TrackedLineEdit

_WIDTH, _EDGE, _GAP, _SMALL = 123, 13, 6, 15
_LINE, _AROUND = 34, 10
_LONGEST = 16  # characters


class ValueField(TrackedLineEdit):
    """Saved on Enter and on leaving. Undo is the diary's, so that Ctrl+Z means the same everywhere.

    Escape shows again what the diary has.
    """

    left = Signal(int)  # the keyboard wants to go on: +1 forward, -1 back
    focus_changed = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme, unit: str) -> None:
        super().__init__()
        self._theme, self._unit = theme, unit
        self._font = theme.font(_SMALL)
        room = QFontMetrics(self._font).horizontalAdvance(unit)
        unit_room = room + theme.px(_GAP)
        margins = (unit_room, 0, 0, 0) if is_mirrored() else (0, 0, unit_room, 0)
        self.setTextMargins(*margins)
        self.setMaxLength(_LONGEST)
        # A style sheet's least height is a field's last word, and is this (``style.stylesheet``).
        self.setFixedSize(theme.px(_WIDTH), max(theme.target, theme.px(_LINE) + _AROUND))

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in DIARYS_OWN)
        ):
            event.ignore()  # or the window would never hear of it
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.left.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.typed:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Save first: what is asked then comes next."""
        self.editingFinished.emit()
        return super().focusNextPrevChild(forward)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("muted"))
        edge = self._theme.px(_EDGE)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        room = placed(self.rect().adjusted(0, 0, -edge, 0), self.width())
        painter.drawText(room, side, self._unit)
