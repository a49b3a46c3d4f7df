"""What was removed, which can be put back for a while."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.records import Record

KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Removed:
    """A record as it was, and when it was removed."""

    id: str
    record: Record
    recorded: Stamp

    @property
    def leaves(self) -> date:
        """The day after which the bin need not have it any more."""
        return (self.recorded.wall + KEPT).date()
