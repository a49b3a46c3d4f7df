"""Names the tests of what was changed since the branch left ``main``, for ``make quick``.

Tests lie in folders that are called as those of the program, so a changed file stands for the
tests of its folder. That is a look at the nearest tests and no proof: ``make check`` runs all.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[1]

#: Folders that are called otherwise below ``tests``; the most exact one counts.
_CALLED = {
    "mbc_tracker": ".",
    "resources": "content",
    "scripts/packages": "packaging",
    "tests": ".",
}


def changed(root: Path) -> set[str]:
    """The files that differ from where the branch left main, also those not committed yet."""
    left = _git(root, "merge-base", "main", "HEAD") or ["HEAD"]
    return {
        *_git(root, "diff", "--name-only", "--no-renames", left[0]),
        *_git(root, "ls-files", "--others", "--exclude-standard"),
    }


def beside(files: Iterable[str], root: Path) -> list[Path]:
    """The test files in the folders of these files; a changed test file stands for itself only."""
    test_files: set[Path] = set()
    for file in map(PurePosixPath, files):
        pattern = "test_*.py"
        if file.parts[0] == "tests" and file.match(pattern):
            pattern = file.name
        test_files.update(_folder(file.parent, root / "tests").glob(pattern))
    return sorted(test_files)


def _folder(folder: PurePosixPath, tests: Path) -> Path:
    """The tests' folder for a folder: the one of its name, or the next one above."""
    known = next((parent for parent in (folder, *folder.parents) if str(parent) in _CALLED), None)
    place = tests / (_CALLED[str(known)] / folder.relative_to(known) if known else folder)
    while not place.is_dir():
        place = place.parent
    return place


def _git(root: Path, *arguments: str) -> list[str]:
    """What git answers, line by line; nothing where it doesn't know."""
    command = ["git", "-C", str(root), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.stdout.splitlines()


if __name__ == "__main__":
    sys.stdout.write("\n".join(str(path.relative_to(ROOT)) for path in beside(changed(ROOT), ROOT)))
