"""Notices that another program has touched the file of an open diary.

A folder that is kept on several computers, or a tool that copies, may empty the file, cut it, put
another one in its place or write over it. SQLite trusts what it read before, so the next entry
would be written into a file that it doesn't know. After each transaction the state of the file is
noted, and before the next one it has to be the same. Each transaction leaves a number of its own in
the first page (``user_version``), so two copies that went apart never look alike.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.message import Message

_FIRST_PAGE = 4096
_LARGEST_NUMBER = 2**31 - 1
_REPLACED = Message(
    "Nothing was saved: another file is in the place of the diary “{name}” while it was open here."
)
_EMPTIED = Message(
    "Nothing was saved: another program has emptied the diary “{name}” while it was open here."
)
_CUT_OFF = Message(
    "Nothing was saved: another program has cut off a part of the diary “{name}” while it was "
    "open here."
)
_CHANGED = Message(
    "Nothing was saved: another program has changed the diary “{name}” while it was open here."
)


class DiaryChanged(EnvironmentFault):
    """Another program has touched the file of the open diary: nothing may be written there."""


class _State(NamedTuple):
    size: int
    first_page: bytes


class FileWatch:
    """The file at ``path``, which is held open until ``close``.

    It is opened once only: to close any descriptor of a file drops all locks that SQLite has on it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._lock = Lock()
        self._known = self._state()

    @property
    def is_undisturbed(self) -> bool:
        """Whether the file is in its place, as this program has left it."""
        try:
            self.check()
        except EnvironmentFault:
            return False
        return True

    @property
    def holds_diary(self) -> bool:
        """Whether the file that was opened is whole, though another one may have its name."""
        with self._lock:
            return self._state() == self._known

    def check(self) -> None:
        """See that the file is as this program has left it.

        Raises:
            DiaryChanged: it is not.
            EnvironmentFault: it is no longer in its place.
        """
        with self._lock:
            self._compare()

    @contextmanager
    def own_write(self) -> Iterator[str]:
        """While a transaction is committed; gives the statement that marks it.

        Until then nothing of it is in the file, so what others did since it began is seen in time.

        Raises:
            DiaryChanged: the file is not as this program has left it.
        """
        with self._lock:
            self._compare()
            yield f"PRAGMA user_version = {secrets.randbelow(_LARGEST_NUMBER)}"
            self._known = self._state()

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _compare(self) -> None:
        try:
            same = os.path.samestat(self.path.stat(), os.fstat(self._descriptor))
        except OSError as error:
            raise gone(self.path) from error
        state = self._state()
        if same and state == self._known:
            return
        if not same:
            message = _REPLACED
        elif not state.size:
            message = _EMPTIED
        elif state.size < self._known.size:
            message = _CUT_OFF
        else:
            message = _CHANGED
        raise DiaryChanged(message.filled(name=self.path.name))

    def _state(self) -> _State:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        page = os.read(self._descriptor, _FIRST_PAGE)
        return _State(os.fstat(self._descriptor).st_size, page)


def spoilt(path: Path) -> DiaryChanged:
    """The fault of a diary that is damaged, though it was sound when it was opened."""
    return DiaryChanged(
        "Nothing was saved: the diary “{name}” was damaged while it was open here, by another "
        "program or by the disk.",
        name=path.name,
    )


def gone(path: Path) -> EnvironmentFault:
    """The sentence for a diary that was moved away while it was open."""
    return EnvironmentFault(
        "The diary “{name}” is no longer where it was, so nothing was saved. Put "
        "it back into its folder and try again.",
        name=path.name,
    )
