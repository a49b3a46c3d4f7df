"""A set of buttons of which one holds: one stop of the Tab key, and radio buttons to a reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton


def speak_as_radio(button: QAbstractButton) -> None:
    """Have a screen reader call it a radio button: Qt tells by this whether others go out."""
    button.setAutoExclusive(True)


def stop_at_chosen(buttons: Sequence[QAbstractButton]) -> None:
    """Let Tab stop at the chosen one, or at the first; the arrow keys go on from there.

    Qt by itself lets it stop at whichever had the keyboard last, and at all of them before that.
    """
    open_ones = [button for button in buttons if button.isEnabled() and not button.isHidden()]
    chosen = [button for button in open_ones if button.isChecked()] or open_ones[:1]
    for button in buttons:
        tab = Qt.FocusPolicy.StrongFocus if button in chosen else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(tab)
