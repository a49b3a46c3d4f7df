"""The use cases: what a person can do with their diary. Window and command line share them.

Whatever changes the diary returns a ``Change``, which is already on disk by then.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, get_args

from mbc_tracker.domain.bin import RETENTION, RemovedRecord
from mbc_tracker.domain.change import Change, RecordIdentity, Step
from mbc_tracker.domain.checks import check_day, validated
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.own_symptoms import with_own
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.progress import BATCH, ProgressCallback, ignore_progress
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    BaselineReset,
    Key,
    Moment,
    Note,
    OwnSymptom,
    Question,
    Record,
    Setting,
)
from mbc_tracker.domain.symptoms import Catalogue, Symptom, Value
from mbc_tracker.domain.text import clean
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary_reader import DiaryReader
from mbc_tracker.storage.opening import open_store
from mbc_tracker.storage.store import Transaction

if TYPE_CHECKING:
    from mbc_tracker.domain.notices.rules import Rules
    from mbc_tracker.domain.notices.values import Findings
    from mbc_tracker.domain.series import Series
    from mbc_tracker.domain.trends import Overview

_KINDS: tuple[type[Record], ...] = get_args(Record)


class Diary(DiaryReader):
    """One open diary: what it says, and every way of changing it."""

    # Comparing

    def series(self, symptoms: Sequence[Symptom], period: Period) -> tuple[Series, ...]:
        """The values over time of rated symptoms, each with what its usual is taken from."""
        from mbc_tracker.domain.series import load_series

        first = self.first_rated([symptom.key for symptom in symptoms])
        return load_series(symptoms, period, self.ratings, first, self.records(BaselineReset))

    def overview(self, symptoms: Sequence[Symptom], period: Period) -> Overview:
        """What a period holds about some symptoms, compared with the person's own usual."""
        rated = [symptom for symptom in symptoms if symptom.is_rated]
        return self.overview_from_series(self.series(rated, period), symptoms, period)

    def overview_from_series(
        self, series: Sequence[Series], symptoms: Sequence[Symptom], period: Period
    ) -> Overview:
        """The same where the series of the rated symptoms have been read already."""
        from mbc_tracker.domain.trends import overview, reported_among

        in_words = [symptom for symptom in symptoms if not symptom.is_rated]
        said = self._store.choices([symptom.key for symptom in in_words], period)
        answers = [reported_among(symptom, said[symptom.key]) for symptom in in_words]
        span = self.span()
        begun = span.first if span else None
        return overview(series, period, self.recorded_days(period), answers, begun)

    def profile(self) -> Profile:
        """What the rules need to know of the person's treatment."""
        return Profile.of({it.name: it.value for it in self._store.records(Setting)})

    def findings(self, day: date, rules: Rules) -> Findings:
        """What the rules point out on a day, before anything is held back."""
        from mbc_tracker.domain.notices.entry_loader import load_entries
        from mbc_tracker.domain.notices.evaluation import evaluate_rules

        marks = self.records(BaselineReset)
        entries = load_entries(self._store, self.catalogue, marks, rules, day)
        return evaluate_rules(entries, marks, self.profile(), rules, day)

    # Writing

    def record(
        self, day: date, answers: Mapping[str, Value | None], note: str | None = None
    ) -> Change:
        """Set the day's answers, and its note if one is given, in one transaction.

        An answer of None and an empty note make 'not recorded' again; what was there before
        goes into the bin.
        """
        check_day(day, self.today())
        now = self._clock.now()
        with self._store.transaction() as transaction:
            catalogue = with_own(self._built_in, transaction.records(OwnSymptom))
            words = [_answer_label(catalogue[key], value) for key, value in answers.items()]
            if len(words) > 1:
                words = [f"{len(words)} answers"]
            there = {it.symptom: it for it in transaction.records(Answer, Period(day, day))}
            steps = [
                Step(there.get(key), None if value is None else Answer(day, key, value, now))
                for key, value in answers.items()
            ]
            if note is not None:
                words.append("Note")
                kept = clean(note)
                wanted = Note(day, kept, now) if kept.strip() else (day,)
                steps.append(_step(transaction, Note, wanted))
            altering = [step for step in steps if step.alters]
            transaction.apply_all(altering)
            return _make_change(transaction, ", ".join(words), altering, now)

    def write_note(self, day: date, text: str) -> Change:
        """Set the note of a day; an empty text removes it."""
        return self.record(day, {}, text)

    def save(self, *records: Record, label: str) -> Change:
        """Add records, or replace those with the same key."""
        catalogue, today, now = self.catalogue, self.today(), self._clock.now()
        tidy = [validated(record, catalogue, today) for record in records]
        with self._store.transaction() as transaction:
            steps = (_step(transaction, type(it), it) for it in tidy)
            return _apply_steps(transaction, label, steps, now)

    @contextmanager
    def second_connection(self) -> Iterator[Diary]:
        """The same diary through a connection of its own, for long work on another thread."""
        store = open_store(self.path, create=False, key=self.key)
        try:
            yield Diary(store, self._built_in, self._clock)
        finally:
            store.close()

    def import_records(
        self,
        records: Sequence[Record],
        label: str,
        *,
        replace_other: bool,
        progress: ProgressCallback = ignore_progress,
    ) -> Change:
        """Add what a file holds, own symptoms and answers to them alike, in one transaction.

        replace_other: where the diary says something else about the same, the file's is taken.
        progress: hears now and then how many are written; by raising, it takes all of them back.
        """
        own = [it for it in records if isinstance(it, OwnSymptom)]
        catalogue, today = with_own(self.catalogue, own), self.today()
        tidy = []
        for count, record in enumerate(sorted(records, key=_import_order)):
            if count % BATCH == 0:
                progress(0)
            tidy.append(validated(record, catalogue, today))
        with self._store.transaction() as transaction:
            kinds = dict.fromkeys(type(it) for it in tidy)
            known: dict[RecordIdentity, Record] = {
                (kind, it.key): it for kind in kinds for it in transaction.records(kind)
            }
            steps = (Step(known.get((type(it), it.key)), it) for it in tidy)
            wanted = (it for it in steps if it.before is None or replace_other)
            change = Change(label, tuple(it for it in wanted if it.alters))
            for first in range(0, len(change.steps), BATCH):
                progress(first)
                transaction.apply_all(change.steps[first : first + BATCH])
        return change

    def remove(self, *records: Record, label: str) -> Change:
        """Put records into the bin. Questions for a removed appointment stay, for the next one."""
        now = self._clock.now()
        with self._store.transaction() as transaction:
            steps = (_removal_steps(transaction, record) for record in records)
            return _apply_steps(transaction, label, chain.from_iterable(steps), now)

    def set(self, name: str, value: str) -> Change:
        """Set a choice that belongs to this diary."""
        return self.save(Setting(name, value), label="Settings")

    def apply(self, change: Change) -> Change:
        """Carry out a change as it stands: how changes are undone and done again."""
        with self._store.transaction() as transaction:
            transaction.apply_all(change.steps)
            transaction.take_from_bin(change.unbinned)
            transaction.put_into_bin(change.binned)
        return change

    # The bin

    def restore_from_bin(
        self, removed: RemovedRecord, *, label: str, replace: bool = False
    ) -> Change:
        """Bring something back from the bin.

        instead: what is in its place now goes into the bin; otherwise that is a reason to refuse.
        """
        catalogue, now = self.catalogue, self._clock.now()
        with self._store.transaction() as transaction:
            if not transaction.is_in_bin(removed):
                raise Refused("This is not among the deleted things any more.")
            back = _restorable(transaction, removed.record, catalogue)
            step = _step(transaction, type(back), back)
            if step.before is None or not step.alters:
                return _apply_steps(transaction, label, [step], now, removed)
            if not replace:
                raise Refused("Something else is in its place now. Nothing was changed.")
            aside = [Step(step.before, None), Step(None, back)]
            return _apply_steps(transaction, label, aside, now, removed)

    def conflicting_record(self, removed: RemovedRecord) -> Record | None:
        """What is in the place of something removed, if that says something else."""
        day = getattr(removed.record, "day", None)
        there = self.records(type(removed.record), Period(day, day) if day else None)
        found = next((it for it in there if it.key == removed.record.key), None)
        other = found is not None and Step(found, removed.record).alters
        return found if other else None

    def empty_bin(self) -> Change:
        """Remove what is in the bin for good; nothing can take that back."""
        with self._store.transaction() as transaction:
            transaction.empty_bin()
        return Change("")

    def purge_bin(self) -> Change:
        """Let go of what was removed more than 30 days ago, at the start of a run.

        Something must have been written that much later too: a clock that is decades ahead for
        one start would otherwise empty the bin.
        """
        now, first = self._clock.now().utc.replace(tzinfo=None), self._store.first_removed()
        if first is not None and now - first > RETENTION:
            until = min(now, self._store.last_recorded() or first) - RETENTION
            with self._store.transaction() as transaction:
                transaction.purge_bin(until)
        return Change("")

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()


def _import_order(record: Record) -> int:
    """What is referred to comes before what refers to it."""
    return _KINDS.index(type(record))


def _answer_label(symptom: Symptom, value: Value | None) -> str:
    """The answer in words; Refused if the symptom can't have it."""
    said = "not recorded" if value is None else symptom.word(symptom.check(value))
    return f"{symptom.label}: {said}"


def _step(transaction: Transaction, kind: type[Record], wanted: Record | Key) -> Step:
    """From what is there to the wanted record, or to nothing if only a key is given."""
    if isinstance(wanted, tuple):
        return Step(transaction.get(kind, wanted), None)
    return Step(transaction.get(kind, wanted.key), wanted)


def _apply_steps(
    transaction: Transaction,
    label: str,
    steps: Iterable[Step],
    now: Stamp,
    *unbinned: RemovedRecord,
) -> Change:
    """Write the steps that change something, each of them found out after the one before it."""
    done = []
    for step in steps:
        if step.alters:
            transaction.apply(step)
            done.append(step)
    return _make_change(transaction, label, done, now, *unbinned)


def _make_change(
    transaction: Transaction, label: str, done: Sequence[Step], now: Stamp, *unbinned: RemovedRecord
) -> Change:
    """The change that these steps make, which are written already.

    What they remove goes into the bin, and the change says so: that is how its inverse takes it
    out again.
    """
    gone = (step.before for step in done if step.before is not None and step.after is None)
    binned = tuple(RemovedRecord(str(uuid.uuid4()), record, now) for record in gone)
    transaction.take_from_bin(unbinned)
    transaction.put_into_bin(binned)
    return Change(label, tuple(done), binned, unbinned)


def _restorable(transaction: Transaction, record: Record, catalogue: Catalogue) -> Record:
    """The record as it can be put back: what it refers to has to be there."""
    if isinstance(record, Question) and record.appointment is not None:
        there = transaction.get(Appointment, (record.appointment,))
        return record if there else replace(record, appointment=None)
    about = {it for it, _ in record.answers} if isinstance(record, Moment) else set()
    if isinstance(record, Answer | BaselineReset):
        about.add(record.symptom)
    if any(symptom not in catalogue for symptom in about):
        raise Refused("The symptom that this is about was removed. Put the symptom back first.")
    return record


def _removal_steps(transaction: Transaction, record: Record) -> Iterator[Step]:
    if isinstance(record, Appointment):
        for question in transaction.records(Question):
            if question.appointment == record.id:
                yield Step(question, replace(question, appointment=None))
    yield _step(transaction, type(record), record.key)
