"""A program that backs a diary up, or restores backups of it, as long as its parent lives.

python -m tests.services.backups.backing_up DIARY back-up|restore
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.storage import backup
from tests.fakes import FixedClock


def run(path: Path, what: str) -> None:
    """Say when it begins; the parent may kill this process at any time from then on."""
    clock = FixedClock(datetime(2026, 11, 22, 9, 41))  # noqa: DTZ001 - wall time in the zone
    safe = BackupService(path, clock)
    parent = os.getppid()
    print("go", flush=True)  # noqa: T201 - this is a program
    while os.getppid() == parent:  # of a killed test run it would fill the disk
        clock.pass_time(seconds=1)
        if what == "back-up":
            safe.back_up_now(BackupReason.ASKED)
        else:
            backup.restore(path, safe.inventory.backups()[0].path, clock.now().utc.astimezone(UTC))


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2])
