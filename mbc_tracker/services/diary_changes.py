"""Writing steps inside a transaction, and the ``Change`` that they make."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence

from mbc_tracker.domain.bin import RemovedRecord
from mbc_tracker.domain.change import Change, Step
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.records import Key, Record
from mbc_tracker.message import Text
from mbc_tracker.storage.store import Transaction


def step_to(transaction: Transaction, kind: type[Record], target: Record | Key) -> Step:
    """The step from what is stored to ``target``: a record, or the key of one to remove."""
    if isinstance(target, tuple):
        return Step(transaction.get(kind, target), None)
    return Step(transaction.get(kind, target.key), target)


def apply_steps(
    transaction: Transaction,
    label: Text,
    steps: Iterable[Step],
    now: Stamp,
    *unbinned: RemovedRecord,
) -> Change:
    """Write the steps that alter something, and give the change that they make.

    steps: may be lazy; each is asked for after the one before it was written.
    unbinned: what the steps bring back, and what therefore leaves the bin.
    """
    altering = []
    for step in steps:
        if step.alters:
            transaction.apply(step)
            altering.append(step)
    return finish_change(transaction, label, altering, now, *unbinned)


def finish_change(
    transaction: Transaction,
    label: Text,
    written: Sequence[Step],
    now: Stamp,
    *unbinned: RemovedRecord,
) -> Change:
    """Put into the bin what the written steps removed, and give the change that they make.

    The change names what went into the bin: that is how its inverse takes it out again.
    """
    removed = (step.before for step in written if step.before is not None and step.after is None)
    binned = tuple(RemovedRecord(str(uuid.uuid4()), record, now) for record in removed)
    transaction.take_from_bin(unbinned)
    transaction.put_into_bin(binned)
    return Change(label, tuple(written), binned, unbinned)
