"""Whatever is handed over as a file: it is read as bytes or refused in one sentence."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from mbc_tracker.errors import EnvironmentFault, MbcError, Refused
from mbc_tracker.exchange import file_reader
from mbc_tracker.exchange.file_reader import source_file
from tests.exchange.parsed import HEADER


def load(path: Path) -> bytes:
    return source_file(path).load()


def given(folder: Path, data: bytes = HEADER.encode()) -> Path:
    path = folder / "export.csv"
    path.write_bytes(data)
    return path


def test_a_file_comes_as_it_is(tmp_path: Path):
    assert load(given(tmp_path)) == HEADER.encode()


def test_a_link_leads_to_its_file(tmp_path: Path):
    link = tmp_path / "link"
    link.symlink_to(given(tmp_path))
    assert load(link) == HEADER.encode()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "“export.csv” is empty."),
        (b" \r\n\t", "“export.csv” is empty."),
    ],
    ids=["nothing", "blank"],
)
def test_what_is_never_an_export_is_refused(tmp_path: Path, data: bytes, sentence: str):
    with pytest.raises(Refused, match=sentence):
        load(given(tmp_path, data))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path):
    path = given(tmp_path)
    os.truncate(path, file_reader.LARGEST + 1)
    with pytest.raises(Refused, match="larger than 32 MB"):
        load(path)


def test_a_file_may_be_as_large_as_it_says_and_no_larger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(file_reader, "LARGEST", len(HEADER))
    assert load(given(tmp_path)) == HEADER.encode()
    # The files of the system say that they are empty, and are read for as long as they like.
    endless = Path("/proc/self/maps")
    if endless.exists():
        with pytest.raises(Refused, match="larger than"):
            load(endless)


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path):
    file = source_file(given(tmp_path))
    portions = file.portions()
    next(portions)
    file.path.write_bytes(b"something else")
    with pytest.raises(Refused, match="was changed while it was read"):
        list(portions)


def test_a_folder_is_refused(tmp_path: Path):
    with pytest.raises(Refused, match="is a folder"):
        load(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such files")
def test_what_is_no_file_is_never_opened(tmp_path: Path):
    pipe, place = tmp_path / "pipe", str(tmp_path / "socket")
    os.mkfifo(pipe)
    with closing(socket.socket(socket.AF_UNIX)) as made:
        made.bind(place)
        for path in (pipe, Path(place), Path("/dev/zero"), Path("/dev/tty")):
            if path.exists():
                with pytest.raises(Refused, match="is not a file"):
                    load(path)


@pytest.mark.parametrize("name", ["missing.csv", "\0", "x" * 300, "missing/file.csv"])
def test_a_file_that_is_not_there_is_said(tmp_path: Path, name: str):
    with pytest.raises(EnvironmentFault, match="Is it still there, and may you"):
        load(tmp_path / name)


def test_a_link_in_a_circle_is_no_file(tmp_path: Path):
    link = tmp_path / "link"
    link.symlink_to(link)
    with pytest.raises(MbcError, match="can't be read"):
        load(link)


def test_a_file_that_may_not_be_read_is_said(
    shared_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    path = given(shared_folder)
    path.chmod(0)
    with unprivileged(), pytest.raises(EnvironmentFault, match="may you open it"):
        load(path)
