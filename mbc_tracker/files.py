"""Putting files in place whole, or not at all."""

from __future__ import annotations

import errno
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mbc_tracker.errors import EnvironmentFault, Refused
from mbc_tracker.message import Message

if sys.platform == "darwin":  # pragma: no cover - other systems don't need it
    import fcntl

_REASONS = {
    errno.ENOSPC: Message("the disk is full. Free some space and try again"),
    errno.EDQUOT: Message("your share of the disk is used up. Free some space and try again"),
    errno.EROFS: Message("the disk is read-only. Choose another place"),
    errno.EACCES: Message("you may not change that folder. Choose another place"),
    errno.EPERM: Message("you may not change that folder. Choose another place"),
    errno.ENOENT: Message("its folder does not exist. Choose another place"),
    errno.ENOTDIR: Message("its folder does not exist. Choose another place"),
    errno.EISDIR: Message("there is a folder of that name. Choose another name"),
    errno.ENAMETOOLONG: Message("the name is too long. Choose a shorter one"),
    errno.EEXIST: Message("a file of that name is already there. Choose another name"),
}

#: Windows' own numbers where another program has the file open: the first two say just that. The
#: last, a plain refusal, is also what a file gives that may not be changed.
_IN_USE = {32, 33}
_NOT_NOW = {*_IN_USE, 5}
_REASONS_ON_WINDOWS = {
    **dict.fromkeys(_IN_USE, Message("another program has it open. Close it there and try again")),
    5: Message(
        "another program may have it open, or you may not change it. Close it there and try "
        "again, or choose another place"
    ),
}
#: Seconds between the tries. A virus scanner or a sync program has a new file open for a moment.
_PAUSES = (0.05, 0.1, 0.2, 0.4)

#: What Windows takes for a device, in any folder and with any ending.
_DEVICE = re.compile(
    r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³]) *([.:].*)?", re.IGNORECASE | re.DOTALL
)

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
        Refused: Windows takes the name for a device.
        EnvironmentFault: the place can't be written; what was there before is untouched.
    """
    refuse_device_name(path)
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
            sync_file(file.fileno())
        move(scratch, place)
        sync_folder(place.parent)


def refuse_device_name(path: Path) -> None:
    """On Windows, refuse the name of a device: what is written there is in no file.

    Raises:
        Refused: Windows takes the name for a device.
    """
    if sys.platform == "win32" and _DEVICE.fullmatch(path.name):
        raise Refused(
            "“{name}” is a name that Windows keeps for itself. Choose another name.",
            name=path.name,
        )


def move(source: Path, place: Path) -> None:
    """Rename a file, replacing what has the name already.

    Windows refuses that while another program has one of the two open, so it is tried for a
    moment. Other systems don't mind.
    """
    _retry(lambda: source.replace(place))


def remove(path: Path) -> None:
    """Remove a file, if it is there; tried for a moment where another program has it open."""
    _retry(lambda: path.unlink(missing_ok=True))


def _retry(action: Callable[[], object]) -> None:
    for pause in _PAUSES:
        try:
            action()
        except OSError as error:
            if _windows_number(error) not in _NOT_NOW:
                raise
        else:
            return
        time.sleep(pause)
    action()


def _windows_number(error: OSError) -> int:
    """Windows' own number of an error, which tells more than errno; 0 on other systems."""
    return getattr(error, "winerror", None) or 0


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
        move(scratch, path)
    except OSError:
        path.unlink()
        raise


@contextmanager
def scratch_beside(path: Path) -> Iterator[Path]:
    """The path of a new empty file in the same folder, readable by its owner only.

    It is gone after the block unless it was renamed, and so is the journal that SQLite leaves
    beside a database. Faults of the disk come as EnvironmentFault, and a name that Windows takes
    for a device is refused.
    """
    refuse_device_name(path)
    with _told(path):
        handle, name = tempfile.mkstemp(".part", f".{path.name[:LONGEST_SCRATCH]}.", path.parent)
        os.close(handle)
        try:
            yield Path(name)
        finally:
            for left in (name, f"{name}-journal"):
                remove(Path(left))


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
        message = Message(
            "The folder “{folder}” can't be made. Choose another place.", folder=folder
        )
        raise EnvironmentFault(message) from error


def is_folder(path: Path) -> bool:
    """Whether a folder is there and can be asked.

    A stick that was pulled out may give an error, which ``Path.is_dir`` hands on up to Python 3.13.
    """
    return os.path.isdir(path)  # noqa: PTH112


def sync_file(descriptor: int) -> None:
    """Make what was written to an open file survive a power cut.

    On macOS fsync() hands it to the disk, which may keep it in its own memory for a while (man 2
    fsync); F_FULLFSYNC waits until it is stored. Some disks on a network don't know that.
    """
    if sys.platform == "darwin":
        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:
            os.fsync(descriptor)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut, where the system can."""
    if os.name != "posix":  # pragma: no cover - Windows can't open folders
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        sync_file(handle)
    finally:
        os.close(handle)


def cannot_write(path: Path, error: OSError) -> EnvironmentFault:
    """One sentence on why a file could not be written."""
    reason = _REASONS_ON_WINDOWS.get(_windows_number(error)) or _REASONS.get(
        error.errno or 0, Message("the system does not allow it. Choose another place")
    )
    return EnvironmentFault(
        "“{name}” could not be written: {reason}.", name=path.name, reason=reason
    )
