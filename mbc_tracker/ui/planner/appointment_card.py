"""All about the next visit, and what to ask there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.brief_words import date_compact
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Appointment, Question
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, WidgetList, button, muted
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.tick_line import TickLine, set_quietly


class AppointmentCard(Card):
    """The questions are ticked off right here. Each press is announced at once."""

    add_wanted = Signal()
    change_wanted = Signal(object)  # Appointment
    questions_wanted = Signal(object)  # Appointment, or None while there is none
    report_wanted = Signal(object)  # Appointment
    ticked = Signal(object, bool)  # Question, asked

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._visit: Appointment | None = None
        self.lines: list[QuestionCheckBox] = []
        self._when = muted("")
        self._questions = WidgetList(0)
        self.add = button(theme, self.tr("Add an appointment"), "plus", "link")
        self.change = button(theme, self.tr("Change"), kind="link")
        self.ask = button(theme, self.tr("Questions"), kind="link")
        self.report = button(theme, self.tr("Report for this appointment"), kind="link")
        self.change.setAccessibleName(self.tr("Change the next appointment"))
        self.ask.setAccessibleName(self.tr("Questions for the next appointment"))
        for part in (self._when, self._questions):
            self.body.addWidget(part)
        links = QWidget()
        line = FlowLayout(links, gap=16)
        for link in (self.ask, self.change, self.add, self.report):
            line.addWidget(link)
        self.body.addWidget(links)
        self.body.setSpacing(4)
        self.add.clicked.connect(self.add_wanted)
        self.change.clicked.connect(self._change)
        self.ask.clicked.connect(self._ask)
        self.report.clicked.connect(self._report)

    @Slot(object, object)
    def show_next(self, visit: Appointment | None, questions: Sequence[Question]) -> None:
        """Show the visit with its questions, those already asked ticked."""
        self._visit = visit
        text = visit_text(self._words, visit) if visit else self.tr("None added yet.")
        self._when.setText(text)
        self.add.setVisible(visit is None)
        for link in (self.change, self.report):
            link.setVisible(visit is not None)
        self._show_questions(questions)

    def _show_questions(self, questions: Sequence[Question]) -> None:
        present = [(line.question.id, line.question.text) for line in self.lines]
        if present != [(question.id, question.text) for question in questions]:
            self.lines = [QuestionCheckBox(self._theme, question) for question in questions]
            for line in self.lines:
                line.asked.connect(self.ticked)
            self._questions.replace(self.lines)
        for line, question in zip(self.lines, questions, strict=True):
            line.question = question
            set_quietly(line, ticked=question.asked)

    @Slot()
    def _change(self) -> None:
        self.change_wanted.emit(self._visit)

    @Slot()
    def _ask(self) -> None:
        self.questions_wanted.emit(self._visit)

    @Slot()
    def _report(self) -> None:
        self.report_wanted.emit(self._visit)


class QuestionCheckBox(TickLine):
    """One question; it says what is to be true of it."""

    asked = Signal(object, bool)  # Question

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__(theme, question.text)
        self.setChecked(question.asked)
        self.question = question
        self.setAccessibleName(self.tr("Asked: {question}").format(question=question.text))
        self.toggled.connect(self._tell)

    @Slot(bool)
    def _tell(self, asked: bool) -> None:
        self.asked.emit(self.question, asked)
        set_quietly(self, ticked=self.question.asked)  # what is stored, if it was refused


def visit_text(words: Words, visit: Appointment) -> str:
    """When, with whom and where, a line each."""
    return "\n".join(filter(None, (visit_time(words, visit), visit.who, visit.place)))


def visit_time(words: Words, visit: Appointment) -> str:
    """“Tue 1 Dec, 10:15”; with the year if it is not the one in which that was written down."""
    same_year = visit.day.year == visit.recorded.wall.year
    when = words.date_medium(visit.day) if same_year else date_compact(words, visit.day)
    return f"{when}, {words.phrases.time(visit.time)}" if visit.time else when
