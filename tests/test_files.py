from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from mbc_tracker import files
from mbc_tracker.errors import EnvironmentFault, Refused
from mbc_tracker.files import (
    cannot_write,
    move,
    publish_new,
    remove,
    replace_file,
    scratch_beside,
    sync_file,
)

NO_HARD_LINKS = [errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL]


@pytest.fixture(params=[None, *NO_HARD_LINKS], ids=lambda it: errno.errorcode.get(it, "links"))
def any_file_system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """One with hard links and those that answer in their own way that they have none."""

    def refuse(*_: object) -> None:
        raise OSError(request.param, "no hard links here")

    if request.param:
        monkeypatch.setattr(os, "link", refuse)


def test_a_file_is_replaced_whole(tmp_path: Path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert [it.name for it in tmp_path.iterdir()] == ["a.pdf"]


def test_a_file_that_cannot_be_written_whole_keeps_what_it_held(
    tmp_path: Path, no_room: Callable[[int], AbstractContextManager[None]]
):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    with no_room(10), pytest.raises(EnvironmentFault, match=r"“a\.pdf” could not be written"):
        replace_file(path, b"x" * 1000)
    assert path.read_bytes() == b"old"
    assert [it.name for it in tmp_path.iterdir()] == ["a.pdf"]


def test_a_full_disk_is_named(small_disk: Path):
    with pytest.raises(EnvironmentFault, match="the disk is full"):
        replace_file(small_disk / "a.pdf", bytes(2_000_000))
    assert list(small_disk.iterdir()) == []


def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced(tmp_path: Path):
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    replace_file(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"


def test_a_device_is_written_to_and_not_replaced(tmp_path: Path):
    os.mkfifo(tmp_path / "printer")
    reader = os.open(tmp_path / "printer", os.O_RDONLY | os.O_NONBLOCK)
    replace_file(tmp_path / "printer", b"page")
    assert os.read(reader, 9) == b"page"
    os.close(reader)
    assert (tmp_path / "printer").is_fifo()


def test_a_folder_is_not_replaced(tmp_path: Path):
    with pytest.raises(EnvironmentFault, match="there is a folder of that name"):
        replace_file(tmp_path, b"x")


@pytest.mark.parametrize(
    ("name", "reason"),
    [("gone/a.pdf", "does not exist"), ("file/a.pdf", "does not exist"), ("x" * 300, "too long")],
)
def test_an_impossible_place_is_refused(tmp_path: Path, name: str, reason: str):
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentFault, match=reason):
        replace_file(tmp_path / name, b"x")


def test_a_folder_that_may_not_be_changed_is_named(
    shared_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    shared_folder.chmod(0o555)
    with unprivileged(), pytest.raises(EnvironmentFault, match="you may not change that folder"):
        replace_file(shared_folder / "a.pdf", b"x")


def test_an_unknown_reason_still_makes_a_sentence():
    told = str(cannot_write(Path("a.pdf"), OSError(errno.ELOOP, "Too many levels")))
    assert told == (
        "“a.pdf” could not be written: the system does not allow it. Choose another place."
    )


@pytest.mark.usefixtures("any_file_system")
def test_a_finished_file_gets_a_free_name(tmp_path: Path):
    path = tmp_path / "new.mbc"
    with scratch_beside(path) as scratch:
        scratch.write_bytes(b"done")
        publish_new(scratch, path)
    assert path.read_bytes() == b"done"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [it.name for it in tmp_path.iterdir()] == ["new.mbc"]


@pytest.mark.usefixtures("any_file_system")
def test_a_taken_name_is_left_alone(tmp_path: Path):
    path = tmp_path / "mine.mbc"
    path.write_bytes(b"precious")
    with (
        pytest.raises(
            EnvironmentFault, match=r"“mine\.mbc” could not be written: a file of that name is"
        ),
        scratch_beside(path) as scratch,
    ):
        publish_new(scratch, path)
    assert path.read_bytes() == b"precious"
    assert [it.name for it in tmp_path.iterdir()] == ["mine.mbc"]


def test_without_hard_links_a_failing_rename_leaves_no_empty_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no")

    monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(FileNotFoundError):
        publish_new(tmp_path / "gone", tmp_path / "new.mbc")
    assert list(tmp_path.iterdir()) == []


def test_a_link_that_fails_for_another_reason_is_not_tried_otherwise(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        publish_new(tmp_path / "gone", tmp_path / "new.mbc")
    assert list(tmp_path.iterdir()) == []


def test_scratch_is_private_and_leaves_nothing_behind(tmp_path: Path):
    before = os.umask(0)
    with scratch_beside(tmp_path / "a.mbc") as scratch:
        assert scratch.parent == tmp_path
        assert scratch.stat().st_mode & 0o777 == 0o600
        scratch.with_name(scratch.name + "-journal").touch()
    os.umask(before)
    assert list(tmp_path.iterdir()) == []


def test_scratch_is_gone_after_any_exception(tmp_path: Path):
    with pytest.raises(ZeroDivisionError), scratch_beside(tmp_path / "a.mbc"):
        _ = 1 / 0
    assert list(tmp_path.iterdir()) == []


def test_the_names_of_new_folders_survive_a_power_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    synced: list[Path] = []
    monkeypatch.setattr(files, "sync_folder", synced.append)
    files.make_folder(tmp_path / "diary" / "backups")
    assert set(synced) == {tmp_path, tmp_path / "diary"}
    files.make_folder(tmp_path / "diary" / "backups")
    assert len(synced) == 2


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_another_program_has_open_for_a_moment_is_replaced(
    tmp_path: Path, busy: Callable[[int, int], list[float]], number: int
):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    pauses = busy(3, number)
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert len(pauses) == 3
    assert sum(pauses) < 1


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (
            32,
            "another program has it open. Close it there and try again.",
        ),
        (
            5,
            (
                "another program may have it open, or you may not change it. Close it there and "
                "try again, or choose another place."
            ),
        ),
    ],
)
def test_a_file_that_stays_open_in_another_program_is_told_truly(
    tmp_path: Path, busy: Callable[[int, int], list[float]], number: int, sentence: str
):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    busy(5, number)
    with pytest.raises(EnvironmentFault) as refusal:
        replace_file(path, b"new")
    assert str(refusal.value) == f"“a.pdf” could not be written: {sentence}"
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_another_fault_is_not_tried_again(tmp_path: Path, busy: Callable[[int, int], list[float]]):
    pauses = busy(0, 0)
    with pytest.raises(FileNotFoundError):
        move(tmp_path / "gone", tmp_path / "a.pdf")
    assert pauses == []


def test_a_file_in_use_is_removed_a_moment_later(
    tmp_path: Path, busy: Callable[[int, int], list[float]]
):
    path = tmp_path / "a.part"
    path.touch()
    pauses = busy(1, 32)
    remove(path)
    remove(path)
    assert not path.exists()
    assert len(pauses) == 1


DEVICES = ["CON", "nul", "Aux.pdf", "COM1.tar.gz", "lpt¹", "PRN .pdf", "NUL:", "CONOUT$"]


@pytest.mark.parametrize("name", DEVICES)
def test_on_windows_the_name_of_a_device_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
):
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(Refused, match="is a name that Windows keeps for itself"):
        replace_file(tmp_path / name, b"x")
    with pytest.raises(Refused), scratch_beside(tmp_path / name):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["console.pdf", "con-1.pdf", "COM10", "a.con", "auxiliary"])
def test_a_name_that_is_only_like_a_devices_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
):
    monkeypatch.setattr(sys, "platform", "win32")
    replace_file(tmp_path / name, b"x")
    assert (tmp_path / name).read_bytes() == b"x"


@pytest.mark.skipif(os.name == "nt", reason="there it is a device")
def test_elsewhere_a_file_may_have_the_name_of_a_device(tmp_path: Path):
    replace_file(tmp_path / "CON", b"x")
    assert (tmp_path / "CON").read_bytes() == b"x"


class MacFcntl:
    """The module fcntl as macOS has it, on a disk that may not know the request."""

    F_FULLFSYNC = 51

    def __init__(self, *, knows: bool) -> None:
        self.knows, self.requests = knows, list[tuple[int, int]]()

    def fcntl(self, descriptor: int, request: int) -> int:
        self.requests.append((descriptor, request))
        if not self.knows:
            raise OSError(errno.ENOTSUP, "Operation not supported")
        return 0


@pytest.mark.parametrize("knows", [True, False])
def test_on_macos_a_file_is_flushed_out_of_the_disks_own_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, knows: bool
):
    control, synced = MacFcntl(knows=knows), list[int]()
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(files, "fcntl", control, raising=False)
    monkeypatch.setattr(os, "fsync", synced.append)
    with (tmp_path / "a").open("wb") as file:
        sync_file(file.fileno())
        assert control.requests == [(file.fileno(), MacFcntl.F_FULLFSYNC)]
        assert synced == ([] if knows else [file.fileno()])


def test_nothing_in_the_program_syncs_past_the_one_function():
    program = Path(files.__file__).parent
    callers = {
        path.name for path in program.rglob("*.py") if "os.fsync(" in path.read_text("utf-8")
    }
    assert callers == {"files.py"}
