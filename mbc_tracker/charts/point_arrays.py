"""Values over time as arrays: the medians of the weeks, and fewer points for a narrow chart.

Twenty years of several symptoms are drawn again at every press, so nothing here goes day by day.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import MEDIAN_DAYS, MEDIAN_ENTRIES

DayOrdinals: TypeAlias = NDArray[np.int64]
Heights: TypeAlias = NDArray[np.float64]

_FINEST = 1000  # heights differ by a thousandth at least
_MISSING = 127  # stands behind every rating when a week is put in order


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Points in order of days: days as ordinals, heights as ratings, medians or measurements.

    Only measurements have several points on one day.
    """

    days: DayOrdinals
    heights: Heights

    def __len__(self) -> int:
        return len(self.days)

    @property
    def last(self) -> tuple[date, float]:
        """The latest point; there has to be one."""
        return date.fromordinal(int(self.days[-1])), float(self.heights[-1])

    def at(self, day: date) -> float | None:
        """The height on a day, the last one of several; None without a point."""
        place = int(np.searchsorted(self.days, day.toordinal(), side="right")) - 1
        here = place >= 0 and int(self.days[place]) == day.toordinal()
        return float(self.heights[place]) if here else None

    def inside(self, period: Period) -> Curve:
        """The points on the days of a period."""
        first, last = period.first.toordinal(), period.last.toordinal()
        begin, end = np.searchsorted(self.days, (first, last + 1))
        return Curve(self.days[begin:end], self.heights[begin:end])

    def only(self, days: Collection[date], *, without: bool = False) -> Curve:
        """The points on some days, or all but those."""
        ordinals = np.array([day.toordinal() for day in days], dtype=np.int64)
        kept = np.isin(self.days, ordinals, invert=without)
        return Curve(self.days[kept], self.heights[kept])

    def pieces(self) -> tuple[Curve, ...]:
        """The stretches in which every height is known."""
        edges = np.flatnonzero(np.diff(np.isfinite(self.heights), prepend=False, append=False))
        return tuple(
            Curve(self.days[begin:end], self.heights[begin:end])
            for begin, end in edges.reshape(-1, 2).tolist()
        )

    def downsampled(self, columns: int) -> Curve:
        """A selection of these points for a chart that is ``columns`` wide.

        In each column of days the highest and the lowest stay (of equals the latest), and so do
        the first and the last point of all: nothing that stands out is lost or made up.
        """
        count = len(self)
        if count <= 2 * columns:
            return self
        since = self.days - self.days[0]
        starts = np.flatnonzero(np.diff(since * columns // (since[-1] + 1), prepend=-1))
        # With its place added, each height is told from its equals.
        ranks = np.rint(self.heights * _FINEST).astype(np.int64)
        steps, places = ranks * count, np.arange(count)
        highest = np.maximum.reduceat(steps + places, starts) % count
        lowest = places[-1] - np.minimum.reduceat(steps + places[::-1], starts) % count
        kept = np.unique(np.concatenate(((0, count - 1), highest, lowest)))
        return Curve(self.days[kept], self.heights[kept])


def curve(values: Sequence[tuple[date, float]]) -> Curve:
    """Recorded values, as they are."""
    days = np.array([day.toordinal() for day, _ in values], dtype=np.int64)
    return Curve(days, np.array([value for _, value in values], dtype=np.float64))


NO_POINTS = curve(())


def median_line(values: Curve, period: Period) -> tuple[Curve, ...]:
    """The line of m7 over the recorded days of a period, open where m7 is undefined.

    So it is open after more than three missing days in a row too: the seven days up to the next
    entry then hold three values at most, and m7 takes four.
    """
    return medians(values).inside(period).pieces()


def medians(values: Curve) -> Curve:
    """The median of the seven days up to each day (``domain.series.m7``); NaN where undefined."""
    if not len(values):
        return values
    since = values.days - values.days[0]
    ratings = np.full(since[-1] + MEDIAN_DAYS, _MISSING, dtype=np.int8)
    ratings[since + MEDIAN_DAYS - 1] = values.heights
    weeks = _in_order([ratings[n : n - MEDIAN_DAYS + 1 or None] for n in range(MEDIAN_DAYS)])
    counts = (weeks < _MISSING).sum(axis=0)[since]
    middles = (weeks[(counts - 1) // 2, since] + weeks[counts // 2, since]) / 2
    return Curve(values.days, np.where(counts >= MEDIAN_ENTRIES, middles, np.nan))


def _in_order(rows: list[NDArray[np.int8]]) -> NDArray[np.int8]:
    """Every column sorted, by comparing neighbouring rows as often as there are rows.

    Whole rows at once take a tenth of the time that NumPy takes to sort thousands of short columns.
    """
    for turn in range(len(rows)):
        for n in range(turn % 2, len(rows) - 1, 2):
            rows[n : n + 2] = np.minimum(*rows[n : n + 2]), np.maximum(*rows[n : n + 2])
    return np.stack(rows)
