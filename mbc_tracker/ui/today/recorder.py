"""Writes down what is answered on Today, and says whether it was saved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Slot

from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.today.day_status import DayStatus
from mbc_tracker.ui.widgets.answer_row import GivenAnswer
from mbc_tracker.ui.widgets.autosave_text import AutosaveText


class DayRecorder(QObject):
    """Each answer is a step of its own. log: the day on screen, as it is stored."""

    def __init__(
        self,
        diary: Diary,
        operations: Operations,
        status: DayStatus,
        note: AutosaveText,
        page: QObject,
    ) -> None:
        super().__init__(page)
        self._diary, self._operations = diary, operations
        self._status, self._note = status, note
        self.log = DayLog(diary.clock.today())

    @Slot(object)
    def record(self, given: GivenAnswer) -> None:
        """Write down one answer, or clear it."""
        before = self.log.value(given.symptom)
        saved = self.save(self.log.day, {given.symptom: given.value})
        if saved and given.value is None and before is not None:
            self._status.say_cleared(self._diary.reader.catalogue[given.symptom], before)

    @Slot(object)
    def record_several(self, answers: Mapping[str, Value | None]) -> None:
        """Write down answers of the day on screen in one step."""
        self.save(self.log.day, answers)

    @Slot()
    def record_none(self) -> None:
        """Write down 'none' for all that is open."""
        self.save(self.log.day, self._diary.no_symptom_answers(self.log.day))

    @Slot(object, object)
    def save(self, day: date, answers: Mapping[str, Value | None]) -> bool:
        """Write down answers of a day; False if that was refused."""
        saved = self._operations.run(self._diary.record, day, answers)
        self._status.say_saved() if saved else self._status.say_not_saved()
        return saved

    @Slot(str)
    def write_note(self, text: str) -> None:
        """Write down the note of the day on screen."""
        if self._operations.run(self._diary.write_note, self.log.day, text):
            self._note.replace_text(self._diary.reader.day(self.log.day).text)
            self._status.say_saved()
        else:
            self._status.say_not_saved()
