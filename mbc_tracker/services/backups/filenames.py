"""Which files belong to a diary. Only the names that the program gives tell it."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from mbc_tracker.files import LONGEST_SCRATCH
from mbc_tracker.services.backups.retention import COMMAND, Backup

CONTINUING, EXIT, START, ASKED = "continuing", "exit", "start", "asked"
BEFORE_RESTORE, BEFORE_IMPORT, BEFORE_CHANGE, BEFORE_EMPTYING = (
    "before-restore",
    "before-import",
    "before-passphrase",
    "before-emptying",
)
LOCKED = "locked"  # a diary whose passphrase was forgotten
EARLIER = "earlier"  # backups of a diary in whose place there is another one

#: Why the program makes backups by itself, beside what is risky (“before-…”).
_REASONS = frozenset({CONTINUING, EXIT, START, ASKED, COMMAND})
_BEFORE_UPDATE = "before-update"  # made where nothing knows the time
_DATED = re.compile(r"-(\d{8}-\d{4})-([a-z-]+?)(?:-(\d{1,6}))?")
_UNDATED = re.compile(r"-([a-z-]+)-\d+")
_ASIDE = re.compile(rf"-({BEFORE_RESTORE}|{LOCKED})-\d{{8}}-\d{{6}}(-\d+)?")
_SCRATCH = re.compile(r"\.(.+)\.[^.]+\.part(-journal)?")
#: How the names of backups and of diaries put aside go on after the diary's own.
_AFTER_STEM = re.compile(rf"-(\d{{8}}-|before-|{LOCKED}-)")


def files_in(folder: Path) -> tuple[Path, ...]:
    """All that is in the folder, by name; nothing where it is missing or can't be looked into."""
    try:
        return tuple(sorted(folder.iterdir(), key=lambda it: it.name))
    except OSError:
        return ()


def backups_in(folder: Path, diary: Path) -> tuple[Backup, ...]:
    """The backups of the diary in a folder, the newest first; also those that a person named."""
    copies = [it for it in (_read(path, diary) for path in files_in(folder)) if it is not None]
    return tuple(sorted(copies, key=lambda it: it.sort_key, reverse=True))


def earlier_folders(folder: Path, diary: Path) -> tuple[Path, ...]:
    """Where the backups of earlier diaries are that had the place of this one."""
    begins = f"{diary.stem}-{EARLIER}-"
    return tuple(it for it in files_in(folder) if it.name.startswith(begins))


def is_automatic(copy: Backup) -> bool:
    """Whether the program made it by itself; any other word in its name is the person's own."""
    dated = f"-{copy.made:%Y%m%d-%H%M}-" in copy.path.name
    return copy.reason == _BEFORE_UPDATE or (dated and (copy.reason in _REASONS or copy.is_forced))


def archived_diaries(diary: Path) -> tuple[Path, ...]:
    """The diaries that gave way to a backup or to a new diary; they lie beside it."""
    return tuple(
        file
        for file in files_in(diary.parent)
        if file.suffix == diary.suffix
        and file.name.startswith(diary.stem)
        and _ASIDE.fullmatch(file.stem[len(diary.stem) :])
    )


def partial_files(folder: Path, diary: Path) -> tuple[Path, ...]:
    """What a killed program left, or another one is just making, in place of the diary's files."""
    return tuple(it for it in files_in(folder) if _is_scratch(it.name, diary))


def _is_scratch(name: str, diary: Path) -> bool:
    found = _SCRATCH.fullmatch(name)
    if not found:
        return False
    begins = found[1]  # of the name that the file was to have
    if begins == diary.name[:LONGEST_SCRATCH]:
        return True
    stem, rest = diary.stem[:LONGEST_SCRATCH], begins[len(diary.stem) :]
    cut_off = len(begins) == LONGEST_SCRATCH and rest[:1] in {"", "-"}
    return begins.startswith(stem) and (bool(_AFTER_STEM.match(rest)) or cut_off)


def _read(path: Path, diary: Path) -> Backup | None:
    """What a file's name says about it; None if it is no backup of this diary."""
    stem, begins = path.stem, diary.stem
    if not stem.startswith(begins) or path.suffix != diary.suffix or not _size(path):
        return None
    rest = stem[len(begins) :]
    if dated := _DATED.fullmatch(rest):
        with suppress(ValueError):
            made = datetime.fromisoformat(dated[1].replace("-", "T"))  # wall time
            return Backup(path, made, dated[2], int(dated[3] or 1))
    if undated := _UNDATED.fullmatch(rest):
        return Backup(path, wall_time(changed_at(path) or 0), undated[1])
    return None


def _size(path: Path) -> int:
    """In bytes. What a power cut or a full stick left empty is no backup."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def changed_at(path: Path) -> int | None:
    """When a file was last changed, in nanoseconds; None if that can't be found out."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None


def wall_time(nanoseconds: int) -> datetime:
    """What the clock on the wall shows at a file's time."""
    return datetime.fromtimestamp(nanoseconds / 1e9, UTC).astimezone().replace(tzinfo=None)
