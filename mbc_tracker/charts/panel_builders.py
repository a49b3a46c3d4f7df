"""Panels that show something else than the days of symptoms in one period."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from types import MappingProxyType

from mbc_tracker.charts.panels import Panel, Subject, lines_of, marks_of
from mbc_tracker.charts.point_arrays import Curve, curve
from mbc_tracker.charts.scales import STEPS, scale_of
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.pair_text import PairText
from mbc_tracker.content.share_text import ShareText
from mbc_tracker.content.step_text import AnswersByQuestion, StepText
from mbc_tracker.domain.before_after import BeforeAfter, PeriodComparison
from mbc_tracker.domain.measurement_series import MeasurementSeries
from mbc_tracker.domain.monthly_share import MonthlyShares
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.usual import Values

_PERCENT = 100
#: The finest steps between numbers beside a panel, where one unit would be too coarse.
_FINEST: Mapping[str, float] = MappingProxyType({"temperature": 0.5})


def share_panels(
    shares: Sequence[MonthlyShares], words: ShareText, emphasis: Mapping[str, str]
) -> tuple[Panel, ...]:
    """A panel for each symptom, with a bar and a dot for each month.

    emphasis: what stands out, in a few words, by the symptom's key.
    """
    return tuple(_share_panel(one, words, emphasis.get(one.symptom.key, "")) for one in shares)


def pair_panels(
    pairs: Sequence[PeriodComparison],
    values: Mapping[str, Values],
    around: BeforeAfter,
    events: Sequence[Event],
    words: PairText,
    weekly: Collection[date],
) -> tuple[Panel, ...]:
    """Two columns on the same scales. values: by symptom, at least of both times.

    weekly: the days whose values are about a week.
    """
    return tuple(
        panel
        for pair in pairs
        for panel in _pair(pair, values.get(pair.symptom.key, ()), around, events, words, weekly)
    )


def measured_panels(
    measured: Sequence[MeasurementSeries], events: Sequence[Event], words: MeasuredText
) -> tuple[Panel, ...]:
    """A panel for each kind of measurement, each on a scale of its own."""
    return tuple(_measured_panel(kind, events, words) for kind in measured)


def step_panels(
    answers: AnswersByQuestion, period: Period, events: Sequence[Event], words: StepText
) -> tuple[Panel, ...]:
    """A panel for each question that is asked once a week."""
    return tuple(
        Panel(
            title=question.label,
            period=period,
            dots=curve(tuple((day, question.step(answer)) for day, answer in dated)),
            segments=(),
            marks=marks_of(events, period),
            describe=partial(words.alternative, question, dated),
            subject=Subject.STEPS,
            scale=STEPS,
        )
        for question, dated in answers.items()
    )


def _share_panel(shares: MonthlyShares, words: ShareText, emphasis: str) -> Panel:
    months = shares.months
    return Panel(
        title=shares.symptom.label,
        period=Period(months[0].month.first, months[-1].month.last),
        dots=curve(()),
        segments=(),
        marks=(),
        describe=partial(_describe_shares, shares, words, emphasis),
        subject=Subject.MONTHS,
        bars=months,
        emphasis=emphasis,
    )


def _describe_shares(shares: MonthlyShares, words: ShareText, emphasis: str) -> str:
    return " ".join(filter(None, (words.alternative(shares), _spoken(emphasis))))


def _spoken(emphasis: str) -> str:
    """What stands out as a sentence without arrows."""
    return emphasis.replace("▲ ", "").replace("▼ ", "") + "." if emphasis else ""


def _pair(
    pair: PeriodComparison,
    values: Values,
    around: BeforeAfter,
    events: Sequence[Event],
    words: PairText,
    weekly: Collection[date],
) -> Iterator[Panel]:
    sides = zip((pair.before, pair.after), words.names(around), strict=True)
    for column, (side, name) in enumerate(sides):
        dots, segments, of_weeks = _own_lines(values, side.period, weekly)
        yield Panel(
            title=pair.symptom.label,
            period=side.period,
            dots=dots,
            segments=segments,
            marks=marks_of(events, side.period),
            describe=partial(words.alternative, name, pair.symptom, side),
            note=words.note(side),
            column=column,
            heading=name,
            subheading=words.days(side),
            weekly=of_weeks,
        )


def _own_lines(
    values: Values, period: Period, weekly: Collection[date]
) -> tuple[Curve, tuple[Curve, ...], Curve]:
    """Medians of this time alone: those of its first week must not look back into the other."""
    here = tuple((day, value) for day, value in values if day in period)
    return lines_of(here, period, weekly)


def _measured_panel(
    measured: MeasurementSeries, events: Sequence[Event], words: MeasuredText
) -> Panel:
    values: tuple[tuple[date, float], ...] = measured.values
    heights = [value for _, value in values]
    most = _PERCENT if measured.unit == "%" else float("inf")
    return Panel(
        title=words.title(measured),
        period=measured.period,
        dots=curve(values),
        segments=(),
        marks=marks_of(events, measured.period),
        describe=partial(words.alternative, measured),
        subject=Subject.MEASUREMENTS,
        scale=scale_of(heights, _FINEST.get(measured.kind, 1.0), most),
        note=words.note(measured),
    )
