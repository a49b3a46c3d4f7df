"""What a period holds, compared with the person's own usual: values only, no words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from operator import itemgetter

from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.emphasis import NOTHING_STANDS_OUT, Emphasis, emphasis
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import MEDIAN_DAYS, Series
from mbc_tracker.domain.symptoms import MODERATE, Symptom, Value
from mbc_tracker.domain.usual import BASELINE_ENTRIES, Usual, Values, latest_mark
from mbc_tracker.frozen import frozen

#: One point on 0–10 is the least difference that people notice (Hui 2015, 796 patients; the same
#: for breathlessness alone). Less than that is "about the same".
NOTICEABLE = 1.0

#: After this many days without an entry, what was found earlier no longer speaks about now.
STALE_DAYS = MEDIAN_DAYS


class Verdict(StrEnum):
    """How the last week stands against the usual."""

    HIGHER = "higher"
    LOWER = "lower"
    SAME = "same"
    TOO_FEW = "too_few"
    NOT_YET = "not_yet"
    NOT_RECORDED = "not_recorded"


@frozen
class Comparison:
    """One rated symptom in a period, beside the person's usual.

    now: the 7-day median on ``day``, the last recorded day in the period or, ``of_week``, the value
    of that day, which is about seven days by itself. usual: the person's usual
    as known on that day. run: for how many days up to ``day`` the 7-day median has been on the same
    side of the usual by a noticeable difference, no further back than the mark with which that
    usual began; throughout: that run begins with the period's
    first entry, so it may be older than the period. worst: the highest value and its latest day.
    moderate: days at 4 or more. entries of days: on how many of the period's days it is recorded.
    emphasis: what stands out, by the period's last seven calendar days.
    """

    symptom: Symptom
    period: Period
    verdict: Verdict
    entries: int
    day: date | None = None
    now: float | None = None
    usual: Usual | None = None
    run: int = 0
    throughout: bool = False
    worst: tuple[date, int] | None = None
    moderate: int = 0
    emphasis: Emphasis = NOTHING_STANDS_OUT
    of_week: bool = False

    @property
    def difference(self) -> float | None:
        """How far the last week is above the usual (below: negative), if both are known."""
        return None if self.now is None or self.usual is None else self.now - self.usual.value


@frozen
class Reported:
    """One symptom answered in words. days: when it was not 'none', with all that was said.

    recorded: on how many days it was answered at all.
    """

    symptom: Symptom
    days: tuple[tuple[date, tuple[Value, ...]], ...]
    recorded: int


@frozen
class Overview:
    """A whole period: what the sentences on Trends and in the report say.

    last_day: the last day with any entry in the period, None without one. begun: the diary's very
    first day with an entry, where the period begins before it. weekly: on so many of the recorded
    days the answers are about the last 7 days.
    """

    period: Period
    recorded: int
    last_day: date | None
    comparisons: tuple[Comparison, ...]
    reported: tuple[Reported, ...] = ()
    begun: date | None = None
    weekly: int = 0

    @property
    def stale(self) -> bool:
        """Whether the entries end long before the period does."""
        return self.last_day is not None and _apart(self.last_day, self.period.last)

    def lapsed(self, comparison: Comparison) -> bool:
        """Whether a symptom's entries end long before those of the other symptoms."""
        day, last = comparison.day, self.last_day
        return day is not None and last is not None and _apart(day, last)


def verdict(now: float | None, before: float | None) -> Verdict:
    """How one median differs from another one that it is compared with."""
    if now is None or before is None:
        return Verdict.TOO_FEW
    if abs(now - before) < NOTICEABLE:
        return Verdict.SAME
    return Verdict.HIGHER if now > before else Verdict.LOWER


def _verdict(series: Series, now: float | None, usual: float | None, day: date) -> Verdict:
    """How a series stands against its usual: after a mark one that wasn't known takes time."""
    enough = now is not None and usual is None and len(series.known) > BASELINE_ENTRIES
    marked = latest_mark(series.marks, day) is not None
    return Verdict.NOT_YET if enough and marked else verdict(now, usual)


def compare(series: Series) -> Comparison:
    """Compare the last week of a series with its usual."""
    entries = series.entries
    if not entries:
        return Comparison(series.symptom, series.period, Verdict.NOT_RECORDED, 0)
    day, value = entries[-1]
    of_week = day in series.weekly
    now, usual = value if of_week else series.median_7_days(day), series.usual(day)
    middle = None if usual is None else usual.value
    run, throughout = (0, False) if of_week else _run(series, now, middle)
    return Comparison(
        symptom=series.symptom,
        period=series.period,
        verdict=_verdict(series, now, middle, day),
        entries=len(entries),
        day=day,
        now=now,
        usual=usual,
        run=run,
        throughout=throughout,
        worst=worst(entries),
        moderate=len([value for _, value in entries if value >= MODERATE]),
        emphasis=_emphasis(series),
        of_week=of_week,
    )


def _emphasis(series: Series) -> Emphasis:
    """By the usual as known on the period's last day, recorded or not."""
    known = series.usual(series.period.last)
    if known is None:
        return emphasis(series, None)
    return emphasis(series, known.value, usual_by_week=known.weekly or known.typed)


def overview(
    series: Sequence[Series],
    period: Period,
    days: Iterable[date],
    reported: Iterable[Reported] = (),
    begun: date | None = None,
) -> Overview:
    """Everything about a period. days: those with any entry at all; begun: the first one ever."""
    inside = [day for day in days if period.first <= day <= period.last]
    return Overview(
        period,
        len(inside),
        max(inside, default=None),
        tuple(compare(one) for one in series),
        tuple(reported),
        begun if begun is not None and period.first < begun <= period.last else None,
    )


def worst(values: Values) -> tuple[date, int] | None:
    """The highest value and the latest day that had it; None without values."""
    return max(reversed(values), key=itemgetter(1), default=None)


def reported(symptom: Symptom, logs: Iterable[DayLog], period: Period) -> Reported:
    """On which days of a period a symptom with words for answers was reported."""
    answers = [(log.day, value) for log in logs for value in _answers(symptom, log)]
    return reported_among(symptom, [answer for answer in answers if answer[0] in period])


def reported_among(symptom: Symptom, dated_answers: Iterable[tuple[date, Value]]) -> Reported:
    """On which days a symptom with words for answers was reported.

    dated_answers: the symptom's answers in order of days, several a day where moments were added.
    """
    answers = tuple(dated_answers)
    felt = [(day, value) for day, value in answers if value != symptom.none]
    return reported_on(symptom, felt, len({day for day, _ in answers}))


def reported_on(symptom: Symptom, felt: Iterable[tuple[date, Value]], recorded: int) -> Reported:
    """On which days a symptom with words for answers was reported.

    felt: the answers other than “none”, in order of days. recorded: days with any answer.
    """
    by_day: dict[date, dict[Value, None]] = {}
    for day, value in felt:
        by_day.setdefault(day, {})[value] = None
    return Reported(
        symptom, tuple((day, tuple(values)) for day, values in by_day.items()), recorded
    )


def _apart(earlier: date, later: date) -> bool:
    return (later - earlier).days >= STALE_DAYS


def _answers(symptom: Symptom, log: DayLog) -> list[Value]:
    own = log.value(symptom.key)
    extra = [value for moment in log.moments for key, value in moment.answers if key == symptom.key]
    return extra if own is None else [own, *extra]


def _run(series: Series, now: float | None, usual: float | None) -> tuple[int, bool]:
    """For how many days the verdict has held, and whether that is since the first entry.

    Gaps end a run, because the week after one has too few entries to have a median. So does the
    mark with which the usual began: the days before it had another one.
    """
    held = verdict(now, usual)
    if held not in (Verdict.HIGHER, Verdict.LOWER):
        return 0, False
    entries = series.entries
    since = last = entries[-1][0]
    marked = series.usual_since(last)
    for day, _ in reversed(entries):
        if marked is not None and day < marked:
            break
        if verdict(series.median_7_days(day), usual) is not held:
            break
        since = day
    return (last - since).days + 1, since == entries[0][0]
