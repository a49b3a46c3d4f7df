"""The register: what is listed here is killed, has its power cut, and is checked afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from torture.copies import Backups, Exports, Restores
from torture.imports import Imports
from torture.leaks import BigSort, ProtectedSort
from torture.migrations import Migrations
from torture.notes import Typing
from torture.passphrases import (
    Passphrases,
    ProtectedBackups,
    ProtectedImports,
    ProtectedMigrations,
    ProtectedPresses,
    ProtectedRestores,
)
from torture.presses import FirstStart, Presses, TooEarly
from torture.scenario import Scenario

ALL: Sequence[type[Scenario]] = (
    Presses,
    FirstStart,
    Backups,
    Restores,
    Migrations,
    Imports,
    Exports,
    Typing,
    ProtectedPresses,
    ProtectedBackups,
    ProtectedRestores,
    ProtectedMigrations,
    ProtectedImports,
    Passphrases,
)
#: Mistakes as scenarios: they must fail.
MISTAKEN: Sequence[type[Scenario]] = (TooEarly,)

_EVERY: Sequence[type[Scenario]] = (*ALL, *MISTAKEN, BigSort, ProtectedSort)
NAMED = {it.name: it for it in _EVERY}
