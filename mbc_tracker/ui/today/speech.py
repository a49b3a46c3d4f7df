"""What a screen reader says on Today after a press, and on another day."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject

from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.message import CountedMessage
from mbc_tracker.ui.widgets.translated import translated


class TodaySpeech(QObject):
    """The sentences about a day and its rows, of which ``symptoms`` are all that are shown."""

    def answered(
        self,
        symptoms: Sequence[Symptom],
        before: DayLog,
        after: DayLog,
        keys: Collection[str],
        day: str = "",
    ) -> str:
        """What a press has done, and how many rows are left, such as “Cough 5, saved. 3 left.”.

        keys: of the symptoms that were answered or cleared. day: the day's name if not today.
        """
        left = _left(symptoms, after)
        changed = [symptom for symptom in symptoms if symptom.key in keys]
        if not changed:
            return self.progress(symptoms, after)
        if all(after.value(symptom.key) is None for symptom in changed):
            what = self._answers(changed, before)
            return self.tr("Cleared: {what}. {n} left.").format(what=what, n=left)
        what = self._answers(changed, after)
        if left:
            return self.tr("{what}, saved. {n} left.").format(what=what, n=left)
        return self._complete(len(symptoms), day) if _left(symptoms, before) else self.saved(what)

    def _complete(self, rows: int, day: str) -> str:
        if day:
            return self.tr("All {n} answered for {day}.").format(n=rows, day=day)
        return self.tr("All {n} answered for today.").format(n=rows)

    def saved(self, what: str) -> str:
        """“Note, saved.”, for what isn't an answer."""
        return self.tr("{what}, saved.").format(what=what)

    def progress(self, symptoms: Sequence[Symptom], log: DayLog) -> str:
        """How far a day is."""
        left = _left(symptoms, log)
        if left == len(symptoms):
            return self.tr("{n} to answer.").format(n=left)
        if left:
            return self.tr("{n} left.").format(n=left)
        return self.tr("All {n} answered.").format(n=len(symptoms))

    def _answers(self, symptoms: Sequence[Symptom], log: DayLog) -> str:
        if len(symptoms) > 1:
            return translated(CountedMessage("1 answer", "{n} answers", n=len(symptoms)))
        return "".join(_answer(symptom, log) for symptom in symptoms)


def _answer(symptom: Symptom, log: DayLog) -> str:
    value = log.value(symptom.key)
    word = "" if value is None else symptom.word(value)
    return f"{symptom.label} {word}" if symptom.is_rated else f"{symptom.label}: {word}"


def _left(symptoms: Sequence[Symptom], log: DayLog) -> int:
    return sum(log.value(symptom.key) is None for symptom in symptoms)
