"""The register: what is listed here is killed, has its power cut, and is checked afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from crashtests.backup_scenarios import Backups, Exports, Restores
from crashtests.import_scenario import Imports
from crashtests.leaks import BigSort, ProtectedSort
from crashtests.migration_scenario import Migrations
from crashtests.passphrase_scenarios import (
    Passphrases,
    ProtectedBackups,
    ProtectedImports,
    ProtectedMigrations,
    ProtectedPresses,
    ProtectedRestores,
)
from crashtests.press_scenarios import FirstStart, Presses, SavedTooEarly
from crashtests.scenario import Scenario
from crashtests.typing_scenario import Typing

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
MISTAKEN: Sequence[type[Scenario]] = (SavedTooEarly,)

_EVERY: Sequence[type[Scenario]] = (*ALL, *MISTAKEN, BigSort, ProtectedSort)
NAMED = {scenario.name: scenario for scenario in _EVERY}
