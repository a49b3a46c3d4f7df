"""Another diary or a backup of one: brought up to date beside it, merged, and left as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import Note, Setting
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import EnvironmentFault, PassphraseRequired
from mbc_tracker.exchange.file_reader import source_file
from mbc_tracker.exchange.importers import own_diary, read
from mbc_tracker.exchange.parsed_file import ParsedFile
from mbc_tracker.exchange.preview import DiarySnapshot, Preview, Side, preview
from mbc_tracker.exchange.selection import select
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.builders import TODAY, YESTERDAY, a_note, an_answer
from tests.exchange.parsed import context
from tests.fakes import FixedClock

FILES = Path(__file__).parents[2] / "files"
KEY = Passphrase.typed("four plain words here")


@pytest.fixture
def other(
    tmp_path: Path, catalogue: Catalogue, clock: FixedClock
) -> Iterator[Callable[..., Diary]]:
    """Another diary, open while it is brought in."""
    with ExitStack() as opened:

        def make(key: Passphrase | None = None) -> Diary:
            store = open_store(tmp_path / "other diary.mbc", create=True, key=key)
            return opened.enter_context(closing(Diary(store, catalogue, clock)))

        yield make


def looked_at(diary: Diary, found: ParsedFile) -> Preview:
    return preview(found, DiarySnapshot.of(diary), lambda _: None)


def test_a_diary_comes_in_record_by_record(full: Diary, other: Callable[..., Diary]):
    second = other()
    found = looked_at(second, read(full.path, context()))
    assert found.rejected == ()
    second.import_records(found.wanted(), "x", replace_other=False)
    assert select(second).records == select(full).records
    again = looked_at(second, read(full.path, context()))
    assert (again.new, again.different) == ((), ())


def test_the_other_diary_stays_as_it_was(full: Diary):
    before = full.path.read_bytes()
    read(full.path, context())
    assert full.path.read_bytes() == before
    assert [it.name for it in full.path.parent.iterdir() if it.suffix == ".mbc"] == [full.path.name]


@pytest.mark.parametrize("name", ["diary-0001.mbc", "diary-0002.mbc"])
def test_older_diaries_are_read_and_left_alone(name: str):
    before = (FILES / name).read_bytes()
    assert len(read(FILES / name, context()).entries) > 10
    assert (FILES / name).read_bytes() == before


def test_a_protected_diary_asks_for_its_passphrase(diary: Diary, other: Callable[..., Diary]):
    second = other(KEY)
    second.save(an_answer("cough", 4), label="x")
    with pytest.raises(PassphraseRequired, match="is protected"):
        read(second.path, context())
    with pytest.raises(PassphraseRequired, match="does not open “other diary"):
        read(second.path, context(key=Passphrase.typed("five other plain words here")))
    found = looked_at(diary, read(second.path, context(key=KEY)))
    assert found.new == (an_answer("cough", 4),)


def test_a_passphrase_that_is_not_needed_does_no_harm(full: Diary):
    assert read(full.path, context(key=KEY)).entries


def test_how_the_diary_is_shown_stays_its_own(diary: Diary, other: Callable[..., Diary]):
    second = other()
    shown = (("report.days", "3m"), ("trends", "cough"), ("first_start", "done"))
    second.save(*(Setting(*it) for it in shown), Setting("country", "GB"), label="x")
    second.save(Setting("import.columns.drip", "{}"), label="x")
    assert looked_at(diary, read(second.path, context())).new == (Setting("country", "GB"),)


def test_what_differs_is_taken_as_it_is_chosen(diary: Diary, other: Callable[..., Diary]):
    second = other()
    diary.save(an_answer("cough", 2), an_answer("wheeze", 2), a_note("Mine."), label="x")
    theirs = (an_answer("cough", 7), an_answer("wheeze", 7), a_note("Theirs."))
    second.save(*theirs, an_answer("cough", 1, YESTERDAY), label="x")
    found = looked_at(diary, read(second.path, context()))
    assert [it.before for it in found.different] == [
        an_answer("cough", 2),
        an_answer("wheeze", 2),
        a_note("Mine."),
    ]
    chosen = {
        found.different[1].identity: Side.FILE,
        found.different[2].identity: Side.BOTH,
    }
    assert found.wanted(Side.DIARY, chosen)[1:] == (
        an_answer("wheeze", 7),
        a_note("Mine.\nTheirs."),
    )
    assert found.wanted(Side.FILE, {found.different[0].identity: Side.DIARY})[1:] == theirs[1:]
    assert found.wanted(Side.BOTH)[1] == an_answer("cough", 7)
    diary.import_records(found.wanted(Side.DIARY, chosen), "x", replace_other=True)
    assert diary.reader.records(Note)[0].text == "Mine.\nTheirs."
    again = looked_at(diary, read(second.path, context()))
    assert [it.record.key for it in again.different] == [(TODAY, "cough")]


def test_a_damaged_diary_is_said(tmp_path: Path, full: Diary):
    data = bytearray(full.path.read_bytes())
    data[5000:] = bytes(len(data) - 5000)
    path = tmp_path / "damaged.mbc"
    path.write_bytes(data)
    with pytest.raises(EnvironmentFault, match="is damaged"):
        read(path, context())


def test_other_files_without_a_pattern_are_no_diaries(tmp_path: Path):
    path = tmp_path / "export.zip"
    noise = bytes(range(256)) * 64
    for start in (b"PK\x03\x04", b"\x1f\x8b", b"%PDF"):
        path.write_bytes((start + noise)[: len(noise)])
        assert not own_diary.fits(source_file(path))
    path.write_bytes(noise[:-1])
    assert not own_diary.fits(source_file(path))
    path.write_bytes(noise)
    assert own_diary.fits(source_file(path))
