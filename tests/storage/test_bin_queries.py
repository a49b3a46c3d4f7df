from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings

from mbc_tracker.domain import records
from mbc_tracker.domain.bin import RemovedRecord
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.store import Store
from tests import raw
from tests.builders import a_moment, a_note, a_stamp, add, an_answer
from tests.strategies import BY_KIND

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def in_bin(store: Store, *removed: RemovedRecord) -> None:
    with store.transaction() as transaction:
        transaction.put_into_bin(removed)


@pytest.mark.parametrize("kind", BY_KIND)
def test_any_record_comes_out_of_the_bin_as_it_went_in(kind: type[records.Record], store: Store):
    @given(BY_KIND[kind])
    @settings(max_examples=40)
    def comes_back(record: records.Record) -> None:
        removed = RemovedRecord("1", record, a_stamp())
        in_bin(store, removed)
        assert store.bin() == (removed,)

    comes_back()


def test_the_last_removed_comes_first(store: Store):
    early, late = (
        RemovedRecord("1", a_note(), a_stamp()),
        RemovedRecord("2", a_moment(), a_stamp(NOON)),
    )
    in_bin(store, early, late)
    assert store.bin() == (late, early)


def test_what_is_taken_out_is_there_no_more(store: Store):
    first, second = (
        RemovedRecord("1", a_note(), a_stamp()),
        RemovedRecord("2", a_moment(), a_stamp()),
    )
    in_bin(store, first, second)
    with store.transaction() as transaction:
        transaction.take_from_bin([first])
        assert not transaction.is_in_bin(first)
        assert transaction.is_in_bin(second)
    assert store.bin() == (second,)


def test_an_empty_bin_can_be_emptied(store: Store):
    with store.transaction() as transaction:
        transaction.empty_bin()
    assert store.bin() == ()


def test_the_last_thing_written_may_be_a_removal(store: Store):
    assert store.last_recorded() is None
    add(store, an_answer())
    assert store.last_recorded() == a_stamp().utc.replace(tzinfo=None)
    in_bin(store, RemovedRecord("1", a_note(), a_stamp(NOON)))
    assert store.last_recorded() == NOON.replace(tzinfo=None)


@pytest.mark.parametrize(
    "spoilt",
    [
        "UPDATE bin SET record = '{'",
        "UPDATE bin SET record = '{}'",
        "UPDATE bin SET kind = 'moods'",
        "UPDATE bin SET record = replace(record, '2026-11-22', '2026-22-22')",
    ],
)
def test_a_damaged_row_is_one_sentence(diary_path: Path, spoilt: str):
    store = open_store(diary_path, create=False)
    in_bin(store, RemovedRecord("1", an_answer(), a_stamp()))
    store.close()
    raw.alter(diary_path, spoilt)
    store = open_store(diary_path, create=False)
    with pytest.raises(EnvironmentFault, match="damaged"):
        store.bin()
    store.close()


def test_nothing_of_many_removed_words_stays_in_the_file(diary_path: Path):
    store = open_store(diary_path, create=False)
    word = "unforgotten"
    notes = [a_note(f"{word} {n} " * (n % 40 + 1) + "x" * (n % 7 * 900)) for n in range(300)]
    in_bin(store, *(RemovedRecord(str(n), it, a_stamp()) for n, it in enumerate(notes)))
    in_bin(store, *(replace(it, id=f"{it.id}-again") for it in store.bin()[::3]))
    assert word.encode() in diary_path.read_bytes()
    with store.transaction() as transaction:
        transaction.take_from_bin(every_second(notes))
        transaction.empty_bin()
    store.close()
    for file in diary_path.parent.iterdir():
        assert word.encode() not in file.read_bytes(), file


def every_second(notes: list[records.Note]) -> list[RemovedRecord]:
    """Taken out first, so that pages are left half full before the rest goes."""
    return [RemovedRecord(str(n), it, a_stamp()) for n, it in enumerate(notes) if n % 2]
