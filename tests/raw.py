"""Looking into a diary file with Python's own SQLite, past the program."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

Rows = dict[str, list[tuple[Any, ...]]]


def rows(path: Path) -> Rows:
    """Every row of every table, in a fixed order."""
    with closing(_read_only(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)  # noqa: S608
            for (name,) in sorted(names)
            if not name.startswith("sqlite")
        }


def schema(path: Path) -> set[str]:
    """What every table and index was made with."""
    with closing(_read_only(path)) as connection:
        statements = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {sql for (sql,) in statements}


def checksum(content: Rows) -> str:
    """A digest of what ``rows`` found."""
    return hashlib.sha256(
        repr(sorted(content.items())).encode("utf-8", "backslashreplace")
    ).hexdigest()


def pragma(path: Path, name: str) -> Any:
    """What the file itself says about a setting."""
    with closing(_read_only(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def alter(path: Path, *statements: str) -> None:
    """Change the file as another program would."""
    with closing(sqlite3.connect(path)) as connection:
        # On Windows nobody can remove the journal while the program has it open.
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
