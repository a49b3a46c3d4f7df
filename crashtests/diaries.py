"""Opens and examines diary files for all crash tests.

The passphrases of protected diaries are here and nowhere else: which one opens a file is tried.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from mbc_tracker.content import catalogue
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import MbcError, PassphraseRequired
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.backup import check
from mbc_tracker.storage.database import CURRENT, HEAD, Database, Format
from mbc_tracker.storage.file_checks import damaged, examine, is_protected, tables, try_key
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.store import Store
from tests.fakes import FixedClock

TODAY = date(2026, 11, 22)
CATALOGUE = catalogue.load()
KEYS = tuple(map(Passphrase.typed, ("the third lamp from the left", "it's nobody's river")))

Rows = dict[str, list[tuple[object, ...]]]


def fixed_clock() -> FixedClock:
    """Sunday 22 November 2026, 09:41 in London."""
    return FixedClock(datetime(2026, 11, 22, 9, 41))  # noqa: DTZ001 - wall time in the zone


def passphrase_of(path: Path) -> Passphrase | None:
    """What opens the file; None for a plain one.

    Raises:
        PassphraseRequired: it is protected, and none of the passphrases opens it.
    """
    if not is_protected(path):
        return None
    for key in KEYS:
        try:
            try_key(path, key)
        except PassphraseRequired:
            continue
        return key
    raise PassphraseRequired(f"No passphrase opens {path.name}.")


@contextmanager
def stored(
    path: Path,
    *,
    create: bool = False,
    key: Passphrase | None = None,
    current: Format = CURRENT,
) -> Iterator[Store]:
    """The records of the diary at ``path``. key: protects a new one."""
    store = open_store(path, create=create, key=key or passphrase_of(path), current=current)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def open_diary(path: Path, *, create: bool = False, current: Format = CURRENT) -> Iterator[Diary]:
    """The diary at ``path``, as the window opens it."""
    with stored(path, create=create, current=current) as store:
        yield Diary(store, CATALOGUE, fixed_clock())


@contextmanager
def open_database(path: Path) -> Iterator[Database]:
    """The diary's file with the program's own settings."""
    database = Database(path, passphrase_of(path))
    try:
        yield database
    finally:
        database.close()


def backup_service(path: Path, clock: FixedClock | None = None) -> BackupService:
    """The backup service of the diary at ``path``."""
    return BackupService(path, clock or fixed_clock(), key=passphrase_of(path))


def rows(path: Path) -> Rows:
    """Every row of every table, in a fixed order."""
    with open_database(path) as database, database.reading() as connection:
        return {
            name: sorted(
                (tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')),
                key=repr,
            )
            for name in sorted(tables(connection))
        }


def file_faults(folder: Path, newest: str = HEAD) -> Iterator[str]:
    """What is wrong with the files that have a final name, whoever wrote them.

    Names that begin with a dot are scratch, and SQLite's journals belong to their diaries.
    newest: the newest format that the diaries may have.
    """
    for path in sorted(folder.rglob("*")):
        if path.name.startswith(".") or not path.is_file():
            continue
        if path.suffix == ".mbc":
            yield from _checked(path, newest)
        elif path.suffix == ".sha256" and len(path.read_bytes().split()) != 2:
            yield f"half a checksum: {path.name}"


#: Names, bytes and checksums of files that are whole. Most states after a power cut have the same
#: backups, and to check one takes a hundred times as long as to see that it is the same.
_WHOLE: set[tuple[str, str, bytes, bytes]] = set()


def _checked(path: Path, newest: str) -> Iterator[str]:
    contents = _contents(path, newest)
    if contents in _WHOLE:
        return
    try:
        if newest == HEAD:
            check(path, passphrase_of(path))
        else:
            _check_newer(path, newest)
    except MbcError as error:
        yield f"{path.name}: {error}"
        return
    if contents:
        _WHOLE.add(contents)


def _contents(path: Path, newest: str) -> tuple[str, str, bytes, bytes] | None:
    """All that a check sees of a file; None while a journal says that it isn't all."""
    if path.with_name(f"{path.name}-journal").exists():
        return None
    checksum = path.with_name(f"{path.name}.sha256")
    return (
        path.name,
        newest,
        hashlib.sha256(path.read_bytes()).digest(),
        checksum.read_bytes() if checksum.exists() else b"",
    )


def _check_newer(path: Path, newest: str) -> None:
    """What ``check`` does, for a format that only torture knows."""
    with open_database(path) as database:
        examine(path, database, newest)
        with database.reading() as connection:
            for pragma in ("integrity_check(1)", "foreign_key_check"):
                if connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() not in ("ok", None):
                    raise damaged(path)
