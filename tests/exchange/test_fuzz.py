"""Whatever a file holds, it is read or refused; what comes in can be taken back and exported."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.errors import MbcError
from mbc_tracker.exchange import csv_writer, json_writer
from mbc_tracker.exchange.importers import IMPORTERS, own_csv, own_json
from mbc_tracker.exchange.parsed_file import Importer, ParsedFile
from mbc_tracker.exchange.preview import DiarySnapshot, Side, preview
from mbc_tracker.exchange.selection import Selection, select
from mbc_tracker.services.diary import Diary
from tests import raw
from tests.builders import a_stamp
from tests.exchange.importers.samples import FILE_LAYOUTS
from tests.exchange.parsed import HEADER, context, source
from tests.fuzzing import NASTY_TEXTS, edited, edits, replaced, tries, values

pytestmark = pytest.mark.covered_elsewhere


def as_json(selection: Selection) -> bytes:
    return json_writer.write(selection, a_stamp(), "0")


def _always(data: bytes) -> Callable[[Selection], bytes]:
    return lambda _: data


#: A good file for each importer, made from a diary with every kind of record.
SAMPLES: Mapping[str, Callable[[Selection], bytes]] = {
    "own_csv": csv_writer.write,
    "own_json": as_json,
    "own_diary": _always((Path(__file__).parents[1] / "files" / "diary-0002.mbc").read_bytes()),
    **{name: _always(next(iter(layouts.values()))) for name, layouts in FILE_LAYOUTS.items()},
}

_BEGINNINGS = (
    *(b"", HEADER.encode(), b'{"format": "mbc-tracker-diary", "format_version": 1, '),
    *(b"PK\x03\x04", b"SQLite format 3\0", b"<HealthData>", b'{"resourceType": "Bundle", '),
    *(b"Date,Cough\n2026-11-18,", b"date,note.value\n", b"com.samsung.x,1\n"),
)


def read(importer: Importer, data: bytes) -> ParsedFile | None:
    """What is read, or None if the file is refused. Nothing else may happen."""
    said = ""
    try:
        return importer.read(source(data), context())
    except MbcError as refused:
        said = str(refused)
    assert len(said.splitlines()) == 1
    return None


def try_on(diary: Diary, incoming: ParsedFile | None) -> None:
    """Bring in what can be; it can be taken back, and what is in can be exported and read again."""
    if incoming is None:
        return
    before = raw.rows(diary.path)
    found = preview(incoming, DiarySnapshot.of(diary), lambda _: None)
    change = diary.import_records(found.wanted(Side.FILE), "x", replace_other=True)
    for write, importer in ((csv_writer.write, own_csv), (as_json, own_json)):
        again = importer.read(source(write(select(diary))), context())
        same = preview(again, DiarySnapshot.of(diary), lambda _: None)
        assert (same.rejected, same.new, same.different) == ((), (), ())
    diary.apply(change.inverse())
    assert raw.rows(diary.path) == before


@pytest.fixture
def samples(full: Diary) -> dict[str, bytes]:
    return {name: write(select(full)) for name, write in SAMPLES.items()}


@tries(600, 15_000)
@given(
    importer=st.sampled_from(IMPORTERS),
    start=st.sampled_from(_BEGINNINGS),
    rest=st.binary(max_size=300),
)
def test_random_bytes(importer: Importer, start: bytes, rest: bytes) -> None:
    if (start + rest).strip() and importer.fits(source(start + rest)):
        read(importer, start + rest)


@tries(600, 15_000)
@given(name=st.sampled_from(list(SAMPLES)), changes=st.lists(edits, min_size=1, max_size=6))
def test_good_files_with_bytes_changed(
    samples: dict[str, bytes], full: Diary, name: str, changes: Any
) -> None:
    data = edited(samples[name], changes)
    if not data.strip():  # an empty file is refused before any importer sees it
        return
    incoming = next((read(it, data) for it in IMPORTERS if it.fits(source(data))), None)
    if incoming:
        preview(incoming, DiarySnapshot.of(full), lambda _: None)


@tries(60, 5_000)
@given(place=st.lists(st.floats(0, 1), min_size=1, max_size=5), value=values)
def test_a_good_json_file_with_values_changed(
    samples: dict[str, bytes], diary: Diary, place: list[float], value: Any
) -> None:
    whole = replaced(json.loads(samples["own_json"]), place, value)
    data = json.dumps(whole).encode()
    try_on(diary, read(own_json, data) if own_json.fits(source(data)) else None)


@tries(60, 5_000)
@given(
    cells=st.lists(
        st.tuples(
            st.integers(0, 80),
            st.integers(0, 6),
            st.one_of(
                st.sampled_from(NASTY_TEXTS), st.text(st.characters(codec="utf-8"), max_size=8)
            ),
        ),
        min_size=1,
        max_size=4,
    ),
    order=st.randoms(use_true_random=False) | st.none(),
)
def test_a_good_table_with_cells_changed_and_lines_moved(
    samples: dict[str, bytes], diary: Diary, cells: list[tuple[int, int, str]], order: Any
) -> None:
    rows = list(csv.reader(io.StringIO(samples["own_csv"].decode("utf-8-sig"), newline="")))
    for row, column, text in cells:
        rows[1 + row % (len(rows) - 1)][column] = text
    head, *rest = rows
    if order:
        order.shuffle(rest)
    file = io.StringIO(newline="")
    csv.writer(file).writerows([head, *rest])
    try_on(diary, read(own_csv, file.getvalue().encode("utf-8", "replace")))
