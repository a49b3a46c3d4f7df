"""What an importer makes of a sample."""

from __future__ import annotations

from collections.abc import Iterable
from types import ModuleType
from typing import Any

from mbc_tracker.domain import records
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.exchange.importers import IMPORTERS
from mbc_tracker.exchange.parsed_file import Importer, ParsedFile
from tests.exchange.importers.samples import FILE_LAYOUTS
from tests.exchange.parsed import read_by

BY_NAME: dict[str, Importer] = {
    module.__name__.rpartition(".")[2]: module
    for module in IMPORTERS
    if isinstance(module, ModuleType)
}


def read_sample(module: str, layout: str, **said: Any) -> ParsedFile:
    return read_by(BY_NAME[module], FILE_LAYOUTS[module][layout], **said)


def listed(found: ParsedFile) -> list[tuple[Any, ...]]:
    """The records in short: what is the same in all of them is left out."""
    return [_short(entry.record) for entry in found.entries]


def reasons(found: ParsedFile) -> list[tuple[str, str]]:
    return [(str(it.place), str(it.reason)) for it in found.rejected]


def unused(found: ParsedFile) -> dict[str, int]:
    return {str(it.what): it.count for it in found.about.unused}


def _short(record: records.Record) -> tuple[Any, ...]:  # noqa: PLR0911 - one for each kind
    match record:
        case records.Answer():
            return (f"{record.day:%d %b}", record.symptom, record.value)
        case records.Note():
            return (f"{record.day:%d %b}", "note", record.text)
        case records.Moment():
            answers = dict(record.answers)
            return (f"{record.day:%d %b}", f"{record.time:%H:%M}", answers, record.note)
        case records.Measurement():
            clock = f"{record.time:%H:%M}" if record.time else ""
            return (f"{record.day:%d %b}", clock, record.kind, record.value, record.context)
        case Medicine():
            return (record.name, record.day, record.last_day, record.doses)
        case records.OwnSymptom():
            return ("own", record.label, record.kind.value)
        case _:
            return (type(record).__name__,)


def of_kind(found: ParsedFile, *kinds: type[records.Record]) -> Iterable[records.Record]:
    return [it.record for it in found.entries if isinstance(it.record, kinds)]
