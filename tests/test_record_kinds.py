"""Every kind of record is known wherever CONTRIBUTING.md ("Add a kind of record") says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from crashtests.fuzzing.seeds import one_of_each
from mbc_tracker.content import catalogue, guidance, palette, words
from mbc_tracker.domain.records import (
    Contact,
    HelpSigns,
    NoticeShown,
    Record,
    Setting,
    SymptomVisibility,
)
from mbc_tracker.exchange import csv_records, selection
from mbc_tracker.exchange.csv_writer import kinds
from mbc_tracker.exchange.json_writer import LISTS
from mbc_tracker.exchange.preview import Preview
from mbc_tracker.paths import resource
from mbc_tracker.storage.record_mapping import RECORD_MAPPINGS
from mbc_tracker.ui.common.record_text import RecordText
from mbc_tracker.ui.data_import.preview_view import ImportPreviewView
from mbc_tracker.ui.report import data_export
from mbc_tracker.ui.style.theme import Theme
from tests.files import make
from tests.strategies import BY_KIND

KINDS: tuple[type[Any], ...] = get_args(Record)
FORMATS = (Path(__file__).parents[1] / "docs" / "formats.md").read_text(encoding="utf-8")
SCHEMA = json.loads(resource("formats", "diary.schema.json").read_text(encoding="utf-8"))
CSV_NAMES = {kind: name for name, kind in kinds().items()}

#: Nothing on screen removes these, and the report shows nothing of those.
NEVER_REMOVED: set[type[Any]] = {NoticeShown, SymptomVisibility, Setting}
NOT_IN_REPORT: set[type[Any]] = {HelpSigns, Contact, SymptomVisibility}

#: Texts that stay where what the person typed is left out: the program's own words, and names
#: without which answers mean nothing.
NOT_TYPED = {"id", "symptom", "kind", "rule", "level", "label", "other_name", "name", "value"}


@dataclass(frozen=True, slots=True)
class Mood:
    """A new kind of record of which no other file knows."""

    id: str


def types_of(records: Iterable[object]) -> set[type[Any]]:
    return {type(record) for record in records}


def documented_in_csv() -> set[type[Any]]:
    return {kind for kind, name in CSV_NAMES.items() if f"\n| `{name}` |" in FORMATS}


def documented_in_json() -> set[type[Any]]:
    """Those whose every field is named in the row of their list."""
    rows = {row.split("`")[1]: row for row in FORMATS.splitlines() if row.startswith("| `")}
    return {
        kind
        for kind, name in LISTS.items()
        if all(f"`{it.name}`" in rows[name] for it in fields(kind) if it.name != "recorded")
    }


def in_schema() -> set[type[Any]]:
    lists = SCHEMA["properties"]
    return {kind for kind, name in LISTS.items() if name in lists and "items" in lists[name]}


def named_in_the_bin() -> set[type[Any]]:
    described = RecordText(words.load(), guidance.load(), catalogue.load())
    unknown = described.title(SymptomVisibility("cough", shown=True))
    records = (record for record in one_of_each() if described.title(record) != unknown)
    return types_of(records) | NEVER_REMOVED


def counted_in_a_preview() -> set[type[Any]]:
    described = RecordText(words.load(), guidance.load(), catalogue.load())
    findings, known = ImportPreviewView(Theme(palette.load()), described), set()
    for record in one_of_each():
        with suppress(KeyError):
            findings.show_preview(Preview(new=(record,)))
            known.add(type(record))
    return known


def chosen_for_the_report() -> set[type[Any]]:
    return NOT_IN_REPORT.union(data_export._ALWAYS, *data_export._WITH.values())


PLACES: Mapping[str, Callable[[], Iterable[type[Any]]]] = {
    "storage/rows.py, LAYOUTS": lambda: RECORD_MAPPINGS,
    "exchange/json_writer.py, LISTS": lambda: LISTS,
    "exchange/csv_writer.py, _KINDS": lambda: CSV_NAMES,
    "exchange/csv_records.py, _ENTRIES": lambda: csv_records._ENTRIES,
    "exchange/csv_records.py, _USED": lambda: [kinds()[name] for name in csv_records._USED],
    "resources/formats/diary.schema.json": in_schema,
    "docs/formats.md, CSV": documented_in_csv,
    "docs/formats.md, JSON": documented_in_json,
    "ui/common/record_text.py, or NEVER_REMOVED": named_in_the_bin,
    "ui/data_import/preview_view.py, _kinds": counted_in_a_preview,
    "ui/report/data_export.py, or NOT_IN_REPORT": chosen_for_the_report,
    "tests/strategies.py, BY_KIND": lambda: BY_KIND,
    "tests/files/make.py, records": lambda: types_of(make.records()),
    "tests/files/make.py, to_be_removed": lambda: types_of(make.to_be_removed()),
    "crashtests/fuzzing/seeds.py, one_of_each": lambda: types_of(one_of_each()),
}


def forgotten(place: str, wanted: Iterable[type[Any]]) -> list[str]:
    """The kinds of which a place does not know, by their names."""
    known = set(PLACES[place]())
    return [kind.__name__ for kind in wanted if kind not in known]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.usefixtures("qapp")
def test_no_kind_is_forgotten(place: str):
    assert forgotten(place, KINDS) == [], place


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.usefixtures("qapp")
def test_a_kind_that_is_forgotten_is_named(place: str):
    assert forgotten(place, (*KINDS, Mood)) == ["Mood"]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_typed_can_be_left_out(kind: type[Any]):
    texts = {name for name, hint in get_type_hints(kind).items() if hint in (str, str | None)}

    if kind not in selection._ONLY_WORDS:
        assert texts <= selection._TYPED | NOT_TYPED, "exchange/selection.py, _TYPED, or NOT_TYPED"
