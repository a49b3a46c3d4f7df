"""What was removed, which can be put back for a while."""

from __future__ import annotations

from datetime import date, timedelta

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.records import Record
from mbc_tracker.frozen import frozen

RETENTION = timedelta(days=30)


@frozen
class RemovedRecord:
    """A record as it was, and when it was removed."""

    id: str
    record: Record
    recorded: Stamp

    @property
    def expires(self) -> date:
        """The last day of the 30 on which the removed record can be restored."""
        return (self.recorded.wall + RETENTION).date()
