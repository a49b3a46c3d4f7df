"""One symptom on Today: its name, what is recorded, and a button for each answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.brief_words import spoken_answer
from mbc_tracker.content.words import Words
from mbc_tracker.domain.symptoms import WORST_RATING, Symptom, Value
from mbc_tracker.frozen import frozen
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.answer_button import AnswerButton
from mbc_tracker.ui.widgets.base import keep_in_view, label
from mbc_tracker.ui.widgets.clear_button import ClearButton
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.focus_ring import draw_band
from mbc_tracker.ui.widgets.group_widget import GroupWidget
from mbc_tracker.ui.widgets.mirror import reading_key
from mbc_tracker.ui.widgets.name_column import NameColumn

#: Ten has a key of its own, which is never mistaken for a one and a nought.
TEN = Qt.Key.Key_T
CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_GAP, _PADDING, _NAME_GAP = 3, 8, 12
_AIR = 2  # above and below the buttons
_HINT_AIR = 6


@frozen
class GivenAnswer:
    """What the person chose: an answer for a symptom, or None to clear it.

    typed: by a key that then goes on to the next row.
    """

    symptom: str
    value: Value | None
    typed: bool = False


class AnswerRow(GroupWidget):
    """Buttons 0-10, or one for each word. A press on the chosen one changes nothing."""

    given = Signal(object)  # GivenAnswer
    left = Signal(int)  # the keyboard wants to go on: +1 to the next row, -1 to the one before

    def __init__(self, theme: Theme, words: Words, symptom: Symptom, hint: str = "") -> None:
        """hint: what stands below the row at times, in room that is kept free for it."""
        super().__init__()
        self.symptom = symptom
        self.value: Value | None = None
        self._theme, self._words = theme, words
        self.setObjectName(symptom.key)
        self.clear = ClearButton(theme, symptom.label)
        self.buttons = [self._button(answer) for answer in self._answers()]
        texts = [words.rating(symptom, answer) for answer in self._answers()]
        missing = self.tr("not recorded")
        self._names = NameColumn(theme, symptom.label, missing, texts, self.clear)
        self._name, self._answer_label = self._names.name, self._names.answer_label
        self.hint = label(hint, "small") if hint else None
        self._build()
        self._names.show_answer(None)
        self.setAccessibleName(words.spoken(symptom, None))
        self._offer_to_tab(self.buttons[0])
        self._light()

    def show_value(self, value: Value | None) -> None:
        """Show what is recorded."""
        if value == self.value:
            return
        self.value = value
        text = None if value is None else self._words.rating(self.symptom, value)
        self._names.show_answer(text)
        self.setAccessibleName(self._words.spoken(self.symptom, value))
        for button in self.buttons:
            button.show_chosen(button.answer == value)
        self._offer_to_tab(self._current())
        self._light()

    def show_hint(self, *, visible: bool) -> bool:
        """Show the hint, or leave its room empty; true if it came up, and has to be spoken."""
        if self.hint is None or visible is not self.hint.isHidden():
            return False
        self.hint.setVisible(visible)
        self.setAccessibleDescription(self.hint.text() if visible else "")
        return visible

    def arrange(self, width: int, names: int) -> int:
        """Fit ``width`` pixels, ``names`` of them for the name; 0 puts the buttons below it.

        Returns the least height.
        """
        room = width - 2 * _PADDING
        self._names.fit(names - _NAME_GAP if names else room)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._line, *((0, 1) if names else (1, 0)), middle)
        beside = room - names
        if self.symptom.is_rated:
            wide = min(self._theme.target, (beside + _GAP) // len(self.buttons) - _GAP)
            for button in self.buttons:
                button.setFixedWidth(wide)
            side = Qt.AlignmentFlag.AlignRight if names else Qt.AlignmentFlag.AlignLeft
            self._buttons.setAlignment(side)
        line = self._buttons
        wraps = line.hasHeightForWidth()
        high = line.heightForWidth(beside) if wraps else self._theme.target
        name = self._names.minimumHeight()
        return 2 * _AIR + (max(high, name) if names else high + name) + self._fit_hint(room)

    def take_focus(self) -> None:
        """Put the keyboard on the chosen button, or on the first one."""
        self.focus_on(self._recorded() or self.buttons[0])

    @property
    def lit(self) -> bool:
        """Whether the mouse or the keyboard is here."""
        return self.underMouse() or any(button.hasFocus() for button in self.buttons)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in CLEAR:
            self.clear_answer()
        elif (button := self.button_for(key, event.text())) is not None:
            self.focus_on(button)
            self.given.emit(GivenAnswer(self.symptom.key, button.answer, typed=True))
            self.left.emit(1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.left.emit(1 if key == Qt.Key.Key_Down else -1)
        elif not self._move(key):
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._light()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._light()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.lit:
            draw_band(self, self._theme)

    @Slot()
    def clear_answer(self) -> None:
        """Make it 'not recorded' again, if anything is."""
        if self.value is not None:
            self.given.emit(GivenAnswer(self.symptom.key, None))

    def button_for(self, key: int, text: str) -> AnswerButton | None:
        """The button that a key stands for: a digit, T for ten, or a word's first letter."""
        if self.symptom.is_rated:
            digit = key - Qt.Key.Key_0 if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else None
            rating: int | None = WORST_RATING if key == TEN else digit
            return None if rating is None else self.buttons[rating]
        letter = text.lower()
        starting = (
            button for button in self.buttons if letter and button.text().lower().startswith(letter)
        )
        return next(starting, None)

    def focus_on(self, button: AnswerButton) -> None:
        """Put the keyboard on a button of this row."""
        self._offer_to_tab(button)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        keep_in_view(self)

    def _build(self) -> None:
        self._line = QWidget()
        self._line.setCursor(Qt.CursorShape.PointingHandCursor)
        line = self._buttons = self._make_line()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        for button in self.buttons:
            line.addWidget(button)
            button.clicked.connect(self._press)
            button.focus_changed.connect(self._light)
        self.clear.clicked.connect(self.clear_answer)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_PADDING, 0, _PADDING, 0)
        self._grid.setHorizontalSpacing(_NAME_GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self._names, 0, 0)
        self._grid.addWidget(self._line, 1, 0)

        if self.hint is not None:
            self.hint.hide()
            policy = self.hint.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self.hint.setSizePolicy(policy)
            self._grid.addWidget(self.hint, 2, 0, 1, 2)

    def _fit_hint(self, width: int) -> int:
        """The height that is kept free for the hint."""
        if self.hint is None:
            return 0
        self.hint.ensurePolished()
        self.hint.setFixedHeight(self.hint.heightForWidth(width) + _HINT_AIR)
        return self.hint.height()

    def _make_line(self) -> QLayout:
        if not self.symptom.is_rated:
            return FlowLayout(self._line, gap=_GAP)
        return QHBoxLayout(self._line)

    def _button(self, answer: Value) -> AnswerButton:
        none = answer == self.symptom.none
        button = AnswerButton(self._theme, answer, self.symptom.word(answer), none=none)
        button.setAccessibleName(spoken_answer(self._words, self.symptom, answer))
        return button

    def _answers(self) -> list[Value]:
        if self.symptom.is_rated:
            return list(range(WORST_RATING + 1))
        return [choice.key for choice in self.symptom.choices]

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton) and button.answer != self.value:
            self.given.emit(GivenAnswer(self.symptom.key, button.answer))

    @Slot()
    def _light(self) -> None:
        """Show the band, and “Clear” where there is something to clear."""
        self.clear.setVisible(self.lit and self.value is not None)
        self.update()

    def _move(self, key: int) -> bool:
        here = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), 0)
        places: dict[int, int] = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.buttons) - 1,
        }
        arrow = reading_key(key)
        if arrow not in places:
            return False
        there = min(max(places[arrow], 0), len(self.buttons) - 1)
        self.focus_on(self.buttons[there])
        return True

    def _current(self) -> AnswerButton:
        """Where the keyboard is, else the recorded answer, else the first."""
        focused = (button for button in self.buttons if button.hasFocus())
        return next(focused, None) or self._recorded() or self.buttons[0]

    def _recorded(self) -> AnswerButton | None:
        return next((button for button in self.buttons if button.isChecked()), None)

    def _offer_to_tab(self, stop: AnswerButton) -> None:
        """One stop a row for the Tab key: seven symptoms are seven stops, not seventy-seven."""
        for button in self.buttons:
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            )
