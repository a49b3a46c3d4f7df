"""The first box in words: what was reported in the period, and what was not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.values import HELP_NOW
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.report.course import place_of
from mbc_tracker.report.dates import last_run, listing, runs, span
from mbc_tracker.report.lanes import LaneMark
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.signs import (
    ASKED,
    FEW_DAYS,
    TEMPERATURE,
    ReportedSign,
    SignEntries,
    SignKind,
    days_asked,
    reported_signs,
)
from mbc_tracker.report.summary import SignBox, SignLine

#: So many lines stand in the box, unless there are more that are always kept there.
MOST_LINES = 6


class SignText:
    """Writes the box and the marks of one report. catalogue: for the names of symptoms.

    units: the person's, by kind of measurement.
    """

    def __init__(
        self,
        period: Period,
        entries: SignEntries,
        catalogue: Catalogue,
        words: Words,
        texts: ReportTexts,
        units: Mapping[str, str] = UNITS,
    ) -> None:
        self._period, self._catalogue = period, catalogue
        self._words, self._texts = words, texts
        self._measured = MeasuredText(words, units)
        self._signs, self._asked = reported_signs(entries), days_asked(entries)

    def box(self) -> SignBox:
        """The lines, and in sentences what was not reported or not asked."""
        signs = _kept_first(self._signs)
        lines = tuple(self._line(sign) for sign in signs)
        return SignBox(lines[: _fitting(signs)], lines[_fitting(signs) :], self._others())

    def marks(self) -> tuple[LaneMark, ...]:
        """A mark where a run of days begins: “emergency sign +2” for three signs on one day."""
        return tuple(
            LaneMark(
                place_of(day, self._period),
                f"{first} +{len(more)}" if more else first,
            )
            for day, (first, *more) in self._marked()
        )

    def dated_marks(self) -> tuple[str, ...]:
        """The marks in words: “16 Feb 2026 emergency sign”."""
        comma = self._words.phrases.fill("comma")
        return tuple(
            self._texts.fill(
                "lane_mark", date=self._words.date_numeric(day), text=comma.join(names)
            )
            for day, names in self._marked()
        )

    def _marked(self) -> list[tuple[date, list[str]]]:
        """The first of days that follow one another, with its kinds of sign, the gravest first."""
        by_day: dict[date, dict[str, None]] = {}
        for sign in self._signs:  # which are in that order
            for run in runs(sign.days):
                by_day.setdefault(run[0], {})[self._texts.marks[sign.kind]] = None
        return [(day, list(names)) for day, names in sorted(by_day.items())]

    def _line(self, sign: ReportedSign) -> SignLine:
        name, days = self._name(sign), sign.days
        if len(days) > FEW_DAYS:
            name = self._texts.count("on_days", len(days), sign=name)
            first, last = last_run(days)
            dates = self._texts.fill("last", date=span(first, last, self._words))
        else:
            dates = listing(days, self._words)
        return SignLine(name, dates, "; ".join(self._details(sign)))

    def _name(self, sign: ReportedSign) -> str:
        if sign.kind is SignKind.EMERGENCY:
            name = self._texts.emergency.get(sign.sign, one_line(sign.sign))
            return self._texts.fill("emergency", sign=name)
        if sign.kind is SignKind.TEMPERATURE:
            return self._texts.fill(
                "temperature", value=self._measured.value(TEMPERATURE, sign.highest)
            )
        return self._texts.signs[sign.kind]

    def _details(self, sign: ReportedSign) -> Iterator[str]:
        """What else was written that day, and whether the team was told."""
        if sign.companions:
            values = (
                self._texts.fill("value", label=self._label(key), value=str(value))
                for key, value in sign.companions
            )
            comma = self._words.phrases.fill("comma")
            yield self._texts.fill("that_day", values=comma.join(values))
        if sign.is_told:
            yield self._texts.fill("told")

    def _label(self, key: str) -> str:
        return self._texts.short(self._catalogue[key])

    def _others(self) -> str:
        """Sentences on what was not reported; together where all was asked on as many days."""
        reported = {sign.kind.partition("_")[0] for sign in self._signs}
        missing = [key for key in ASKED if key.partition("_")[0] not in reported]
        asked = [key for key in missing if self._asked[key]]
        emergency = SignKind.EMERGENCY in reported
        counts = {self._asked[key] for key in ASKED}
        if not self._signs and len(counts) == 1 and counts != {0}:
            (days,) = counts
            return self._texts.count(
                "none_reported",
                len(self._period),
                asked=str(days),
                signs=self._names((HELP_NOW, *ASKED)),
            )
        sentences = [*self._not_reported(asked)]
        if not emergency:
            sentences.append(self._texts.fill("no_emergency"))
        if never := [key for key in missing if not self._asked[key]]:
            sentences.append(self._texts.fill("not_asked", signs=self._names(never)))
        return self._words.phrases.fill("sentence_gap").join(sentences)

    def _not_reported(self, asked: Sequence[str]) -> Iterator[str]:
        def days(key: str) -> int:
            return self._asked[key]

        for count, keys in groupby(sorted(asked, key=days, reverse=True), key=days):
            yield self._texts.count("not_reported", count, signs=self._names(tuple(keys)))

    def _names(self, keys: Sequence[str]) -> str:
        return self._words.phrases.fill("comma").join(self._texts.asked[key] for key in keys)


def _kept_first(signs: Sequence[ReportedSign]) -> tuple[ReportedSign, ...]:
    """The signs in their order, with those at the end that have no room in the box."""
    if len(signs) <= MOST_LINES:
        return tuple(signs)
    kept = [sign for sign in signs if sign.kind.is_kept]
    newest = sorted(
        (sign for sign in signs if not sign.kind.is_kept),
        key=lambda sign: sign.days[-1],
        reverse=True,
    )
    chosen = newest[: max(0, MOST_LINES - len(kept))]
    later = newest[len(chosen) :]
    return (*(sign for sign in signs if sign not in later), *later)


def _fitting(signs: Sequence[ReportedSign]) -> int:
    """How many of the signs stand in the box."""
    return max(min(MOST_LINES, len(signs)), len([sign for sign in signs if sign.kind.is_kept]))
