"""``make bench``: prints a table and fails if a limit is passed.

Every ratio is a median of ours over a median of a floor that is measured in turn with it,
so that a slow or busy machine weighs on both alike.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks import everyday, first_window, health_export, measures
from mbc_tracker import demo
from mbc_tracker.storage.open_store import open_store


def main() -> int:
    """Run all measures; 1 if one of them passes its limit."""
    with tempfile.TemporaryDirectory(prefix="mbc-bench-") as folder:
        place = Path(folder)
        diary = place / "twenty-years.mbc"
        store = open_store(diary, create=True)
        demo.fill(store, demo.twenty_years(measures.TODAY))
        store.close()
        groups = (measures.ALL, first_window.ALL, everyday.ALL, health_export.ALL)
        results = [measure(place, diary) for group in groups for measure in group]
    print("| what | floor | ours | ratio or time | limit | |")
    print("|---|---|---|---|---|---|")
    for result in results:
        print(result.row())
    return int(any(not result.kept for result in results))


if __name__ == "__main__":
    sys.exit(main())
