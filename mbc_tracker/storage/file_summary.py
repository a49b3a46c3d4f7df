"""What a diary file holds in a few numbers, so that a person can tell backups apart."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.frozen import frozen
from mbc_tracker.storage.database import Database
from mbc_tracker.storage.error_messages import translate_errors
from mbc_tracker.storage.file_checks import check_schema, damaged, examine_start, key_if_encrypted

#: What counts as an entry, of the tables that have a day.
ENTRY_TABLES = ("answers", "notes", "moments", "measurements", "help_days")
_DAYS = " UNION ALL ".join(f"SELECT day FROM {name}" for name in ENTRY_TABLES)  # noqa: S608 - ours
_COUNTS = f"SELECT count(*), count(DISTINCT day), max(day) FROM ({_DAYS})"  # noqa: S608


@frozen
class FileSummary:
    """Counts of a diary file.

    entries: answers, notes, moments, measurements and days with emergency signs. days: with any of
    these. last: the newest of them.
    """

    entries: int
    days: int
    last: date | None


def summarise_file(path: Path, key: Passphrase | None = None) -> FileSummary:
    """Count what is in the diary or backup at ``path``; a look, not a check.

    key: what opens it if it is protected.

    Raises:
        PassphraseRequired: it is protected, and this is not its key.
        EnvironmentFault: it is missing, something else, or so damaged that it can't be counted.
    """
    key = key_if_encrypted(path, key)
    examine_start(path, key)
    database = Database(path, key)
    try:
        with translate_errors(path, key), database.reading() as connection:
            check_schema(path, connection)
            entries, days, last = connection.exec_driver_sql(_COUNTS).one()
            return FileSummary(entries, days, date.fromisoformat(last) if last else None)
    except (DBAPIError, TypeError, ValueError) as error:
        raise damaged(path) from error
    finally:
        database.close()
