"""Months in words: on how many of the recorded days a symptom was moderate or severe."""

from __future__ import annotations

from collections.abc import Sequence

from mbc_tracker.content.text_table import TextTable
from mbc_tracker.content.words import NOTHING, Words, inside
from mbc_tracker.domain.monthly_share import MonthlyShares, MonthShare
from mbc_tracker.domain.period import Period


class ShareText:
    """The words beside the bars of a symptom, and a table of their values."""

    def __init__(self, words: Words) -> None:
        self._words, self._phrases = words, words.phrases

    def legend(self) -> str:
        """A sentence on what the bars are."""
        return self._phrases.fill("share_legend")

    def axis(self) -> str:
        """A few words on what the height of a bar is."""
        return self._phrases.fill("share_axis")

    def over_bar(self, share: MonthShare) -> str:
        """“9 of 27”; a dash where nothing is recorded, which is not nought."""
        if not share.recorded:
            return NOTHING
        return self._phrases.fill("share_of", n=share.moderate, all=share.recorded)

    def alternative(self, shares: MonthlyShares) -> str:
        """A panel in words, for somebody who doesn't see it."""
        months = self._phrases.fill("day_separator").join(map(self._month, shares.months))
        return self._phrases.fill("share_alt", label=shares.symptom.label, months=months)

    def spoken(self, shares: Sequence[MonthlyShares], month: Period) -> str:
        """A month read out: “Oct 2026: cough 3 of 27 at 4 or more, 0 at 7 or more.”."""
        entries = self._phrases.fill("day_separator").join(
            self._phrases.fill(
                "share_told",
                label=inside(symptom_shares.symptom),
                moderate=symptom_shares.months[0].moderate,
                severe=symptom_shares.months[0].severe,
                all=symptom_shares.months[0].recorded,
            )
            for symptom_shares in shares
        )
        nothing = self._phrases.fill("day_nothing")
        return self._phrases.fill(
            "day", date=self._words.month(month.first), entries=entries or nothing
        )

    def table(self, shares: Sequence[MonthlyShares]) -> TextTable:
        """A row for each month, the latest first."""
        months = [share.month for share in shares[0].months] if shares else []
        rows = [
            (self._words.month(month.first), *(self._cell(column.months[n]) for column in shares))
            for n, month in enumerate(months)
        ]
        head = self._phrases.fill("head_month")
        return TextTable(
            (head, *(column.symptom.label for column in shares)), tuple(reversed(rows))
        )

    def _month(self, share: MonthShare) -> str:
        month = self._words.month(share.month.first)
        if not share.recorded:
            return self._phrases.fill("share_missing", month=month)
        return self._phrases.fill(
            "share_month",
            month=month,
            days=self._words.days(share.recorded),
            moderate=share.moderate,
            severe=share.severe,
        )

    def _cell(self, share: MonthShare) -> str:
        if not share.recorded:
            return NOTHING
        return self._phrases.fill(
            "share_cell",
            days=self._words.days(share.recorded),
            moderate=share.moderate,
            severe=share.severe,
        )
