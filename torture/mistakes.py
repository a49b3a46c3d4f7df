"""Deliberate mistakes in the program. A check that misses its mistake is worth nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mistake:
    """make: patch the program in this process, as if somebody had written it so."""

    name: str
    make: Callable[[], object]


def _put(owner: object, name: str, value: object) -> None:
    """In the place of what the program has there."""
    setattr(owner, name, value)


def _pragma(name: str, value: str) -> Callable[[], None]:
    """A setting of the diary's connection that somebody thought would do."""

    def make() -> None:
        from mbc_tracker.storage import database

        others = (it for it in database.PRAGMAS if not it.startswith(f"{name} "))
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
    from mbc_tracker.exchange import table

    _put(table, "_FORMULA", ())


def _markup() -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    own = QLabel.setTextFormat

    def guess(label: QLabel, _: Qt.TextFormat) -> None:
        own(label, Qt.TextFormat.AutoText)

    _put(QLabel, "setTextFormat", guess)


ALL: Sequence[Mistake] = (
    Mistake("synchronous=NORMAL", _pragma("synchronous", "NORMAL")),
    Mistake("temp_store=FILE", _pragma("temp_store", "FILE")),
    Mistake("text given to spreadsheets as it is", _formulas),
    Mistake("text on labels read as markup", _markup),
    Mistake("folders not synced", _folders_not_synced),
)

BY_NAME = {it.name: it for it in ALL}
