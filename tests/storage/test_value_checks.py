"""Values that SQLite keeps without a complaint, and the program could not read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.storage import backup
from mbc_tracker.storage.database import HEAD, Database
from mbc_tracker.storage.file_checks import SCHEMA_FINGERPRINTS, schema_fingerprint
from mbc_tracker.storage.file_summary import summarise_file
from mbc_tracker.storage.open_store import open_store
from tests import raw

FILES = Path(__file__).parents[1] / "files"


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A diary with a record of each kind."""
    return Path(shutil.copy2(FILES / f"diary-{HEAD}.mbc", tmp_path / "diary.mbc"))


def test_a_sound_diary_passes(full: Path):
    assert backup.check(full).entries > 0


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE answers SET recorded_utc = '2O26-11-22T09:41:00'",
        "UPDATE answers SET recorded_wall = '2026-02-30T09:41:00'",
        "UPDATE answers SET recorded_offset = 'x'",
        "UPDATE notes SET text = CAST(text AS BLOB)",
        "UPDATE notes SET day = '2026-13-01'",
        "UPDATE measurements SET value = 'much'",
        "UPDATE measurements SET time = '8 o''clock'",
        "UPDATE settings SET value = x'00'",
    ],
)
def test_a_value_of_the_wrong_kind_is_damage(full: Path, damage: str):
    raw.alter(full, damage)
    with pytest.raises(EnvironmentFault, match="is damaged"):
        backup.check(full)
    with pytest.raises(EnvironmentFault, match="is damaged"):
        backup.back_up(full, full.with_name("copy.mbc"))
    assert not full.with_name("copy.mbc").exists()


EVIL = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON answers BEGIN DELETE FROM notes; END",
    "a view": "CREATE VIEW v AS SELECT 1",
    "a table": "CREATE TABLE other (x)",
    "a table with a quote": 'CREATE TABLE "a""b" (x)',
    "an index": "CREATE INDEX i ON notes (abs(day))",
}


@pytest.mark.parametrize("what", EVIL)
def test_a_file_that_is_made_of_anything_else_is_not_opened(full: Path, tmp_path: Path, what: str):
    raw.alter(full, EVIL[what])
    before = full.read_bytes()
    for use in (
        lambda: open_store(full, create=False),
        lambda: backup.check(full),
        lambda: summarise_file(full),
        lambda: backup.restore(tmp_path / "new.mbc", full, None),  # type: ignore[arg-type]
    ):
        with pytest.raises(EnvironmentFault, match="is damaged"):
            use()
    assert full.read_bytes() == before
    assert not (tmp_path / "new.mbc").exists()


def test_a_view_that_never_ends_in_the_place_of_a_table_is_not_read(full: Path):
    endless = (
        "CREATE VIEW answers AS WITH RECURSIVE n(day) AS "
        "(SELECT 1 UNION ALL SELECT day + 1 FROM n) SELECT day FROM n"
    )
    raw.alter(full, "DROP TABLE answers", endless)
    with pytest.raises(EnvironmentFault, match="is damaged"):
        summarise_file(full)


@pytest.mark.parametrize("revision", sorted(SCHEMA_FINGERPRINTS))
def test_each_released_format_is_known_by_its_shape(revision: str):
    database = Database(FILES / f"diary-{revision}.mbc")
    with database.reading() as connection:
        assert schema_fingerprint(connection) == SCHEMA_FINGERPRINTS[revision]
    database.close()


def test_the_newest_format_is_among_them_and_new_and_updated_diaries_have_it(tmp_path: Path):
    path = tmp_path / "new.mbc"
    open_store(path, create=True).close()
    old = Path(shutil.copy2(FILES / "diary-0001.mbc", tmp_path / "old.mbc"))
    open_store(old, create=False).close()
    for made in (path, old):
        database = Database(made)
        with database.reading() as connection:
            assert schema_fingerprint(connection) == SCHEMA_FINGERPRINTS[HEAD]
        database.close()
