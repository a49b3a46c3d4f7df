"""Writes down what is answered on Today, and says whether it was saved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from time import monotonic
from typing import cast

from PySide6.QtCore import QObject, Slot

from mbc_tracker.content.brief_words import brief
from mbc_tracker.content.crisis import crisis_sentence
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.symptoms import LOW_MOOD, Value
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.today.answers_card import AnswersCard
from mbc_tracker.ui.today.day_status import DayStatus
from mbc_tracker.ui.today.speech import TodaySpeech
from mbc_tracker.ui.widgets.answer_row import GivenAnswer

#: Seconds after midnight's turn of the page in which a press may be meant for the day before.
_HESITATION = 4.0


class DayRecorder(QObject):
    """Each answer is a step of its own. log: the day on screen, as it is stored."""

    @property
    def _answers(self) -> AnswersCard:
        """Asked for each time: keeping it would keep it for ever, because it keeps this."""
        return cast("AnswersCard", self.parent())

    def __init__(
        self,
        diary: Diary,
        operations: Operations,
        words: Words,
        status: DayStatus,
        answers: AnswersCard,
    ) -> None:
        super().__init__(answers)
        self._diary, self._operations, self._words = diary, operations, words
        self._status, self._speech = status, TodaySpeech(self)
        self.log = DayLog(diary.clock.today())
        self._turned = -_HESITATION

    def ask_again(self, before: date, day: date) -> None:
        """The page turns by itself: a press that comes at once may be meant for ``before``."""
        if before < day:
            self._turned = monotonic()

    def _is_meant(self) -> bool:
        """Whether a press is for the day on screen; one just after midnight has to be repeated."""
        if monotonic() - self._turned >= _HESITATION:
            return True
        self._turned = -_HESITATION
        self._status.ask_day(self._words.date_long(self.log.day))
        return False

    def show_symptoms(self) -> None:
        """Show the rows of what is asked for; the one for low mood has room for a crisis line."""
        reader = self._diary.reader
        symptoms = reader.visible_symptoms()
        hints: dict[str, str] = {}
        if any(symptom.key == LOW_MOOD for symptom in symptoms):
            hints[LOW_MOOD] = crisis_sentence(reader.setting(profile.COUNTRY), self._words.language)
        self._answers.show_symptoms(symptoms, hints)

    @Slot(object)
    def record(self, answer: GivenAnswer) -> None:
        """Write down one answer, or clear it."""
        if not self._is_meant():
            return
        before = self.log.value(answer.symptom)
        saved = self.save(self.log.day, {answer.symptom: answer.value})
        if saved and answer.value is None and before is not None:
            symptom = self._diary.reader.catalogue[answer.symptom]
            self._status.say_cleared(brief(symptom, before))

    @Slot(object)
    def record_several(self, answers: Mapping[str, Value | None]) -> None:
        """Write down answers of the day on screen in one step."""
        if self._is_meant():
            self.save(self.log.day, answers)

    @Slot()
    def record_none(self) -> None:
        """Write down 'none' for all that is open."""
        if self._is_meant():
            self.save(self.log.day, self._diary.no_symptom_answers(self.log.day))

    @Slot(object, object)
    def save(self, day: date, answers: Mapping[str, Value | None]) -> bool:
        """Write down answers of a day; False if that was refused."""
        before = self.log
        if not self._operations.run(self._diary.record, day, answers):
            self._status.say_not_saved()
            return False
        name = "" if day == self._diary.clock.today() else self._words.date_medium(day)
        symptoms = self._answers.symptoms
        self._status.say_saved(self._speech.answered(symptoms, before, self.log, answers, name))
        return True

    @Slot(str)
    def write_note(self, text: str) -> None:
        """Write down the note of the day on screen."""
        if self._operations.run(self._diary.write_note, self.log.day, text):
            self._answers.note.replace_text(self._diary.reader.day(self.log.day).text)
            self._status.say_saved(self._speech.saved(self.tr("Note")))
        else:
            self._status.say_not_saved()

    def progress(self) -> str:
        """How far the day on screen is, to be spoken."""
        return self._speech.progress(self._answers.symptoms, self.log)
