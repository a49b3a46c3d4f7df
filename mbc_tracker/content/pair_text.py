"""Before and after something, in words."""

from __future__ import annotations

from collections.abc import Sequence

from mbc_tracker.content.text_table import TextTable
from mbc_tracker.content.weekly_text import typical, with_weekly
from mbc_tracker.content.words import Words, label_inside
from mbc_tracker.domain.before_after import BeforeAfter, PeriodComparison, PeriodStats
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import Verdict


class PairText:
    """The sentence above the two times, and the lines and the table below them."""

    def __init__(self, words: Words) -> None:
        self._words, self._phrases = words, words.phrases

    def legend(self, *, weekly: bool = False) -> str:
        """What marks and times are. weekly: some entries are about a week."""
        phrases = ("legend", *["legend_week"] * weekly, "pair_legend")
        return self._phrases.fill("sentence_gap").join(map(self._phrases.fill, phrases))

    def around(self, around: BeforeAfter) -> str:
        """“CT scan” (12 Oct 2026)."""
        date = self._words.date_numeric(around.day)
        if not around.text:
            return self._phrases.fill("pair_day", date=date)
        return self._phrases.fill("pair_event", text=around.text, date=date)

    def names(self, around: BeforeAfter) -> tuple[str, str]:
        """What the two times are called: “4 weeks before”."""
        return (
            self._phrases.count("pair_before", around.weeks),
            self._phrases.count("pair_after", around.weeks),
        )

    def days(self, side: PeriodStats) -> str:
        """The days of a time."""
        return self._words.period(side.period)

    def headings(self, around: BeforeAfter) -> tuple[str, str]:
        """Name and days of each time in one line: “4 weeks before: 14 Sep – 11 Oct 2026”."""
        before, after = (
            self._phrases.fill("pair_heading", name=name, period=self._words.period(period))
            for name, period in zip(self.names(around), (around.before, around.after), strict=True)
        )
        return before, after

    def summary(self, around: BeforeAfter, pairs: Sequence[PeriodComparison]) -> str:
        """What was different first, then all the rest together."""
        changed = (pair for pair in pairs if pair.verdict in (Verdict.HIGHER, Verdict.LOWER))
        sentences = [self._changed(pair) for pair in changed]
        for held, phrase in (
            (Verdict.SAME, "pair_same"),
            (Verdict.TOO_FEW, "too_few"),
            (Verdict.NOT_RECORDED, "not_recorded"),
        ):
            symptoms = [pair.symptom for pair in pairs if pair.verdict is held]
            sentences += [self._together(phrase, symptoms)] if symptoms else []
        text = self._phrases.fill("sentence_gap").join(sentences)
        return self._phrases.fill("pair_sentence", what=self.around(around), text=text)

    def details(self, pairs: Sequence[PeriodComparison]) -> tuple[str, ...]:
        """A line for each symptom: the middle and the days at 4 or more in both times."""
        return tuple(
            self._phrases.fill(
                "pair_detail",
                label=pair.symptom.label,
                before=self.side(pair.before),
                after=self.side(pair.after),
            )
            for pair in pairs
        )

    def side(self, side: PeriodStats) -> str:
        """Median and days at 4 or more of one time, for one symptom."""
        if not side.days:
            return self._phrases.fill("pair_to_come")
        if not side.entries:
            return self._phrases.fill("pair_missing")
        days = self._words.days(side.entries)
        if side.median is None:
            text = self._phrases.fill("pair_few", moderate=side.moderate, days=days)
        else:
            middle = typical(side.median, self._words, weekly=side.of_weeks)
            text = self._phrases.fill("pair_side", middle=middle, moderate=side.moderate, days=days)
        return with_weekly(text, side.weekly, self._words)

    def note(self, side: PeriodStats) -> str:
        """Median and days at 4 or more, short enough for a panel's title; empty without entries."""
        if not side.entries:
            return ""
        if side.median is None:
            return self._phrases.fill(
                "pair_note_few", moderate=side.moderate, entries=self._words.days(side.entries)
            )
        return self._phrases.fill(
            "pair_note",
            middle=typical(side.median, self._words, weekly=side.of_weeks),
            moderate=side.moderate,
            entries=self._words.days(side.entries),
        )

    def alternative(self, name: str, symptom: Symptom, side: PeriodStats) -> str:
        """One panel in words. name: that of its time."""
        heading = self._phrases.fill("pair_heading", name=name, period=self.days(side))
        return self._phrases.fill(
            "pair_alt", heading=heading, label=symptom.label, side=self.side(side)
        )

    def table(self, around: BeforeAfter, pairs: Sequence[PeriodComparison]) -> TextTable:
        """A row for each symptom."""
        rows = (
            (pair.symptom.label, self.side(pair.before), self.side(pair.after)) for pair in pairs
        )
        head = self._phrases.fill("head_symptom")
        return TextTable((head, *self.headings(around)), tuple(rows))

    def _changed(self, pair: PeriodComparison) -> str:
        return self._phrases.fill(
            f"pair_{pair.verdict}",
            label=pair.symptom.label,
            after=typical(pair.after.median or 0, self._words, weekly=pair.after.of_weeks),
            before=typical(pair.before.median or 0, self._words, weekly=pair.before.of_weeks),
        )

    def _together(self, phrase: str, symptoms: Sequence[Symptom]) -> str:
        labels = [symptoms[0].label, *(label_inside(symptom) for symptom in symptoms[1:])]
        return self._phrases.count(phrase, len(labels), labels=self._words.listing(labels))
