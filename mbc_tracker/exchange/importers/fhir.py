"""Imports FHIR R4: the program's own documents, and symptoms and measurements of others.

What carries the program's own codes comes back as the record that it was. Of other Observations
and QuestionnaireResponses comes in what the codes or the words say for certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from mbc_tracker.domain.progress import report_progress
from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.fhir_medicines import foreign_medicine
from mbc_tracker.exchange.fhir_records import NamedSymptom, is_own, own_record, own_symptoms
from mbc_tracker.exchange.fhir_values import values_of
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.json_stream import JsonStream
from mbc_tracker.exchange.parsed_file import (
    MOST_ENTRIES,
    ParsedFile,
    ParsedRecord,
    ReadContext,
    Rejected,
)
from mbc_tracker.exchange.places import entry_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import NO_MEDICINES, NO_PLACE, SourceTableBuilder
from mbc_tracker.message import Message, Text

KEY, PROGRAM = "fhir", "FHIR"

_MARK = re.compile(r'"resourceType"\s*:')
_VALUED = {"Observation", "QuestionnaireResponse"}
#: What only holds the rest together.
_AROUND = {"Composition", "Patient", "Questionnaire", "Bundle"}
_MEDICINES = {"MedicationRequest", "MedicationAdministration"}
#: Names in the outermost object.
_MOST_NAMES = 100
#: Characters of one resource: a Composition leads to every day of a lifetime.
_LONGEST = 2 * 1024 * 1024


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by how it begins."""
    text = file.first_text
    return text.lstrip().startswith("{") and bool(_MARK.search(text))


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read a Bundle, or a single resource."""
    reader = _Reader(context)
    for count, resource in enumerate(_resources(file)):
        if count >= MOST_ENTRIES:
            raise Refused("The file has more than {most:,} entries.", most=MOST_ENTRIES)
        report_progress(count, context.tell)
        reader.take(count + 1, resource)
    return reader.finish()


def _resources(file: SourceFile) -> Iterator[dict[str, Any]]:
    """The resources of a Bundle one by one, or the only one there is."""
    with file.open() as opened:
        stream = JsonStream(opened, longest=_LONGEST)
        alone: dict[str, Any] = {}
        for name in stream.names():
            if name == "entry" and stream.at_list:
                for entry in stream.items():
                    resource = entry.get("resource") if isinstance(entry, dict) else None
                    yield resource if isinstance(resource, dict) else {}
            else:
                alone[name] = stream.value()
            if len(alone) > _MOST_NAMES:
                raise Refused("The file can't be read: it has more parts than any of its kind.")
        stream.end()
    if alone.get("resourceType") != "Bundle":
        yield alone


class _Reader:
    """Sorts resources into own records, values of others, and what can't be used."""

    def __init__(self, context: ReadContext) -> None:
        self._context = context
        self._gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
        self._own: list[ParsedRecord] = []
        self._rejected: list[Rejected] = []
        self._symptoms: dict[str, NamedSymptom] = {}
        self._foreign = False

    def take(self, number: int, resource: dict[str, Any]) -> None:
        kind, place = str(resource.get("resourceType", "")), entry_of(number)
        if is_own(resource):
            try:
                record = own_record(resource, self._context.now)
                if record is not None:
                    own_symptoms(resource, self._symptoms)
                    self._own.append(ParsedRecord(number, place, record))
            except Refused as refused:
                self._rejected.append(Rejected(number, place, refused.message))
        elif kind in _VALUED:
            self._foreign = True
            with self._gathered.row(number, place):
                for value, target in values_of(resource, number, place, self._gathered):
                    self._gathered.add(value, target)
        elif kind == "MedicationStatement":
            self._take_medicine(number, place, resource)
        elif kind not in _AROUND:
            reason = NO_MEDICINES if kind in _MEDICINES else NO_PLACE
            self._gathered.skip(kind or Message("Something without a type"), reason)

    def _take_medicine(self, number: int, place: Text, resource: dict[str, Any]) -> None:
        self._foreign = True
        with self._gathered.row(number, place):
            try:
                medicine = foreign_medicine(resource, self._context.now)
            except Refused as refused:
                self._gathered.skip("MedicationStatement", refused.message)
            else:
                self._own.append(ParsedRecord(number, place, medicine))

    def finish(self) -> ParsedFile:
        """Own records and those that were made of the others' values."""
        built = build_records(self._gathered.build(), self._context)
        symptoms = own_symptom_records(self._symptoms, self._context)
        entries = (*symptoms, *self._own, *built.entries)
        rejected = sorted(
            (*self._rejected, *built.rejected), key=lambda rejection: rejection.number
        )
        count = built.about.entry_count if self._foreign else None
        about = replace(built.about, entry_count=count, joins_notes=self._foreign)
        return ParsedFile(entries, tuple(rejected), about)


def own_symptom_records(
    symptoms: dict[str, NamedSymptom], context: ReadContext
) -> list[ParsedRecord]:
    """The own symptoms that the file names and the diary doesn't know yet."""
    entries: list[ParsedRecord] = []
    for key, named in symptoms.items():
        if key not in context.catalogue:
            kind = Kind.RATING if named.is_rated else Kind.YES_NO
            own = OwnSymptom(key, named.label, kind, context.now, other_name=named.other_name)
            entries.append(ParsedRecord(0, excerpt(named.label), own))
    return entries
