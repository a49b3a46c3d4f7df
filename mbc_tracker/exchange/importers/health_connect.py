"""Imports the backup of Health Connect, a ZIP with a database: measurements; it has no symptoms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.archive import member_names, open_archive
from mbc_tracker.exchange.column_mapping import Role, Target
from mbc_tracker.exchange.day_readings import DayReadings
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import (
    NO_MOMENT,
    NO_PLACE,
    SourceTable,
    SourceTableBuilder,
    SourceValue,
)
from mbc_tracker.message import Message
from mbc_tracker.storage.foreign_database import (
    MAGIC,
    ForeignDatabase,
    foreign_database,
    table_names,
)

KEY, PROGRAM = "health-connect", "Health Connect"

_MEMBER = "health_connect_export.db"
_ENDING = "_record_table"
#: By table: the column with the value, what it is called here, and what it is.
_TABLES: Mapping[str, tuple[str, str, Target]] = {
    "oxygen_saturation_record_table": (
        "percentage",
        "Oxygen saturation",
        Target(Role.MEASUREMENT, "spo2", "%"),
    ),
    "weight_record_table": ("weight", "Weight", Target(Role.MEASUREMENT, "weight", "g")),
    "respiratory_rate_record_table": (
        "rate",
        "Respiratory rate",
        Target(Role.MEASUREMENT, "resp_rate", "/min"),
    ),
    "resting_heart_rate_record_table": (
        "beats_per_minute",
        "Resting heart rate",
        Target(Role.MEASUREMENT, "heart_rate", "/min"),
    ),
    "body_temperature_record_table": (
        "temperature",
        "Body temperature",
        Target(Role.MEASUREMENT, "temperature", "°C"),
    ),
}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by what the archive holds or by its tables."""
    return bool(table_names(file.path) & _TABLES.keys()) or _MEMBER in member_names(file)


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read the measurements."""
    if file.head.startswith(MAGIC):
        with foreign_database(file.path, file.name) as database:
            table = _read(database, context)
    else:
        with (
            open_archive(file, context.tell) as archive,
            archive.unpacked(_MEMBER) as path,
            foreign_database(path, file.name) as database,
        ):
            table = _read(database, context)
    return build_records(table, context)


def _read(database: ForeignDatabase, context: ReadContext) -> SourceTable:
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    readings = DayReadings(gathered)
    for table, (column, name, target) in _TABLES.items():
        if table not in database.tables:
            continue
        columns = (column, "time", "zone_offset")
        for number, row in enumerate(database.rows(table, columns, context.tell), 1):
            place = Message("{name}, row {number:,}", name=name, number=number)
            with gathered.row(number, place):
                value, moment, offset = row
                day, clock = _when(moment, offset)
                readings.add(SourceValue(number, place, day, clock, name, _number(value)), target)
    for table in sorted(database.tables):
        if table.endswith(_ENDING) and table not in _TABLES:
            count = sum(1 for _ in database.rows(table, (), context.tell))
            if count:
                what = table.removesuffix(_ENDING).replace("_", " ")
                gathered.skip(what, NO_PLACE, count)
    readings.finish()
    return gathered.build()


def _number(value: object) -> str:
    return f"{value:.4f}" if isinstance(value, int | float) else ""


def _when(moment: object, offset: object) -> tuple[date, time]:
    """The day and the time on the person's clock, from milliseconds and seconds."""
    if not isinstance(moment, int) or not isinstance(offset, int):
        raise Refused(NO_MOMENT)
    try:
        wall = _EPOCH + timedelta(milliseconds=moment, seconds=offset)
    except OverflowError as error:
        raise Refused(NO_MOMENT) from error
    return wall.date(), wall.time().replace(second=0, microsecond=0)
