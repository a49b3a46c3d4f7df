"""A field for a passphrase: hidden as it is typed, unless the person wants to see it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.tick_line import TickLine

_HIDDEN = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PassphraseField(QLineEdit):
    """A field that can be typed in and pasted into.

    name: what is read out; on screen a label stands above the field.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumWidth(theme.px(280))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HIDDEN)

    @Slot(bool)
    def reveal(self, visible: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.setInputMethodHints(_HIDDEN)  # the mode sets hints of its own


def reveal_box(theme: Theme, text: str, *fields: PassphraseField) -> TickLine:
    """A box to tick that shows what is typed in the fields."""
    box = TickLine(theme, text)
    for field in fields:
        box.toggled.connect(field.reveal)
    return box
