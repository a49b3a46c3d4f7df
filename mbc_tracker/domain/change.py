"""What a use case altered, in a form that can be announced, undone and done again."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date
from typing import TypeAlias, cast

from mbc_tracker.domain.bin import RemovedRecord
from mbc_tracker.domain.records import Answer, Key, Record
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Text


@frozen
class Step:
    """One record before and after. None stands for 'was not there' or 'is gone'."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """Whichever side is there: enough to know the kind and the key."""
        record = self.after if self.after is not None else self.before
        if record is None:
            message = "a step changes something"
            raise ValueError(message)
        return record

    @property
    def identity(self) -> RecordIdentity:
        """Kind and key, by which two steps are about the same thing."""
        return type(self.record), self.record.key

    @property
    def alters(self) -> bool:
        """Whether more than the time of recording differs."""
        if self.before is None or self.after is None:
            return self.before is not self.after
        recorded = getattr(self.before, "recorded", None)
        if recorded is None:
            return self.before != self.after
        return self.before != replace(cast("Answer", self.after), recorded=recorded)

    def inverse(self) -> Step:
        """The step back."""
        return Step(self.after, self.before)


RecordIdentity: TypeAlias = tuple[type[Record], Key]


@frozen
class Change:
    """Steps that belong together: they are stored, undone and redone in one transaction.

    label: what was done, in words for the undo menu ("Cough 4").
    binned, unbinned: what went into the bin with it, and what came out of it.
    kinds, days: of the records and of their days. symptoms: of the day's answers. All are worked
    out once: every screen asks for them, and a file that is brought in has tens of thousands of
    steps.
    """

    label: Text
    steps: tuple[Step, ...] = ()
    binned: tuple[RemovedRecord, ...] = ()
    unbinned: tuple[RemovedRecord, ...] = ()
    kinds: frozenset[type[Record]] = field(init=False, repr=False, compare=False)
    days: frozenset[date] = field(init=False, repr=False, compare=False)
    symptoms: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        sides = [side for step in self.steps for side in (step.before, step.after) if side]
        days = (getattr(side, "day", None) for side in sides)
        object.__setattr__(self, "kinds", frozenset(map(type, sides)))
        object.__setattr__(self, "days", frozenset(day for day in days if day is not None))
        answered = (side.symptom for side in sides if isinstance(side, Answer))
        object.__setattr__(self, "symptoms", frozenset(answered))

    def inverse(self) -> Change:
        """The change that takes this one back."""
        steps = tuple(step.inverse() for step in reversed(self.steps))
        return Change(self.label, steps, self.unbinned, self.binned)

    def touches(self, *kinds: type[Record]) -> bool:
        """Whether a record of one of these kinds is among the steps."""
        return not self.kinds.isdisjoint(kinds)

    def __bool__(self) -> bool:
        """False where there was nothing to do."""
        return bool(self.steps or self.binned or self.unbinned)
