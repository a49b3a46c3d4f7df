"""Making new diary files and bringing old ones up to date: one path for both.

Alembic is slow to import, so this module is loaded only when there is something to do.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.files import publish_new, scratch_beside
from mbc_tracker.storage.database import APPLICATION_ID, CURRENT, Database, Format


def create(path: Path, current: Format = CURRENT, key: Passphrase | None = None) -> None:
    """Make an empty diary at ``path``, which must be free.

    It is built under another name and put in place complete, so a crash leaves no 0-byte file.
    """
    with scratch_beside(path) as scratch:
        upgrade(scratch, current, key)
        publish_new(scratch, path)


def upgrade(path: Path, current: Format = CURRENT, key: Passphrase | None = None) -> None:
    """Run the missing migrations in one transaction: all of them, or the file stays as it was.

    Foreign keys are off for the whole connection, because rebuilding a table with them on
    deletes the rows that refer to it.
    """
    database = Database(path, key, foreign_keys=False)
    try:
        with database.writing() as connection:
            _run(connection, current)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise EnvironmentFault(
                    "The diary “{name}” could not be brought up to date, because entries in "
                    "it point to others that are missing. It was left as it was.",
                    name=path.name,
                )
    finally:
        database.close()


def _run(connection: Connection, current: Format) -> None:
    config = Config()
    config.set_main_option("script_location", current.scripts)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, current.revision)
