"""Months in words: median and range, and the days on which a symptom was moderate or severe."""

from __future__ import annotations

from collections.abc import Sequence

from mbc_tracker.content.text_table import TextTable
from mbc_tracker.content.weekly_text import typical, with_weekly
from mbc_tracker.content.words import NOTHING, Words, label_inside
from mbc_tracker.domain.monthly_share import MonthlyShares, MonthShare
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom


class ShareText:
    """The words about the months of a symptom, and a table of their values."""

    def __init__(self, words: Words) -> None:
        self._words, self._phrases = words, words.phrases

    def legend(self, *, quarters: bool = False, weekly: bool = False) -> str:
        """Sentences on what dots, bars and squares are. weekly: some entries are about a week."""
        legend = self._phrases.fill("share_legend_quarters" if quarters else "share_legend")
        if not weekly:
            return legend
        more = self._phrases.fill("share_legend_week")
        return self._phrases.fill("sentence_gap").join((legend, more))

    def reading(self, share: MonthShare) -> str:
        """“3 (1 to 6) in Oct 2026”: the median, and the lowest and the highest value."""
        if share.lowest is None or share.highest is None:
            return self._phrases.fill("value_missing")
        return self._phrases.fill(
            "month_range", range=self._range(share), month=self._name(share.month)
        )

    def alternative(self, shares: MonthlyShares) -> str:
        """A panel in words, for somebody who doesn't see it."""
        months = self._phrases.fill("day_separator").join(map(self._month, shares.months))
        return self._phrases.fill("share_alt", label=shares.symptom.label, months=months)

    def spoken(self, shares: Sequence[MonthlyShares], month: Period) -> str:
        """A month read out: “Oct 2026: cough 3 of 27 at 4 or more, 0 at 7 or more.”."""
        sentences = (
            self._told(shares_of_one.symptom, shares_of_one.months[0]) for shares_of_one in shares
        )
        entries = self._phrases.fill("day_separator").join(sentences)
        nothing = self._phrases.fill("day_nothing")
        return self._phrases.fill("day", date=self._name(month), entries=entries or nothing)

    def _told(self, symptom: Symptom, share: MonthShare) -> str:
        """One symptom's month; days at 4 or more only where there were some."""
        values = {"label": label_inside(symptom), "range": self._range(share)}
        if not share.moderate:
            return self._phrases.fill("share_told_low", **values)
        counts = {"moderate": share.moderate, "severe": share.severe, "all": share.recorded}
        return self._phrases.fill("share_told", **values, **counts)

    def table(self, shares: Sequence[MonthlyShares]) -> TextTable:
        """A row for each month, the latest first."""
        months = [share.month for share in shares[0].months] if shares else []
        rows = [
            (self._name(month), *(self._cell(column.months[n]) for column in shares))
            for n, month in enumerate(months)
        ]
        head = self._phrases.fill("head_month")
        return TextTable(
            (head, *(column.symptom.label for column in shares)), tuple(reversed(rows))
        )

    def _month(self, share: MonthShare) -> str:
        month = self._name(share.month)
        if not share.recorded:
            return self._phrases.fill("share_missing", month=month)
        text = self._phrases.fill(
            "share_month",
            month=month,
            days=self._words.days(share.recorded),
            range=self._range(share),
            moderate=share.moderate,
            severe=share.severe,
        )
        return with_weekly(text, share.weekly, self._words)

    def _cell(self, share: MonthShare) -> str:
        if not share.recorded:
            return NOTHING
        text = self._phrases.fill(
            "share_cell",
            days=self._words.days(share.recorded),
            range=self._range(share),
            moderate=share.moderate,
            severe=share.severe,
        )
        return with_weekly(text, share.weekly, self._words)

    def _name(self, span: Period) -> str:
        """“Oct 2026”, or a quarter with its first and its last month."""
        first, last = (self._words.month(day) for day in (span.first, span.last))
        if first == last:
            return first
        first = self._words.phrases.month_short(span.first)
        return self._phrases.fill("quarter", first=first, last=last)

    def _range(self, share: MonthShare) -> str:
        """“3 (1 to 6)”, without a median where too few days are recorded."""
        both = {"lowest": share.lowest, "highest": share.highest}
        if share.median is None:
            return self._phrases.fill("range_alone", **both)
        median = typical(share.median, self._words, weekly=share.of_weeks)
        return self._phrases.fill("range_median", median=median, **both)
