"""F6 and Shift+F6: the keyboard goes from part to part of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mbc_tracker.ui.widgets.base import keep_in_view
from mbc_tracker.ui.widgets.focus_order import focusable


class PartKeys(QObject):
    """Goes first to what came up by itself, as long as the keys have not been there.

    parts: the window's parts in the order of the keys.
    alerts: those of them that come up by themselves, the gravest first.
    """

    def __init__(
        self,
        window: QWidget,
        parts: Callable[[], Sequence[QWidget]],
        alerts: Callable[[], Sequence[QWidget]],
    ) -> None:
        super().__init__(window)
        self._window, self._parts, self._alerts = window, parts, alerts
        self._visited: set[QWidget] = set()
        QShortcut(QKeySequence("F6"), window, self.go_on)
        QShortcut(QKeySequence("Shift+F6"), window, self.go_back)

    @Slot()
    def go_on(self) -> None:
        """To the next part."""
        alerts = {part for part in self._alerts() if part.isVisible()}
        self._visited &= alerts
        waiting = [part for part in self._alerts() if part in alerts - self._visited]
        if waiting:
            self._enter(waiting[0])
        else:
            self._step(1)

    @Slot()
    def go_back(self) -> None:
        """To the part before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        parts = [part for part in self._parts() if _first_stop(part)]
        focus = self._window.focusWidget()
        here = [n for n, part in enumerate(parts) if part.isAncestorOf(focus)]
        if parts:
            self._enter(parts[([*here, -1 if by > 0 else 0][0] + by) % len(parts)])

    def _enter(self, part: QWidget) -> None:
        self._visited.add(part)
        stop = _first_stop(part)
        if stop:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            keep_in_view(stop)


def _first_stop(part: QWidget) -> QWidget | None:
    """Where the Tab key would come into the part; None if it can't, or if it is hidden."""
    return next(
        (
            stop
            for stop in focusable(part)
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus
            and stop.isVisible()
            and stop.isEnabled()
        ),
        None,
    )
