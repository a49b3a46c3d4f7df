"""Makes medicines of a log that says on which days something was taken.

The file knows no stop. What was taken in its last week counts as still taken, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.medicines import Medicine, name_key
from mbc_tracker.exchange.import_words import agreement_called
from mbc_tracker.exchange.source_table import SourceValue
from mbc_tracker.message import Message

REMARK = Message(
    "A medicine goes from the first to the last day on which the file says it was taken. One that "
    "was taken in the file's last week counts as still taken."
)
_STILL = timedelta(days=6)
_NO, _YES = "no", "yes"


class _LoggedMedicine:
    """One medicine: the value with which it begins, and what was taken on each day."""

    def __init__(self, value: SourceValue, name: str) -> None:
        self.value, self.name = value, name
        self.days: dict[date, list[str]] = {}

    def doses(self) -> Iterator[tuple[date, str]]:
        """Each dose with the first day of its stretch; a day without words changes nothing."""
        before = ""
        for day, texts in sorted(self.days.items()):
            dose = ", ".join(dict.fromkeys(texts))
            if dose and dose != before:
                yield day, dose
                before = dose


class MedicineLog:
    """Gathers the values of the columns that are medicines."""

    def __init__(self) -> None:
        self._taken: dict[str, _LoggedMedicine] = {}

    def take(self, value: SourceValue, name: str) -> None:
        """Take one value: the dose of the day, or yes; “no” says that it was not taken."""
        agreement = agreement_called(value.value)
        if agreement == _NO:
            return
        logged = self._taken.setdefault(name_key(name), _LoggedMedicine(value, name))
        texts = logged.days.setdefault(value.day, [])
        if agreement != _YES:
            texts.append(" ".join(value.value.split()))

    def medicines(self, now: Stamp, last_day: date) -> Iterator[tuple[SourceValue, Medicine]]:
        """Each medicine with the value that it begins with; without an identity yet.

        last_day: the last one in the file.
        """
        for logged in self._taken.values():
            first, last = min(logged.days), max(logged.days)
            ended = last if last < last_day - _STILL else None
            doses = tuple(logged.doses())
            yield logged.value, Medicine("", logged.name, first, ended, "", doses, now)
