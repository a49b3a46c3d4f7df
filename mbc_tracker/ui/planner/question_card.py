"""One question with its answer, to be changed in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from mbc_tracker.domain.records import Question
from mbc_tracker.frozen import frozen
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.autosave_text import DIARYS_OWN, AutosaveText
from mbc_tracker.ui.widgets.base import Card, button, caption
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.single_press import connect_row_once
from mbc_tracker.ui.widgets.tick_line import TickLine

_UP, _DOWN = -1, 1


@frozen
class QuestionEdit:
    """What is to be different about a question: one of these."""

    question: Question
    text: str | None = None
    answer: str | None = None
    asked: bool | None = None
    step: int = 0
    remove: bool = False


class NewQuestionField(QLineEdit):
    """A field for one more question. While it is empty, undo is the diary's."""

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.text()
            and any(event.matches(key) for key in DIARYS_OWN)
        ):
            event.ignore()  # or the dialog would never hear of it
            return False
        return super().event(event)


class QuestionCard(Card):
    """Says what is wanted and shows what is stored; it changes nothing by itself."""

    edited = Signal(object)  # QuestionEdit
    refused = Signal(str)

    def __init__(self, theme: Theme, question: Question, number: int, of: int) -> None:
        super().__init__()
        self.question = question
        self.asked = TickLine(theme, self.tr("Asked"))
        self.asked.setAccessibleName(self.tr("Question {n}: asked").format(n=number))
        self.up = self._button(theme, self.tr("Move up"), number)
        self.down = self._button(theme, self.tr("Move down"), number)
        self.remove = self._button(theme, self.tr("Remove"), number)
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < of)
        self.text = AutosaveText(theme, self.tr("Question {n}").format(n=number))
        self.answer = AutosaveText(theme, self.tr("The answer, once you have it"))
        self.answer.setAccessibleName(self.tr("Answer to question {n}").format(n=number))
        self._build(number)
        self._connect()

    def show_question(self, question: Question) -> None:
        """Show it as it is stored, but leave alone what is being typed."""
        self.question = question
        self.asked.blockSignals(True)
        self.asked.setChecked(question.asked)
        self.asked.blockSignals(False)
        self.text.show_text(question.text)
        self.answer.show_text(question.answer)

    def keep_moving(self, step: int) -> None:
        """Put the keyboard on the button that moves it further, or back where that is the end."""
        ahead, back = (self.up, self.down) if step == _UP else (self.down, self.up)
        (ahead if ahead.isEnabled() else back).setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Save what is still being typed."""
        self.text.flush()
        self.answer.flush()

    def _button(self, theme: Theme, text: str, number: int) -> QPushButton:
        link = button(theme, text, kind="link")
        link.setAccessibleName(self.tr("Question {n}: {do}").format(n=number, do=text))
        return link

    def _build(self, number: int) -> None:
        top = QWidget()
        line = FlowLayout(top, gap=16)
        line.addWidget(caption(self.tr("Question {n}").format(n=number), self.text))
        for part in (self.asked, self.up, self.down, self.remove):
            line.addWidget(part)
        for row in (top, self.text, self.answer):
            self.body.addWidget(row)

    def _connect(self) -> None:
        self.text.written.connect(self._write)
        self.answer.written.connect(self._write_answer)
        self.asked.toggled.connect(self._tick)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        connect_row_once(self.remove, self._remove)
        for field in (self.text, self.answer):
            field.refused.connect(self.refused)

    @Slot(str)
    def _write(self, text: str) -> None:
        self.edited.emit(QuestionEdit(self.question, text=text))
        if text.strip():
            self._settle(self.text, text, self.question.text)

    @Slot(str)
    def _write_answer(self, text: str) -> None:
        self.edited.emit(QuestionEdit(self.question, answer=text))
        self._settle(self.answer, text, self.question.answer)

    def _settle(self, field: AutosaveText, typed: str, stored: str) -> None:
        """What was typed counts as saved only if it is what is stored now."""
        if stored.strip() == typed.strip():
            field.replace_text(stored)

    @Slot(bool)
    def _tick(self, asked: bool) -> None:
        self.edited.emit(QuestionEdit(self.question, asked=asked))
        self.show_question(self.question)

    @Slot()
    def _move_up(self) -> None:
        self.flush()
        self.edited.emit(QuestionEdit(self.question, step=_UP))

    @Slot()
    def _move_down(self) -> None:
        self.flush()
        self.edited.emit(QuestionEdit(self.question, step=_DOWN))

    @Slot()
    def _remove(self) -> None:
        self.edited.emit(QuestionEdit(self.question, remove=True))
