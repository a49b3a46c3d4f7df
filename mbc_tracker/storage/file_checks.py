"""Finding out what lies at a path before anything is done with it.

A file that is not a whole diary of this version or an older one is refused and left alone:
in particular a 0-byte file is damage, never a new diary.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from sqlalchemy import Connection

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import (
    TOO_FEW_FILES,
    EnvironmentFault,
    MbcError,
    PassphraseRequired,
    Refused,
    is_lack_of_files,
)
from mbc_tracker.message import Text
from mbc_tracker.storage.database import APPLICATION_ID, HEAD, Database
from mbc_tracker.storage.error_messages import translate_errors

_MAGIC = b"SQLite format 3\x00"
_ID_AT = slice(68, 72)
_FIRST_PAGE = 4096
#: Of the 256 values of a byte so many come up in an encrypted page; in any other far fewer.
_PATTERNLESS = 230
_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
#: What ``schema_fingerprint`` gives for each released format. Nothing else is opened: a trigger, a
#: view or a check that somebody put into a file would run with the next entry.
SCHEMA_FINGERPRINTS: Mapping[str, str] = MappingProxyType(
    {
        "0001": "35c49b681cbb1087d04813148b1a9ca2e246eefeed7571a6454d84cef5f0d96a",
        "0002": "66869b59fe09136c59a7175101ce1cff485201122ed53974e4859b9a9dc6f81d",
        "0003": "e8038f460e2c0d6321df4802eb2d310f0138cff85405d0006998fa68acda2803",
        "0004": "f5cfda4a879459370bb566e322148a7ce023535ee19b762d2c038c623334375e",
        "0005": "3d9e720b83851ade9d533e63944d669fb274de703cbfca7817b993e7139e890e",
        "0006": "28787cba3f99e1d5650f3be958af250c25769bcd9cac0dc0db7524a05b085c40",
        "0007": "74d5d2b135de6e83d969e6ad57439d374c63d62f85db1f43fd0aa1c76f7616bf",
    }
)
_REVISION = re.compile("[0-9]{4}")


def is_there(path: Path) -> bool:
    """Whether anything lies at the path; EnvironmentFault where that can't be found out."""
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        raise EnvironmentFault(
            "The name of the diary's file or folder contains characters that can't be read. "
            "Give it another name."
        ) from error
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    return True


def is_protected(path: Path) -> bool:
    """Whether the file looks as encrypted ones do: bytes in no order from the very first.

    False where it is missing or can't be read. A passphrase tells for certain.
    """
    try:
        if not path.is_file():  # a pipe would let us wait for somebody who writes to it
            return False
        with path.open("rb") as file:
            page = file.read(_FIRST_PAGE)
    except OSError:
        return False
    return not page.startswith(_MAGIC) and len(set(page)) >= _PATTERNLESS


def is_plain_diary(path: Path) -> bool:
    """Whether the file begins as a diary that anybody can read."""
    try:
        examine_start(path)
    except (EnvironmentFault, PassphraseRequired):
        return False
    return True


def key_if_encrypted(path: Path, key: Passphrase | None) -> Passphrase | None:
    """The key if the file needs one. Backups from before there was a passphrase are plain."""
    return key if is_protected(path) else None


def examine(path: Path, database: Database, newest: str = HEAD) -> str:
    """Check that the file is a sound diary; the revision of its format.

    Raises:
        EnvironmentFault: it is missing, something else, damaged, or of a format after ``newest``.
        PassphraseRequired: it is protected, and the database has no key or not the right one.
        Refused: the database has a key, and the file needs none.
    """
    examine_start(path, database.key)
    with translate_errors(path, database.key), database.reading() as connection:
        revision = _revision(path, connection)
        check_schema(path, connection, revision)
        if not _is_sound(connection):
            raise damaged(path)
        if path.stat().st_size < _size(connection):
            raise damaged(path)
        if revision > newest:
            raise EnvironmentFault(
                "The diary “{name}” was made by a newer version of MBC Tracker (its "
                "format is {revision}, this version knows {newest}). Please update the "
                "program; the diary was left as it was.",
                name=path.name,
                revision=revision,
                newest=newest,
            )
        return revision


def _is_sound(connection: Connection) -> bool:
    """Whether every page is as it should be.

    The pages are not kept: of twenty years they would fill 8 MB, and a day needs few of them.
    """
    kept = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql("PRAGMA cache_size = -200")  # KiB
    sound = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
    connection.exec_driver_sql(f"PRAGMA cache_size = {kept}")
    return sound


def try_key(path: Path, key: Passphrase | None) -> None:
    """See whether the key opens the file; nothing else is looked at.

    Raises:
        PassphraseRequired: it does not.
    """
    database = Database(path, key)
    try:
        with database.reading() as connection:
            tables(connection)
    finally:
        database.close()


def find_fault(path: Path, key: Passphrase | None) -> Text:
    """What is wrong with a diary's file, in a sentence; empty where it is sound.

    It is read from end to end and not written. key: what has opened it before.

    Raises:
        PassphraseRequired: it is protected, and there is no key to look into it with.
    """
    database = Database(path, key, reads_only=True)
    try:
        examine(path, database)
    except PassphraseRequired:
        if key is None:
            raise
        return damaged(path).message
    except MbcError as error:
        return error.message
    finally:
        database.close()
    return ""


def tables(connection: Connection) -> set[str]:
    """The names of the file's own tables, whatever its format."""
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    return set(connection.exec_driver_sql(names).scalars())


def damaged(path: Path) -> EnvironmentFault:
    """The sentence for a diary that SQLite or the checks find broken."""
    return EnvironmentFault(
        "The diary “{name}” is damaged. It was left as it was; restore a backup of it.",
        name=path.name,
    )


def examine_start(path: Path, key: Passphrase | None = None) -> None:
    """Look at the first bytes only: opening another program's database could alter it."""
    if not is_there(path):
        raise missing(path)
    if path.is_dir():
        raise EnvironmentFault("“{path}” is a folder, not a diary. Choose a file.", path=path)
    if not path.is_file():
        raise _foreign(path)
    try:
        with path.open("rb") as file:
            start = file.read(_ID_AT.stop)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not start:
        raise EnvironmentFault(
            "The diary “{name}” is empty: something went wrong with the file. It was "
            "left as it was; restore a backup of it.",
            name=path.name,
        )
    if not is_protected(path):
        _examine_plain(path, start, key)
    elif key is None:
        raise PassphraseRequired(
            "The diary “{name}” is protected: it opens only with its passphrase.",
            name=path.name,
        )


def _examine_plain(path: Path, start: bytes, key: Passphrase | None) -> None:
    if not start.startswith(_MAGIC) or start[_ID_AT] != APPLICATION_ID.to_bytes(4, "big"):
        raise _foreign(path)
    if key is not None:
        raise Refused(
            "“{name}” is not protected with a passphrase, so none is needed.",
            name=path.name,
        )


def _revision(path: Path, connection: Connection) -> str:
    revision = None
    if "alembic_version" in tables(connection):
        revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if not _REVISION.fullmatch(str(revision)):
        raise damaged(path)
    return str(revision)


def schema_fingerprint(connection: Connection) -> str:
    """A fingerprint of all that the file is made of: tables, columns, checks, indexes."""
    parts = [tuple(part) for part in connection.exec_driver_sql(_SCHEMA)]
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def check_schema(path: Path, connection: Connection, revision: str = "") -> None:
    """Refuse a file of a known format that is made of anything else than it should be.

    This comes before anything is read from its tables: a view in their place might never end.

    Raises:
        EnvironmentFault: it is.
    """
    expected = SCHEMA_FINGERPRINTS.get(revision or _revision(path, connection))
    if expected is not None and schema_fingerprint(connection) != expected:
        raise damaged(path)


def _size(connection: Connection) -> int:
    """How long the file has to be: SQLite takes zeros for the missing end of the last page."""
    pages, size = (
        int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
        for name in ("page_count", "page_size")
    )
    return pages * size


def missing(path: Path) -> EnvironmentFault:
    """The sentence for a diary that is not there."""
    return EnvironmentFault(
        "There is no diary at “{path}”. Check the name, or start a diary first.", path=path
    )


def _foreign(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        "“{name}” is not an MBC Tracker diary. It was left as it was.", name=path.name
    )


def _unreadable(path: Path, error: OSError | ValueError) -> EnvironmentFault:
    if isinstance(error, OSError) and is_lack_of_files(error):
        return EnvironmentFault(TOO_FEW_FILES)
    return EnvironmentFault(
        "The diary “{name}” can't be read. Check that you may open it.", name=path.name
    )
