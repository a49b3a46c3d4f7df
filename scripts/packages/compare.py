"""Whether two folders hold the same, byte for byte."""

from __future__ import annotations

import filecmp
import sys
from pathlib import Path


def differences(one: Path, other: Path) -> list[str]:
    """What is in one folder alone, or not the same in both; empty where they are alike."""
    ours, theirs = _names(one), _names(other)
    alone = [f"only in one: {name}" for name in sorted(ours ^ theirs)]
    return alone + [
        f"not the same: {name}"
        for name in sorted(ours & theirs)
        if not _alike(one / name, other / name)
    ]


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def _alike(one: Path, other: Path) -> bool:
    """Whether two paths have the same kind, rights and bytes, or are links to one place."""
    if one.lstat().st_mode != other.lstat().st_mode:
        return False
    if one.is_symlink():
        return one.readlink() == other.readlink()
    return one.is_dir() or filecmp.cmp(one, other, shallow=False)


if __name__ == "__main__":
    faults = differences(Path(sys.argv[1]), Path(sys.argv[2]))
    print(*faults, sep="\n")
    sys.exit(bool(faults))
