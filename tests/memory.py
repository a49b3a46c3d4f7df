"""Where tests write: in memory, because half of the time they would wait for the disk.

No test relies on a disk: what a power cut leaves is worked out from the system calls
(crashtests/disk.py), and a process that is killed leaves the same in memory. Whoever sets TMPDIR
has the last word.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

_SHARED = Path("/dev/shm")  # noqa: S108 - Linux has it in memory
_ENOUGH = 2 * 2**30  # bytes; containers often have a little there, for other things


def write_in_memory() -> None:
    """Make it the place for temporary files, here and in all processes that are started."""
    if "TMPDIR" not in os.environ and _usable(_SHARED):
        os.environ["TMPDIR"] = tempfile.tempdir = str(_SHARED)


def _usable(folder: Path) -> bool:
    """Whether there is room for all that tests write, and what they write can be run."""
    if sys.platform == "win32" or not folder.is_dir() or not os.access(folder, os.W_OK):
        return False
    runs = not os.statvfs(folder).f_flag & os.ST_NOEXEC
    return runs and shutil.disk_usage(folder).free >= _ENOUGH
