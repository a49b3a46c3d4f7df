"""The use cases: what a person can do with their diary. Window and command line share them.

Whatever changes the diary returns a ``Change``, which is already on disk by then.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from mbc_tracker.content.brief_words import brief
from mbc_tracker.content.words import label_inside
from mbc_tracker.domain import profile
from mbc_tracker.domain.change import Change, RecordIdentity, Step
from mbc_tracker.domain.checks import check_day, validated
from mbc_tracker.domain.clock import Clock, latest_date_anywhere
from mbc_tracker.domain.own_symptoms import with_own
from mbc_tracker.domain.period import DAYS_LOOKED_BACK, Period
from mbc_tracker.domain.progress import BATCH, ProgressCallback, ignore_progress
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    Note,
    OwnSymptom,
    Question,
    Record,
    Setting,
)
from mbc_tracker.domain.symptoms import Catalogue, Recall, Symptom, Value
from mbc_tracker.domain.text import clean
from mbc_tracker.message import Message, Text, listed
from mbc_tracker.services.diary_analysis import DiaryAnalysis
from mbc_tracker.services.diary_bin import Bin
from mbc_tracker.services.diary_changes import apply_steps, finish_change, step_to
from mbc_tracker.services.diary_reader import DiaryReader
from mbc_tracker.services.home_measurements import HomeMeasurements
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.store import Store, Transaction

if TYPE_CHECKING:
    from mbc_tracker.storage.rescue import Rescued

_KINDS: tuple[type[Record], ...] = get_args(Record)

#: "No symptoms" answers these too, beside the ratings.
NO_SYMPTOMS_BUT_CHOICES = ("blood", "fever", "one_leg_swelling", "face_neck_swelling")


class Diary:
    """One open diary: every way of changing it.

    reader: reads the records. analysis: works out values over time. bin: what was removed.
    measurements: what is measured at home.
    updated_from: the format that its file had until it was opened, if that was an older one.
    watch: notices what other programs do to the file.
    """

    def __init__(self, store: Store, catalogue: Catalogue, clock: Clock) -> None:
        self._store = store
        self.clock = clock
        self.path, self.key = store.path, store.key
        self.updated_from, self.watch = store.updated_from, store.watch
        self.reader = DiaryReader(store, catalogue)
        self.analysis = DiaryAnalysis(self.reader)
        self.bin = Bin(store, self.reader, clock)
        self.measurements = HomeMeasurements(store, self.reader)

    def no_symptom_answers(self, day: date) -> dict[str, Value]:
        """The answers that 'No symptoms today' sets: only where nothing is recorded yet."""
        recorded = {answer.symptom for answer in self.reader.records(Answer, Period(day, day))}
        return {
            symptom.key: symptom.none
            for symptom in self.reader.visible_symptoms()
            if symptom.key not in recorded
            and (symptom.is_rated or symptom.key in NO_SYMPTOMS_BUT_CHOICES)
        }

    def last_answered(self, day: date) -> date | None:
        """The last day with an answer in the week before, which 'Same as …' offers."""
        week = Period(day - timedelta(days=DAYS_LOOKED_BACK), day - timedelta(days=1))
        asked = {symptom.key for symptom in self.reader.visible_symptoms()}
        answers = self.reader.records(Answer, week)
        return max((answer.day for answer in answers if answer.symptom in asked), default=None)

    def answers_to_copy(self, day: date, source: date) -> dict[str, Value]:
        """The answers that 'Same as …' sets: those of ``source`` that ``day`` lacks."""
        log, other = self.reader.day(day), self.reader.day(source)
        values = {
            symptom.key: other.value(symptom.key) for symptom in self.reader.visible_symptoms()
        }
        return {
            key: value
            for key, value in values.items()
            if value is not None and log.value(key) is None
        }

    def record(
        self, day: date, answers: Mapping[str, Value | None], note: str | None = None
    ) -> Change:
        """Set the day's answers, and its note if one is given, in one transaction.

        A day's answers all have one recall: the one of those that are there, else as the person
        writes now. An answer of None and an empty note make 'not recorded' again; what was there
        before goes into the bin.
        """
        check_day(day, self._latest_day([day]))
        now = self.clock.now()
        with self._store.transaction() as transaction:
            built_in = {symptom.key for symptom in self.reader.built_in.symptoms}
            own = () if answers.keys() <= built_in else transaction.records(OwnSymptom)
            catalogue = with_own(self.reader.built_in, own)
            there = {
                answer.symptom: answer for answer in transaction.records(Answer, Period(day, day))
            }
            recall = _recall(transaction, there.values())
            words: list[Text] = [
                _answer_label(catalogue[key], value, there.get(key))
                for key, value in answers.items()
            ]
            if len(words) > 1:
                words = [Message("{n} answers", n=len(words))]
            recorded = {
                key: None if value is None else Answer(day, key, value, now, recall)
                for key, value in answers.items()
            }
            steps = [Step(there.get(key), answer) for key, answer in recorded.items()]
            if note is not None:
                words.append(Message("Note"))
                kept = clean(note)
                note_or_key = Note(day, kept, now) if kept.strip() else (day,)
                steps.append(step_to(transaction, Note, note_or_key))
            altering = [step for step in steps if step.alters]
            transaction.apply_all(altering)
            return finish_change(transaction, listed(words), altering, now)

    def write_note(self, day: date, text: str) -> Change:
        """Set the note of a day; an empty text removes it."""
        return self.record(day, {}, text)

    def save(self, *records: Record, label: Text) -> Change:
        """Add records, or replace those with the same key."""
        catalogue, now = self.reader.catalogue, self.clock.now()
        days = (getattr(record, "day", None) for record in records)
        latest = self._latest_day(day for day in days if day is not None)
        tidy = [validated(record, catalogue, latest) for record in records]
        with self._store.transaction() as transaction:
            steps = (step_to(transaction, type(record), record) for record in tidy)
            return apply_steps(transaction, label, steps, now)

    @contextmanager
    def second_connection(self) -> Iterator[Diary]:
        """Open the diary once more, on a connection of its own, for long work on another thread."""
        store = open_store(self.path, create=False, key=self.key, beside=self._store)
        try:
            yield Diary(store, self.reader.built_in, self.clock)
        finally:
            store.close()

    def import_records(
        self,
        records: Sequence[Record],
        label: Text,
        *,
        replace_other: bool,
        progress: ProgressCallback = ignore_progress,
    ) -> Change:
        """Add what a file holds, own symptoms and answers to them alike, in one transaction.

        replace_other: where the diary says something else about the same, the file's is taken.
        progress: hears now and then how many are written; by raising, it takes all of them back.
        """
        own = [record for record in records if isinstance(record, OwnSymptom)]
        catalogue = with_own(self.reader.catalogue, own)
        latest = latest_date_anywhere(self.clock.now())
        tidy = []
        for count, record in enumerate(sorted(records, key=_import_order)):
            if count % BATCH == 0:
                progress(0)
            tidy.append(validated(record, catalogue, latest))
        with self._store.transaction() as transaction:
            kinds = dict.fromkeys(type(record) for record in tidy)
            known: dict[RecordIdentity, Record] = {
                (kind, record.key): record for kind in kinds for record in transaction.records(kind)
            }
            steps = (Step(known.get((type(record), record.key)), record) for record in tidy)
            chosen = (step for step in steps if step.before is None or replace_other)
            change = Change(label, tuple(step for step in chosen if step.alters))
            for first in range(0, len(change.steps), BATCH):
                progress(first)
                transaction.apply_all(change.steps[first : first + BATCH])
        return change

    def remove(self, *records: Record, label: Text) -> Change:
        """Put records into the bin. Questions for a removed appointment stay, for the next one."""
        now = self.clock.now()
        with self._store.transaction() as transaction:
            steps = (_removal_steps(transaction, record) for record in records)
            return apply_steps(transaction, label, chain.from_iterable(steps), now)

    def set(self, name: str, value: str) -> Change:
        """Set a choice that belongs to this diary."""
        return self.save(Setting(name, value), label=Message("Settings"))

    def _latest_day(self, days: Iterable[date]) -> date:
        """The last day that entries can be made for: today, or one to come that has some already.

        What was written further east, or with a wrong clock, can be corrected; nothing is begun.
        """
        today = self.clock.today()
        ahead = [day for day in days if day > today]
        if not ahead or not all(self.reader.recorded_days(Period(day, day)) for day in ahead):
            return today
        return max(ahead)

    def apply(self, change: Change) -> Change:
        """Carry out a change as it stands: how changes are undone and done again."""
        with self._store.transaction() as transaction:
            transaction.apply_all(change.steps)
            transaction.take_from_bin(change.unbinned)
            transaction.put_into_bin(change.binned)
        return change

    @property
    def is_undisturbed(self) -> bool:
        """Whether no other program has touched or moved the file since it was opened."""
        return self.watch is None or self.watch.is_undisturbed

    def rescue(self, backups: Iterable[Path]) -> Rescued:
        """Save what is still known of a diary that another program has spoilt.

        backups: where the file itself is lost, the first sound one is what the rest is added to.

        Raises:
            EnvironmentFault: it can't be saved.
        """
        from mbc_tracker.services.backups.filenames import rescued_path
        from mbc_tracker.storage.rescue import rescue

        real, moment = Path(os.path.realpath(self.path)), self.clock.now().wall
        return rescue(self._store, rescued_path(real, moment), backups)

    def close(self) -> None:
        """Close the file."""
        self._store.close()


def _recall(transaction: Transaction, there: Iterable[Answer]) -> Recall:
    """How far back the answers of a day look."""
    for answer in there:
        return answer.recall
    rhythm = transaction.get(Setting, (profile.RHYTHM,))
    return Recall.WEEK if rhythm and rhythm.value == profile.WEEKLY else Recall.DAY


def _import_order(record: Record) -> int:
    """What is referred to comes before what refers to it."""
    return _KINDS.index(type(record))


def _answer_label(symptom: Symptom, value: Value | None, before: Answer | None) -> Text:
    """The answer in words, or what is cleared; Refused if the symptom can't have it."""
    if value is not None:
        return brief(symptom, symptom.check(value))
    cleared = brief(symptom, before.value) if before else label_inside(symptom)
    return Message("clear {answer}", answer=cleared)


def _removal_steps(transaction: Transaction, record: Record) -> Iterator[Step]:
    if isinstance(record, Appointment):
        for question in transaction.records(Question):
            if question.appointment == record.id:
                yield Step(question, replace(question, appointment=None))
    yield step_to(transaction, type(record), record.key)
