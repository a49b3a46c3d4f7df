"""Deliberate mistakes in the program. A check that misses its mistake is worth nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mbc_tracker.storage.rescue import RescueSource
    from mbc_tracker.storage.store import Store


@dataclass(frozen=True, slots=True)
class Mutant:
    """make: patch the program in this process, as if somebody had written it so."""

    name: str
    make: Callable[[], object]


def _put(owner: object, name: str, value: object) -> None:
    """In the place of what the program has there.

    Raises:
        AttributeError: the program has nothing of that name: the mistake would change nothing.
    """
    getattr(owner, name)
    setattr(owner, name, value)


def _pragma(name: str, value: str) -> Callable[[], None]:
    """A setting of the diary's connection that somebody thought would do."""

    def make() -> None:
        from mbc_tracker.storage import database

        others = (pragma for pragma in database.PRAGMAS if not pragma.startswith(f"{name} "))
        _put(database, "PRAGMAS", (*others, f"{name} = {value}"))

    return make


def _folders_not_synced() -> None:
    from mbc_tracker import files
    from mbc_tracker.storage import backup

    def nothing(_: object) -> None:
        pass

    for module in (files, backup):
        _put(module, "sync_folder", nothing)


def _formulas() -> None:
    from mbc_tracker.exchange import csv_writer

    _put(csv_writer, "_FORMULA", ())


def _markup() -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    own = QLabel.setTextFormat

    def guess(label: QLabel, _: Qt.TextFormat) -> None:
        own(label, Qt.TextFormat.AutoText)

    _put(QLabel, "setTextFormat", guess)


def _odd_digits() -> None:
    """Some of what ``isdigit`` calls a digit is nothing that ``int`` could read."""
    from mbc_tracker.exchange import csv_records

    def whole(text: str) -> object:
        return int(text) if text.isdigit() else text

    _put(csv_records, "_whole", whole)


def _lists_as_they_came() -> None:
    from mbc_tracker.domain import checks
    from mbc_tracker.domain.text import clean

    def normalised(value: object) -> object:
        return clean(value) if type(value) is str else value

    _put(checks, "_normalised", normalised)


def _any_days() -> None:
    """Not every day, month and year make a date."""
    from mbc_tracker.exchange import written_values

    _put(written_values, "_day", date)


def _cut_numbers() -> None:
    from mbc_tracker.exchange import json_stream

    _put(json_stream, "_GOING_ON", re.compile(""))


def _stored_words_trusted() -> None:
    from mbc_tracker.storage import record_queries, store

    for module in (record_queries, store):
        _put(module, "report_damage", nullcontext)


def _never_disturbed() -> None:
    from mbc_tracker.storage.file_watch import FileWatch

    def see_nothing(_: object) -> None:
        pass

    _put(FileWatch, "_compare", see_nothing)


def _rescued_without_last() -> None:
    from mbc_tracker.storage import rescue

    rebuild = rescue._rebuild  # noqa: SLF001 - the mistake is in there

    def from_backup_alone(store: Store, scratch: Path, backups: Iterable[Path]) -> RescueSource:
        store.writes.clear()
        return rebuild(store, scratch, backups)

    _put(rescue, "_rebuild", from_backup_alone)


_TYPED = b"#let typed(words) = {"


def _markup_on_paper() -> None:
    from mbc_tracker.paths import resource
    from mbc_tracker.report import typesetting

    class Evaluating:
        """A template whose author meant well: bold words and lists would be nice."""

        def __init__(self, *names: str) -> None:
            self._names = names

        def read_bytes(self) -> bytes:
            head, begin, body = resource(*self._names).read_bytes().partition(_TYPED)
            if not begin:
                raise AssertionError("The template has no function for typed text any more.")
            return head + begin + b'\n  return eval(words, mode: "markup")' + body

    def chosen(*names: str) -> object:
        return Evaluating(*names) if names[0] == "report" else resource(*names)

    _put(typesetting, "resource", chosen)


def _marks_printed() -> None:
    from mbc_tracker.report import typesetting

    def always(_: str) -> bool:
        return True

    _put(typesetting, "can_show", always)


ALL: Sequence[Mutant] = (
    Mutant("synchronous=NORMAL", _pragma("synchronous", "NORMAL")),
    Mutant("temp_store=FILE", _pragma("temp_store", "FILE")),
    Mutant("text given to spreadsheets as it is", _formulas),
    Mutant("text on labels read as markup", _markup),
    Mutant("folders not synced", _folders_not_synced),
    Mutant("what others do to the file not looked for", _never_disturbed),
    Mutant("a rescue from the backup alone", _rescued_without_last),
    Mutant("a bare error for odd digits", _odd_digits),
    Mutant("texts in lists kept as they came", _lists_as_they_came),
    Mutant("a bare error for days of no calendar", _any_days),
    Mutant("numbers end where a portion does", _cut_numbers),
    Mutant("stored words taken on trust", _stored_words_trusted),
    Mutant("typed text on paper read as markup", _markup_on_paper),
    Mutant("a passphrase printed with marks in it", _marks_printed),
)

BY_NAME = {mutant.name: mutant for mutant in ALL}
