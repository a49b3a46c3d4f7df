"""What there is to choose from for the report, and what was chosen the last time."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period, Range, period_of
from mbc_tracker.domain.records import Appointment, Setting
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.report import report_texts
from mbc_tracker.report.data import not_shown, visit_before
from mbc_tracker.report.measurement_lines import marked_lines
from mbc_tracker.report.saved_options import SavedOptions, from_settings, to_settings
from mbc_tracker.report.summary import Choices, Part
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import asked_symptoms, latest_begun_day


class ReportOptions:
    """Looks everything up in the diary anew; an appointment goes by its id, empty for none."""

    def __init__(self, diary: Diary, words: Words) -> None:
        self._diary, self._words = diary, words

    def wanted(self) -> SavedOptions:
        """The choices of the last time, with all symptoms that there are by now."""
        settings = self._diary.reader.settings()
        ticked = {symptom.key for symptom in asked_symptoms(self._diary.reader)}
        return from_settings(settings).with_symptoms(self.symptoms(), ticked)

    def settings(self, saved: SavedOptions) -> tuple[Setting, ...]:
        """What keeps the choices for the next time."""
        return tuple(Setting(*item) for item in to_settings(saved).items())

    def symptoms(self) -> tuple[Symptom, ...]:
        """Symptoms asked for on Today, and others that were answered at some time."""
        known = {symptom.key for symptom in asked_symptoms(self._diary.reader)}
        symptoms = self._diary.reader.catalogue.symptoms
        rated = [symptom.key for symptom in symptoms if symptom.is_rated]
        known |= set(self._diary.reader.first_rated(rated))
        other = [symptom.key for symptom in symptoms if symptom.key not in {*known, *rated}]
        if other and (span := self._diary.reader.span()):
            known |= {key for key, days in self._diary.reader.choices(other, span).items() if days}
        return tuple(symptom for symptom in symptoms if symptom.key in known)

    def choices(self, saved: SavedOptions, appointment: str) -> Choices:
        """What is to be made now."""
        return saved.choices(self.period(saved, appointment), self.symptoms(), appointment)

    def left_out(self, choices: Choices) -> tuple[Symptom, ...]:
        """The symptoms that are recorded in the days of a report and not chosen for it."""
        return not_shown(self._diary, choices)

    def measurements_left_out(self, choices: Choices) -> tuple[str, ...]:
        """What the page would set in bold of the home measurements, if they are not on it."""
        if choices.wants(Part.MEASUREMENT_LINES):
            return ()
        return marked_lines(
            self._diary, choices, self._words, report_texts.load(self._words.language)
        )

    def period(self, saved: SavedOptions, appointment: str) -> Period:
        """The days that are meant today."""
        if isinstance(saved.days, Period):
            return saved.days
        span = self._diary.reader.span()
        last = latest_begun_day(self._diary.reader, self._diary.clock)
        if chosen := self._chosen(appointment):
            last = min(last, chosen.day)  # of a visit that is past, what came later is no part
        first = min(span.first, last) if span else None
        return period_of(saved.days, last, first, self.visit(appointment))

    def usual_days(self, appointment: str) -> Range:
        """The days that a report for an appointment is about, as long as nobody says otherwise."""
        return Range.SINCE_VISIT if self.visit(appointment) else Range.THREE_MONTHS

    def visit(self, appointment: str) -> date | None:
        """The day of the last visit, or of the one before an appointment."""
        return visit_before(self._diary, self._diary.clock.today(), self._chosen(appointment))

    def _chosen(self, appointment: str) -> Appointment | None:
        return next(
            (visit for visit in self._diary.reader.records(Appointment) if visit.id == appointment),
            None,
        )

    def appointments(self, also: Collection[str]) -> dict[str, str]:
        """The appointments to come, and those of ``also``: what they are called, by their ids."""
        today, day = self._diary.clock.today(), self._words.date_numeric
        return {
            visit.id: ", ".join(filter(None, (day(visit.day), visit.who)))
            for visit in self._diary.reader.records(Appointment)
            if visit.day >= today or visit.id in also
        }
