"""What every screen has in common: it looks at the diary again when it is next seen."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.domain.change import Change
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.widgets.focus_order import keep_reading_order


class Page(QWidget):
    """A screen of the side bar. Hidden pages only note that they are out of date."""

    #: Where the keyboard begins when the screen is first opened; None: at its first control.
    start: QWidget | None = None

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True
        # A press may arrange several parts anew; the order is looked at once, after all of them.
        self._order = QTimer(self, singleShot=True, interval=0)
        self._order.timeout.connect(self._keep_order)
        operations.changed.connect(self._see_change)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What F6 goes through, in this order."""
        return (self,)

    @property
    def alerts(self) -> tuple[QWidget, ...]:
        """Those of the parts that come up by themselves."""
        return ()

    def refresh(self) -> None:
        """Show what the diary says now."""
        raise NotImplementedError

    def refresh_after(self, change: Change) -> None:  # noqa: ARG002 - for those who override it
        """Show what a change made different; the page was up to date before it."""
        self.refresh()

    def is_affected_by(self, change: Change) -> bool:
        """Whether this page shows anything that the change touches."""
        return bool(change)

    @property
    def up_to_date(self) -> bool:
        """Whether all that the page shows is there; some of it may be made beside the window."""
        return True

    def flush(self) -> bool:
        """Save what is still being typed; False if that was refused, and it is still only here."""
        return True

    @property
    def view_state(self) -> object:
        """Where on the screen the person is, to come back to when the window is made anew."""
        return None

    def restore_state(self, place: object) -> None:
        """Go to what ``place`` said in an earlier window."""

    def start_new_day(self) -> None:
        """Look at the diary again, as a new calendar day has begun."""
        self.invalidate()

    def invalidate(self) -> None:
        """Look again at the diary: now if on screen, else when next shown."""
        self._stale = True
        if self.isVisible():
            self._refresh_once()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._refresh_once()
        super().showEvent(event)

    @Slot(object)
    def _see_change(self, change: Change) -> None:
        if not self.is_affected_by(change):
            return
        if self._stale or not self.isVisible():
            self.invalidate()
        else:
            self.refresh_after(change)
            self._order.start()

    @Slot()
    def _keep_order(self) -> None:
        keep_reading_order(self)

    def _refresh_once(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()
            self._order.start()
