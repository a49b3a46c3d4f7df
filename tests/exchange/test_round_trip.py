"""A diary that is exported and brought into an empty one is the same diary."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.records import OwnSymptom, Record
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange import csv_writer, json_writer
from mbc_tracker.exchange.importers import own_csv, own_json
from mbc_tracker.exchange.parsed_file import Importer
from mbc_tracker.exchange.preview import DiarySnapshot, Preview, Side, preview
from mbc_tracker.exchange.selection import Selection, select
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests import raw
from tests.builders import a_question, a_stamp, an_appointment, an_own_symptom
from tests.exchange.parsed import read_by
from tests.fakes import FixedClock
from tests.strategies import any_record

Writes = Callable[[Selection], bytes]


def as_json(selection: Selection) -> bytes:
    return json_writer.write(selection, a_stamp(), "0")


FORMS = pytest.mark.parametrize(
    ("write", "importer"), [(csv_writer.write, own_csv), (as_json, own_json)], ids=["csv", "json"]
)


@pytest.fixture
def empty(
    empty_diary: Path, catalogue: Catalogue, clock: FixedClock
) -> Iterator[Callable[[], Diary]]:
    """Makes one empty diary after the other."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))

        def make() -> Diary:
            path = folder / f"{len(list(folder.iterdir()))}.mbc"
            shutil.copy2(empty_diary, path)
            made = Diary(open_store(path, create=False), catalogue, clock)
            return stack.enter_context(closing(made))

        yield make


def looked_at(data: bytes, importer: Importer, diary: Diary) -> Preview:
    return preview(read_by(importer, data), DiarySnapshot.of(diary), lambda _: None)


def fill(diary: Diary, records: list[Record]) -> None:
    """Whatever of these a diary can have."""
    diary.save(
        an_own_symptom(), an_appointment(), a_question(appointment="appointment-1"), label=""
    )
    for record in records:
        if not isinstance(record, OwnSymptom) or record.id != "own-1":
            with suppress(Refused):
                diary.save(record, label="")


@FORMS
@given(records=st.lists(any_record, max_size=12))
def test_export_and_import_give_the_same_diary(
    empty: Callable[[], Diary], write: Writes, importer: Importer, records: list[Record]
) -> None:
    first, second = empty(), empty()
    fill(first, records)
    found = looked_at(write(select(first)), importer, second)
    assert (found.rejected, found.same, found.different) == ((), (), ())
    second.import_records(found.wanted(), "x", replace_other=False)
    assert raw.rows(second.path) == raw.rows(first.path)


@FORMS
def test_a_second_import_brings_nothing(
    full: Diary, empty: Callable[[], Diary], write: Writes, importer: Importer
) -> None:
    data, second = write(select(full)), empty()
    second.import_records(looked_at(data, importer, second).new, "x", replace_other=False)
    again = looked_at(data, importer, second)
    assert (again.new, again.different, again.rejected) == ((), (), ())
    assert len(again.same) == len(select(full).records)
    assert not second.import_records(again.wanted(Side.FILE), "x", replace_other=True)


@FORMS
def test_its_own_export_is_nothing_new_to_a_diary(
    full: Diary, write: Writes, importer: Importer
) -> None:
    found = looked_at(write(select(full)), importer, full)
    assert set(found.same) == set(select(full).records)
    assert found.wanted(Side.FILE) == ()


@FORMS
def test_taking_it_back_gives_the_diary_as_it_was(
    full: Diary, empty: Callable[[], Diary], write: Writes, importer: Importer
) -> None:
    second = empty()
    second.record(full.clock.today(), {"cough": 9, "worry": 1})
    before = raw.rows(second.path)
    found = looked_at(write(select(full)), importer, second)
    assert [it.record.key for it in found.different] == [(full.clock.today(), "cough")]
    change = second.import_records(found.wanted(Side.FILE), "x", replace_other=True)
    second.apply(change.inverse())
    assert raw.rows(second.path) == before


@FORMS
def test_what_was_exported_without_notes_can_be_brought_in(
    full: Diary, empty: Callable[[], Diary], write: Writes, importer: Importer
) -> None:
    data = write(select(full, notes=False))
    found = looked_at(data, importer, empty())
    assert found.rejected == ()
    assert len(found.new) == len(select(full, notes=False).records)


@FORMS
def test_a_file_from_before_there_were_second_names_comes_in(
    diary: Diary, empty: Callable[[], Diary], write: Writes, importer: Importer
) -> None:
    diary.save(an_own_symptom(position=1), label="x")
    data = re.sub(rb',\s*"other_name": ""', b"", write(select(diary)))
    assert b"other_name" not in data
    found = looked_at(data, importer, empty())
    assert (found.new, found.rejected) == ((an_own_symptom(position=1),), ())


@FORMS
def test_another_second_name_is_shown_as_a_difference(
    diary: Diary, empty: Callable[[], Diary], write: Writes, importer: Importer
) -> None:
    other, second = an_own_symptom(other_name="Picor"), empty()
    diary.save(other, label="x")
    second.save(an_own_symptom(), label="x")
    found = looked_at(write(select(diary)), importer, second)
    assert [step.record for step in found.different] == [other]
    assert found.wanted() == ()
    second.import_records(found.wanted(Side.FILE), "x", replace_other=True)
    assert second.reader.records(OwnSymptom) == (other,)
