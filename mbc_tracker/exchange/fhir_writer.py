"""A diary as a FHIR R4 document for a hospital's system. Each field: docs/formats.md.

All entries of a day hang on one Observation, so that the Composition stays small enough to be read
in one piece. Notices go out as text only: a structured one could be read as a clinical finding.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import escape

from mbc_tracker.content.medicine_text import MedicineText
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile, records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.notices.notice_record import finding_of
from mbc_tracker.domain.notices.values import HELP_NOW, Evidence
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.exchange import fhir_codes
from mbc_tracker.exchange.fhir_codes import Resource
from mbc_tracker.exchange.fhir_elements import concept, filled, instant, record_url, resource_url
from mbc_tracker.exchange.fhir_resources import ResourceMaker
from mbc_tracker.exchange.fhir_texts import FhirTexts
from mbc_tracker.exchange.selection import Selection

#: Days in the narrative, the latest of them; each is in the entries in any case.
_MOST_TOLD = 400


def write(
    selection: Selection, catalogue: Catalogue, words: Words, now: Stamp, program: str
) -> bytes:
    """Write the file. words: the language of its texts. now: by the diary's clock."""
    bundle = _Writer(selection, catalogue, words, now, program).bundle()
    text = json.dumps(bundle, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8") + b"\n"


def carried(selection: Selection) -> int:
    """How many of the records come back from the file; of the others it has words or nothing."""
    return sum(type(record) in ResourceMaker.MAKERS for record in selection.records)


class _Writer:
    """Writes one document."""

    def __init__(
        self,
        selection: Selection,
        catalogue: Catalogue,
        words: Words,
        now: Stamp,
        program: str,
    ) -> None:
        self._selection, self._words = selection, words
        self._now, self._program = now, program
        self._patient = resource_url("patient")
        self._texts = FhirTexts(words)
        self._maker = ResourceMaker(catalogue, words, now.wall.date(), self._patient)
        self._entries: list[Resource] = []
        self._days: dict[date, list[str]] = {}
        self._undated: list[str] = []
        self._medicines: list[str] = []

    def bundle(self) -> Resource:
        """The document: Composition, Patient, and everything that the Composition leads to."""
        for record in self._selection.records:
            resource = self._maker.resource(record)
            if resource:
                self._add(record, resource)
        panels = [self._panel(day, members) for day, members in sorted(self._days.items())]
        composition = self._composition([url for url, _ in panels])
        front = [
            {"fullUrl": resource_url("composition"), "resource": composition},
            {"fullUrl": self._patient, "resource": self._person()},
            *({"fullUrl": url, "resource": panel} for url, panel in panels),
        ]
        return {
            "resourceType": "Bundle",
            "identifier": {"system": fhir_codes.RECORDS, "value": resource_url("bundle")},
            "type": "document",
            "timestamp": instant(self._now),
            "entry": [*front, *self._entries],
        }

    def _add(self, record: records.Record, resource: Resource) -> None:
        url = record_url(type(record).__name__, *map(str, record.key))
        self._entries.append({"fullUrl": url, "resource": resource})
        day: date | None = getattr(record, "day", None)
        if day is not None and resource["resourceType"] == "Observation":
            self._days.setdefault(day, []).append(url)
        elif isinstance(record, Medicine):
            self._medicines.append(url)
        else:
            self._undated.append(url)

    def _panel(self, day: date, members: Sequence[str]) -> tuple[str, Resource]:
        panel = self._maker.observation("day", self._words.date_long(day), day)
        panel["hasMember"] = [{"reference": url} for url in members]
        return resource_url(f"day {day}"), panel

    def _composition(self, panels: Iterable[str]) -> Resource:
        fill = self._texts.fill
        sections = [
            _section(fill("section_days"), self._narrative(), panels),
            _section(fill("section_medicines"), _listed(self._taken()), self._medicines),
            _section(fill("section_events"), _listed([]), self._undated),
            _section(fill("section_notices"), _listed(self._notices()), ()),
        ]
        return {
            "resourceType": "Composition",
            "language": self._words.language.replace("_", "-"),
            "text": _narrative(self._summary()),
            "status": "final",
            "type": concept(fhir_codes.LOINC, fhir_codes.PATIENT_NOTE, "Patient Note"),
            "subject": {"reference": self._patient},
            "date": instant(self._now),
            "author": [{"reference": self._patient, "display": f"MBC Tracker {self._program}"}],
            "title": fill("title"),
        } | filled(section=[section for section in sections if section])

    def _summary(self) -> str:
        days = sorted(self._days)
        if not days:
            return _paragraph(self._texts.fill("nothing"))
        first, last = (self._words.date_numeric(day) for day in (days[0], days[-1]))
        summary = self._texts.count("summary", len(days), first=first, last=last)
        return _paragraph(f"{summary} {self._texts.fill('how_to_read')}")

    def _narrative(self) -> str:
        days = sorted(self._maker.statements.items())[-_MOST_TOLD:]
        rows = "".join(
            f"<tr><td>{self._words.date_numeric(day)}</td><td>{escape('; '.join(texts))}</td></tr>"
            for day, texts in days
        )
        more = len(self._maker.statements) - len(days)
        rest = _paragraph(self._texts.count("earlier", more)) if more else ""
        return f"{rest}<table><tbody>{rows}</tbody></table>" if rows else ""

    def _taken(self) -> Iterator[str]:
        texts = MedicineText(self._words)
        for record in self._selection.records:
            if isinstance(record, Medicine):
                yield texts.description(record)

    def _notices(self) -> Iterator[str]:
        for record in self._selection.records:
            if isinstance(record, records.NoticeShown):
                about = (
                    self._maker.label(record.symptom)
                    if record.symptom
                    else self._texts.fill("whole_day")
                )
                values = "; ".join(map(self._evidence, finding_of(record).evidence))
                day = self._words.date_numeric(record.day)
                level = self._texts.level(record.level)
                yield self._texts.fill("notice", day=day, about=about, level=level, values=values)

    def _evidence(self, evidence: Evidence) -> str:
        if evidence.about == HELP_NOW:
            return self._maker.sign(str(evidence.value))
        if isinstance(evidence.value, float):
            number, unit = self._words.number(evidence.value), UNITS.get(evidence.about, "")
            return f"{self._maker.measured_name(evidence.about)} {number} {unit}".strip()
        return self._maker.sentence(evidence.about, evidence.value)

    def _person(self) -> Resource:
        """The person, with only what was chosen to be given away."""
        person: Resource = {"resourceType": "Patient"}
        chosen = {
            record.name: record.value
            for record in self._selection.records
            if isinstance(record, records.Setting)
        }
        if name := chosen.get(profile.NAME, "").strip():
            person["name"] = [{"text": name}]
        if born := chosen.get(profile.BORN):
            person["birthDate"] = born
        return person


def _section(title: str, text: str, urls: Iterable[str]) -> Resource:
    """A section of the document; empty where it would say nothing."""
    references = [{"reference": url} for url in urls]
    section: Resource = {"title": title}
    if text:
        section["text"] = _narrative(text)
    if references:
        section["entry"] = references
    return section if text or references else {}


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _listed(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in list(lines)[-_MOST_TOLD:])
    return f"<ul>{items}</ul>" if items else ""


def _narrative(text: str) -> Resource:
    return {
        "status": "generated",
        "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{text}</div>',
    }
