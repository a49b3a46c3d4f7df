"""A whole number to choose, with two large buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import icon_button
from mbc_tracker.ui.widgets.group_widget import GroupWidget

_FIELD = 72  # pixels at 100 % text
#: Digits alone can be typed; a number that is too large becomes the highest one.
_LARGEST = 9999


class NumberStepper(GroupWidget):
    """The number can be typed too, or changed with the arrow keys.

    Not a spin box: with buttons of our own beside it, Qt gives its number no room to be seen.
    name: what is read out, such as “Copies”.
    """

    changed = Signal(int)

    def __init__(self, theme: Theme, name: str, lowest: int, highest: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._lowest, self._highest, self.number = lowest, highest, lowest
        self.field = _Field(str(lowest))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setAccessibleName(name)
        self.field.setFixedWidth(theme.px(_FIELD))
        self.field.setValidator(QIntValidator(0, _LARGEST, self.field))
        self.fewer = icon_button(theme, "minus", self.tr("{name}: one less").format(name=name))
        self.more = icon_button(theme, "plus", self.tr("{name}: one more").format(name=name))
        self.fewer.clicked.connect(self.step_down)
        self.more.clicked.connect(self.step_up)
        self.field.stepped_down.connect(self.step_down)
        self.field.stepped_up.connect(self.step_up)
        self.field.textEdited.connect(self._take)
        self.field.left.connect(self._show)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for part in (self.fewer, self.field, self.more):
            line.addWidget(part)
        line.addStretch(1)

    def choose(self, number: int) -> None:
        """Choose a number; one out of range becomes the nearest."""
        self._set(number)
        self._show()

    @Slot()
    def step_down(self) -> None:
        """Choose the number below."""
        self.choose(self.number - 1)

    @Slot()
    def step_up(self) -> None:
        """Choose the number above."""
        self.choose(self.number + 1)

    @Slot(str)
    def _take(self, text: str) -> None:
        """Heed what is typed, but leave it alone: it may not be typed to its end."""
        if text:
            self._set(int(text))

    @Slot()
    def _show(self) -> None:
        self.field.setText(str(self.number))

    def _set(self, number: int) -> None:
        number = min(max(number, self._lowest), self._highest)
        if number != self.number:
            self.number = number
            self.changed.emit(number)


class _Field(QLineEdit):
    """Says when the number above or below is wanted, and when the keyboard has gone on."""

    left = Signal()
    stepped_up = Signal()
    stepped_down = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up.value:
            self.stepped_up.emit()
        elif event.key() == Qt.Key.Key_Down.value:
            self.stepped_down.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
