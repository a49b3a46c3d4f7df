"""Protected diaries: what is done to others, and passphrases set, changed and taken away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from crashtests.backup_scenarios import Backups, Restores
from crashtests.diaries import KEYS, backup_service, file_faults, open_diary, passphrase_of
from crashtests.import_scenario import Imports
from crashtests.migration_scenario import Migrations
from crashtests.press_scenarios import Presses, press, presses_in
from crashtests.scenario import Say, Scenario, diary_path
from mbc_tracker.services.encryption import protect
from mbc_tracker.storage import backup

_WORDS = (*KEYS, None)
_HELD = 20


class Protected(Scenario):
    """What another scenario does, in a diary with a passphrase; what lies beside it stays plain."""

    def prepare(self, place: Path) -> None:
        super().prepare(place)
        backup.change_key(diary_path(place), None, KEYS[0])


class ProtectedPresses(Protected, Presses):
    """Presses."""

    name = "presses, with a passphrase"
    cuts = 20


class ProtectedBackups(Protected, Backups):
    """Backups."""

    name = "backups, with a passphrase"


class ProtectedRestores(Protected, Restores):
    """A plain backup takes the place of a protected diary, which stays protected."""

    name = "restores, with a passphrase"
    longest = 0.4


class ProtectedMigrations(Protected, Migrations):
    """Updates."""

    name = "migrations, with a passphrase"


class ProtectedImports(Protected, Imports):
    """Files come in."""

    name = "imports, with a passphrase"


class Passphrases(Scenario):
    """A passphrase is set, changed and taken away, for a diary and its backup, again and again."""

    name = "passphrases"
    reuse = 4
    longest = 0.6
    cuts = 2

    def prepare(self, place: Path) -> None:
        with open_diary(diary_path(place), create=True) as diary:
            for n in range(_HELD):
                press(diary, n)
        backup_service(diary_path(place)).back_up_now("asked")

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:
        first = _WORDS.index(passphrase_of(diary_path(place)))
        say(str(first))  # a kill before may have come between the change and the saying
        for n in rounds:
            index = (first + n + 1) % len(_WORDS)
            protect(backup_service(diary_path(place)), _WORDS[index])
            say(str(index))

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        yield from file_faults(place)
        path = diary_path(place)
        with open_diary(path) as diary:
            if (presses := presses_in(diary)) != _HELD:
                yield f"there were {_HELD} presses; now: {presses}"
        if messages and (now := _WORDS.index(passphrase_of(path))) not in _after(int(messages[-1])):
            yield f"passphrase {messages[-1]} was called set; {now} opens the diary"


def _after(last: int) -> set[int]:
    """The one that was called set, and the one that may have been on its way."""
    return {last, (last + 1) % len(_WORDS)}
