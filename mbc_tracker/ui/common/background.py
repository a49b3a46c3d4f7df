"""Work beside the window: one piece at a time, and only the newest counts.

Qt objects must go on the window's thread: deleted on another, or deleted while another is inside
them, they end the program. So the worker's thread knows a piece of work by its number only. What
it needs and what it made stays in ``_jobs`` until the window's thread has seen to it, and what it
emits belongs to no window (``_Hub``).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from queue import SimpleQueue
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

#: A piece of work; it calls what it is given between its steps.
Work: TypeAlias = Callable[[Callable[..., None]], object]

_numbers = count(1)


class _Abandoned(Exception):
    """Nobody waits for this piece of work any longer."""


@dataclass
class _Newest:
    """The number of a background's newest piece of work; 0 where nobody waits for any."""

    number: int = 0

    def abandon(self) -> None:
        self.number = 0


@dataclass(slots=True)
class _Job:
    """A piece of work and what it said: the name of a signal of ``Background``, and its value."""

    work: Work
    number: int
    newest: _Newest
    messages: SimpleQueue[tuple[str, object]] = field(default_factory=SimpleQueue)

    def tell(self, *step: object) -> None:
        if self.number != self.newest.number:
            raise _Abandoned
        if step:
            self.messages.put(("progress", step))
            _hub().came.emit(self.number)


_jobs: dict[int, _Job] = {}


class _Hub(QObject):
    """What workers emit, for as long as the program runs. Both: the number of the work."""

    came = Signal(int)
    ended = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.ended.connect(self._release)

    @Slot(int)
    def _release(self, number: int) -> None:
        del _jobs[number]


@cache
def _hub() -> _Hub:
    return _Hub()


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

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "report")  # its thread ends when this object is gone
        self._newest, self.busy = _Newest(), False
        self._last: Future[None] | None = None
        self.destroyed.connect(self._newest.abandon)
        _hub().came.connect(self._pass_on)

    def start(self, work: Work) -> None:
        """Start a piece of work; an older one is abandoned."""
        number = next(_numbers)
        self._newest.number, self.busy = number, True
        _jobs[number] = _Job(work, number, self._newest)
        self._last = self._pool.submit(_run, number)

    def finish(self) -> None:
        """Wait for what is being done."""
        if self._last is not None:
            wait([self._last])

    def abandon(self) -> None:
        """Drop the present piece of work; it ends before its next step."""
        self._newest.abandon()
        self.busy = False

    @Slot(int)
    def _pass_on(self, number: int) -> None:
        while number == self._newest.number and not _jobs[number].messages.empty():
            how, what = _jobs[number].messages.get()
            self.busy = how == "progress"
            self._emit(how, what)

    def _emit(self, how: str, what: Any) -> None:  # noqa: ANN401 - any result
        getattr(self, how).emit(what)


def _run(number: int) -> None:
    """Do a piece of work, on the worker's thread. Nothing of it is left here when it ends."""
    _work(_jobs[number])
    _hub().came.emit(number)
    _hub().ended.emit(number)


def _work(job: _Job) -> None:
    try:
        job.tell()
        job.messages.put(("done", job.work(job.tell)))
    except _Abandoned:
        return
    except Exception as error:  # noqa: BLE001 - handed over to the window's thread
        job.messages.put(("failed", error))
