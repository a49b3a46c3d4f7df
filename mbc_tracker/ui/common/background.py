"""Work beside the window: one piece at a time, and only the newest counts."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

#: A piece of work; it calls what it is given between its steps.
Work: TypeAlias = Callable[[Callable[..., None]], object]


class _Abandoned(Exception):
    """Nobody waits for this piece of work any longer."""


def without_progress(work: Callable[[], object]) -> Work:
    """Make a piece of work of what tells nothing between its steps."""

    def run(_: Callable[..., None]) -> object:
        return work()

    return run


class Background(QObject):
    """Emits ``done`` or ``failed`` for the newest piece, never for one that was abandoned."""

    progress = Signal(object)  # tuple: what the work said between two steps
    done = Signal(object)  # its result
    failed = Signal(object)  # the exception that ended it
    _came = Signal(int, str, object)  # crosses over from the worker's thread

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "report")  # its thread ends when this object is gone
        self._newest, self.busy = 0, False
        self._last: Future[None] | None = None
        self._came.connect(self._pass_on)

    def start(self, work: Work) -> None:
        """Start a piece of work; an older one is abandoned."""
        self._newest, self.busy = self._newest + 1, True
        self._last = self._pool.submit(self._run, self._newest, work)

    def finish(self) -> None:
        """Wait for what is being done. Needed before this object goes while work may still emit."""
        if self._last is not None:
            wait([self._last])

    def abandon(self) -> None:
        """Drop the present piece of work; it ends before its next step."""
        self._newest, self.busy = self._newest + 1, False

    def _run(self, number: int, work: Work) -> None:
        with suppress(_Abandoned, RuntimeError):  # Qt's word for a window that is closed by now
            self._tell(number)
            try:
                self._came.emit(number, "done", work(partial(self._tell, number)))
            except _Abandoned:
                raise
            except Exception as error:  # noqa: BLE001 - handed over to the window's thread
                self._came.emit(number, "failed", error)

    def _tell(self, number: int, *step: object) -> None:
        if number != self._newest:
            raise _Abandoned
        if step:
            self._came.emit(number, "progress", step)

    @Slot(int, str, object)
    def _pass_on(self, number: int, how: str, what: Any) -> None:  # noqa: ANN401 - any result
        if number == self._newest:
            self.busy = self.busy and how == "progress"
            getattr(self, how).emit(what)
