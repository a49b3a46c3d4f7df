"""The one place through which the window changes the diary."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec

from PySide6.QtCore import QObject, Signal, Slot

from mbc_tracker.domain.change import Change
from mbc_tracker.errors import MbcError
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.widgets.translated import translated

P = ParamSpec("P")


class Operations(QObject):
    """Runs use cases, remembers how to take them back, and says what changed.

    Every page listens to ``changed`` and decides for itself whether it matters.
    """

    changed = Signal(object)  # Change
    refused = Signal(str)
    stopped = Signal(object)  # MbcError: why a use case did nothing
    undone = Signal(object)  # Change as it was made
    redone = Signal(object)  # Change

    def __init__(self, diary: Diary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diary = diary
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def last_done(self) -> Change | None:
        """What Undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> Change | None:
        """What Redo would do again."""
        return self._undone[-1] if self._undone else None

    def run(self, use_case: Callable[P, Change], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Carry out a use case of the diary; False if it was refused and nothing changed."""
        change = self._attempt(use_case, *args, **kwargs)
        if change is None:
            return False
        self.record(change)
        return True

    def record(self, change: Change) -> None:
        """Remember and announce what is done already: by ``run``, or beside the window."""
        if change:
            self._done.append(change)
            self._undone.clear()
            self.changed.emit(change)

    def run_without_undo(
        self, use_case: Callable[P, Change], *args: P.args, **kwargs: P.kwargs
    ) -> bool:
        """Carry out what nobody would take back, such as remembering how a screen was left."""
        return self._attempt(use_case, *args, **kwargs) is not None

    def run_irreversible(
        self, use_case: Callable[P, Change], *args: P.args, **kwargs: P.kwargs
    ) -> bool:
        """Carry out what can't be taken back.

        What was done before can't be either from then on: it would bring some of that back.
        """
        change = self._attempt(use_case, *args, **kwargs)
        if change is None:
            return False
        self._done.clear()
        self._undone.clear()
        self.changed.emit(change)
        return True

    @Slot()
    def undo(self) -> None:
        """Take back the last change that was made since the program started."""
        if (change := self._move(self._done, self._undone)) is not None:
            self.undone.emit(change.inverse())

    @Slot()
    def redo(self) -> None:
        """Do again what was last taken back."""
        if (change := self._move(self._undone, self._done)) is not None:
            self.redone.emit(change)

    def _move(self, source: list[Change], target: list[Change]) -> Change | None:
        if not source:
            return None
        change = self._attempt(self._diary.apply, source[-1].inverse())
        if change is not None:
            source.pop()
            target.append(change)
            self.changed.emit(change)
        return change

    def _attempt(
        self, use_case: Callable[P, Change], *args: P.args, **kwargs: P.kwargs
    ) -> Change | None:
        try:
            return use_case(*args, **kwargs)
        except MbcError as error:
            self.stopped.emit(error)
            self.refused.emit(translated(error))
            return None
