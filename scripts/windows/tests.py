"""Runs the tests on Windows' Python, a few folders at a time."""

from __future__ import annotations

import re
import time
from pathlib import Path

from scripts.windows.wine import Wine, windows_path

#: Where something depends on the system. ``domain``, ``content``, ``charts`` and ``report`` reckon
#: and write texts, ``crashtests`` and ``packaging`` are for Linux.
GROUPS = (
    "tests/storage",
    "tests/services",
    "tests/cli",
    "tests/exchange",
    "tests/test_app.py tests/test_diary_lock.py tests/test_files.py tests/test_paths.py",
    "tests/test_clock.py tests/test_support_log.py tests/test_zones.py",
    "tests/ui/shell",
    "tests/ui/common",
    "tests/ui/backup tests/ui/passphrase tests/ui/today",
)
LONGEST = 1800  # seconds for one of them
_ENDED_WELL = 0
_COUNTS = re.compile(r"^.*\b(?:passed|failed|error|skipped)\b.* in .*$", re.MULTILINE)


def run(work: Path, source: Path, wine: Wine) -> int:
    """Run them; 1 where a test failed. The whole of what they say goes to WORK/tests.log."""
    failed = 0
    with (work / "tests.log").open("w", encoding="utf-8") as log:
        for group in GROUPS:
            started = time.monotonic()
            words = ["-m", "pytest", "-q", "-rfEs", "-p", "no:cacheprovider"]
            words += ["-p", "scripts.windows.left_out", "--tb=short"]
            words += ["--basetemp", windows_path(work / "tests")]
            program = str(work / "python" / "python.exe")
            ran = wine.run([program, *words, *group.split()], source, limit=LONGEST)
            log.write(f"{group}\n{ran.stdout}\n")
            log.flush()
            failed = max(failed, ran.returncode != _ENDED_WELL)
            counts = _COUNTS.findall(ran.stdout)[-1:] or ["ended without a word, or took too long"]
            print(f"{group}: {counts[0].strip('= ')} ({time.monotonic() - started:.0f} s)")
    return int(failed)
