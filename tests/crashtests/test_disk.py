"""The simulated disk keeps what fsync promises, and of everything else whatever chance leaves."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from crashtests.disk import SECTOR, Disk, State
from crashtests.file_operations import FileOperation, TraceReader
from crashtests.syscall_trace import Call

OPEN = Call("openat", ("AT_FDCWD", '""', "O_RDWR|O_CREAT", "0600"), (b"/d/new",), 5)
OPEN_FOLDER = Call("openat", ("AT_FDCWD", '""', "O_RDONLY"), (b"/d",), 6)
SYNC, SYNC_FOLDER = Call("fsync", ("5",), (), 0), Call("fsync", ("6",), (), 0)


def writing(data: bytes, at: int = 0) -> Call:
    return Call("pwrite64", ("5", '""', str(len(data)), str(at)), (data,), len(data))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with one old file, known to the calls as /d."""
    (tmp_path / "old").write_bytes(b"old")
    return tmp_path


def states(place: Path, *calls: Call, times: int = 200) -> list[State]:
    """What power cuts after these calls may leave."""
    reader = TraceReader(place)
    disk = Disk(reader, place)
    there = str(place).encode()
    moved = [
        Call(
            it.name, it.arguments, tuple(text.replace(b"/d", there) for text in it.texts), it.result
        )
        for it in calls
    ]
    for doing in reader.read(moved):
        disk.do(doing)
    chance = Random(1)
    return [disk.cut(chance) for _ in range(times)]


def contents(state: State, name: str) -> bytes | None:
    return state.files.get(state.names[name], b"") if name in state.names else None


def test_what_was_synced_with_its_name_is_there_after_every_cut(place: Path):
    found = states(place, OPEN, writing(b"kept"), SYNC, OPEN_FOLDER, SYNC_FOLDER)
    assert {contents(it, "new") for it in found} == {b"kept"}
    assert {contents(it, "old") for it in found} == {b"old"}
    assert not any(it.unsynced for it in found)


def test_bytes_without_a_synced_name_may_be_lost(place: Path):
    assert {contents(it, "new") for it in states(place, OPEN, writing(b"kept"), SYNC)} == {
        None,
        b"kept",
    }


def test_a_name_without_synced_bytes_may_be_an_empty_file(place: Path):
    found = states(place, OPEN, writing(b"kept"), OPEN_FOLDER, SYNC_FOLDER)
    assert {contents(it, "new") for it in found} == {b"", b"kept"}


def test_a_long_write_may_be_torn_between_any_sectors(place: Path):
    data = b"a" * SECTOR + b"b" * SECTOR + b"c" * SECTOR
    found = states(place, OPEN, OPEN_FOLDER, SYNC_FOLDER, writing(data))
    torn = {contents(it, "new") for it in found}
    assert b"a" * SECTOR in torn
    assert bytes(SECTOR) + data[SECTOR : 2 * SECTOR] in torn
    assert data in torn


def test_a_file_that_was_cut_short_may_be_long_again(place: Path):
    shorter = (
        Call("openat", ("AT_FDCWD", '""', "O_RDWR"), (b"/d/old",), 7),
        Call("ftruncate", ("7", "0"), (), 0),
    )
    assert {contents(it, "old") for it in states(place, *shorter)} == {b"", b"old"}


def test_names_change_in_order_and_a_renamed_file_is_whole(place: Path):
    rename = Call("rename", ('""', '""'), (b"/d/new", b"/d/old"), 0)
    found = states(place, OPEN, writing(b"new"), SYNC, rename)
    assert {(contents(it, "new"), contents(it, "old")) for it in found} == {
        (None, b"old"),
        (b"new", b"old"),
        (None, b"new"),
    }


def test_a_lost_folder_takes_what_is_in_it_along(place: Path, tmp_path_factory):
    make = Call("mkdir", ('""', "0700"), (b"/d/in",), 0)
    inside = Call("openat", OPEN.arguments, (b"/d/in/new",), 5)
    folder = Call("openat", OPEN_FOLDER.arguments, (b"/d/in",), 6)
    found = states(place, make, inside, writing(b"kept"), SYNC, folder, SYNC_FOLDER)
    left = set()
    for state in found[:20]:
        again = tmp_path_factory.mktemp("again")
        state.lay_out(again)
        left.add(tuple(sorted(str(it.relative_to(again)) for it in again.rglob("*"))))
    assert left == {("old",), ("in", "in/new", "old")}


def test_a_call_that_is_not_understood_is_not_passed_over(place: Path):
    doings: list[FileOperation] = []
    with pytest.raises(NotImplementedError, match="copy_file_range"):
        doings += TraceReader(place).read(
            [
                Call("openat", OPEN.arguments, (str(place / "old").encode(),), 5),
                Call("copy_file_range", ("5", "NULL", "8", "NULL", "10", "0"), (), 10),
            ]
        )
