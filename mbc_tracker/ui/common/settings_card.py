"""What every card of Settings has in common, whichever feature it belongs to."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from mbc_tracker.ui.widgets.base import Card


class SettingsCard(Card):
    """Saves each change at once, and shows what holds whenever it is asked to.

    saved: something that this computer remembers was changed; the diary tells of its own changes.
    """

    saved = Signal()

    @Slot()
    def refresh(self) -> None:
        """Show what holds now; what is being typed stays."""

    def flush(self) -> bool:
        """Save what is still being typed; False if that was refused, and why stands beside it."""
        return True
