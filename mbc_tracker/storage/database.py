"""One open diary file: its connection, its settings, its transactions.

The settings are decided by measurement (docs/decisions/0001 and 0002): with TRUNCATE and
EXTRA no acknowledged entry was lost in 2,000 simulated power cuts.
"""

from __future__ import annotations

import hashlib
import os
import string
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path, PurePath
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import URL, Connection, Dialect, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.frozen import frozen
from mbc_tracker.storage.error_messages import is_damage, translate_errors
from mbc_tracker.storage.file_watch import FileWatch, spoilt

#: "MBCT": marks the file as ours among all SQLite files.
APPLICATION_ID = 0x4D424354
#: The newest schema this program knows; the same as the newest file in migrations/versions.
HEAD = "0007"

_COMPILED: dict[Any, Any] = {}
_SALT_SIZE = 16
_PLAIN = f"{string.ascii_letters}{string.digits}/:._-".encode()


@frozen
class Format:
    """A revision of the diary's schema, and where the migrations up to it are (as Alembic says)."""

    revision: str = HEAD
    scripts: str = "mbc_tracker.storage:migrations"


CURRENT = Format()

#: Before anything else: SQLCipher would write about a wrong passphrase on stderr.
_QUIET = "PRAGMA cipher_log_level = NONE"

PRAGMAS = (
    "busy_timeout = 5000",
    "journal_mode = TRUNCATE",
    "synchronous = EXTRA",
    "secure_delete = ON",
    "temp_store = MEMORY",
    # What a long transaction alters stays in memory until its end: an import beside the window
    # would otherwise keep the window from reading for as long as it takes.
    "cache_spill = OFF",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    # A diary of twenty years needs some ten MB. Only a file that was made to harm needs more than
    # this, such as one with a text of hundreds of MB.
    f"hard_heap_limit = {512 * 2**20}",
)


class Database:
    """The diary file at ``path``. One connection is kept open until ``close``.

    key: what opens a protected file; None for a plain one. reads_only: refuse to write.
    watch: notices what other programs do to the file; nothing is written after that.
    """

    def __init__(
        self,
        path: Path,
        key: Passphrase | None = None,
        *,
        foreign_keys: bool = True,
        reads_only: bool = False,
    ) -> None:
        self.path, self.key = path, key
        self.engine = _engine(path, key, foreign_keys=foreign_keys, reads_only=reads_only)
        self.watch: FileWatch | None = None
        self._reads: Connection | None = None  # while a block of ``reading`` lasts

    @contextmanager
    def reading(self, *, one_statement: bool = False) -> Iterator[Connection]:
        """A connection for looking; faults of the file come as EnvironmentFault.

        All that is read in the block is read as it is at one moment, in blocks within it too.
        Nothing can be written there. one_statement: sees one moment without a transaction.
        """
        if self._reads is not None:
            yield self._reads
            return
        with self._told(), self.engine.connect() as connection:
            if one_statement:
                connection.execution_options(begins_with="")
            self._reads = connection
            try:
                yield connection
            finally:
                self._reads = None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: committed and on disk when the block ends, or not at all."""
        if self._reads is not None:
            message = "inside a block of reading nothing can be written"
            raise RuntimeError(message)
        with self._told():
            if self.watch is not None:
                self.watch.check()
            with self.engine.connect() as connection:
                connection.execution_options(begins_with="BEGIN IMMEDIATE")
                with connection.begin() as transaction:
                    before = _changed_rows(connection)
                    yield connection
                    if self.watch is not None and _changed_rows(connection) != before:
                        with self.watch.own_write() as mark:
                            connection.exec_driver_sql(mark)
                            transaction.commit()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Faults of the file as EnvironmentFault; what others did to it is the reason of any."""
        try:
            with translate_errors(self.path, self.key):
                yield
        except (DBAPIError, EnvironmentFault) as error:
            if self.watch is not None:
                self.watch.check()
                if is_damage(error):
                    raise spoilt(self.path) from error
            raise

    def copy_to(self, target: Path) -> None:
        """Have SQLite write a tidy copy into an empty file."""
        with (
            translate_errors(self.path, self.key, copying=True),
            self.engine.connect() as connection,
        ):
            connection.execution_options(begins_with="")  # VACUUM takes no transaction around it
            connection.exec_driver_sql("VACUUM INTO ?", (str(target),))

    def export_to(self, target: Path, key: Passphrase | None) -> None:
        """Have SQLCipher write everything into an empty file that ``key`` opens (None: plain).

        Nothing is read as plain text from the disk, and nothing is written to it on the way.
        """
        words = _derived(key, _salt_for(key)) if key else ""
        other = "ATTACH DATABASE ? AS other KEY ?", (str(target), words)
        with (
            translate_errors(self.path, self.key, copying=True),
            self.engine.connect() as connection,
        ):
            connection.execution_options(begins_with="")  # nor does ATTACH
            connection.exec_driver_sql(*other)
            connection.exec_driver_sql("SELECT sqlcipher_export('other')")
            connection.exec_driver_sql(f"PRAGMA other.application_id = {APPLICATION_ID}")
            connection.exec_driver_sql("DETACH DATABASE other")

    def close(self) -> None:
        """Close the connection, and with it the file."""
        self.engine.dispose()


def _changed_rows(connection: Connection) -> int:
    """How many rows were written through this connection so far."""
    return int(connection.connection.driver_connection.total_changes)  # type: ignore[union-attr]


@lru_cache(maxsize=4)
def _derived(key: Passphrase, salt: bytes) -> str:
    """The key that SQLCipher 4 makes of a passphrase, and the salt that stands first in the file.

    It takes a tenth of a second on purpose, to slow down whoever guesses. SQLCipher would take it
    again for each connection, and a backup needs three.
    """
    derived = hashlib.pbkdf2_hmac("sha512", key.text.encode(), salt, 256_000, 32)
    return f"x'{derived.hex()}{salt.hex()}'"


def salt_of(path: Path) -> bytes:
    """What stands first in a protected file. Two files that share it open with the same words."""
    with path.open("rb") as file:
        return file.read(_SALT_SIZE)


@cache
def _salt_for(key: Passphrase) -> bytes:  # noqa: ARG001 - told apart by it
    """One for all files that are made with the key in this run, so it is derived only once."""
    return os.urandom(_SALT_SIZE)


def may_be_locked(path: Path) -> bool:
    """Whether a lock can be made beside the diary; without one, two programs could write it.

    SQLite itself would write where its journal is left from before, also in a folder that is
    read-only.
    """
    as_whom = {"effective_ids": True} if os.access in os.supports_effective_ids else {}
    return os.access(Path(os.path.realpath(path)).parent, os.W_OK, **as_whom)


def uri(path: PurePath) -> str:
    """The absolute path as SQLite's URI. as_uri() would make a host of a Windows share's name."""
    name = path.as_posix()
    rooted = os.fsencode(name if name.startswith("/") else f"/{name}")
    return "file://" + "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in rooted)


@cache
def _dialect() -> tuple[Dialect, URL]:
    """SQLAlchemy's for this driver, which a first connection has told the version of SQLite.

    One for all files, as are the statements that are put together for it: that takes longer than
    SQLite does to carry them out.
    """
    memory = create_engine("sqlite://", module=driver)
    memory.connect().close()
    memory.dispose()
    return memory.dialect, memory.url


def _engine(path: Path, key: Passphrase | None, *, foreign_keys: bool, reads_only: bool) -> Engine:
    def connect() -> Any:  # noqa: ANN401 - the driver has no types
        # The file must be there: SQLite would otherwise make an empty one.
        address = f"{uri(path.absolute())}?mode=rw"
        # The window opens its diary in one thread and uses it in another, never in two at a time.
        return driver.connect(address, uri=True, isolation_level=None, check_same_thread=False)

    pool = QueuePool(connect, pool_size=1, max_overflow=0)
    compiled: Any = {"compiled_cache": _COMPILED}
    dialect, url = _dialect()
    engine = Engine(pool, dialect, url, execution_options=compiled, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:  # noqa: ANN401
        connection.execute(_QUIET)
        if key is not None:
            salt = salt_of(path) or _salt_for(key)
            connection.execute(f'PRAGMA key = "{_derived(key, salt)}"')
        own = (
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
            f"query_only = {'ON' if reads_only else 'OFF'}",
        )
        for pragma in (*PRAGMAS, *own):
            connection.execute(f"PRAGMA {pragma}")
        if sys.platform == "darwin":  # there it waits for the disk itself, as in files.sync_file
            connection.execute("PRAGMA fullfsync = 1")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # IMMEDIATE, because a lock that is only upgraded later can fail without waiting.
        begins_with = connection.get_execution_options().get("begins_with", "BEGIN")
        if begins_with:
            connection.exec_driver_sql(begins_with)

    return engine
