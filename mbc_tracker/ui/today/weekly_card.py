"""What Today asks once a week: a quiet card."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.records import Answer
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.weekly_answers import is_due, week_to
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import weekly_questions
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, WidgetList, button, label


class WeeklyCard(Card):
    """The questions that are due on the day on screen, and those answered on it."""

    def __init__(self, theme: Theme, words: Words, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._diary, self._operations = diary, operations
        self._day = diary.clock.today()
        self.buttons: dict[str, QPushButton] = {}
        self._keys: list[str] = []  # of the questions that are switched on
        self._lines = WidgetList(6)
        self.body.setContentsMargins(16, 12, 14, 12)
        self.body.setSpacing(6)
        self.body.addWidget(label(self.tr("Once a week"), "strong"))
        self.body.addWidget(self._lines)
        operations.changed.connect(self._follow)
        self.hide()

    def show_day(self, day: date) -> None:
        """Ask what is due on a day. Without a question the card isn't there."""
        self._day = day
        reader, questions = self._diary.reader, weekly_questions(self._diary.reader)
        self._keys = [question.key for question in questions]
        answers = reader.choices(self._keys, week_to(day)) if questions else {}
        asked = [one for one in questions if is_due([on for on, _ in answers[one.key]], day)]
        steps = {one.key: dict(answers[one.key]).get(day) for one in asked}
        self.buttons = {one.key: self._button(one, steps[one.key]) for one in asked}
        self._lines.replace(
            [
                part
                for one in asked
                for part in (
                    label(self._told(one, steps[one.key]), "small"),
                    self.buttons[one.key],
                )
            ]
        )
        self.setVisible(bool(asked))

    def _told(self, question: Symptom, answer: str | None) -> str:
        if answer is None:
            return question.label
        sentence = self.tr("{question}: step {n} of 4")
        return sentence.format(question=question.label, n=question.step(answer))

    def _button(self, question: Symptom, answer: str | None) -> QPushButton:
        text = self.tr("Answer") if answer is None else self.tr("Change")
        link = button(self._theme, text, kind="link")
        link.setAccessibleName(f"{text}: {self._told(question, answer)}")
        link.setObjectName(question.key)
        link.clicked.connect(self._ask)
        return link

    @Slot()
    def _ask(self) -> None:
        from mbc_tracker.ui.today.weekly_step_dialog import WeeklyStepDialog

        question = self._diary.reader.catalogue[self.sender().objectName()]
        log = self._diary.reader.day(self._day)
        day = self._words.date_long(self._day)
        dialog = WeeklyStepDialog(
            self._theme, question, log.value(question.key), day, self.window()
        )
        dialog.chosen.connect(self._record)
        dialog.open()

    @Slot(str, str)
    def _record(self, question: str, answer: str) -> None:
        if self._operations.run(self._diary.record, self._day, {question: answer}):
            self.buttons[question].setFocus()
            what = self._told(self._diary.reader.catalogue[question], answer)
            announce(self, self.tr("{what}, saved.").format(what=what))

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """An answer that is undone is asked for again."""
        if change.touches(Answer) and any(
            isinstance(step.record, Answer) and step.record.symptom in self._keys
            for step in change.steps
        ):
            self.show_day(self._day)
