"""A line of text that belongs to the diary."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


class TrackedLineEdit(QLineEdit):
    """Knows what the diary said when it was filled, and so whether the person typed anything.

    Comparing with what the diary says now would take a field that is out of date for something
    new: what was undone on another screen would be saved again.
    """

    def __init__(self) -> None:
        super().__init__()
        self._filled = ""

    def fill(self, text: str) -> None:
        """Show what the diary says."""
        self._filled = text
        self.setText(text)

    @property
    def typed(self) -> bool:
        """Whether it says something else than it was filled with."""
        return self.text() != self._filled
