"""Putting files in place whole, or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mbc_tracker.errors import EnvironmentFault

_REASONS = {
    errno.ENOSPC: "the disk is full. Free some space and try again",
    errno.EDQUOT: "your share of the disk is used up. Free some space and try again",
    errno.EROFS: "the disk is read-only. Choose another place",
    errno.EACCES: "you may not change that folder. Choose another place",
    errno.EPERM: "you may not change that folder. Choose another place",
    errno.ENOENT: "its folder does not exist. Choose another place",
    errno.ENOTDIR: "its folder does not exist. Choose another place",
    errno.EISDIR: "there is a folder of that name. Choose another name",
    errno.ENAMETOOLONG: "the name is too long. Choose a shorter one",
    errno.EEXIST: "a file of that name is already there. Choose another name",
}

#: So many letters of a file's own name are in that of the scratch file beside it.
LONGEST_SCRATCH = 40

# What a file system without hard links may answer; a true lack of permission shows again at once.
_NO_HARD_LINKS = {
    errno.EPERM,
    errno.EACCES,
    errno.EINVAL,
    errno.EMLINK,
    errno.ENOSYS,
    errno.ENOTSUP,
    errno.EOPNOTSUPP,
    errno.EXDEV,
}


def replace_file(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, replacing what is there only once everything is on disk.

    A link stays one, and what it leads to is replaced. What is no file, such as a printer's
    device, is never replaced but written to.

    Raises:
        EnvironmentFault: the place can't be written; what was there before is untouched.
    """
    with _told(path):
        if path.exists() and not path.is_file():
            with path.open("wb") as device:
                device.write(data)
            return
    place = Path(os.path.realpath(path))
    with scratch_beside(place) as scratch:
        with scratch.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(place)
        sync_folder(place.parent)


def publish_new(scratch: Path, path: Path) -> None:
    """Give a finished file its final name, which must be free: nothing is ever overwritten.

    FAT and some network folders have no hard links. There the name is taken by an empty file
    first, which the finished one then replaces; only a power cut between the two leaves it empty.
    """
    try:
        os.link(scratch, path)
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        _rename_to_free(scratch, path)
    sync_folder(path.parent)


def _rename_to_free(scratch: Path, path: Path) -> None:
    path.touch(mode=0o600, exist_ok=False)
    try:
        scratch.replace(path)
    except OSError:
        path.unlink()
        raise


@contextmanager
def scratch_beside(path: Path) -> Iterator[Path]:
    """The path of a new empty file in the same folder, readable by its owner only.

    It is gone after the block unless it was renamed, and so is the journal that SQLite leaves
    beside a database. Faults of the disk come as EnvironmentFault.
    """
    with _told(path):
        handle, name = tempfile.mkstemp(".part", f".{path.name[:LONGEST_SCRATCH]}.", path.parent)
        os.close(handle)
        try:
            yield Path(name)
        finally:
            for left in (name, f"{name}-journal"):
                with suppress(FileNotFoundError):
                    Path(left).unlink()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn the system's complaints inside the block into EnvironmentFault."""
    try:
        yield
    except OSError as error:
        raise cannot_write(path, error) from error


def make_folder(folder: Path) -> None:
    """Make the folder for a diary or its backups; only its owner may look into it.

    Its name is on disk afterwards: a power cut would otherwise take all that is kept in it.

    Raises:
        EnvironmentFault: it can't be made.
    """
    try:
        new_folders = [path for path in (folder, *folder.parents) if not path.exists()]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for new in new_folders:
            sync_folder(new.parent)
    except OSError as error:
        message = f"The folder “{folder}” can't be made. Choose another place."
        raise EnvironmentFault(message) from error


def is_folder(path: Path) -> bool:
    """Whether a folder is there and can be asked.

    A stick that was pulled out may give an error, which ``Path.is_dir`` hands on up to Python 3.13.
    """
    return os.path.isdir(path)  # noqa: PTH112


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut, where the system can."""
    if os.name != "posix":  # pragma: no cover - Windows can't open folders
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def cannot_write(path: Path, error: OSError) -> EnvironmentFault:
    """One sentence on why a file could not be written."""
    reason = _REASONS.get(error.errno or 0, "the system does not allow it. Choose another place")
    return EnvironmentFault(f"“{path.name}” could not be written: {reason}.")
