"""Files to bring in: read, looked through, exported again, and some of them put into a diary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import StrEnum
from itertools import chain
from pathlib import Path
from random import Random
from zlib import crc32

from crashtests.diaries import CATALOGUE, open_diary
from crashtests.fuzzing.mutations import altered_json, altered_table
from crashtests.fuzzing.refusal_text import check_said
from crashtests.fuzzing.seeds import selections
from crashtests.fuzzing.target import Finding, Target
from mbc_tracker.domain.change import RecordIdentity
from mbc_tracker.domain.checks import validated
from mbc_tracker.domain.own_symptoms import with_own
from mbc_tracker.domain.records import EventKind, OwnSymptom, Record, Reply
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.domain.text import clean
from mbc_tracker.errors import MbcError
from mbc_tracker.exchange import csv_writer, importers, json_writer
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.preview import DiarySnapshot, Side, preview
from mbc_tracker.exchange.record_decoder import FIELD_DECODERS
from mbc_tracker.exchange.selection import Selection
from tests.builders import TODAY, a_question, a_stamp, an_answer, an_appointment, an_own_symptom
from tests.exchange.importers.samples import FILE_LAYOUTS

#: Exporting takes a millisecond and a diary ten: only one file in so many, by its bytes.
_AGAIN, _IN_DIARY = 8, 256
#: What the diary holds before; files say something else about the same.
_HELD = (
    an_own_symptom("Itch elsewhere"),
    an_appointment("Dr Osei", place="Clinic 9"),
    an_answer("cough", 3),
    a_question(appointment="appointment-1"),
)
_KNOWN = DiarySnapshot(CATALOGUE, TODAY, _HELD)
_WORDS: tuple[type[StrEnum], ...] = (EventKind, Reply, Kind)

Records = dict[RecordIdentity, Record]


def _as_json(selection: Selection) -> bytes:
    return json_writer.write(selection, a_stamp(), "0")


_WRITERS: tuple[tuple[str, Callable[[Selection], bytes]], ...] = (
    ("again.csv", csv_writer.write),
    ("again.json", _as_json),
)


class Files(Target):
    """file: the name that the bytes get. write: exports what the seeds are made of."""

    file = ""
    share = 2.0

    def __init__(self, place: Path) -> None:
        super().__init__(place)
        with open_diary(place / "diary.mbc", create=True) as diary:
            diary.save(*_HELD, label="before")

    def write(self, selection: Selection) -> bytes:
        raise NotImplementedError

    def seeds(self) -> Iterator[bytes]:
        return map(self.write, selections())

    def check(self, data: bytes) -> None:
        try:
            incoming = self._read(self.file, data)
        except MbcError as refused:
            check_said(str(refused), data)
            return
        result = preview(incoming, _KNOWN, _go_on)
        for reason in {f"{rejection.place}: {rejection.reason}" for rejection in result.rejected}:
            check_said(reason, data)
        counted = len(result.new) + len(result.same) + len(result.different) + len(result.rejected)
        if counted > len(incoming.entries) + len(incoming.rejected):
            raise Finding("More was found than the file holds.")
        if records := result.wanted(Side.FILE):
            _check_tidy(records)
            self._check_kept(records, crc32(data))

    def _read(self, name: str, data: bytes) -> ParsedFile:
        path = self.place / name
        path.write_bytes(data)
        return importers.read(path, ReadContext(a_stamp(), CATALOGUE))

    def _check_kept(self, records: Sequence[Record], turn: int) -> None:
        whole = _placed((*_HELD, *records))
        for name, write in _WRITERS:
            if turn % _AGAIN == 0:
                self._check_again(name, write, whole)
        if turn % _IN_DIARY == 0:
            self._check_in_diary(records, whole)

    def _check_again(self, name: str, write: Callable[[Selection], bytes], whole: Records) -> None:
        """What is exported comes back as it was, and is all known then."""
        again = self._read(name, write(Selection(tuple(whole.values()))))
        back = _placed(entry.record for entry in again.entries)
        if again.rejected or back != whole:
            raise Finding(f"{name} came back as something else: {_unlike(whole, back)}")
        known = DiarySnapshot(CATALOGUE, TODAY, tuple(whole.values()))
        result = preview(again, known, _go_on)
        if result.rejected or len(result.same) != len(whole):
            raise Finding(f"{name} is not what the diary holds: {result.rejected}")

    def _check_in_diary(self, records: Sequence[Record], whole: Records) -> None:
        """An import is in the diary as it was read, and can be undone."""
        with open_diary(self.place / "diary.mbc") as diary:
            change = diary.import_records(records, "Import", replace_other=True)
            held = _placed(DiarySnapshot.of(diary).records)
            diary.apply(change.inverse())
            left = _placed(DiarySnapshot.of(diary).records)
        if held != whole:
            raise Finding(f"The diary holds something else: {_unlike(whole, held)}")
        if left != _placed(_HELD):
            raise Finding("What was brought in could not be taken back.")


class Csv(Files):
    """The program's own table."""

    name = "own CSV"
    file = "diary.csv"
    longest = 2000
    words = tuple(
        word.encode()
        for word in (
            *(",", ";", "\t", '"', '""', "'", "\r\n", "\n", "/", "-", "'=", "\ufeff"),
            *csv_writer.COLUMNS,
            *csv_writer.kinds(),
            *("recorded", "0-10", "evidence-1", "own-1", "own-2", "appointment-1"),
            *("2026-11-22", "2026-11-22T09:41:00+00:00", "09:41", "Europe/London", "yes", "no"),
            *("cough", "blood", "streaks", "fever", "none", "blue_lips", "fainted", "temperature"),
            *("1e5", "-0", "999999", "37.4", "0.1", "1e400"),
            *dict.fromkeys(chain.from_iterable(FIELD_DECODERS.values())),
            *chain.from_iterable(_WORDS),
        )
    )

    def write(self, selection: Selection) -> bytes:
        return csv_writer.write(selection)

    def altered(self, data: bytes, chance: Random) -> bytes | None:
        return altered_table(data, chance)


class Json(Files):
    """The whole diary as the program writes it."""

    name = "own JSON"
    file = "diary.json"
    words = tuple(
        word.encode()
        for word in (
            *(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                '"',
                "\\u",
                "\\ud83d\\ude00",
                "\\ud800",
                "\\u0000",
                "\\",
                "null",
            ),
            *("NaN", "-Infinity", "1e999", "-0", "1.0", "true", "false", "[]", "{}", "\ufeff"),
            *(
                f'"{key}"'
                for key in ("format", "format_version", json_writer.FORMAT, "utc", "offset")
            ),
            *(
                f'"{value}"'
                for value in ("zone", "UTC", "2026-11-22", "2026-11-22T09:41:00Z", "14:30")
            ),
            *(f'"{value}"' for value in ("cough", "blood", "streaks", "own-1", "appointment-1")),
            *(f'"{key}": []' for key in json_writer.LISTS.values()),
            *(f'"{name}"' for name in dict.fromkeys(chain.from_iterable(FIELD_DECODERS.values()))),
            *(f'"{word}"' for word in chain.from_iterable(_WORDS)),
        )
    )

    def write(self, selection: Selection) -> bytes:
        return _as_json(selection)

    def altered(self, data: bytes, chance: Random) -> bytes | None:
        return altered_json(data, chance)


class Programs(Files):
    """Files of other programs, each with an importer of its own."""

    name = "files of other programs"
    file = "export"
    words = tuple(
        word.encode()
        for word in (
            *(",", ";", "\t", '"', "\r\n", "PK\x03\x04", "PK\x01\x02", "SQLite format 3\x00"),
            *("<HealthData", "<Record", "</HealthData>", "type=", "value=", "startDate=", "&#0;"),
            *("HKCategoryTypeIdentifierCoughing", "HKCategoryValueSeverityMild", "2026-11-18"),
            *(
                "18/11/2026",
                "11/18/26 07:30",
                "YES_MANUAL",
                "UNKNOWN",
                "Symptom",
                "(Mild)",
                "sep=;",
            ),
            *("UTC+0100", "nan", "-1", "1e9", "0.96", "degF", "date", "Cough", "Temperature"),
        )
    )

    def seeds(self) -> Iterator[bytes]:
        return chain.from_iterable(layouts.values() for layouts in FILE_LAYOUTS.values())

    def altered(self, data: bytes, chance: Random) -> bytes | None:
        is_table = b"\0" not in data and not data.startswith((b"<", b"PK"))
        return altered_table(data, chance) if is_table else None


def _check_tidy(records: Sequence[Record]) -> None:
    """What is accepted passes the diary's own checks, and they have nothing left to change."""
    own = (record for record in (*_HELD, *records) if isinstance(record, OwnSymptom))
    catalogue = with_own(CATALOGUE, own)
    for record in records:
        if validated(record, catalogue, TODAY) != record:
            raise Finding(f"It is tidied twice: {record}")
        unfit = next((text for text in _texts(record) if clean(text) != text), None)
        if unfit is not None:
            raise Finding(f"{unfit!r} would be kept: {record}")


def _texts(value: object) -> Iterator[str]:
    """Every text in a record, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from chain.from_iterable(map(_texts, value))
    elif is_dataclass(value):
        yield from chain.from_iterable(
            _texts(getattr(value, field.name)) for field in fields(value)
        )


def _placed(records: Iterable[Record]) -> Records:
    return {(type(record), record.key): record for record in records}


def _unlike(one: Records, other: Records) -> str:
    """The first record that is not the same in both."""
    places = (place for place in {**one, **other} if one.get(place) != other.get(place))
    place = next(places, None)
    return f"{one.get(place)} / {other.get(place)}" if place else "something was rejected"


def _go_on(_: int) -> None:
    """Nobody waits for how far it is."""
