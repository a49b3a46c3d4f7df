"""What other programs do to the file of an open diary, and what is kept of it then."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.change import Step
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import Note
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.backups.filenames import archived_diaries
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.backup import back_up, check
from mbc_tracker.storage.file_watch import DiaryChanged, FileWatch
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.rescue import RescueSource
from mbc_tracker.storage.store import Transaction
from tests.builders import TODAY, YESTERDAY, an_event
from tests.fakes import FixedClock

KEY = Passphrase("three dull words")
Open = Callable[..., Diary]


@pytest.fixture
def open_diary(catalogue: Catalogue, clock: FixedClock) -> Iterator[Open]:
    """Opens diaries, and closes them after the test."""
    opened: list[Diary] = []

    def do(path: Path, key: Passphrase | None = None) -> Diary:
        opened.append(Diary(open_store(path, create=True, key=key), catalogue, clock))
        return opened[-1]

    yield do
    for diary in opened:
        diary.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diary.mbc"


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def cut_off(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)


def garbled(path: Path) -> None:
    with path.open("rb+") as file:
        file.write(b"something else entirely")


def overwritten_by_older(path: Path) -> None:
    """As a tool that copies into the file does: it stays the same file."""
    with path.open("rb+") as file:
        file.write((path.parent / "older").read_bytes())


def replaced_by_older(path: Path) -> None:
    """As a synchronised folder does: another file gets the name."""
    (path.parent / "older").replace(path)


def replaced_by_other(path: Path) -> None:
    (path.parent / "other").write_text("no diary", encoding="utf-8")
    (path.parent / "other").replace(path)


def overwritten_by_the_same_with_another_history(path: Path) -> None:
    """Two computers that wrote as often after they had the same: SQLite can't tell them apart."""
    with path.open("rb+") as file:
        file.write((path.parent / "twin").read_bytes())


Disturb = Callable[[Path], None]

IN_PLACE: dict[Disturb, str] = {
    emptied: "another program has emptied the diary “diary.mbc”",
    cut_off: "another program has cut off a part of the diary “diary.mbc”",
    garbled: "another program has changed the diary “diary.mbc”",
    overwritten_by_older: "another program has changed the diary “diary.mbc”",
    overwritten_by_the_same_with_another_history: "another program has changed the diary",
}
BY_NAME = (replaced_by_older, replaced_by_other)


def begin(open_diary: Open, path: Path, key: Passphrase | None = None) -> Diary:
    """A diary with an older copy, a backup and a twin beside it, and one answer after those."""
    diary = open_diary(path, key)
    diary.record(TODAY, {"cough": 4})
    shutil.copyfile(path, path.with_name("older"))
    shutil.copyfile(path, path.with_name("twin"))
    back_up(path, path.with_name("backup"), key)
    with_other = open_diary(path.with_name("twin"), key)
    with_other.record(YESTERDAY, {"cough": 1})
    diary.record(YESTERDAY, {"cough": 2})
    return diary


@pytest.mark.parametrize("disturb", [*IN_PLACE, *BY_NAME])
@pytest.mark.parametrize("key", [None, KEY])
def test_what_others_do_is_noticed_before_anything_is_written(
    open_diary: Open, path: Path, disturb: Disturb, key: Passphrase | None
):
    diary = begin(open_diary, path, key)
    disturb(path)
    before = path.read_bytes()
    what = IN_PLACE.get(disturb, "another file is in the place of the diary “diary.mbc”")
    for _ in range(2):
        with pytest.raises(DiaryChanged, match=rf"^Nothing was saved: {what}.* open here\.$"):
            diary.record(TODAY, {"cough": 9})
    assert path.read_bytes() == before
    assert not diary.is_undisturbed


@pytest.mark.parametrize("disturb", [*IN_PLACE, *BY_NAME])
def test_what_another_program_has_put_there_becomes_no_backup(
    open_diary: Open, path: Path, clock: FixedClock, disturb: Disturb
):
    diary = begin(open_diary, path)
    service = BackupService(path, clock)
    service.watch = diary.watch
    good = [service.back_up_now(BackupReason.ASKED).backup for _ in range(3)]
    disturb(path)
    result = service.back_up_now(BackupReason.CONTINUING)
    assert result.backup is None
    assert result.fault
    assert set(service.inventory.backups()) == set(good)
    assert list(service.inventory.folder.glob(".*")) == []


@pytest.mark.parametrize("disturb", [emptied, overwritten_by_older, replaced_by_older])
@pytest.mark.parametrize("key", [None, KEY])
def test_what_others_do_while_an_entry_is_being_saved_is_noticed_before_it_is_written(
    open_diary: Open,
    path: Path,
    disturb: Disturb,
    key: Passphrase | None,
    monkeypatch: pytest.MonkeyPatch,
):
    diary = begin(open_diary, path, key)
    apply = Transaction.apply_all

    def apply_late(transaction: Transaction, steps: Iterable[Step]) -> None:
        apply(transaction, steps)
        disturb(path)

    monkeypatch.setattr(Transaction, "apply_all", apply_late)
    older = path.with_name("older").read_bytes()
    with pytest.raises(DiaryChanged):
        diary.record(TODAY, {"cough": 9})
    assert path.read_bytes() == (b"" if disturb is emptied else older)
    assert answers(diary.rescue([path.with_name("backup")]).copy, open_diary, key) == [2, 4]


@pytest.mark.parametrize("key", [None, KEY])
def test_a_diary_that_is_spoilt_behind_its_first_page_is_rescued_when_that_shows(
    open_diary: Open, path: Path, key: Passphrase | None
):
    begin(open_diary, path, key).close()
    diary = open_diary(path, key)
    with path.open("rb+") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))
    diary._store._database.engine.dispose()  # SQLite forgets the pages that it has read
    with pytest.raises(DiaryChanged, match="was damaged while it was open here, by another"):
        diary.reader.day(TODAY)
    rescued = diary.rescue([path.with_name("backup")])
    assert rescued.origin is RescueSource.BACKUP
    assert answers(rescued.copy, open_diary, key) == [4]


def answers(path: Path, open_diary: Open, key: Passphrase | None = None) -> list[int | str]:
    check(path, key)
    diary = open_diary(path, key)
    values = [diary.reader.day(day).value("cough") for day in (YESTERDAY, TODAY)]
    return [value for value in values if value is not None]


@pytest.mark.parametrize("disturb", BY_NAME)
@pytest.mark.parametrize("key", [None, KEY])
def test_a_file_that_only_lost_its_name_is_rescued_whole(
    open_diary: Open, path: Path, disturb: Disturb, key: Passphrase | None
):
    diary = begin(open_diary, path, key)
    disturb(path)
    rescued = diary.rescue([])
    assert rescued.origin is RescueSource.AS_LEFT
    assert rescued.copy.name == "diary-rescued-20261122-094100.mbc"
    assert answers(rescued.copy, open_diary, key) == [2, 4]
    assert archived_diaries(path) == (rescued.copy,)


@pytest.mark.parametrize("disturb", IN_PLACE)
@pytest.mark.parametrize("key", [None, KEY])
def test_what_was_overwritten_is_rebuilt_from_a_backup_and_what_was_written_since(
    open_diary: Open, path: Path, disturb: Disturb, key: Passphrase | None
):
    diary = begin(open_diary, path, key)
    disturb(path)
    path.with_name("unsound").touch()
    rescued = diary.rescue([path.with_name(name) for name in ("unsound", "missing", "backup")])
    assert rescued.origin is RescueSource.BACKUP
    assert answers(rescued.copy, open_diary, key) == [2, 4]


def test_without_a_backup_what_was_written_since_the_start_is_kept(open_diary: Open, path: Path):
    open_diary(path).record(YESTERDAY, {"cough": 2})
    diary = open_diary(path)
    diary.record(TODAY, {"cough": 4, "wheeze": 1}, "A note")
    diary.record(TODAY, {"wheeze": None})
    diary.save(an_event(), label="x")
    diary.apply(diary.write_note(TODAY, "").inverse())
    diary.bin.empty()
    emptied(path)
    first, second = diary.rescue([]), diary.rescue([path])
    assert first.origin is second.origin is RescueSource.OPENED
    assert second.copy.name == "diary-rescued-20261122-094100-2.mbc"
    assert answers(first.copy, open_diary) == [4]
    other = open_diary(second.copy)
    assert [note.text for note in other.reader.records(Note)] == ["A note"]
    assert other.bin.entries() == ()


def test_a_protected_diary_is_never_rescued_into_one_that_anybody_can_read(
    open_diary: Open, path: Path, tmp_path: Path
):
    diary = begin(open_diary, path, KEY)
    open_diary(tmp_path / "plain").record(TODAY, {"cough": 1})
    emptied(path)
    rescued = diary.rescue([tmp_path / "plain"])
    assert rescued.origin is RescueSource.OPENED
    assert answers(rescued.copy, open_diary, KEY) == [2, 4]


def test_what_another_connection_of_the_window_writes_is_its_own(open_diary: Open, path: Path):
    diary = open_diary(path)
    with diary.second_connection() as second:
        second.record(TODAY, {"cough": 4})
        diary.record(YESTERDAY, {"cough": 2})
        second.record(TODAY, {"cough": 5})
    diary.record(YESTERDAY, {"cough": 3})
    assert diary.is_undisturbed
    emptied(path)
    assert answers(diary.rescue([]).copy, open_diary) == [3, 5]


def test_a_refused_entry_disturbs_nothing(open_diary: Open, path: Path):
    diary = open_diary(path)
    before = path.read_bytes()
    diary.record(TODAY, {"cough": None})
    assert path.read_bytes() == before
    path.rename(path.with_name("away"))
    with pytest.raises(EnvironmentFault, match="no longer where it was"):
        diary.record(TODAY, {"cough": 4})
    path.with_name("away").rename(path)
    diary.record(TODAY, {"cough": 4})


def test_what_can_not_be_read_any_more_is_told_by_its_reason(open_diary: Open, path: Path):
    diary = begin(open_diary, path)
    emptied(path)
    with pytest.raises(DiaryChanged, match="another program has emptied"):
        diary.reader.day(TODAY)


def test_a_watch_can_be_closed_twice(open_diary: Open, path: Path):
    open_diary(path)
    watch = FileWatch(path)
    watch.close()
    watch.close()
