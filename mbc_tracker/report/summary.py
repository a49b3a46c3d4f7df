"""What the page for the doctor says, as plain values: tests compare them, Typst sets them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import Verdict


class Paper(StrEnum):
    """The sizes a report can have."""

    A4 = "a4"
    LETTER = "letter"


class Part(StrEnum):
    """What a report can have beside its table and charts."""

    NAME = "name"
    BORN = "born"
    VISIT = "visit"
    EVENTS = "events"
    NOTES = "notes"
    QUESTIONS = "questions"
    DAYS = "days"
    ALL_NOTES = "all_notes"
    MOMENTS = "moments"
    MEASUREMENTS = "measurements"
    NOTICES = "notices"


#: On the first page unless somebody leaves it out.
FIRST_PAGE = frozenset({Part.NAME, Part.BORN, Part.VISIT, Part.EVENTS, Part.NOTES, Part.QUESTIONS})
#: Pages of their own, in their order; each only if it is chosen.
FURTHER_PAGES = (Part.DAYS, Part.ALL_NOTES, Part.MOMENTS, Part.MEASUREMENTS, Part.NOTICES)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person wants in the report. What is left out is nowhere in the file.

    symptoms: in the order of the page. appointment: the id of the one that it is made for.
    """

    period: Period
    symptoms: tuple[Symptom, ...]
    parts: frozenset[Part] = FIRST_PAGE
    paper: Paper = Paper.A4
    large_print: bool = False
    appointment: str = ""

    def wants(self, part: Part) -> bool:
        """Whether a part is to be there; notes in full need notes at all."""
        notes = part is not Part.ALL_NOTES or Part.NOTES in self.parts
        return part in self.parts and notes


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One symptom in the table, every cell in words. ``worst_day`` may be empty.

    direction: how the row is marked.
    """

    symptom: str
    before: str
    now: str
    words: str
    worst: str
    worst_day: str
    high_days: str
    recorded: str
    direction: Verdict


@dataclass(frozen=True, slots=True)
class ChangesSinceVisit:
    """What changed since a visit, in sentences."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A note or an event with its day, in words. short: its beginning, where it is long."""

    day: str
    text: str
    short: str


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """An event that the charts have no room to name, as it is named below them.

    number: what stands at its line; empty where not even that has room. short: its beginning.
    """

    number: str
    text: str
    short: str
    when: str


@dataclass(frozen=True, slots=True)
class AppendixTable:
    """A table on pages of its own.

    lines: a cell for each column; the last cell of a shorter line goes on to the line's end.
    """

    part: Part
    heading: str
    about: str
    columns: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The whole report but for the pictures.

    title: the document's title. who, appointment: empty if left out. since: None without a visit.
    entries: newest first; None if neither notes nor events are wanted. entries_heading, more: the
    heading above them, and what is said of those that the page has no room for, as a key of the
    fixed words. created_at: by the diary's clock, aware; the file's time stamp. unfinished: more
    pages follow that are not set yet, so that their number is not known.
    """

    title: str
    who: str
    appointment: str
    period: str
    recorded: str
    rows: tuple[SummaryRow, ...]
    since: ChangesSinceVisit | None
    entries: tuple[Entry, ...] | None
    entries_heading: str
    more: str
    questions: tuple[str, ...]
    tables: tuple[AppendixTable, ...]
    footer: str
    created_at: datetime
    paper: Paper = Paper.A4
    large_print: bool = False
    unfinished: bool = False
