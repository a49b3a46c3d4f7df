from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import pytest

from mbc_tracker.domain.change import Step
from mbc_tracker.domain.records import Answer, Note
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.storage import database
from mbc_tracker.storage.file_checks import examine
from mbc_tracker.storage.open_store import open_store
from tests import raw
from tests.builders import TODAY, a_note, add, an_answer


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights there")
def test_where_no_lock_can_be_made_nothing_is_written_though_a_journal_is_left(
    empty_diary: Path,
    shared_folder: Path,
    unprivileged: Callable[[], AbstractContextManager[None]],
):
    folder = shared_folder / "place"
    folder.mkdir()
    path = Path(shutil.copyfile(empty_diary, folder / "diary.mbc"))
    path.with_name("diary.mbc-journal").touch()
    for file in folder.iterdir():
        file.chmod(0o666)
    folder.chmod(0o555)
    with unprivileged():
        store = open_store(path, create=False)
        with (
            pytest.raises(EnvironmentFault, match="can be read but not written"),
            store.transaction() as it,
        ):
            it.apply(Step(None, an_answer()))
        store.close()


HUGE = """
import resource, sys
from pathlib import Path
from mbc_tracker.storage import backup, database
database.PRAGMAS = (*database.PRAGMAS, "hard_heap_limit = 10000000")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    backup.back_up(Path(sys.argv[1]), Path(sys.argv[1]).with_name("copy.mbc"))
    backup.check(Path(sys.argv[1]))
except Exception as error:
    print(type(error).__name__, error)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured otherwise there")
def test_a_text_that_was_made_to_harm_does_not_fill_the_memory(diary_path: Path):
    store = open_store(diary_path, create=False)
    add(store, a_note())
    store.close()
    raw.alter(diary_path, "UPDATE notes SET text = CAST(zeroblob(120000000) AS TEXT)")
    ended = subprocess.run(
        [sys.executable, "-c", HUGE, str(diary_path)], capture_output=True, text=True, check=True
    )
    *said, mebibytes = ended.stdout.splitlines()
    assert said[0].startswith("EnvironmentFault Something in the diary “diary.mbc” is far too")
    assert len(said) == 1
    assert int(mebibytes) < 60


def test_a_sound_diary_opens_and_keeps_its_bytes(filled: Path):
    before = filled.read_bytes()
    store = open_store(filled, create=True)
    assert len(store.records(Answer)) == 400
    store.close()
    assert filled.read_bytes() == before


@pytest.mark.parametrize("create", [True, False])
def test_a_folder_is_not_a_diary(tmp_path: Path, *, create: bool):
    with pytest.raises(EnvironmentFault, match="is a folder, not a diary"):
        open_store(tmp_path, create=create)


@pytest.mark.skipif(os.name != "posix", reason="there are no such files elsewhere")
def test_what_can_be_read_for_ever_is_not_a_diary(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(EnvironmentFault, match="not an MBC Tracker diary"):
        open_store(tmp_path / "pipe", create=False)


def test_a_missing_diary_is_named_and_not_made(tmp_path: Path):
    with pytest.raises(EnvironmentFault, match=r"There is no diary at .*gone\.mbc"):
        open_store(tmp_path / "gone.mbc", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_name_beneath_a_file_is_refused(diary_path: Path):
    with pytest.raises(EnvironmentFault, match="can't be made"):
        open_store(diary_path / "diary.mbc", create=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows only says that there is no such file")
def test_an_impossible_name_is_refused(tmp_path: Path):
    with pytest.raises(EnvironmentFault, match="can't be read"):
        open_store(tmp_path / ("x" * 300), create=True)


def test_a_diary_without_permission_is_refused(
    shared_folder: Path, filled: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    path = Path(shutil.copy2(filled, shared_folder / "diary.mbc"))
    path.chmod(0)
    with unprivileged(), pytest.raises(EnvironmentFault, match="Check that you may open it"):
        open_store(path, create=True)


def test_a_diary_in_a_closed_folder_is_refused(
    shared_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    folder = shared_folder / "closed"
    folder.mkdir(mode=0)
    with unprivileged(), pytest.raises(EnvironmentFault, match="can't be read"):
        open_store(folder / "diary.mbc", create=True)


def test_a_diary_that_can_only_be_read_shows_its_entries_and_refuses_new_ones(
    shared_folder: Path, filled: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    path = Path(shutil.copy2(filled, shared_folder / "diary.mbc"))
    path.chmod(0o444)
    shared_folder.chmod(0o555)
    with unprivileged():
        store = open_store(path, create=False)
        assert len(store.records(Answer)) == 400
        with pytest.raises(EnvironmentFault, match="can be read but not written"):
            add(store, a_note())
        store.close()
    shared_folder.chmod(0o777)


@pytest.fixture
def locked_elsewhere(filled: Path) -> Iterator[Path]:
    """Another program holds the file, as a synchronising one may."""
    program = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN EXCLUSIVE');"
        "print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program, str(filled)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        yield filled


def test_a_diary_that_another_program_holds_is_refused(
    locked_elsewhere: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(database, "PRAGMAS", ("cipher_log_level = NONE", "busy_timeout = 50"))
    before = locked_elsewhere.read_bytes()
    with pytest.raises(EnvironmentFault, match="Another program is using the diary"):
        open_store(locked_elsewhere, create=True)
    assert locked_elsewhere.read_bytes() == before


def test_an_interrupted_transaction_is_rolled_back_when_the_diary_is_next_opened(
    filled: Path, tmp_path: Path
):
    before = raw.rows(filled)
    with sqlite3.connect(filled, isolation_level=None) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE answers SET rating = 10")
        for name in ("diary.mbc", "diary.mbc-journal"):
            shutil.copy2(filled.with_name(name), tmp_path / name)
        connection.execute("ROLLBACK")
    connection.close()
    assert (tmp_path / "diary.mbc").read_bytes() != filled.read_bytes()
    open_store(tmp_path / "diary.mbc", create=False).close()
    assert raw.rows(tmp_path / "diary.mbc") == before


def test_a_new_diary_is_made_with_its_folder(tmp_path: Path):
    path = tmp_path / "a" / "b" / "mine.mbc"
    open_store(path, create=True).close()
    assert [it.name for it in path.parent.iterdir()] == ["mine.mbc"]
    assert raw.pragma(path, "application_id") == database.APPLICATION_ID


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")
def test_the_diary_is_for_its_owners_eyes_even_with_a_careless_umask(tmp_path: Path):
    before = os.umask(0)
    try:
        store = open_store(tmp_path / "new" / "diary.mbc", create=True)
        add(store, a_note())
        store.close()
    finally:
        os.umask(before)
    modes = {it.name: it.stat().st_mode & 0o777 for it in (tmp_path / "new").iterdir()}
    assert set(modes.values()) == {0o600}
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("name", ["a b", "what?", "100%", "#1", "é.mbc", "日記", "a'b;c", "%41"])
def test_any_file_name_can_be_a_diarys(tmp_path: Path, name: str):
    if os.name == "nt" and "?" in name:
        pytest.skip("Windows allows no such name")
    open_store(tmp_path / name, create=True).close()
    open_store(tmp_path / name, create=False).close()
    assert [it.name for it in tmp_path.iterdir()] == [name]


def test_two_programs_that_make_the_same_diary_end_with_one(tmp_path: Path):
    program = (
        "import sys; from pathlib import Path;"
        "from mbc_tracker.storage.open_store import open_store;"
        "open_store(Path(sys.argv[1]), create=True).close()"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "diary.mbc")]
    root = Path(database.__file__).parents[2]
    both = [subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE) for _ in range(2)]
    said = [one.communicate()[1] for one in both]
    assert all(not it or b"already there" in it for it in said)
    assert [it.name for it in tmp_path.iterdir()] == ["diary.mbc"]
    open_store(tmp_path / "diary.mbc", create=False).close()


def test_a_full_disk_leaves_no_half_made_diary(
    tmp_path: Path, no_room: Callable[[int], AbstractContextManager[None]]
):
    with no_room(100_000), pytest.raises(EnvironmentFault):
        open_store(tmp_path / "diary.mbc", create=True)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_named_and_takes_nothing_away(small_disk: Path, empty_diary: Path):
    path = Path(shutil.copy2(empty_diary, small_disk / "diary.mbc"))
    store = open_store(path, create=False)
    (small_disk / "filler").write_bytes(bytes(small_disk.stat().st_blksize * 25))
    before = raw.rows(path)
    with pytest.raises(EnvironmentFault, match="The disk is full"):
        add(store, *(a_note("x" * 9000, TODAY - timedelta(days=n)) for n in range(30)))
    assert store.records(Answer) == ()
    store.close()
    assert raw.rows(path) == before


@pytest.mark.skipif(os.name == "nt", reason="Python has no such sockets there")
def test_a_socket_is_not_a_diary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)  # a socket's name has to be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s")
        with pytest.raises(EnvironmentFault, match="not an MBC Tracker diary"):
            open_store(Path("s"), create=False)


def test_a_diary_that_another_tool_left_in_wal_mode_is_taken_back_from_it(filled: Path):
    raw.alter(filled, "PRAGMA journal_mode = WAL", "UPDATE notes SET text = 'By another tool'")
    store = open_store(filled, create=False)
    add(store, an_answer("worry", 3))
    assert [it.text for it in store.records(Note)] == ["By another tool"]
    store.close()
    assert raw.pragma(filled, "journal_mode") == "delete"
    assert not filled.with_name("diary.mbc-wal").exists()


def test_the_check_leaves_the_room_for_pages_as_it_was(empty_diary: Path):
    def room(opened: database.Database) -> int:
        with opened.reading() as connection:
            return int(connection.exec_driver_sql("PRAGMA cache_size").scalar_one())

    fresh, checked = database.Database(empty_diary), database.Database(empty_diary)
    examine(empty_diary, checked)
    assert room(checked) == room(fresh) < -200
    fresh.close()
    checked.close()
