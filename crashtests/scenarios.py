"""The register: what is listed here is killed, has its power cut, and is checked afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from crashtests.copies import Backups, Exports, Restores
from crashtests.imports import Imports
from crashtests.leaks import BigSort, ProtectedSort
from crashtests.migrations import Migrations
from crashtests.notes import Typing
from crashtests.passphrases import (
    Passphrases,
    ProtectedBackups,
    ProtectedImports,
    ProtectedMigrations,
    ProtectedPresses,
    ProtectedRestores,
)
from crashtests.presses import FirstStart, Presses, TooEarly
from crashtests.scenario import Scenario

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
