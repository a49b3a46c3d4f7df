"""How long one input may take, and how much memory."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable

from crashtests.fuzzing.target import Finding, Target

#: What an input of a few thousand bytes may add to the most that the process ever held.
_MEGABYTES = 64
_UNIT = 1 if sys.platform == "darwin" else 1024


def within_limits(target: Target) -> Callable[[bytes], None]:
    """The target's check, which complains about waste too."""

    def check(data: bytes) -> None:
        held, start = most_held(), time.process_time()
        target.check(data)
        spent, grown = time.process_time() - start, (most_held() - held) >> 20
        if spent > target.seconds:
            raise Finding(f"It took {spent:.1f} seconds of the processor.")
        if grown > _MEGABYTES:
            raise Finding(f"It took {grown} MiB more than anything before.")

    return check


def most_held() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT
