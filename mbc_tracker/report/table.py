"""The rows of the page's table: what each symptom was before, lately and at its worst."""

from __future__ import annotations

from datetime import timedelta

from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import MEDIAN_DAYS
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import Comparison, Reported, Verdict, reported_among
from mbc_tracker.report.data import AnswersByDay, ReportData
from mbc_tracker.report.dates import Dates
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.summary import SummaryRow

#: Stands in a cell that has nothing to say.
NOTHING = "–"


def rows(data: ReportData, words: Words) -> tuple[SummaryRow, ...]:
    """The table, in the order that the symptoms were chosen in."""
    by_symptom: dict[str, SummaryRow] = {}
    dates = Dates(data.choices.period, words)
    for comparison in data.overview.comparisons:
        by_symptom[comparison.symptom.key] = _rated_row(comparison, words, dates)
    for answers in data.overview.reported:
        by_symptom[answers.symptom.key] = _answered_row(answers, data, words)
    return tuple(by_symptom[symptom.key] for symptom in data.choices.symptoms)


def _rated_row(comparison: Comparison, words: Words, dates: Dates) -> SummaryRow:
    """A row of numbers. A median that ended before the last week is not passed off as 'now'."""
    verdict = TrendText(words).verdict(comparison)
    day, now = comparison.day, comparison.now
    if day is not None and (comparison.period.last - day).days >= MEDIAN_DAYS:
        verdict = words.phrases.fill("up_to", date=dates.day(day), text=verdict)
        now = None
    worst_day, worst = comparison.worst or (None, None)
    return SummaryRow(
        symptom=one_line(comparison.symptom.label),
        before=_number(comparison.usual.value if comparison.usual else None, words),
        now=_number(now, words),
        words=verdict,
        worst=_number(worst, words),
        worst_day=dates.day(worst_day) if worst_day else "",
        high_days=str(comparison.moderate) if comparison.entries else NOTHING,
        recorded=str(comparison.entries),
        direction=comparison.verdict,
    )


def _answered_row(answers: Reported, data: ReportData, words: Words) -> SummaryRow:
    """A row for a symptom answered in words: on how many days it was reported."""
    period, symptom = data.choices.period, answers.symptom
    last_week = period.last - timedelta(days=MEDIAN_DAYS - 1)
    sentence = TrendText(words).reported(answers)
    before = (
        Period(period.first, last_week - timedelta(days=1)) if period.first < last_week else None
    )
    lately = Period(max(period.first, last_week), period.last)
    return SummaryRow(
        symptom=one_line(symptom.label),
        before=_days_reported(symptom, data.answers_in_words, before, words),
        now=_days_reported(symptom, data.answers_in_words, lately, words),
        words=sentence[:1].upper() + sentence[1:],
        worst=NOTHING,
        worst_day="",
        high_days=NOTHING,
        recorded=str(answers.recorded),
        direction=Verdict.SAME if answers.recorded else Verdict.NOT_RECORDED,
    )


def _days_reported(
    symptom: Symptom, answers: AnswersByDay, period: Period | None, words: Words
) -> str:
    """“2 days”, or the symptom's own word for none."""
    entries = [pair for pair in answers[symptom.key] if pair[0] in period] if period else ()
    reported = reported_among(symptom, entries)
    if not reported.recorded:
        return NOTHING
    return words.days(len(reported.days)) if reported.days else symptom.word(symptom.none).lower()


def _number(value: float | None, words: Words) -> str:
    return NOTHING if value is None else words.number(value)
