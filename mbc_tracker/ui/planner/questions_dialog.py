"""The questions for an appointment: written down before it, ticked off and answered after."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Appointment, Question
from mbc_tracker.domain.visits import left_open, moved, next_visit, questions_for, ticked
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.planner.appointment_card import visit_time
from mbc_tracker.ui.planner.question_card import NewQuestionField, QuestionCard, QuestionEdit
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import WidgetList, button, label, muted, scrolled
from mbc_tracker.ui.widgets.focus_order import keep_reading_order
from mbc_tracker.ui.widgets.mirror import set_margins


class QuestionsDialog(Dialog):
    """Everything is saved as it is written. Ctrl+Z takes it back, here as everywhere.

    visit: None for questions that have no appointment yet.
    """

    def __init__(
        self,
        theme: Theme,
        words: Words,
        diary: Diary,
        operations: Operations,
        visit: Appointment | None,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._diary, self._operations, self._visit = diary, operations, visit
        self._warned = False
        self._done = self._undone = 0  # changes since the dialog was opened
        self.cards: list[QuestionCard] = []
        self._title_for(words)
        self._none = label(self.tr("There are no questions yet."))
        self._questions = WidgetList(14)
        self.new = NewQuestionField()
        self.add = button(theme, self.tr("Add"), "plus")
        self.bring = button(theme, "", "list-checks", "link")
        self._build()
        self.add_buttons(self.tr("Close")).setDefault(False)
        self.fit(640, 680)
        self._connect()
        self.refresh()
        self.new.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Show the questions as they are stored."""
        questions = self._stored()
        if [card.question.id for card in self.cards] != [question.id for question in questions]:
            self._make_cards(questions)
        for card, question in zip(self.cards, questions, strict=True):
            card.show_question(question)
        self._none.setVisible(not questions)
        old = self._left_open()
        self.bring.setVisible(bool(old))
        text = self.tr("Add earlier questions that were not asked ({n})").format(n=len(old))
        self.bring.setText(text)
        self.bring.setAccessibleName(text)

    @override
    def done(self, result: int) -> None:
        """Close once all that was typed is saved, or the second time that it can't be."""
        self.clear_error()
        self._flush()
        self.add_question()
        if self.error_text and not self._warned:
            self._warned = True
            return
        super().done(result)

    def _title_for(self, words: Words) -> None:
        if self._visit is None:
            self.name(self.tr("Questions for your next appointment"))
            return
        parts = filter(None, (visit_time(words, self._visit), self._visit.who))
        self.name(self.tr("Questions for {visit}").format(visit=", ".join(parts)))

    def _build(self) -> None:
        self.body.addWidget(muted(self.tr("Everything is saved as you type.")))
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 12, 0)
        lines.addWidget(self._none)
        lines.addWidget(self._questions)
        lines.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        prompt = self.tr("Write a new question here")
        self.new.setPlaceholderText(prompt)
        self.new.setAccessibleName(prompt)
        self.add.setAccessibleName(self.tr("Add the question"))
        line = QHBoxLayout()
        line.addWidget(self.new, 1)
        line.addWidget(self.add)
        self.body.addLayout(line)

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_question)
        self.new.returnPressed.connect(self.add_question)
        self.bring.clicked.connect(self._bring)
        self._operations.changed.connect(self._see_change)
        self._operations.undone.connect(self._see_undone)
        self._operations.redone.connect(self._see_redone)
        self._operations.refused.connect(self.show_error)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._undo)
        for keys in ("Ctrl+Shift+Z", "Ctrl+Y"):
            QShortcut(QKeySequence(keys), self, self._redo)

    @Slot()
    def add_question(self) -> None:
        """Add what is typed in the field for a new question."""
        text = " ".join(self.new.text().split())
        if not text:
            return
        place = (
            max((question.position for question in self._diary.reader.records(Question)), default=0)
            + 1
        )
        own = self._visit.id if self._visit else None
        now = self._diary.clock.now()
        question = Question(str(uuid.uuid4()), own, place, text, False, "", now)
        if self._put(self.tr("Question"), question):
            self.new.clear()
            announce(self, self.tr("Question added."))

    @Slot(object)
    def _change(self, edit: QuestionEdit) -> None:
        """Carry out what a card asks for."""
        question = edit.question
        if edit.remove:
            self._run_removal(question)
        elif edit.step:
            self._move(question, edit.step)
        elif edit.asked is not None:
            self._put(self.tr("Asked"), ticked(question, self._visit, asked=edit.asked))
        elif edit.text is not None and not edit.text.strip():
            self.show_error(self.tr("A question can’t be empty. “Remove” takes it off the list."))
        elif edit.text is not None:
            self._put(self.tr("Question"), replace(question, text=edit.text))
        elif edit.answer is not None:
            self._put(self.tr("Answer"), replace(question, answer=edit.answer))

    def _run_removal(self, question: Question) -> None:
        name = self.tr("Remove a question")
        self._operations.run(self._diary.remove, question, label=name)
        self.new.setFocus()

    def _move(self, question: Question, step: int) -> None:
        questions = self._stored()
        place = [known.id for known in questions].index(question.id)
        self._put(self.tr("Order of questions"), *moved(questions, place, step))
        for card in self.cards:
            if card.question.id == question.id:
                card.keep_moving(step)

    @Slot()
    def _bring(self) -> None:
        own = self._visit.id if self._visit else None
        here = (replace(question, appointment=own) for question in self._left_open())
        self._put(self.tr("Earlier questions"), *here)

    def _put(self, name: str, *questions: Question) -> bool:
        self.clear_error()
        return self._operations.run(self._diary.save, *questions, label=name)

    def _stored(self) -> tuple[Question, ...]:
        coming = next_visit(self._diary.reader.records(Appointment), self._diary.clock.today())
        return questions_for(self._visit, self._diary.reader.records(Question), coming)

    def _left_open(self) -> tuple[Question, ...]:
        if self._visit is None:
            return ()
        records = self._diary.reader.records
        return left_open(self._visit, records(Question), records(Appointment))

    def _make_cards(self, questions: tuple[Question, ...]) -> None:
        self.cards = [
            QuestionCard(self.theme, question, number, len(questions))
            for number, question in enumerate(questions, 1)
        ]
        for card in self.cards:
            card.edited.connect(self._change)
            card.refused.connect(self.show_error)
        self._questions.replace(self.cards)
        keep_reading_order(self)

    def _flush(self) -> None:
        for card in self.cards:
            card.flush()

    @Slot()
    def _undo(self) -> None:
        """Never further back than to how it was when the dialog was opened: that can't be seen."""
        self._flush()
        if self._done:
            self._operations.undo()

    @Slot()
    def _redo(self) -> None:
        self._flush()
        if self._undone:
            self._operations.redo()

    @Slot()
    def _see_change(self) -> None:
        self._done += 1
        self.refresh()

    @Slot()
    def _see_undone(self) -> None:
        self._done -= 2  # taking back was announced as a change too
        self._undone += 1

    @Slot()
    def _see_redone(self) -> None:
        self._undone -= 1
