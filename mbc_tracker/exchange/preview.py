"""What an import would do to the diary. Only values are compared; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from mbc_tracker.domain.change import RecordIdentity, Step
from mbc_tracker.domain.checks import validated
from mbc_tracker.domain.own_symptoms import with_own
from mbc_tracker.domain.progress import ProgressCallback, report_progress
from mbc_tracker.domain.records import Appointment, Contact, OwnSymptom, Question, Record
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.parsed_file import ParsedFile, ParsedRecord, Rejected
from mbc_tracker.exchange.selection import KINDS
from mbc_tracker.services.diary import Diary

#: Nobody has as many, and the window shows each of them at once.
_MOST: Mapping[type[Record], int] = {OwnSymptom: 100, Contact: 100}
#: Other entries belong to these, which may stand anywhere in the file.
_REFERRED_TO = (OwnSymptom, Appointment)


@dataclass(frozen=True, slots=True)
class DiarySnapshot:
    """What the diary holds, as values that may be compared beside the window."""

    catalogue: Catalogue
    today: date
    records: tuple[Record, ...] = ()

    @classmethod
    def of(cls, diary: Diary) -> DiarySnapshot:
        """Read everything that a diary holds."""
        records = tuple(record for kind in KINDS for record in diary.reader.records(kind))
        return cls(diary.reader.catalogue, diary.clock.today(), records)


@dataclass(frozen=True, slots=True)
class Preview:
    """The records of a file, sorted by comparison with the diary.

    different: records that the diary holds with other values.
    """

    new: tuple[Record, ...] = ()
    same: tuple[Record, ...] = ()
    different: tuple[Record, ...] = ()
    rejected: tuple[Rejected, ...] = ()

    def wanted(self, *, replace: bool) -> tuple[Record, ...]:
        """The records that would be written; with ``replace`` the different ones, too."""
        return (*self.new, *(self.different if replace else ()))


def preview(file: ParsedFile, known: DiarySnapshot, tell: ProgressCallback) -> Preview:
    """Check each entry as the diary would, and compare it with the diary's own."""
    sorter = _Sorter(known, file.rejected, tell)
    sorter.sort(entry for entry in file.entries if isinstance(entry.record, _REFERRED_TO))
    sorter.accept_own_symptoms()
    sorter.sort(entry for entry in file.entries if not isinstance(entry.record, _REFERRED_TO))
    return sorter.preview()


class _Sorter:
    """Sorts the entries of one file into a ``Preview``."""

    def __init__(
        self, known: DiarySnapshot, rejected: Iterable[Rejected], tell: ProgressCallback
    ) -> None:
        self._known, self._tell, self._catalogue = known, tell, known.catalogue
        self._in_diary: dict[RecordIdentity, Record] = {
            _place(record): record for record in known.records
        }
        self._counts = Counter(type(record) for record in known.records)
        self._seen: dict[RecordIdentity, tuple[str, Record]] = {}
        self._new: list[Record] = []
        self._same: list[Record] = []
        self._different: list[Record] = []
        self._rejected = list(rejected)

    def sort(self, entries: Iterable[ParsedRecord]) -> None:
        """Compare each entry with the diary and note the outcome."""
        for count, entry in enumerate(entries):
            report_progress(count, self._tell)
            try:
                self._sort(entry)
            except Refused as refused:
                self._rejected.append(Rejected(entry.number, entry.place, str(refused)))

    def accept_own_symptoms(self) -> None:
        """Let further entries be about the own symptoms that the file brings."""
        own = (record for _, record in self._seen.values() if isinstance(record, OwnSymptom))
        self._catalogue = with_own(self._catalogue, own)

    def preview(self) -> Preview:
        """The sorted entries, those that can't be taken in the file's order."""
        rejected = sorted(self._rejected, key=lambda entry: entry.number)
        new, same, different = map(tuple, (self._new, self._same, self._different))
        return Preview(new, same, different, tuple(rejected))

    def _sort(self, entry: ParsedRecord) -> None:
        record = validated(entry.record, self._catalogue, self._known.today)
        place = _place(record)
        if place in self._seen:
            self._check_again(record, *self._seen[place])
            return
        before = self._in_diary.get(place)
        self._check(record, before)
        self._seen[place] = (entry.place, record)
        if before is None:
            self._counts[type(record)] += 1
            self._new.append(record)
        elif Step(before, record).alters:
            self._different.append(record)
        else:
            self._same.append(record)

    def _check_again(self, record: Record, where: str, first: Record) -> None:
        if Step(first, record).alters:
            raise Refused(f"This is there twice, and {where} says something else.")

    def _check(self, record: Record, before: Record | None) -> None:
        """Refuse what one record alone doesn't show."""
        if isinstance(record, Question) and record.appointment is not None:
            visit: RecordIdentity = (Appointment, (record.appointment,))
            if visit not in self._in_diary and visit not in self._seen:
                raise Refused("It belongs to an appointment that is not there.")
        if isinstance(before, OwnSymptom) and before.kind is not record.kind:  # type: ignore[union-attr]
            raise Refused("In the diary this symptom is answered in another way.")
        most = _MOST.get(type(record))
        if before is None and most is not None and self._counts[type(record)] >= most:
            raise Refused(f"There are {most} of these already, and no more can be brought in.")


def _place(record: Record) -> RecordIdentity:
    return type(record), record.key
