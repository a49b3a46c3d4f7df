"""Which files belong to a diary, and removing them for good.

What carries another name is not ours and stays, and so does whatever was saved elsewhere.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from mbc_tracker import safekeeping
from mbc_tracker.safekeeping import Safekeeping
from mbc_tracker.storage.retention import Copy

#: What SQLite may leave beside a file.
_COMPANIONS = ("", "-journal", "-wal", "-shm")
#: Why the program makes backups by itself, beside what is risky (“before-…”).
_REASONS = frozenset(
    {safekeeping.CONTINUING, safekeeping.EXIT, safekeeping.START, safekeeping.ASKED}
)


def of_diary(path: Path) -> tuple[Path, ...]:
    """The diary, those that were put aside, and what a killed program left beside them."""
    aside = re.compile(rf"{re.escape(path.stem)}-(before-restore|locked)-\d{{8}}-\d{{6}}(-\d+)?")
    named = [path, path.resolve()]  # the second differs where the name is a link
    named += [it for it in _all_in(path.parent) if _is_aside(it, path, aside)]
    whole = [it.with_name(f"{it.name}{end}") for it in named for end in _COMPANIONS]
    unfinished = _unfinished(path.parent, f"{path.name[:40]}.")
    return tuple(dict.fromkeys(it for it in (*whole, *unfinished) if _is_there(it)))


def of_backups(safe: Safekeeping, folder: Path) -> tuple[Path, ...]:
    """The backups in a folder that the program made of this diary, with their checksums."""
    copies = [it.path for it in backups(safe, folder)]
    beside = [it.with_name(f"{it.name}.sha256") for it in copies]
    unfinished = _unfinished(folder, f"{safe.path.stem}-")
    return tuple(it for it in (*copies, *beside, *unfinished) if _is_there(it))


def backups(safe: Safekeeping, folder: Path) -> tuple[Copy, ...]:
    """Those among the backups in a folder that the program made by itself."""
    return tuple(it for it in safe.backups(folder) if _is_own(it))


def erase(files: Iterable[Path]) -> tuple[Path, ...]:
    """Remove the files; those that could not be removed."""
    return tuple(file for file in files if not _gone(file))


def erase_folder(folder: Path) -> tuple[Path, ...]:
    """Remove a folder with all that is in it; the folder, if that could not be done."""
    with suppress(FileNotFoundError):
        try:
            shutil.rmtree(folder)
        except OSError:
            return (folder,) if folder.exists() else ()
    return ()


def drop_if_empty(*folders: Path) -> None:
    """Remove folders that nothing is in any more; one that can't be removed does no harm."""
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def _is_own(copy: Copy) -> bool:
    """One that has no time in its name or another word is the person's own copy."""
    dated = f"-{copy.made:%Y%m%d-%H%M}-" in copy.path.name
    return copy.reason in _REASONS or copy.reason == "before-update" or (dated and copy.forced)


def _gone(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _is_there(file: Path) -> bool:
    """Also a link to nowhere."""
    return file.is_file() or file.is_symlink()


def _is_aside(file: Path, diary: Path, name: re.Pattern[str]) -> bool:
    return file.suffix == diary.suffix and name.fullmatch(file.stem) is not None


def _unfinished(folder: Path, begins: str) -> tuple[Path, ...]:
    """What was being written under another name when the program was killed."""
    hidden = re.compile(rf"\.{re.escape(begins)}.*\.part(-journal)?")
    return tuple(it for it in _all_in(folder) if hidden.fullmatch(it.name))


def _all_in(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(sorted(folder.iterdir()))
    except OSError:
        return ()
