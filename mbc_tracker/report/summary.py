"""What the person chooses for the page for the doctor, and what the page then says.

Everything is plain values: tests compare them, Typst sets them.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.frozen import frozen
from mbc_tracker.report.course import Course
from mbc_tracker.report.lanes import Lanes


class Paper(StrEnum):
    """The sizes a report can have."""

    A4 = "a4"
    LETTER = "letter"


class Part(StrEnum):
    """What a report can have beside its first box, its table and its charts."""

    NAME = "name"
    BORN = "born"
    VISIT = "visit"
    EVENTS = "events"
    MEDICINES = "medicines"
    MEASUREMENT_LINES = "measurement_lines"
    NOTES = "notes"
    QUESTIONS = "questions"
    NOT_SHOWN = "not_shown"
    DAYS = "days"
    ALL_NOTES = "all_notes"
    MOMENTS = "moments"
    MEASUREMENTS = "measurements"
    NOTICES = "notices"


#: Pages of their own, in their order; each only if it is chosen.
FURTHER_PAGES = (Part.DAYS, Part.ALL_NOTES, Part.MOMENTS, Part.MEASUREMENTS, Part.NOTICES)
#: On the first page unless somebody leaves it out.
FIRST_PAGE = frozenset(part for part in Part if part not in FURTHER_PAGES)
#: What the person typed goes out with the notes or not at all.
_TYPED = (Part.ALL_NOTES, Part.QUESTIONS, Part.MEDICINES)


@frozen
class Choices:
    """What the person wants in the report. What is left out is nowhere in the file.

    symptoms: in the order of the page. appointment: the id of the one that it is made for.
    language: code of the page's language; empty where it is that of the window or command.
    """

    period: Period
    symptoms: tuple[Symptom, ...]
    parts: frozenset[Part] = FIRST_PAGE
    paper: Paper = Paper.A4
    large_print: bool = False
    appointment: str = ""
    language: str = ""

    def wants(self, part: Part) -> bool:
        """Whether a part is to be there; what was typed needs notes at all."""
        typed = part not in _TYPED or Part.NOTES in self.parts
        return part in self.parts and typed


class PieceStyle(StrEnum):
    """How a piece of text stands out; BOX is white in a black box, the arrows stand before it."""

    PLAIN = "plain"
    BOLD = "bold"
    BOX = "box"
    HIGHER = "higher"
    LOWER = "lower"


@frozen
class StyledText:
    """A piece of a line with one style."""

    text: str
    style: PieceStyle = PieceStyle.PLAIN


#: A line of pieces that follow one another.
StyledLine: TypeAlias = tuple[StyledText, ...]


@frozen
class SignLine:
    """One sign of the first box in words; the details may be empty."""

    sign: str
    dates: str
    details: str


@frozen
class SignBox:
    """The first box: what was reported, and in sentences what was not.

    later: signs that have no room in the box and stand on the next page.
    """

    lines: tuple[SignLine, ...]
    later: tuple[SignLine, ...]
    others: str


@frozen
class SummaryRow:
    """One symptom of the table.

    cells: usual, median, worst of the week, against usual (one or two lines), worst of the
    period, days at 4+, at 7+, rated. week, period: the row in sentences, for large print and for
    whoever gets it as plain text. description: what its sparkline shows, in words.
    """

    key: str
    symptom: str
    stands_out: bool
    usual: str
    median: StyledText
    week_worst: StyledText
    against: tuple[StyledText, ...]
    worst: StyledLine
    days_4: str
    days_7: StyledText
    rated: str
    week: StyledLine
    period: str
    description: str


@frozen
class SymptomTable:
    """The table with its key. ruled: after so many rows stands a stronger rule, 0 for none.

    week: the last seven days. remarks: what else is said below it, a line each. instead: the
    sentence in place of rows, where there are none.
    """

    rows: tuple[SummaryRow, ...]
    ruled: int
    week: str
    key: StyledLine
    remarks: tuple[StyledLine, ...]
    instead: str = ""


@frozen
class MeasurementLine:
    """One kind of home measurement: its name with the days, and what it came to.

    points: place in the period (0 to 1) and height (0 lowest to 1 highest). extreme: place, height
    and words of the value that is named beside its dot; empty words for none.
    """

    name: str
    days: str
    text: str
    marked: bool
    points: tuple[tuple[float, float], ...]
    latest: str
    extreme: tuple[float, float, str]
    description: str


@frozen
class Entry:
    """A note, a moment or an event with its day, in words.

    values: a moment's ratings. short: the beginning of the text, where it is long. event: the index
    of the event among those of the course, None for anything else: it is listed where its word
    found no room there.
    """

    day: str
    values: str
    text: str
    short: str
    event: int | None = None


@frozen
class AppendixTable:
    """A table on pages of its own.

    lines: a cell for each column; the last cell of a shorter line goes on to the line's end.
    """

    part: Part
    heading: str
    about: str
    columns: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


@frozen
class Summary:
    """The whole report.

    title: the document's title. about: how often it was written down, and the scale. name, born,
    appointment, medicines: empty if left out. entries: newest first. entries_heading: empty if
    there is no block for them. entries_follow: those that the first page has no room for stand on
    the next. created_at: by the diary's clock, aware; the file's time stamp. unfinished: more pages
    follow that are not set yet, so that their number is not known.
    """

    title: str
    about: tuple[str, str]
    name: str
    born: str
    period: str
    recorded: str
    appointment: str
    box: SignBox
    table: SymptomTable
    course: Course
    lanes: Lanes
    measurements: tuple[MeasurementLine, ...]
    entries: tuple[Entry, ...]
    entries_heading: str
    entries_follow: bool
    questions: tuple[str, ...]
    tables: tuple[AppendixTable, ...]
    footer: str
    created_at: datetime
    medicines: str = ""
    paper: Paper = Paper.A4
    large_print: bool = False
    unfinished: bool = False
