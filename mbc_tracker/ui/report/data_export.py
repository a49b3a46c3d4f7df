"""The report's days, symptoms and parts as a file for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from mbc_tracker import __version__
from mbc_tracker.content import catalogue
from mbc_tracker.content.languages import are_apart
from mbc_tracker.content.words import Words, load
from mbc_tracker.domain import profile
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    BaselineReset,
    Event,
    HelpSigns,
    Measurement,
    Moment,
    Note,
    NoticeShown,
    OwnSymptom,
    Question,
    Record,
    Setting,
)
from mbc_tracker.exchange import csv_writer, fhir_writer, json_writer
from mbc_tracker.exchange.selection import Selection, SelectionScope, restrict, select
from mbc_tracker.report.data import fever_limit
from mbc_tracker.report.signs import ASKED, is_fever
from mbc_tracker.report.summary import Choices, Part
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import named_as

#: By the end of the file's name.
PDF, CSV, JSON, FHIR = "pdf", "csv", "json", "fhir.json"

#: What every export of the report holds, and what only goes with a part of it. Signs are always in
#: it, as they always stand first on the page: of measurements at least temperatures like a fever.
_ALWAYS = frozenset({Answer, Moment, HelpSigns, Measurement, BaselineReset, OwnSymptom, Setting})
_WITH: Mapping[Part, frozenset[type[Record]]] = MappingProxyType(
    {
        Part.NOTES: frozenset({Note}),
        Part.EVENTS: frozenset({Event}),
        Part.MEDICINES: frozenset({Medicine}),
        Part.QUESTIONS: frozenset({Appointment, Question}),
        Part.NOTICES: frozenset({NoticeShown}),
    }
)
_SETTINGS = MappingProxyType({Part.NAME: profile.NAME, Part.BORN: profile.BORN})


def export(diary: Diary, choices: Choices, kind: str, words: Words) -> bytes:
    """The file, as CSV, JSON or FHIR. words: of the language of what people read in it."""
    selection, now = select_records(diary, choices), diary.clock.now()
    if kind == CSV:
        return csv_writer.write(selection)
    if kind == JSON:
        return json_writer.write(selection, now, __version__)
    apart = are_apart(choices.language or words.language, words.language)
    if choices.language not in ("", words.language):
        words = load(choices.language, diary.reader.setting(profile.COUNTRY))
    with named_as(diary.reader, catalogue.load(words.language), other_names=apart):
        named = diary.reader.catalogue
    return fhir_writer.write(selection, named, words, now, __version__)


def select_records(diary: Diary, choices: Choices) -> Selection:
    """What the report's choices let through: nothing that is left out there, and every sign."""
    kinds = _ALWAYS.union(*(kinds for part, kinds in _WITH.items() if choices.wants(part)))
    share = SelectionScope(
        kinds,
        frozenset((*ASKED, *(symptom.key for symptom in choices.symptoms))),
        frozenset(name for part, name in _SETTINGS.items() if choices.wants(part)),
    )
    notes = choices.wants(Part.NOTES)  # without them nothing that was typed goes out
    selection = restrict(select(diary, choices.period, notes=notes), share)
    if choices.wants(Part.MEASUREMENTS):
        return selection
    limit = fever_limit(diary)
    kept = (
        record
        for record in selection.records
        if not isinstance(record, Measurement) or is_fever(record, limit)
    )
    return replace(selection, records=tuple(kept))
