"""A diary with bytes of it changed: checked as a backup, opened and read, put back as a diary."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from crashtests.diaries import CATALOGUE, open_diary
from crashtests.fuzzing.refusal_text import check_said
from crashtests.fuzzing.seeds import one_of_each
from crashtests.fuzzing.target import Finding, Target
from mbc_tracker.domain.period import Period
from mbc_tracker.errors import MbcError
from mbc_tracker.exchange.importers import read
from mbc_tracker.exchange.parsed_file import ReadContext
from mbc_tracker.exchange.preview import DiarySnapshot
from mbc_tracker.storage.backup import check, restore
from tests.builders import TODAY, a_stamp

#: An input is edits, one after the other: the page, where in it, how many bytes, and those.
_PAGE = 4096
_HEAD = 4
#: What is stored as words: days, times, kinds, and the tables' own statements.
_WORD = re.compile(rb"[0-9A-Za-z_:.-]{4,60}")
_LONGEST_KEPT = 100
_IN_THEIR_PLACE = (b"9", b"\xff", b"\0", b"x", b"-", b"0")
_PERIOD = Period(TODAY, TODAY)


class DiaryFile(Target):
    """What somebody calls a backup."""

    name = "diary file"
    longest = 256
    share = 1.0
    words: tuple[bytes, ...] = (
        *(b"\0", b"\xff\xff\xff\xff", b"SQLite format 3\0", b"MBCT", b"0001", b"0003", b"9999"),
        *(b"2026-11-22", b"2026-13-99", b"09:41:00.000000", b"cough", b"NULL", b"TEXT", b"table"),
        *(b"CREATE TABLE ", b"CREATE TRIGGER ", b"CREATE VIEW ", b"alembic_version", b"answers"),
        *(b"\x0d\0\0\0", b"\x05\0\0\0", b"\x0a\0\0\0", b"\x02\0\0\0", b"\x80\x80\x80\x80\x80"),
    )

    def __init__(self, place: Path) -> None:
        super().__init__(place)
        whole = place / "whole.mbc"
        with open_diary(whole, create=True) as diary:
            diary.import_records(one_of_each(), "Before", replace_other=True)
        self._whole = whole.read_bytes()
        self._words = [match.span() for match in _WORD.finditer(self._whole)]

    def seeds(self) -> Iterator[bytes]:
        """Each page's head, the file's head in pieces, and the stored words that mean something."""
        for page in range(len(self._whole) // _PAGE):
            yield self._as_it_is(page * _PAGE, 8)
        for at in range(0, 100, 4):
            yield self._as_it_is(at, 4)
        for word in (b"2026-11-22", b"own-1", b"rating", b"0003", b"CREATE TABLE ", b"09:41"):
            if word in self._whole:
                yield self._as_it_is(self._whole.index(word), len(word))

    def _as_it_is(self, at: int, length: int) -> bytes:
        page, offset = divmod(at, _PAGE)
        return bytes([page, *divmod(offset, 256), length]) + self._whole[at : at + length]

    def altered(self, data: bytes, chance: Random) -> bytes | None:
        """A stored word more of which a part is something else."""
        start, end = chance.choice(self._words)
        at = chance.randrange(start, end)
        length = chance.randint(1, end - at)
        head = self._as_it_is(at, length)[:_HEAD]
        return data[:_LONGEST_KEPT] + head + chance.choice(_IN_THEIR_PLACE) * length

    def check(self, data: bytes) -> None:
        with tempfile.TemporaryDirectory(dir=self.place) as folder:
            path = Path(folder, "copy.mbc")
            path.write_bytes(self._edited(data))
            sound = _is_sound(path)
            restored = _restored(path)
            if sound != restored:
                raise Finding(f"Sound: {sound}. Put back: {restored}.")
            if restored and _diary_beside(path).read_bytes() != path.read_bytes():
                raise Finding("What was put back is not the backup.")
            _managed(lambda: _read(path))
            _managed(lambda: read(path, ReadContext(a_stamp(), CATALOGUE)))

    def _edited(self, data: bytes) -> bytes:
        edited, at = bytearray(self._whole), 0
        while len(data) - at > _HEAD:
            page, high, low, length = data[at : at + _HEAD]
            put = data[at + _HEAD : at + _HEAD + length]
            start = (page * _PAGE + (high << 8 | low) % _PAGE) % len(edited)
            put = put[: len(edited) - start]
            edited[start : start + len(put)] = put
            at += _HEAD + length
        return bytes(edited)


def _is_sound(path: Path) -> bool:
    """Whether it passes as a backup; one that does not has to be left as it was."""
    before = path.read_bytes()
    done = _managed(lambda: check(path))
    if path.read_bytes() != before:
        raise Finding("Looking at it changed the file.")
    return done


def _restored(path: Path) -> bool:
    return _managed(lambda: restore(_diary_beside(path), path, a_stamp().utc))


def _diary_beside(path: Path) -> Path:
    return path.with_name("diary.mbc")


def _read(path: Path) -> None:
    """What the window, the report and the export read of a diary."""
    with open_diary(path) as diary:
        diary.reader.logs(_PERIOD)
        diary.bin.entries()
        diary.analysis.overview(diary.reader.catalogue.symptoms, _PERIOD)
        DiarySnapshot.of(diary)


def _managed(work: Callable[[], object]) -> bool:
    """Whether it could be done; if not, one sentence has to say why."""
    try:
        work()
    except MbcError as error:
        check_said(str(error), b"")
        return False
    return True
