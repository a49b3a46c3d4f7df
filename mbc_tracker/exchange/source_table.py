"""What an importer of another program's file hands over: values by column, not yet records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field
from datetime import date, time
from typing import NamedTuple

from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import Role, Target, proposal, symptom_named
from mbc_tracker.exchange.parsed_file import MOST_ENTRIES, Rejected, Unused
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.scales import YES_NO
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message, Text

#: The importer of tables that are of no program.
ANY_TABLE = "table"
#: Why something stays outside.
NO_MEDICINES = Message("It does not say from when to when it was taken.")
NOT_TAKEN = Message("It was not taken.")
NO_MOMENT = Message("It does not say when it was.")
NO_PLACE = Message("The diary has nothing of this kind.")
#: By so many of its values a column is judged, and so many are shown.
_JUDGED, _SHOWN = 500, 4


class SourceValue(NamedTuple):
    """One value of a file.

    number: by which values are in the file's order. place: where it stands, such as “line 12”.
    time: None where the file knows only the day. column: what the value is of. value: as it
    stands in the file. note: words that stand with it.
    """

    number: int
    place: Text
    day: date
    time: time | None
    column: str
    value: str
    note: str = ""


@frozen
class SourceTable:
    """All values of a file.

    key, program: the importer's name and the program's. columns: what each column seems to be, in
    their order. entry_count: how many rows or entries the file has. examples: some values of each
    column.
    """

    key: str
    program: str
    values: tuple[SourceValue, ...]
    columns: tuple[tuple[str, Target], ...]
    entry_count: int
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rejected: tuple[Rejected, ...] = ()
    unused: tuple[Unused, ...] = ()
    remarks: tuple[Text, ...] = ()


class SourceTableBuilder:
    """Gathers the values of one file. key, program: the importer's name and the program's.

    catalogue: the symptoms of the diary, by which columns are judged.
    """

    def __init__(self, key: str, program: str, catalogue: Catalogue) -> None:
        self.key, self.program, self.catalogue = key, program, catalogue
        self.entry_count = 0
        self._values: list[SourceValue] = []
        self._targets: dict[str, Target | None] = {}
        self._rejected: list[Rejected] = []
        self._unused: Counter[tuple[Text, Text]] = Counter()

    @contextmanager
    def row(self, number: int, place: Text = "") -> Iterator[None]:
        """Count a row or entry of the file; what is refused inside the block is the row's fault."""
        self.entry_count += 1
        if len(self._values) + len(self._rejected) >= MOST_ENTRIES:
            raise Refused("The file has more than {most:,} entries.", most=MOST_ENTRIES)
        try:
            yield
        except Refused as refused:
            self._rejected.append(Rejected(number, place or line_of(number), refused.message))

    def add(self, value: SourceValue, target: Target | None = None) -> None:
        """Take a value. target: what its column is, if the importer knows; else it is judged."""
        self._targets.setdefault(value.column, target)
        self._values.append(value)

    def skip(self, what: Text, reason: Text, count: int = 1) -> None:
        """Count what the diary has no place for."""
        self._unused[what if isinstance(what, Message) else excerpt(what), reason] += count

    def build(self, remarks: tuple[Text, ...] = ()) -> SourceTable:
        """All that was gathered."""
        samples: dict[str, list[str]] = {name: [] for name in self._targets}
        for value in self._values:
            if len(samples[value.column]) < _JUDGED:
                samples[value.column].append(value.value)
        columns = tuple(
            (name, target or proposal(name, samples[name], self.catalogue))
            for name, target in self._targets.items()
        )
        unused = tuple(Unused(what, n, why) for (what, why), n in self._unused.items())
        return SourceTable(
            self.key,
            self.program,
            tuple(self._values),
            columns,
            self.entry_count,
            {name: tuple(dict.fromkeys(values))[:_SHOWN] for name, values in samples.items()},
            tuple(self._rejected),
            unused,
            remarks,
        )


def symptom_target(name: str, scale: str, catalogue: Catalogue) -> Target:
    """What a program's symptom is: one of the diary's, or else one of the person's own."""
    symptom = symptom_named(name, catalogue)
    if symptom is None:
        return Target(Role.OWN_SYMPTOM, name, scale)
    if symptom.is_rated and scale == YES_NO:
        return Target(Role.NOTE)  # that it was there, but not how bad
    return Target(Role.SYMPTOM, symptom.key, scale)
