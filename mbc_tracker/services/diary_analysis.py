"""What the entries of a diary amount to: series, comparisons with the usual, findings of the rules.

What is imported inside the functions is loaded when it is first wanted: the window opens without.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.symptoms import Recall, Symptom
from mbc_tracker.domain.usual_loader import merged_periods
from mbc_tracker.services.diary_reader import DiaryReader

if TYPE_CHECKING:
    from mbc_tracker.domain.notices.day_view import DayView
    from mbc_tracker.domain.notices.facts import SymptomFacts
    from mbc_tracker.domain.notices.rules import Rules
    from mbc_tracker.domain.notices.values import Findings
    from mbc_tracker.domain.series import Series
    from mbc_tracker.domain.trends import Overview


class DiaryAnalysis:
    """Works out values over time from what a reader gives; nothing here changes the diary."""

    def __init__(self, reader: DiaryReader) -> None:
        self._reader = reader

    def series(self, symptoms: Sequence[Symptom], period: Period) -> tuple[Series, ...]:
        """The values over time of rated symptoms, each with what its usual is taken from."""
        from mbc_tracker.domain.series import load_series

        reader = self._reader
        first = reader.first_rated([symptom.key for symptom in symptoms])
        return load_series(
            symptoms,
            period,
            reader.ratings,
            first,
            reader.records(BaselineReset),
            self.weekly_days,
        )

    def weekly_days(self, periods: Iterable[Period]) -> frozenset[date]:
        """The days of some periods whose answers look back on a week."""
        days = (self._reader.recorded_days(period, Recall.WEEK) for period in periods)
        return frozenset().union(*days)

    def overview(self, symptoms: Sequence[Symptom], period: Period) -> Overview:
        """What a period holds about some symptoms, compared with the person's own usual."""
        rated = [symptom for symptom in symptoms if symptom.is_rated]
        return self.overview_from_series(self.series(rated, period), symptoms, period)

    def overview_from_series(
        self, series: Sequence[Series], symptoms: Sequence[Symptom], period: Period
    ) -> Overview:
        """What a period holds, from the series of its rated symptoms that were read before.

        symptoms: also those that are answered in words; their answers are read here.
        """
        from mbc_tracker.domain.trends import overview

        in_words = [symptom for symptom in symptoms if not symptom.is_rated]
        reported = self._reader.reported(in_words, period)
        span = self._reader.span()
        begun = span.first if span else None
        days = self._reader.recorded_days(period)
        weekly = series[0].weekly if series else self.weekly_days([period])
        in_period = len([day for day in weekly if day in period])
        return replace(overview(series, period, days, reported, begun), weekly=in_period)

    def profile(self) -> Profile:
        """What the rules need to know of the person's treatment."""
        return Profile.of(self._reader.settings())

    def findings(self, day: date, rules: Rules) -> Findings:
        """What the rules point out on a day, before anything is held back."""
        from mbc_tracker.domain.notices.evaluation import evaluate_view

        return evaluate_view(self.view(day, rules), rules)

    def weekly_days_behind(self, findings: Findings) -> frozenset[date]:
        """Which of the days that findings rest on have answers about a week."""
        days = [item.day for finding in findings for item in finding.evidence]
        usuals = [finding.usual for finding in findings if finding.usual]
        periods = [Period(min(days), max(days))] if days else []
        # Between a usual and the evidence may lie twenty years, which nobody asks for.
        periods += [Period(each.first, each.last) for each in usuals if each.first and each.last]
        return self.weekly_days(merged_periods(periods))

    def facts(self, day: date, rules: Rules, symptoms: Collection[str]) -> dict[str, SymptomFacts]:
        """By symptom what is asked about it on the phone, as far as it is rated."""
        from mbc_tracker.domain.notices.facts import symptom_facts

        view, reader = self.view(day, rules), self._reader
        rated = sorted(symptom for symptom in view.entries.ratings if symptom in symptoms)
        first = min(reader.first_rated(rated).values(), default=day)
        values = reader.ratings({Period(first, day): rated})  # all of them: since when?
        facts = (symptom_facts(view, symptom, values[symptom]) for symptom in rated)
        return {about.symptom: about for about in facts if about is not None}

    def view(self, day: date, rules: Rules) -> DayView:
        """The diary as the rules see it from a day: no more of it is read than they look at."""
        from mbc_tracker.domain.notices.day_view import day_view
        from mbc_tracker.domain.notices.entry_loader import load_entries

        resets = self._reader.records(BaselineReset)
        entries = load_entries(self._reader, self._reader.catalogue, resets, rules, day)
        return day_view(entries, resets, self.profile(), day)
