from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import mbc_tracker
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.storage import migration
from mbc_tracker.storage.backup import check
from mbc_tracker.storage.database import CURRENT, HEAD, Database, Format
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.record_mapping import RECORD_MAPPINGS
from mbc_tracker.storage.table_base import METADATA
from tests import raw

NEXT = f"{int(HEAD) + 1:04}"
ROOT = Path(mbc_tracker.__file__).parents[1]
RELEASED = sorted((Path(__file__).parents[1] / "files").glob("diary-*.mbc"))
#: What later steps put into the columns that they add: nothing, or that an answer is of one day.
ADDED = (None, "", "day")

STEP = """
from alembic import op
import sqlalchemy as sa
revision, down_revision, branch_labels, depends_on = "{revision}", "{before}", None, None
def upgrade():
    with op.batch_alter_table("moments", recreate="always") as table:
        table.add_column(sa.Column("mood", sa.String(), nullable=True))
    op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))
    {ending}
"""


@pytest.fixture
def old_diary(tmp_path: Path) -> Path:
    """A filled diary of the first format, as it was released."""
    (tmp_path / "mine").mkdir()
    return Path(shutil.copy2(RELEASED[0], tmp_path / "mine" / "diary.mbc"))


def planted(tmp_path: Path, ending: str = "pass") -> Format:
    """The format after the present one, whose one step ends as told."""
    scripts = tmp_path / "migrations"
    shutil.copytree(Path(migration.__file__).parent / "migrations", scripts)
    step = STEP.format(ending=ending, revision=NEXT, before=HEAD)
    (scripts / "versions" / f"{NEXT}_planted.py").write_text(step)
    return Format(NEXT, str(scripts))


def test_a_new_file_has_exactly_the_tables_that_the_program_knows(diary_path: Path):
    database = Database(diary_path)
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, METADATA) == []
    database.close()


def test_the_newest_format_is_the_newest_step():
    config = Config()
    config.set_main_option("script_location", CURRENT.scripts)
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [HEAD]
    released = [it.stem.removeprefix("diary-") for it in RELEASED]
    assert sorted(it.revision for it in scripts.walk_revisions()) == released


@pytest.mark.parametrize("released", RELEASED, ids=lambda it: it.stem)
def test_a_diary_of_every_released_format_opens_with_all_it_held(released: Path, tmp_path: Path):
    expected = json.loads(released.with_suffix(".json").read_text())
    held = raw.rows(released)
    assert {name: len(rows) for name, rows in held.items()} == expected["counts"]
    assert raw.checksum(held) == expected["checksum"]
    path = Path(shutil.copy2(released, tmp_path / "diary.mbc"))
    open_store(path, create=False).close()
    found = raw.rows(path)
    assert found.pop("alembic_version") == [(HEAD,)]
    held.pop("alembic_version")
    assert _in_the_bin(found.pop("bin")) == _in_the_bin(held.pop("bin", []))
    assert {name: _first_columns(found[name], rows) for name, rows in held.items()} == held
    assert not any(found[name] for name in found.keys() - held.keys())


def _in_the_bin(rows: list[tuple[Any, ...]]) -> list[Any]:
    """What lies in the bin, without what later steps add to its JSON."""
    return [
        (
            kind,
            {key: value for key, value in json.loads(record).items() if value not in ADDED},
            *rest,
        )
        for kind, record, *rest in rows
    ]


def _first_columns(found: list[tuple[Any, ...]], held: list[tuple[Any, ...]]) -> list[Any]:
    """The rows without the columns that a later step added, which say nothing new."""
    width = len(held[0]) if held else 0
    assert {value for row in found for value in row[width:]} <= set(ADDED)
    return sorted((row[:width] for row in found), key=repr)


@pytest.mark.parametrize("released", RELEASED, ids=lambda it: it.stem)
def test_all_in_the_bin_of_every_released_format_can_be_read(released: Path, tmp_path: Path):
    path = Path(shutil.copy2(released, tmp_path / "diary.mbc"))
    store = open_store(path, create=False)
    kinds = {type(it.record) for it in store.bin()}
    store.close()
    counts = json.loads(released.with_suffix(".json").read_text())["counts"]
    known = {kind for kind, it in RECORD_MAPPINGS.items() if it.table.name in counts}
    assert kinds == (known if "bin" in counts else set())


def test_a_diary_of_the_present_format_is_not_touched_by_opening_it(tmp_path: Path):
    path = Path(shutil.copy2(RELEASED[-1], tmp_path / "diary.mbc"))
    open_store(path, create=False).close()
    assert path.read_bytes() == RELEASED[-1].read_bytes()


def test_a_released_diary_holds_something_of_everything():
    counts = json.loads(RELEASED[-1].with_suffix(".json").read_text())["counts"]
    assert set(counts) == {*METADATA.tables, "alembic_version"}
    assert all(counts.values())


def test_an_old_diary_is_backed_up_and_then_brought_up_to_date(old_diary: Path, tmp_path: Path):
    before = raw.rows(old_diary)
    store = open_store(old_diary, create=False, current=planted(tmp_path))
    store.close()
    assert store.updated_from == 1
    backup = old_diary.parent / "backups" / "diary-before-update-1.mbc"
    assert check(backup).revision == "0001"
    assert raw.rows(backup) == before
    after = raw.rows(old_diary)
    assert after["alembic_version"] == [(NEXT,)]
    assert after["extra"] == []
    assert after["moment_answers"] == before["moment_answers"]
    assert len(after["moments"]) == len(before["moments"])


def test_a_diary_that_is_up_to_date_is_not_backed_up(old_diary: Path):
    shutil.copy2(RELEASED[-1], old_diary)
    store = open_store(old_diary, create=False)
    store.close()
    assert store.updated_from is None
    assert [it.name for it in old_diary.parent.iterdir()] == ["diary.mbc"]


def test_after_the_update_an_old_program_refuses_the_diary(old_diary: Path, tmp_path: Path):
    open_store(old_diary, create=False, current=planted(tmp_path)).close()
    with pytest.raises(EnvironmentFault, match="newer version"):
        open_store(old_diary, create=False)


def test_a_step_that_fails_leaves_the_diary_byte_for_byte(old_diary: Path, tmp_path: Path):
    before = old_diary.read_bytes()
    with pytest.raises(ZeroDivisionError):
        open_store(old_diary, create=False, current=planted(tmp_path, "1 / 0"))
    assert old_diary.read_bytes() == before


def test_a_step_that_would_orphan_entries_is_refused(old_diary: Path, tmp_path: Path):
    before = old_diary.read_bytes()
    spoiled = planted(tmp_path, "op.execute('DELETE FROM moments')")
    with pytest.raises(EnvironmentFault, match="could not be brought up to date"):
        open_store(old_diary, create=False, current=spoiled)
    assert old_diary.read_bytes() == before


def test_without_room_for_the_backup_nothing_is_brought_up_to_date(old_diary: Path, tmp_path: Path):
    before = old_diary.read_bytes()
    (old_diary.parent / "backups").write_text("in the way")
    with pytest.raises(EnvironmentFault, match="backups” can't be made"):
        open_store(old_diary, create=False, current=planted(tmp_path))
    assert old_diary.read_bytes() == before


@pytest.mark.covered_elsewhere
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_kill_while_updating_leaves_the_old_or_the_new_diary(
    old_diary: Path, tmp_path: Path, when: str
):
    shutil.copy2(RELEASED[-1], old_diary)
    before = raw.rows(old_diary)
    dying = "import os; os.kill(os.getpid(), 9)"
    step = f"op.get_bind().exec_driver_sql('PRAGMA cache_spill = 1'); {dying}"
    new = planted(tmp_path, step if when == "before" else "pass")
    program = (
        "import sys; from pathlib import Path; from mbc_tracker.storage.database import Format;"
        "from mbc_tracker.storage.open_store import open_store;"
        f"new = Format('{NEXT}', sys.argv[2]);"
        f"open_store(Path(sys.argv[1]), create=False, current=new); {dying}"
    )
    command = [sys.executable, "-c", program, str(old_diary), new.scripts]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    if when == "before":
        open_store(old_diary, create=False).close()
        assert raw.rows(old_diary) == before
    else:
        assert raw.rows(old_diary)["alembic_version"] == [(NEXT,)]
