"""Real stores: an empty one, one of several pages, one with a bit of everything and its backup."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mbc_tracker.storage.backup import back_up
from mbc_tracker.storage.database import HEAD
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.store import Store
from tests.builders import TODAY, a_note, add, an_answer

SAMPLE = Path(__file__).parents[1] / "files" / f"diary-{HEAD}.mbc"


@pytest.fixture
def store(diary_path: Path) -> Iterator[Store]:
    """The store of the empty diary file."""
    opened = open_store(diary_path, create=False)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def filled_diary(tmp_path_factory: pytest.TempPathFactory, empty_diary: Path) -> Path:
    """A diary of several pages."""
    path = tmp_path_factory.mktemp("filled") / "diary.mbc"
    shutil.copy2(empty_diary, path)
    store = open_store(path, create=False)
    add(store, a_note("x" * 9000))
    add(store, *(an_answer("cough", n % 11, TODAY - timedelta(days=n)) for n in range(400)))
    store.close()
    return path


@pytest.fixture
def filled(tmp_path: Path, filled_diary: Path) -> Path:
    folder = tmp_path / "filled"
    folder.mkdir()
    return Path(shutil.copy2(filled_diary, folder / "diary.mbc"))


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A diary with a bit of everything."""
    (tmp_path / "mine").mkdir()
    return Path(shutil.copy2(SAMPLE, tmp_path / "mine" / "diary.mbc"))


@pytest.fixture
def copy(full: Path, tmp_path: Path) -> Path:
    """A backup of it in a folder of its own."""
    (tmp_path / "safe").mkdir()
    back_up(full, tmp_path / "safe" / "copy.mbc")
    return tmp_path / "safe" / "copy.mbc"
