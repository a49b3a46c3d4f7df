"""The bin of a diary: what was removed and can be restored for 30 days."""

from __future__ import annotations

import dataclasses

from mbc_tracker.domain.bin import RETENTION, RemovedRecord
from mbc_tracker.domain.change import Change, Step
from mbc_tracker.domain.clock import Clock
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Answer, Appointment, BaselineReset, Moment, Question, Record
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.message import Text
from mbc_tracker.services.diary_changes import apply_steps, step_to
from mbc_tracker.services.diary_reader import DiaryReader
from mbc_tracker.storage.store import Store, Transaction


class Bin:
    """Lists, restores and deletes for good what was removed from one open diary."""

    def __init__(self, store: Store, reader: DiaryReader, clock: Clock) -> None:
        self._store, self._reader, self._clock = store, reader, clock

    def entries(self) -> tuple[RemovedRecord, ...]:
        """What was removed and can be restored, the last removed first."""
        return self._store.bin()

    def restore(self, removed: RemovedRecord, *, label: Text, replace: bool = False) -> Change:
        """Bring something back from the bin.

        label: what the undo menu calls it. replace: a different record that has its place now
        goes into the bin.

        Raises:
            Refused: it is not in the bin any more, the symptom that it is about is gone, or a
                different record has its place and ``replace`` is not set.
        """
        catalogue, now = self._reader.catalogue, self._clock.now()
        with self._store.transaction() as transaction:
            if not transaction.is_in_bin(removed):
                raise Refused("This is no longer among the deleted things.")
            record = _restorable(transaction, removed.record, catalogue)
            step = step_to(transaction, type(record), record)
            if step.before is None or not step.alters:
                return apply_steps(transaction, label, [step], now, removed)
            if not replace:
                raise Refused("Something else has taken its place. Nothing was changed.")
            steps = [Step(step.before, None), Step(None, record)]
            return apply_steps(transaction, label, steps, now, removed)

    def conflicting_record(self, removed: RemovedRecord) -> Record | None:
        """The record that has the place of a removed one and says something else; None if none."""
        day = getattr(removed.record, "day", None)
        stored = self._reader.records(type(removed.record), Period(day, day) if day else None)
        record = next((other for other in stored if other.key == removed.record.key), None)
        differs = record is not None and Step(record, removed.record).alters
        return record if differs else None

    def empty(self) -> Change:
        """Delete all that is in the bin for good; the change is empty, nothing can undo it."""
        with self._store.transaction() as transaction:
            transaction.empty_bin()
        return Change("")

    def purge(self) -> Change:
        """Delete for good what was removed more than 30 days ago; called at the start of a run.

        Something must have been written that much later too: a clock that is decades ahead for
        one start would otherwise empty the bin.
        """
        now, first = self._clock.now().utc.replace(tzinfo=None), self._store.first_removed()
        if first is not None and now - first > RETENTION:
            until = min(now, self._store.last_recorded() or first) - RETENTION
            with self._store.transaction() as transaction:
                transaction.purge_bin(until)
        return Change("")


def _restorable(transaction: Transaction, record: Record, catalogue: Catalogue) -> Record:
    """The record as it can be restored: what it refers to has to be there.

    Raises:
        Refused: the symptom that it is about was removed.
    """
    if isinstance(record, Question) and record.appointment is not None:
        appointment = transaction.get(Appointment, (record.appointment,))
        return record if appointment else dataclasses.replace(record, appointment=None)
    symptoms = {key for key, _ in record.answers} if isinstance(record, Moment) else set()
    if isinstance(record, Answer | BaselineReset):
        symptoms.add(record.symptom)
    if any(symptom not in catalogue for symptom in symptoms - UNITS.keys()):
        raise Refused("The symptom that this is about was removed. Put the symptom back first.")
    return record
