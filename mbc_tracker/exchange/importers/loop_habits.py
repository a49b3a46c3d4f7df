"""Imports Loop Habit Tracker: its ZIP of CSV files and its database.

A day that is not known is no “no”, and a tick that the program itself has put is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.archive import Archive, member_names, open_archive
from mbc_tracker.exchange.column_mapping import Role, Target
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import entry_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import NO_MOMENT, SourceTableBuilder, SourceValue
from mbc_tracker.exchange.table import NamedTable
from mbc_tracker.exchange.written_values import DateOrder, number_in, read_date
from mbc_tracker.message import Message, Text
from mbc_tracker.storage.foreign_database import MAGIC, foreign_database, table_names

KEY, PROGRAM = "loop", "Loop Habit Tracker"

_HABITS, _MARKS = "Habits.csv", r"([0-9]{3,6}) .*/Checkmarks\.csv"
_TABLES = {"Habits", "Repetitions"}
_WORDS = {"YES_MANUAL": "yes", "NO": "no"}
#: In the database; another number is a value, in thousandths.
_NUMBERS = {2: "YES_MANUAL", 0: "NO", 3: "SKIP", 1: "YES_AUTO", -1: "UNKNOWN"}
_THOUSANDTHS = 1000
_REASONS = {
    "SKIP": Message("A skipped day says neither yes nor no."),
    "YES_AUTO": Message("This tick was put by the program, not by you."),
}
_DAY = 24 * 60 * 60 * 1000  # milliseconds


class HabitDay(NamedTuple):
    """What a habit has on one day."""

    place: Text
    habit: str
    day: str
    value: str
    note: str


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by what the archive holds or by its tables."""
    return table_names(file.path) >= _TABLES or _HABITS in member_names(file)


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read the marks of all habits."""
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    if file.head.startswith(MAGIC):
        marks = list(_in_database(file, context))
    else:
        with open_archive(file, context.tell) as archive:
            marks = list(_in_archive(archive, context))
    for number, mark in enumerate(marks, 1):
        with gathered.row(number, mark.place):
            _take(gathered, number, mark)
    return build_records(gathered.build(), context)


def _in_archive(archive: Archive, context: ReadContext) -> Iterator[HabitDay]:
    """The marks in the folder of each habit: only there its name is quoted and notes are kept."""
    habits = NamedTable(archive.load(_HABITS), context.tell, ",")
    names = {row.get("position", ""): row.get("name", "") for _, row in habits.rows()}
    for member in archive.named(_MARKS):
        habit = names.get(member.partition(" ")[0]) or member.partition(" ")[2].partition("/")[0]
        table = NamedTable(archive.load(member), context.tell, ",")
        for line, row in table.rows():
            place = Message("{name}, line {number}", name=excerpt(habit), number=line)
            day, value = row.get("date", ""), row.get("value", "")
            yield HabitDay(place, habit, day, value, row.get("notes", ""))


def _in_database(file: SourceFile, context: ReadContext) -> Iterator[HabitDay]:
    with foreign_database(file.path, file.name) as database:
        names = dict(database.rows("Habits", ("id", "name"), context.tell))
        columns = ("habit", "timestamp", "value")
        noted = "notes" in database.tables["Repetitions"]
        rows = database.rows("Repetitions", (*columns, *(["notes"] if noted else ())), context.tell)
        for number, (habit, milli, value, *notes) in enumerate(rows, 1):
            word = _NUMBERS.get(value, str(value)) if isinstance(value, int) else ""
            name, note = str(names.get(habit) or ""), str(notes[0] or "") if notes else ""
            yield HabitDay(entry_of(number), name, _day(milli), word, note)


def _day(milli: object) -> str:
    """The day of midnight in UTC; empty where there is none."""
    try:
        days = timedelta(days=milli // _DAY) if isinstance(milli, int) else None
        return (date(1970, 1, 1) + days).isoformat() if days is not None else ""
    except OverflowError:
        return ""


def _take(gathered: SourceTableBuilder, number: int, mark: HabitDay) -> None:
    if not mark.day:
        raise Refused(NO_MOMENT)
    day = read_date(mark.day, DateOrder.DAY_FIRST)
    if mark.value in _WORDS:
        value = _WORDS[mark.value]
    elif (thousandths := number_in(mark.value)) is not None:
        value = f"{thousandths / _THOUSANDTHS:g}"
    elif mark.value in ("UNKNOWN", *_REASONS):
        _keep_note(gathered, number, mark, day)
        return
    else:
        raise Refused("It has no value that is known here.")
    place = number, mark.place, day, None
    gathered.add(SourceValue(*place, mark.habit, value, mark.note))


def _keep_note(gathered: SourceTableBuilder, number: int, mark: HabitDay, day: date) -> None:
    """A note may stand on a day without a value."""
    if mark.value in _REASONS:
        gathered.skip(mark.habit, _REASONS[mark.value])
    if mark.note:
        text = f"{mark.habit}: {mark.note}"
        place = number, mark.place, day, None
        gathered.add(SourceValue(*place, "Notes", text), Target(Role.NOTE))
