"""What an import would do to the diary. Only values are compared; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from mbc_tracker.domain.change import RecordIdentity, Step
from mbc_tracker.domain.checks import validated
from mbc_tracker.domain.clock import latest_date_anywhere
from mbc_tracker.domain.own_symptoms import same_name, with_own
from mbc_tracker.domain.progress import ProgressCallback, report_progress
from mbc_tracker.domain.records import Appointment, Contact, Note, OwnSymptom, Question, Record
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.parsed_file import (
    ABOUT_OWN,
    AboutFile,
    ParsedFile,
    ParsedRecord,
    Rejected,
)
from mbc_tracker.exchange.selection import KINDS
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Text
from mbc_tracker.services.diary import Diary

#: Nobody has as many, and the window shows each of them at once.
_MOST: Mapping[type[Record], int] = {OwnSymptom: 100, Contact: 100}
#: Other entries belong to these, which may stand anywhere in the file.
_REFERRED_TO = (OwnSymptom, Appointment)


@frozen
class DiarySnapshot:
    """What the diary holds, as values that may be compared beside the window.

    latest_day: the last day that a file's entries may be about. They may have been made further
    east, where the next day has begun.
    """

    catalogue: Catalogue
    latest_day: date
    records: tuple[Record, ...] = ()

    @classmethod
    def of(cls, diary: Diary) -> DiarySnapshot:
        """Read everything that a diary holds."""
        records = tuple(record for kind in KINDS for record in diary.reader.records(kind))
        return cls(diary.reader.catalogue, latest_date_anywhere(diary.clock.now()), records)


class Side(StrEnum):
    """What is taken where the diary and a file say different things."""

    DIARY = "diary"
    FILE = "file"
    BOTH = "both"  # of notes: one below the other


@frozen
class Preview:
    """The records of a file, sorted by comparison with the diary.

    different: from the diary's record to the file's. joined: notes that the file's are added to.
    """

    new: tuple[Record, ...] = ()
    same: tuple[Record, ...] = ()
    different: tuple[Step, ...] = ()
    joined: tuple[Step, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    about: AboutFile = ABOUT_OWN

    def wanted(
        self,
        side: Side = Side.DIARY,
        chosen: Mapping[RecordIdentity, Side] = MappingProxyType({}),
    ) -> tuple[Record, ...]:
        """The records that would be written.

        side: what is taken where both differ. chosen: what the person wants for single ones.
        """
        sides = ((step, chosen.get(step.identity, side)) for step in self.different)
        taken = (_taken(step, side) for step, side in sides if side is not Side.DIARY)
        return (*self.new, *(step.record for step in self.joined), *taken)


def _taken(step: Step, side: Side) -> Record:
    before, record = step.before, step.record
    if side is Side.BOTH and isinstance(before, Note) and isinstance(record, Note):
        return joined(before, record)
    return record


def joined(note: Note, other: Note) -> Note:
    """The note with the other's text below its own."""
    return replace(note, text=f"{note.text.rstrip()}\n{other.text}")


def preview(file: ParsedFile, known: DiarySnapshot, tell: ProgressCallback) -> Preview:
    """Check each entry as the diary would, and compare it with the diary's own."""
    sorter = _Sorter(known, file, tell)
    sorter.sort(entry for entry in file.entries if isinstance(entry.record, _REFERRED_TO))
    sorter.accept_own_symptoms()
    sorter.sort(entry for entry in file.entries if not isinstance(entry.record, _REFERRED_TO))
    return sorter.preview()


class _Sorter:
    """Sorts the entries of one file into a ``Preview``."""

    def __init__(self, known: DiarySnapshot, file: ParsedFile, tell: ProgressCallback) -> None:
        self._known, self._tell, self._catalogue = known, tell, known.catalogue
        self._in_diary: dict[RecordIdentity, Record] = {
            _place(record): record for record in known.records
        }
        self._counts = Counter(type(record) for record in known.records)
        self._in_file: dict[RecordIdentity, tuple[Text, Record]] = {}
        self._new: list[Record] = []
        self._same: list[Record] = []
        self._different: list[Step] = []
        self._joined: list[Step] = []
        self._rejected, self._about = list(file.rejected), file.about

    def sort(self, entries: Iterable[ParsedRecord]) -> None:
        """Compare each entry with the diary and note the outcome."""
        for count, entry in enumerate(entries):
            report_progress(count, self._tell)
            try:
                self._sort(entry)
            except Refused as refused:
                self._rejected.append(Rejected(entry.number, entry.place, refused.message))

    def accept_own_symptoms(self) -> None:
        """Let further entries be about the own symptoms that the file brings."""
        own = (record for _, record in self._in_file.values() if isinstance(record, OwnSymptom))
        self._catalogue = with_own(self._catalogue, own)

    def preview(self) -> Preview:
        """The sorted entries, those that can't be taken in the file's order."""
        rejected = sorted(self._rejected, key=lambda entry: entry.number)
        return Preview(
            tuple(self._new),
            tuple(self._same),
            tuple(self._different),
            tuple(self._joined),
            tuple(rejected),
            self._about,
        )

    def _sort(self, entry: ParsedRecord) -> None:
        latest = self._known.latest_day
        record = validated(entry.record, self._catalogue, latest)
        if isinstance(record, OwnSymptom):
            record = self._told_apart(record)
        place = _place(record)
        if place in self._in_file:
            self._check_again(record, *self._in_file[place])
            return
        before = self._in_diary.get(place)
        self._check(record, before)
        self._in_file[place] = (entry.place, record)
        if before is None:
            self._counts[type(record)] += 1
            self._new.append(record)
        elif not Step(before, record).alters or _is_in_note(before, record):
            self._same.append(record)
        elif self._about.joins_notes and isinstance(before, Note) and isinstance(record, Note):
            self._joined.append(
                Step(before, validated(joined(before, record), self._catalogue, latest))
            )
        else:
            self._different.append(Step(before, record))

    def _told_apart(self, own: OwnSymptom) -> OwnSymptom:
        """The symptom with a name that no other has; one that the diary has keeps its own."""
        if own.id in self._catalogue or same_name(own.label, self._catalogue) is None:
            return own
        return replace(own, label=f"{own.label} (own)")

    def _check_again(self, record: Record, where: Text, first: Record) -> None:
        if Step(first, record).alters:
            raise Refused("This is there twice, and {where} says something else.", where=where)

    def _check(self, record: Record, before: Record | None) -> None:
        """Refuse what one record alone doesn't show."""
        if isinstance(record, Question) and record.appointment is not None:
            visit: RecordIdentity = (Appointment, (record.appointment,))
            if visit not in self._in_diary and visit not in self._in_file:
                raise Refused("It belongs to an appointment that is not there.")
        if isinstance(before, OwnSymptom) and before.kind is not record.kind:  # type: ignore[union-attr]
            raise Refused("In the diary this symptom uses a different kind of answer.")
        most = _MOST.get(type(record))
        if before is None and most is not None and self._counts[type(record)] >= most:
            raise Refused(
                "There are {most} of these already, and no more can be brought in.", most=most
            )


def _is_in_note(before: Record, record: Record) -> bool:
    """Whether the diary's note holds the file's already, since it was added to it."""
    if not (isinstance(before, Note) and isinstance(record, Note)):
        return False
    return f"\n{record.text.strip()}\n" in f"\n{before.text}\n"


def _place(record: Record) -> RecordIdentity:
    return type(record), record.key
