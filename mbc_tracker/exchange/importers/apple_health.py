"""Imports the export of Apple Health, a ZIP or the XML in it, of any size.

It is read as it streams by: only records that the diary has a place for are kept. What stands
before the root (a DOCTYPE, which some versions of iOS write wrongly) is not read, so no entity can
be declared; characters that XML forbids, which some versions write too, are dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date, time
from itertools import chain
from xml.parsers import expat

from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.archive import member_names, open_archive
from mbc_tracker.exchange.column_mapping import Role, Target, symptom_named
from mbc_tracker.exchange.day_readings import DayReadings
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.measurement_units import unit_of
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.scales import WORDS
from mbc_tracker.exchange.source_table import (
    NO_MOMENT,
    SourceTable,
    SourceTableBuilder,
    SourceValue,
    symptom_target,
)
from mbc_tracker.exchange.written_values import (
    DateOrder,
    read_clock,
    read_date,
    split_instant,
)
from mbc_tracker.message import Message

KEY, PROGRAM = "apple-health", "Apple Health"

_ROOT = b"<HealthData"
_MEMBER = r"apple_health_export/(?!.*_cda\.xml)[^/]*\.xml"
#: Bytes before the root; the DOCTYPE has some eight thousand.
_MOST_BEFORE = 1024 * 1024
#: Bytes without the end of a tag.
_LONGEST_TAG = 4 * 1024 * 1024
_DEEPEST = 32
_FORBIDDEN = bytes({*range(32)} - {9, 10, 13})
_CATEGORY, _QUANTITY = "HKCategoryTypeIdentifier", "HKQuantityTypeIdentifier"
_SEVERITY, _PRESENCE = "HKCategoryValueSeverity", "HKCategoryValuePresence"
_CHANGES = "HKCategoryValueAppetiteChanges"
_WORDS = {"NotPresent": "none", "Mild": "Mild", "Moderate": "Moderate", "Severe": "Severe"}
_FELT = (_SEVERITY, _PRESENCE, _CHANGES)
_MEASURED: Mapping[str, tuple[str, str]] = {
    f"{_QUANTITY}OxygenSaturation": ("spo2", "Oxygen saturation"),
    f"{_QUANTITY}RespiratoryRate": ("resp_rate", "Respiratory rate"),
    f"{_QUANTITY}RestingHeartRate": ("heart_rate", "Resting heart rate"),
    f"{_QUANTITY}BodyTemperature": ("temperature", "Body temperature"),
    f"{_QUANTITY}BodyMass": ("weight", "Weight"),
    f"{_QUANTITY}PeakExpiratoryFlowRate": ("peak_flow", "Peak flow"),
}
_CAPITALS = re.compile("(?<=[a-z])(?=[A-Z])")
_NOTE = Target(Role.NOTE)


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by its root or by what the archive holds."""
    if _ROOT in file.head or b"<!DOCTYPE HealthData" in file.head:
        return True
    return any(re.fullmatch(_MEMBER, name) for name in member_names(file))


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read symptoms and measurements."""
    reader = _Reader(context)
    if not member_names(file):
        with closing(file.portions()) as portions:
            reader.parse(portions)
    else:
        with open_archive(file, context.tell) as archive:
            for member in archive.named(_MEMBER):
                with closing(archive.portions(member)) as portions:
                    reader.parse(portions)
    return build_records(reader.finish(), context)


def _from_root(portions: Iterator[bytes]) -> Iterator[bytes]:
    """The XML from its root on; nothing where it has another."""
    begun = b""
    for portion in portions:
        begun += portion
        at = begun.find(_ROOT)
        if at >= 0:
            yield from chain((begun[at:],), portions)
            return
        if len(begun) > _MOST_BEFORE:
            return


class _Reader:
    """Keeps what the diary has a place for, and counts the rest."""

    def __init__(self, context: ReadContext) -> None:
        self._context = context
        self._gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
        self._readings = DayReadings(self._gathered)
        self._records = self._others = self._depth = 0
        self._moved = False

    def parse(self, portions: Iterator[bytes]) -> None:
        """Read one XML file.

        Raises:
            Refused: it is damaged, or was made to harm.
        """
        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        waiting = self._depth = 0
        try:
            for portion in _from_root(portions):
                self._moved = False
                parser.Parse(portion.translate(None, _FORBIDDEN))
                waiting = 0 if self._moved else waiting + len(portion)
                if waiting > _LONGEST_TAG:
                    raise Refused("The file can't be read: something in it is far too long.")
                self._context.tell(self._records)
            parser.Parse(b"", True)  # noqa: FBT003 - Python's own signature
        except expat.ExpatError as error:
            message = Message(
                "The file is damaged or not complete (line {lineno:,}).", lineno=error.lineno
            )
            raise Refused(message) from error

    def finish(self) -> SourceTable:
        """All that was kept."""
        self._readings.finish()
        if self._others:
            what = Message("Steps, sleep and other records")
            reason = Message("The diary keeps symptoms and a few measurements only.")
            self._gathered.skip(what, reason, self._others)
        return self._gathered.build()

    def _end(self, _: str) -> None:
        self._depth -= 1
        self._moved = True

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._moved = True
        if self._depth > _DEEPEST:
            raise Refused("The file can't be read: it is nested too deeply.")
        if name != "Record":
            return
        self._records += 1
        kind, value = attributes.get("type", ""), attributes.get("value", "")
        measured = _MEASURED.get(kind)
        if measured is None and not value.startswith(_FELT):
            self._others += 1
            return
        with self._gathered.row(self._records, Message("record {number:,}", number=self._records)):
            if measured:
                self._measure(*measured, attributes)
            else:
                self._feel(kind.removeprefix(_CATEGORY), value, attributes)

    def _measure(self, kind: str, column: str, attributes: dict[str, str]) -> None:
        unit = unit_of(kind, attributes.get("unit", ""))
        if kind == "spo2":
            unit = "of 1"
        reading = self._value(attributes, f"{column}, {unit}", attributes.get("value", ""))
        self._readings.add(reading, Target(Role.MEASUREMENT, kind, unit))

    def _feel(self, kind: str, value: str, attributes: dict[str, str]) -> None:
        """A symptom, its absence, or that it was there and nobody said how bad."""
        name = _CAPITALS.sub(" ", kind).capitalize()
        word = _WORDS.get(value.removeprefix(_SEVERITY).removeprefix(_PRESENCE))
        symptom = symptom_named(name, self._gathered.catalogue)
        if value.startswith(_CHANGES):
            change = _CAPITALS.sub(" ", value.removeprefix(_CHANGES)).lower()
            self._gathered.add(self._value(attributes, name, change), _NOTE)
        elif word is not None:
            target = symptom_target(name, WORDS, self._gathered.catalogue)
            self._gathered.add(self._value(attributes, name, word), target)
        elif symptom is not None and symptom.kind is Kind.YES_NO:
            target = symptom_target(name, WORDS, self._gathered.catalogue)
            self._gathered.add(self._value(attributes, name, "yes"), target)
        else:
            column = f"{name}, how bad is not known"
            self._gathered.add(self._value(attributes, column, "yes"), _NOTE)

    def _value(self, attributes: dict[str, str], column: str, value: str) -> SourceValue:
        day, clock = _when(attributes.get("startDate", ""))
        return SourceValue(
            self._records,
            Message("record {number:,}", number=self._records),
            day,
            clock,
            column,
            value,
        )


def _when(text: str) -> tuple[date, time | None]:
    written, clock = split_instant(text)
    if not written:
        raise Refused(NO_MOMENT)
    return read_date(written, DateOrder.DAY_FIRST), read_clock(clock)
