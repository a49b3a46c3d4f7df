"""F6 and Shift+F6: the keyboard goes from part to part of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from mbc_tracker.ui.common.announcement import ANNOUNCED
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
        #: The alerts where the keys have been, with how much each had announced by then.
        self._visited: dict[QWidget, object] = {}
        QShortcut(QKeySequence("F6"), window, self.go_on)
        QShortcut(QKeySequence("Shift+F6"), window, self.go_back)

    @Slot()
    def go_on(self) -> None:
        """To the next part."""
        alerts = [part for part in self._alerts() if part.isVisible()]
        self._visited = {part: n for part, n in self._visited.items() if part in alerts}
        waiting = [part for part in alerts if self._is_waiting(part)]
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

    def _is_waiting(self, part: QWidget) -> bool:
        """Whether an alert has a stop, and has announced something since the keys were there."""
        unseen = part not in self._visited or self._visited[part] != part.property(ANNOUNCED)
        return unseen and _first_stop(part) is not None

    def _enter(self, part: QWidget) -> None:
        self._visited[part] = part.property(ANNOUNCED)
        stop = _first_stop(part)
        if stop:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            keep_in_view(stop)


def _first_stop(part: QWidget) -> QWidget | None:
    """Where the Tab key would come into the part; None if it can't, or if it is hidden."""
    first = next(
        (
            stop
            for stop in focusable(part)
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus
            and stop.isVisible()
            and stop.isEnabled()
        ),
        None,
    )
    group = first.group() if isinstance(first, QAbstractButton) else None
    return (group.checkedButton() or first) if group else first
