"""Tries the program on what Debian's Wine has of Windows: ``make windows-check``.

Usage: python -m scripts.windows.check WORK [PART…]
It makes a Windows Python with the locked requirements, runs the tests in it, packs the program and
its installer, installs it, writes down a day by command and in the window, and removes it. Without
a PART it does all of them, in this order: python, tests, package, installer.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from scripts.packages.package import ROOT, with_languages
from scripts.windows import python, tests
from scripts.windows.installer import check_installer
from scripts.windows.package import pack
from scripts.windows.wine import Wine


def prepare(work: Path, wine: Wine) -> None:
    """The Windows Python, and a Wine that has nothing of an earlier run."""
    python.make(work)
    shutil.rmtree(wine.prefix, ignore_errors=True)
    wine.prepare()
    ran = wine.run([str(work / "python" / "python.exe"), "-c", "import sys; print(sys.version)"])
    print(ran.stdout.strip())


def main(work: Path, parts: Sequence[str]) -> int:
    """Do it, each part after the other; 1 where one of them failed."""
    wine = Wine(work / "prefix")
    source = work / "source"
    every: dict[str, Callable[[], int | None]] = {
        "python": lambda: prepare(work, wine),
        "tests": lambda: tests.run(work, source, wine),
        "package": lambda: pack(work, source, wine),
        "installer": lambda: check_installer(work, wine.prefix),
    }
    work.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(source, ignore_errors=True)
    with_languages(ROOT, source)
    try:
        return max((every[part]() or 0 for part in parts or every), default=0)
    finally:
        wine.end()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
