"""What a person is looking at in Trends."""

from __future__ import annotations

from mbc_tracker.domain.before_after import BeforeAfter
from mbc_tracker.domain.period import Period, Range
from mbc_tracker.frozen import frozen
from mbc_tracker.ui.trends.view_model import TrendMode

#: So many days and more are shown by month, unless another view is asked for.
LONG = 184


@frozen
class TrendsState:
    """view: None for the one that suits the days. zoom: the days looked at closer, None for all."""

    range: Range = Range.THREE_MONTHS
    view: TrendMode | None = None
    zoom: Period | None = None
    around: BeforeAfter | None = None
    as_table: bool = False

    def mode(self, period: Period) -> TrendMode:
        """How these days are shown."""
        if self.view is not None:
            return self.view
        return TrendMode.DAYS if self.zoom or len(period) < LONG else TrendMode.MONTHS
