"""What Today asks once a week: a quiet card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.weekly_answers import is_due, week_to
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import weekly_questions
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, WidgetList, button, label
from mbc_tracker.ui.widgets.mirror import set_margins

_MARGINS, _SHORT_MARGINS = (16, 10, 14, 4), (16, 0, 14, 0)
_BORDERS = 2  # the two edges of a card


class WeeklyCard(Card):
    """The questions that are due on the day on screen, and those answered on it.

    Where there is little height, it is one line, and its button asks one after the other.
    """

    def __init__(self, theme: Theme, words: Words, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._diary, self._operations = diary, operations
        self._day = diary.clock.today()
        self.buttons: dict[str, QPushButton] = {}
        self._keys: list[str] = []  # of the questions that are switched on
        self._open: list[str] = []  # of those that are due and not answered
        self._next: list[str] = []  # of those still to be asked, one after the other
        self._lines = WidgetList(0)
        self.all = button(theme, "", kind="link")
        self.all.clicked.connect(self._ask_all)
        top = QHBoxLayout()
        self._title = label(self.tr("Once a week"), "strong")
        top.addWidget(self._title, 1)
        top.addWidget(self.all)
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self.body.addWidget(self._lines)
        operations.changed.connect(self._follow)
        self.show_short(short=False)
        self.hide()

    def show_day(self, day: date) -> None:
        """Ask what is due on a day. Without a question the card isn't there."""
        self._day = day
        reader, questions = self._diary.reader, weekly_questions(self._diary.reader)
        self._keys = [question.key for question in questions]
        answers = reader.choices(self._keys, week_to(day)) if questions else {}
        asked = [one for one in questions if is_due([on for on, _ in answers[one.key]], day)]
        steps = {one.key: dict(answers[one.key]).get(day) for one in asked}
        self._open = [key for key, step in steps.items() if step is None]
        self.buttons = {one.key: self._button(one, steps[one.key]) for one in asked}
        self._lines.replace([self._line(one, steps[one.key]) for one in asked])
        self._lines.setHidden(self._short)
        self._name(self.all, self.tr("Once a week"), answered=not self._open)
        self.setVisible(bool(asked))

    def show_short(self, *, short: bool) -> None:
        """Be one line, or a line for each question. The keyboard stays in the card."""
        inside = self.isAncestorOf(self.focusWidget())
        self._short = short
        self.all.setVisible(short)
        self._lines.setHidden(short or not self.buttons)
        set_margins(self.body, *(_SHORT_MARGINS if short else _MARGINS))
        if inside:
            (self.all if short else next(iter(self.buttons.values()))).setFocus()

    def high(self, width: int, *, short: bool) -> int:
        """How high it is as one line, or with a line for each question."""
        left, above, right, below = _SHORT_MARGINS if short else _MARGINS
        if short:
            return above + self._theme.target + below + _BORDERS
        room = width - left - right - _BORDERS
        lines = self._lines.heightForWidth(room)
        return above + self._title.sizeHint().height() + lines + below + _BORDERS

    def _told(self, question: Symptom, answer: str | None) -> str:
        if answer is None:
            return question.label
        sentence = self.tr("{question}: step {n} of 4")
        return sentence.format(question=question.label, n=question.step(answer))

    def _line(self, question: Symptom, answer: str | None) -> QWidget:
        line = QWidget()
        parts = QHBoxLayout(line)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.addWidget(label(self._told(question, answer), "small"), 1)
        parts.addWidget(self.buttons[question.key], 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _button(self, question: Symptom, answer: str | None) -> QPushButton:
        link = button(self._theme, "", kind="link")
        self._name(link, self._told(question, answer), answered=answer is not None)
        link.setObjectName(question.key)
        link.clicked.connect(self._ask_one)
        return link

    def _name(self, link: QPushButton, about: str, *, answered: bool) -> None:
        link.setText(self.tr("Change") if answered else self.tr("Answer"))
        link.setAccessibleName(f"{link.text()}: {about}")

    @Slot()
    def _ask_one(self) -> None:
        self._ask((self.sender().objectName(),))

    @Slot()
    def _ask_all(self) -> None:
        self._ask(self._open or list(self.buttons))

    def _ask(self, questions: Sequence[str]) -> None:
        """Ask the first of these; the others when it is answered."""
        from mbc_tracker.ui.today.weekly_step_dialog import WeeklyStepDialog

        key, *self._next = questions
        question, log = self._diary.reader.catalogue[key], self._diary.reader.day(self._day)
        day = self._words.date_long(self._day)
        dialog = WeeklyStepDialog(self._theme, question, log.value(key), day, self.window())
        dialog.chosen.connect(self._record)
        dialog.accepted.connect(self._ask_next)
        dialog.open()

    @Slot()
    def _ask_next(self) -> None:
        if self._next:
            self._ask(self._next)

    @Slot(str, str)
    def _record(self, question: str, answer: str) -> None:
        if self._operations.run(self._diary.record, self._day, {question: answer}):
            (self.all if self._short else self.buttons[question]).setFocus()
            what = self._told(self._diary.reader.catalogue[question], answer)
            announce(self, self.tr("{what}, saved.").format(what=what))
        else:
            self._next = []

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """An answer that is undone is asked for again."""
        if not change.symptoms.isdisjoint(self._keys):
            self.show_day(self._day)
