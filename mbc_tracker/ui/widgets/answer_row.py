"""One symptom on Today: its name, what is recorded, and a button for each answer."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.symptoms import WORST_RATING, Symptom, Value
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.answer_button import AnswerButton
from mbc_tracker.ui.widgets.base import keep_in_view, label, muted
from mbc_tracker.ui.widgets.flow_layout import FlowLayout

#: "1, then 0 quickly" would ask numb fingers to hurry, so ten has a key of its own.
TEN = Qt.Key.Key_T
CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_GAP = 3
_ANY_WIDTH = 16_777_215  # Qt's own 'no limit'


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What the person pressed: an answer for a symptom, or None to clear it."""

    symptom: str
    value: Value | None


class AnswerRow(QWidget):
    """Buttons 0-10, or a button for each word. Pressing the chosen one clears it."""

    given = Signal(object)  # GivenAnswer
    left = Signal(int)  # the keyboard wants to go on: +1 to the next row, -1 to the one before

    def __init__(self, theme: Theme, words: Words, symptom: Symptom) -> None:
        super().__init__()
        self.symptom = symptom
        self.value: Value | None = None
        self._words = words
        self.setObjectName(symptom.key)
        self._name = label(symptom.label, "strong")
        self._name.setWordWrap(True)
        self._said = muted("")
        self.buttons = [
            AnswerButton(theme, answer, self._face(answer)) for answer in self._answers()
        ]
        self._build(theme)
        for button in self.buttons:
            button.setAccessibleName(words.spoken(symptom, button.answer))
            button.setAccessibleDescription(self.tr("not recorded"))
        self._said.setText(self.tr("not recorded"))
        self.setAccessibleName(words.spoken(symptom, None))
        self._offer_to_tab(self.buttons[0])

    def show_value(self, value: Value | None) -> None:
        """Show what is recorded."""
        if value == self.value:
            return
        self.value = value
        text = self.tr("not recorded") if value is None else self._words.rating(self.symptom, value)
        self._said.setText(text)
        self.setAccessibleName(self._words.spoken(self.symptom, value))
        for button in self.buttons:
            button.show_chosen(button.answer == value)
            button.setAccessibleDescription(text)
        self._offer_to_tab(self._current())

    def arrange(self, names: int) -> None:
        """Leave ``names`` pixels for the name beside the buttons; 0 puts the buttons below it."""
        self._grid.addWidget(self._line, *((0, 1) if names else (1, 0)))
        self._texts.setMinimumWidth(names)
        self._texts.setMaximumWidth(names or _ANY_WIDTH)

    def take_focus(self) -> None:
        """Put the keyboard on the chosen button, or on the first one."""
        self._focus(
            next((button for button in self.buttons if button.isChecked()), self.buttons[0])
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in CLEAR:
            self.given.emit(GivenAnswer(self.symptom.key, None))
        elif (button := self._button_for(key, event.text())) is not None:
            self._focus(button)
            self.given.emit(GivenAnswer(self.symptom.key, button.answer))
            self.left.emit(1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.left.emit(1 if key == Qt.Key.Key_Down else -1)
        elif not self._move(key):
            super().keyPressEvent(event)

    def _build(self, theme: Theme) -> None:
        self._texts = QWidget()
        texts = QVBoxLayout(self._texts)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._name)
        texts.addWidget(self._said)
        texts.addStretch(1)
        self._line = QWidget()
        self._line.setCursor(Qt.CursorShape.PointingHandCursor)
        rating = self.symptom.is_rated
        line = QHBoxLayout(self._line) if rating else FlowLayout(self._line, gap=_GAP)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        for button in self.buttons:
            line.addWidget(button)
            button.clicked.connect(self._press)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.addWidget(self._texts, 0, 0)
        self.arrange(0)

    def _answers(self) -> list[Value]:
        if self.symptom.is_rated:
            return list(range(WORST_RATING + 1))
        return [choice.key for choice in self.symptom.choices]

    def _face(self, answer: Value) -> str:
        return self.symptom.word(answer)

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            value = None if button.answer == self.value else button.answer
            self.given.emit(GivenAnswer(self.symptom.key, value))

    def _button_for(self, key: int, text: str) -> AnswerButton | None:
        if self.symptom.is_rated:
            digit = key - Qt.Key.Key_0 if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else None
            wanted: int | None = WORST_RATING if key == TEN else digit
            return None if wanted is None else self.buttons[wanted]
        starting = [
            button
            for button in self.buttons
            if text and button.text().lower().startswith(text.lower())
        ]
        return starting[0] if starting else None

    def _move(self, key: int) -> bool:
        here = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), 0)
        places: dict[int, int] = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.buttons) - 1,
        }
        if key not in places:
            return False
        there = min(max(places[key], 0), len(self.buttons) - 1)
        self._focus(self.buttons[there])
        return True

    def _focus(self, button: AnswerButton) -> None:
        self._offer_to_tab(button)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        keep_in_view(button)

    def _current(self) -> AnswerButton:
        """Where the keyboard is, else the recorded answer, else the first."""
        focused = (button for button in self.buttons if button.hasFocus())
        recorded = (button for button in self.buttons if button.isChecked())
        return next(chain(focused, recorded), self.buttons[0])

    def _offer_to_tab(self, stop: AnswerButton) -> None:
        """One stop a row for the Tab key: seven symptoms are seven stops, not seventy-seven."""
        for button in self.buttons:
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            )
