"""Packs the program from a copy of the sources that git knows, so that nothing else slips in.

The languages are compiled in that copy, as git doesn't know the compiled ones.

Usage: python -m scripts.packages.package OUT [WORK]
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def sources(root: Path) -> list[str]:
    """The files that git knows and that are there, as they are now."""
    names = _git(root, "ls-files", "-z").split("\0")
    return [name for name in names if name and (root / name).exists()]


def copied(root: Path, target: Path) -> None:
    for name in sources(root):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / name, target / name)


def with_languages(root: Path, target: Path) -> None:
    """Copy the sources, and compile the languages in the copy."""
    copied(root, target)
    command = [sys.executable, "-m", "scripts.translations", "build"]
    subprocess.run(command, check=True, cwd=target)


def epoch(root: Path) -> str:
    """When the last change was made: the date of all that is built."""
    return os.environ.get("SOURCE_DATE_EPOCH") or _git(root, "log", "-1", "--format=%ct").strip()


def maintainer(root: Path) -> str:
    """Whom Debian's tools name as the contact: who builds, or else who made the last change."""
    name, address = os.environ.get("DEBFULLNAME"), os.environ.get("DEBEMAIL")
    if name and address:
        return f"{name} <{address}>"
    return _git(root, "log", "-1", "--format=%an <%ae>").strip()


def package(out: Path, work: Path) -> None:
    """Pack into OUT, which is made anew, with WORK for what is needed on the way."""
    for folder in (work, out):
        shutil.rmtree(folder, ignore_errors=True)
    source = work / "source"
    with_languages(ROOT, source)
    plain = {
        "SOURCE_DATE_EPOCH": epoch(ROOT),
        "MAINTAINER": maintainer(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "scripts.packages.build", str(work), str(out)]
    subprocess.run(command, check=True, cwd=source, env={**os.environ, **plain})


def _git(root: Path, *words: str) -> str:
    ran = subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, check=True)
    return ran.stdout


if __name__ == "__main__":
    package(Path(sys.argv[1]).resolve(), Path(*sys.argv[2:] or ["build/package"]).resolve())
