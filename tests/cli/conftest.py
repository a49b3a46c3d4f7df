"""The command line on real files, with a still clock and without a window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mbc_tracker.cli import Dependencies, cli
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.fakes import FixedClock


@dataclass
class Program:
    """Runs commands on the diary at ``path`` and keeps what was asked of the surroundings."""

    path: Path
    clock: FixedClock
    catalogue: Catalogue
    charset: str = "utf-8"
    windows: list[tuple[Path | None, bool]] = field(default_factory=list)
    keys: list[Passphrase | None] = field(default_factory=list)
    held: list[Path] = field(default_factory=list)

    def run(self, *args: str | Path) -> Result:
        """With the diary named on the command line."""
        return self.bare("--diary", self.path, *args)

    def bare(self, *args: str | Path) -> Result:
        """With these arguments alone."""
        words = [str(arg) for arg in args]
        return CliRunner(charset=self.charset).invoke(
            cli, words, obj=self.wiring, prog_name="mbc-tracker", catch_exceptions=False
        )

    @property
    def wiring(self) -> Dependencies:
        return Dependencies(self.clock, self.open_diary, self.open_window, self.hold)

    @contextmanager
    def open_diary(
        self,
        path: Path,
        *,
        create: bool,
        write: bool,
        key: Passphrase | None = None,
        language: str = DEFAULT,
    ) -> Iterator[Diary]:
        del write, language
        store = open_store(path, create=create, key=key)
        try:
            yield Diary(store, self.catalogue, self.clock)
        finally:
            store.close()

    def open_window(
        self, path: Path | None, *, demo: bool, key: Passphrase | None, language: str = DEFAULT
    ) -> int:
        del language
        self.windows.append((path, demo))
        self.keys.append(key)
        return 7

    @contextmanager
    def hold(self, path: Path) -> Iterator[None]:
        self.held.append(path)
        yield


def set_choice(program: Program, name: str, value: str) -> None:
    """Make one of the choices that belong to a diary."""
    with program.open_diary(program.path, create=False, write=True) as diary:
        diary.set(name, value)


@pytest.fixture
def program(diary_path: Path, clock: FixedClock, catalogue: Catalogue) -> Program:
    """The program with an empty diary."""
    return Program(diary_path, clock, catalogue)


@pytest.fixture
def newcomer(tmp_path: Path, clock: FixedClock, catalogue: Catalogue) -> Program:
    """The program without any diary yet."""
    return Program(tmp_path / "new.mbc", clock, catalogue)
