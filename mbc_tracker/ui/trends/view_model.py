"""What Trends shows in each of its views: read from the diary, put in words, ready to be drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from mbc_tracker.content.day_text import DayText
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.pair_text import PairText
from mbc_tracker.content.share_text import ShareText
from mbc_tracker.content.step_text import AnswersByQuestion, StepText
from mbc_tracker.content.text_table import TextTable
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.before_after import BeforeAfter, compare_periods
from mbc_tracker.domain.measurement_series import series_by_kind
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.monthly_share import (
    MonthlyShares,
    monthly_shares,
    months_of,
    share_of,
    whole_months,
)
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event, Measurement
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import Values
from mbc_tracker.frozen import frozen
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import weekly_questions
from mbc_tracker.ui.trends.chart_renderer import ChartRenderer
from mbc_tracker.ui.trends.other_charts_card import OtherCharts

if TYPE_CHECKING:
    from mbc_tracker.charts.panels import Panel

_LONGEST_NOTE = 160  # characters of a note that are read out below the charts


class TrendMode(StrEnum):
    """The ways of looking at the same entries."""

    DAYS = "days"
    MONTHS = "months"
    PAIR = "pair"


@frozen
class TrendViewModel:
    """What there is to see: in sentences, a second line, a chart, lines below it, and a table.

    marked: what stands out, empty if nothing does; sentence: the rest.
    panels: makes them, because only a chart needs them. empty: there is nothing to draw.
    table: makes one in words; None where series and events are the table.
    """

    marked: str
    sentence: str
    legend: str
    recorded: str
    panels: Callable[[], tuple[Panel, ...]]
    empty: bool
    events: tuple[Event, ...] = ()
    series: tuple[Series, ...] = ()
    table: Callable[[], TextTable] | None = None
    details: tuple[str, ...] = ()

    @property
    def caption(self) -> str:
        """What stands under a picture that leaves the window."""
        return " ".join((self.legend, *self.details))


class TrendViewBuilder:
    """Looks things up for one page."""

    def __init__(self, diary: Diary, words: Words, renderer: ChartRenderer) -> None:
        self._diary, self._words, self._renderer = diary, words, renderer
        self._trend_text = TrendText(words)
        self._pair_text, self._share_text = PairText(words), ShareText(words)
        self._measured_text = MeasuredText(words)

    def selected_symptoms(self) -> tuple[Symptom, ...]:
        """What Trends is about: the symptoms on Today, unless others were chosen and ordered."""
        keys, on_today = (
            profile.keys_in(self._diary.reader.setting(profile.TRENDS)),
            self._diary.reader.visible_symptoms(),
        )
        rated = {symptom.key: symptom for symptom in _rated(self._diary.reader.catalogue.symptoms)}
        chosen = [rated[key] for key in keys if key in rated]
        if not chosen:
            return on_today
        return (*chosen, *(symptom for symptom in on_today if not symptom.is_rated))

    def selectable_symptoms(self) -> tuple[Sequence[Symptom], Sequence[str]]:
        """What can be chosen, in the present order, and the keys of what is."""
        ticked = [symptom.key for symptom in _rated(self.selected_symptoms())]
        known = {symptom.key: symptom for symptom in self._known()}
        chosen = [self._diary.reader.catalogue[key] for key in ticked]
        return [*chosen, *(symptom for key, symptom in known.items() if key not in ticked)], ticked

    def _known(self) -> tuple[Symptom, ...]:
        """The rated symptoms that can be shown: asked for on Today, or rated at some time."""
        rated = _rated(self._diary.reader.catalogue.symptoms)
        on_today = {symptom.key for symptom in self._diary.reader.visible_symptoms()}
        known = on_today | set(self._diary.reader.first_rated([symptom.key for symptom in rated]))
        return tuple(symptom for symptom in rated if symptom.key in known)

    def medicines(self, period: Period, *, visible: bool) -> tuple[tuple[Medicine, ...], Period]:
        """What ``MedicineBars`` shows: none where they are switched off, or ``visible`` is not."""
        reader = self._diary.reader
        visible = visible and reader.setting(profile.MEDICINES_IN_TRENDS) != profile.NO
        return reader.records(Medicine) if visible else (), period

    def days(self, asked: Sequence[Symptom], period: Period) -> TrendViewModel:
        """Every day of a period."""
        series = self._diary.analysis.series(_rated(asked), period)
        overview = self._diary.analysis.overview_from_series(series, asked, period)
        events = self.events(period)
        recorded = tuple(one for one in series if one.entries)
        marked, sentence = self._trend_text.summary_parts(overview)
        return TrendViewModel(
            marked=marked,
            sentence=" ".join(filter(None, (sentence, *self._steps(period)))),
            legend=self._trend_text.legend(weekly=any(one.weekly_entries for one in recorded)),
            recorded=self._trend_text.recorded(overview),
            panels=partial(self._renderer.panels, recorded, events),
            empty=not recorded,
            events=events,
            series=recorded,
        )

    def months(self, asked: Sequence[Symptom], period: Period) -> TrendViewModel:
        """The months that a period touches, as far as they have been."""
        whole, today = whole_months(period), self._diary.clock.today()
        so_far = Period(whole.first, max(whole.first, min(whole.last, today)))
        series = self._diary.analysis.series(_rated(asked), so_far)
        overview = self._diary.analysis.overview_from_series(series, asked, so_far)
        later = self._ratings_after(so_far, whole, series)
        # The series know it of their days; the rest is asked, as looking through all takes 15 ms.
        weekly = self._diary.analysis.weekly_days([Period(so_far.last, whole.last)])
        weekly = weekly.union(*(one.weekly for one in series))
        all_shares = [
            monthly_shares(
                one.symptom, (*one.values, *later.get(one.symptom.key, ())), whole, weekly
            )
            for one in series
        ]
        recorded = [one for one in all_shares if one.recorded]
        emphasis = {one.symptom.key: self._trend_text.emphasis(one) for one in overview.comparisons}
        marked, sentence = self._trend_text.summary_parts(overview)
        return TrendViewModel(
            marked=marked,
            sentence=" ".join(filter(None, (sentence, *self._steps(so_far)))),
            legend=self._share_text.legend(
                quarters=any(one.by_quarter for one in recorded),
                weekly=any(one.weekly for one in recorded),
            ),
            recorded=self._trend_text.recorded(overview),
            panels=partial(self._renderer.shares, recorded, emphasis),
            empty=not recorded,
            table=partial(self._share_text.table, recorded),
        )

    def _steps(self, period: Period) -> list[str]:
        """What is asked once a week, in words: steps are no ratings from 0 to 10."""
        text = StepText(self._words)
        return [text.latest(question, dated) for question, dated in self._answers(period).items()]

    def _answers(self, period: Period) -> AnswersByQuestion:
        """What was answered of that."""
        questions = weekly_questions(self._diary.reader)
        answers = self._diary.reader.choices([one.key for one in questions], period)
        return {one: answers[one.key] for one in questions if answers.get(one.key)}

    def _ratings_after(
        self, so_far: Period, whole: Period, series: Sequence[Series]
    ) -> Mapping[str, Values]:
        """The ratings of the rest of ``whole``, which are dated after today."""
        if so_far.last == whole.last:
            return {}
        rest = Period(so_far.last + timedelta(days=1), whole.last)
        return self._diary.reader.ratings({rest: [one.symptom.key for one in series]})

    def pair(self, asked: Sequence[Symptom], around: BeforeAfter) -> TrendViewModel:
        """The time before something and the time after it."""
        rated, both = _rated(asked), Period(around.before.first, around.after.last)
        values = self._diary.reader.ratings({both: [symptom.key for symptom in rated]})
        today = self._diary.clock.today()
        weekly = self._diary.analysis.weekly_days([around.before, around.after])
        pairs = [
            compare_periods(symptom, values.get(symptom.key, ()), around, today, weekly)
            for symptom in rated
        ]
        recorded = [comparison for comparison in pairs if comparison.recorded]
        events = self.events(both)
        return TrendViewModel(
            marked="",
            sentence=self._pair_text.summary(around, pairs),
            legend=self._pair_text.legend(weekly=any(pair.weekly for pair in recorded)),
            recorded="",
            panels=partial(self._renderer.pairs, recorded, values, around, events, weekly),
            empty=not recorded,
            events=events,
            table=partial(self._pair_text.table, around, recorded),
            details=self._pair_text.details(recorded),
        )

    def measured(self, period: Period) -> OtherCharts | None:
        """The home measurements of a period; None without any."""
        records = self._diary.reader.records(Measurement, period)
        kinds = series_by_kind(records, period, self._diary.measurements.units)
        if not kinds:
            return None
        panels = partial(self._renderer.measured, kinds, self.events(period))
        return OtherCharts(panels, partial(self._measured_text.table, kinds))

    def steps(self, period: Period) -> OtherCharts | None:
        """What is asked once a week, in a period; None without an answer."""
        answers = self._answers(period)
        if not answers:
            return None
        panels = partial(self._renderer.steps, answers, period, self.events(period))
        return OtherCharts(panels, partial(StepText(self._words).table, answers))

    def events(self, period: Period) -> tuple[Event, ...]:
        """The events that fall into a period."""
        return tuple(event for event in self._diary.reader.records(Event) if event.overlaps(period))

    def describe_day(self, day: date, asked: Sequence[Symptom]) -> str:
        """A day read out: ratings, measurements, events and the note."""
        log, here = self._diary.reader.day(day), Period(day, day)
        rated = self._diary.reader.ratings({here: [symptom.key for symptom in asked]})
        answers = [
            (symptom, rated[symptom.key][0][1]) for symptom in asked if rated.get(symptom.key)
        ]
        text = MeasuredText(self._words, self._diary.measurements.units)
        values = [
            text.entry(measurement)
            for measurement in self._diary.reader.records(Measurement, here)
            if measurement.kind in UNITS
        ]
        note, events = _shortened(log.text), self.events(here)
        weekly = bool(self._diary.analysis.weekly_days([here]))
        return DayText(self._words).day(day, answers, note, events, values, weekly=weekly)

    def describe_month(self, day: date, asked: Sequence[Symptom], period: Period) -> str:
        """The month of a day read out, or its quarter where ``period`` is shown in quarters."""
        rated, spans = _rated(asked), months_of(period)
        month = next((span for span in spans if day in span), spans[-1])
        values = self._diary.reader.ratings({month: [symptom.key for symptom in rated]})
        weekly = self._diary.analysis.weekly_days([month])
        all_shares = [
            MonthlyShares(symptom, (share_of(values.get(symptom.key, ()), month, weekly),))
            for symptom in rated
        ]
        return self._share_text.spoken([one for one in all_shares if one.recorded], month)


def _rated(asked: Sequence[Symptom]) -> list[Symptom]:
    return [symptom for symptom in asked if symptom.is_rated]


def _shortened(note: str) -> str:
    return note if len(note) <= _LONGEST_NOTE else note[:_LONGEST_NOTE].rstrip() + "…"
