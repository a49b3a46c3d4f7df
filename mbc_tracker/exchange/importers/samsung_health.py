"""Imports CSV files of Samsung Health: measurements. Times are in UTC, with an offset beside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import Role, Target
from mbc_tracker.exchange.day_readings import DayReadings
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import NO_MOMENT, NO_PLACE, SourceTableBuilder, SourceValue
from mbc_tracker.exchange.table import NamedTable, first_row

KEY, PROGRAM = "samsung-health", "Samsung Health"

_OWNER = "com.samsung."
#: By the last part of a column's name: what it is called here, and what it is.
_COLUMNS: Mapping[str, tuple[str, Target]] = {
    "spo2": ("Oxygen saturation", Target(Role.MEASUREMENT, "spo2", "%")),
    "weight": ("Weight", Target(Role.MEASUREMENT, "weight", "kg")),
    "temperature": ("Body temperature", Target(Role.MEASUREMENT, "temperature", "°C")),
    "respiratory_rate": ("Respiratory rate", Target(Role.MEASUREMENT, "resp_rate", "/min")),
}
_OFFSET = re.compile(r"UTC([+-])([0-9]{2}):?([0-9]{2})")


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by its first line."""
    return "".join(first_row(file.first_text, ",")[:1]).startswith(_OWNER)


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read the measurements."""
    table = NamedTable(file.load(), context.tell, ",", skipped=1)
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    readings = DayReadings(gathered)
    about = first_row(file.first_text, ",")[0].rpartition(".")[2].replace("_", " ").capitalize()
    short = {name: name.rpartition(".")[2] for name in table.names}
    for number, row in table.rows():
        with gathered.row(number):
            cells = {short[name]: cell for name, cell in row.items() if cell}
            measured = [name for name in _COLUMNS if name in cells]
            if not measured:
                gathered.skip(about, NO_PLACE)
                continue
            day, clock = _when(cells.get("start_time", ""), cells.get("time_offset", ""))
            note = cells.get("comment", "")
            for name in measured:
                column, target = _COLUMNS[name]
                place = number, line_of(number), day, clock
                readings.add(SourceValue(*place, column, cells[name], note), target)
    readings.finish()
    return build_records(gathered.build(table.form.remarks), context)


def _when(start: str, offset: str) -> tuple[date, time]:
    """The day and the time on the person's clock."""
    match = _OFFSET.fullmatch(offset)
    try:
        moment = datetime.fromisoformat(start).replace(tzinfo=UTC)
        if match:
            shift = timedelta(hours=int(match[2]), minutes=int(match[3]))
            moment = moment + shift if match[1] == "+" else moment - shift
    except (ValueError, OverflowError) as error:
        raise Refused(NO_MOMENT) from error
    return moment.date(), moment.time().replace(second=0, microsecond=0)
