"""Reads tables out of another program's database. Nothing in it is run, and nothing is written.

The file is opened as one that never changes, so no journal is looked for and no lock is made. An
authorizer lets SQLite read tables and nothing else: no view, no trigger, no function of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from mbc_tracker.domain.progress import ProgressCallback, report_progress
from mbc_tracker.errors import EnvironmentFault, Refused
from mbc_tracker.storage.database import uri

MAGIC = b"SQLite format 3\0"
#: Bytes of a text: those of a diary's longest, each letter of four.
_LONGEST_TEXT = 40_000
_PRAGMAS = (
    "cipher_log_level = NONE",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "query_only = ON",
    "mmap_size = 0",
)
_TABLES = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
_ALLOWED = {driver.SQLITE_SELECT, driver.SQLITE_READ}
_FUNCTION = "octet_length"


class ForeignDatabase:
    """The tables of one open database by their names, each with the names of its columns."""

    def __init__(self, connection: Any, name: str) -> None:  # noqa: ANN401 - the driver has no types
        self._connection, self._name = connection, name
        rows = connection.execute(_TABLES).fetchall()
        tables = [table for table, sql in rows if "VIRTUAL" not in str(sql).upper()[:40]]
        self.tables = {table: self._columns(table) for table in tables}
        connection.set_authorizer(_authorize)

    def rows(
        self, table: str, columns: Sequence[str], tell: ProgressCallback
    ) -> Iterator[tuple[Any, ...]]:
        """All rows of a table. A text longer than any of a diary comes as None.

        Raises:
            Refused: the table or one of its columns isn't there, or is damaged.
        """
        if not set(columns) <= self.tables.get(table, frozenset()):
            raise Refused(
                "“{name}” was made by a version of its program that is not known here.",
                name=self._name,
            )
        parts = ", ".join(_bounded(column) for column in columns) or "1"
        with _readable(self._name):
            cursor = self._connection.execute(f"SELECT {parts} FROM {_quoted(table)}")  # noqa: S608
            for count, row in enumerate(cursor):
                report_progress(count, tell)
                yield row

    def _columns(self, table: str) -> frozenset[str]:
        rows = self._connection.execute(f"PRAGMA table_info({_quoted(table)})")
        return frozenset(row[1] for row in rows)


@contextmanager
def foreign_database(path: Path, name: str) -> Iterator[ForeignDatabase]:
    """Open a database for reading. name: what the file is called in sentences.

    Raises:
        Refused: it is damaged.
    """
    with _readable(name):
        address = f"{uri(path.absolute())}?mode=ro&immutable=1"
        with closing(driver.connect(address, uri=True)) as connection:
            connection.text_factory = _text
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            yield ForeignDatabase(connection, name)


def table_names(path: Path) -> frozenset[str]:
    """The names of the tables in a file; none where it is no database or a damaged one."""
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                return frozenset()
        with foreign_database(path, path.name) as database:
            return frozenset(database.tables)
    except (OSError, Refused, EnvironmentFault):
        return frozenset()


@contextmanager
def _readable(name: str) -> Iterator[None]:
    try:
        yield
    except (driver.Error, UnicodeDecodeError) as error:  # a complaint may repeat any bytes
        raise Refused("“{name}” is damaged: not all of it can be read.", name=name) from error
    except MemoryError as error:
        raise EnvironmentFault(
            "“{name}” can't be read: something in it is too large.", name=name
        ) from error


def _authorize(action: int, one: str | None, other: str | None, *_: str | None) -> int:
    allowed = action in _ALLOWED or (action == driver.SQLITE_FUNCTION and other == _FUNCTION)
    del one
    return int(driver.SQLITE_OK if allowed else driver.SQLITE_DENY)


def _bounded(column: str) -> str:
    name = _quoted(column)
    return f"CASE WHEN {_FUNCTION}({name}) <= {_LONGEST_TEXT} THEN {name} END"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
