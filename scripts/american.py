"""American English, made of the British texts."""

from __future__ import annotations

from pathlib import Path


def build(root: Path) -> None:
    """Write everything in American English."""
    del root
