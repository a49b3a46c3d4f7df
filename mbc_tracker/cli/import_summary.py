"""What ``import`` says of a file before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from mbc_tracker.cli.rows import Columns
from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Step
from mbc_tracker.domain.record_fields import FIELD_NAMES
from mbc_tracker.domain.records import Record
from mbc_tracker.domain.text import excerpt
from mbc_tracker.exchange.column_mapping import Role, Target
from mbc_tracker.exchange.parsed_file import AboutFile, grouped
from mbc_tracker.exchange.places import KIND_NAMES
from mbc_tracker.exchange.preview import Preview
from mbc_tracker.message import CountedMessage, Message

_ROLES: Mapping[Role, Message] = MappingProxyType(
    {
        Role.SYMPTOM: Message("symptom"),
        Role.OWN_SYMPTOM: Message("own symptom"),
        Role.MEASUREMENT: Message("measurement"),
        Role.MEDICINE: Message("medicine"),
        Role.NOTE: Message("note"),
        Role.LEAVE_OUT: Message("leave out"),
    }
)
_FILE, _UNUSED = Message("file from"), Message("not used")
_NEW, _SAME = Message("new"), Message("already there")
_JOINED, _DIFFERENT = Message("added to notes"), Message("different")
_REJECTED = Message("not importable")


class ImportSummary:
    """Describes what comes in, what is there already, what differs and what can't be taken.

    replace: where both differ, the file's values are taken.
    """

    def __init__(self, words: Words, *, replace: bool) -> None:
        self._say, self._replace = words.messages.say, replace
        names = (_FILE, _UNUSED, _NEW, _SAME, _JOINED, _DIFFERENT, _REJECTED)
        self._columns = Columns(words, names)

    def lines(self, file: Preview) -> Iterator[str]:
        """The lines about a file."""
        yield from self._about(file.about)
        yield self._counted(_NEW, file.new)
        yield self._counted(_SAME, file.same)
        if file.joined:
            yield self._counted(_JOINED, [step.record for step in file.joined])
        if file.different:
            line = self._counted(_DIFFERENT, [step.record for step in file.different])
            message = Message("{line}; the diary's are kept, or use --replace", line=line)
            if self._replace:
                message = Message("{line}; the file's are used", line=line)
            yield self._say(message)
            for step in file.different:
                yield from self._difference(step)
        if file.rejected:
            yield self._columns.row(_REJECTED, str(len(file.rejected)))
            for rejected in grouped(file.rejected):
                place, reason = (
                    self._say(rejected.place),
                    self._say(rejected.reason),
                )
                yield f"  {place}: {reason}"

    def _difference(self, step: Step) -> Iterator[str]:
        """Each field that says something else, with both values."""
        for name in FIELD_NAMES[type(step.record)]:
            mine, other = getattr(step.before, name), getattr(step.record, name)
            if name != "recorded" and mine != other:
                message = Message(
                    "{kind} {key}: {field} “{mine}” in the diary, “{other}” in the file",
                    kind=KIND_NAMES[type(step.record)],
                    key=" ".join(map(str, step.record.key)),
                    field=name,
                    mine=excerpt(mine),
                    other=excerpt(other),
                )
                yield f"  {self._say(message)}"

    def _about(self, about: AboutFile) -> Iterator[str]:
        """Whose file it is, what its columns are taken for, and what nothing is made of."""
        if about.entry_count is not None:
            entries = self._say(CountedMessage("one entry", "{n} entries", n=about.entry_count))
            program = about.program or self._say(Message("a table"))
            yield self._columns.row(_FILE, f"{program}, {entries}")
        yield from map(self._say, about.remarks)
        if about.mapping:
            for name, target in about.mapping.targets:
                yield f"  {name}: {self._say(_target(target))}"
        if about.unused:
            count = sum(part.count for part in about.unused)
            yield self._columns.row(_UNUSED, str(count))
            for part in about.unused:
                what, reason = (
                    self._say(part.what),
                    self._say(part.reason),
                )
                yield f"  {what}, {part.count}: {reason}"

    def _counted(self, title: Message, records: Sequence[Record]) -> str:
        """“new  12 (answers 10, notes 2)”."""
        counts = Counter(KIND_NAMES[type(record)] for record in records)
        kinds = ", ".join(f"{self._say(name)} {count}" for name, count in counts.items())
        return self._columns.row(title, f"{len(records)} ({kinds})" if kinds else "0")


def _target(target: Target) -> Message:
    role = _ROLES[target.role]
    if target.role in (Role.NOTE, Role.LEAVE_OUT):
        return role
    if target.role is Role.MEDICINE:
        return Message("{role} {name}", role=role, name=target.key)
    if target.role is Role.MEASUREMENT:
        return Message("{role} {name}, {unit}", role=role, name=target.key, unit=target.scale)
    return Message("{role} {name}, scale {scale}", role=role, name=target.key, scale=target.scale)
