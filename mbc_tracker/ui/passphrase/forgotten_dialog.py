"""For whoever can't remember the passphrase: plain words, and a way to go on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label


class ForgottenDialog(Dialog):
    """Accepting it starts a new diary; the locked one is only renamed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("If you can’t remember the passphrase"))
        for text in (
            self.tr(
                "Look for the recovery sheet or the note that you wrote it on. Capital "
                "letters and spaces matter."
            ),
            self.tr("Nobody can open this diary without it, not even us."),
            self.tr(
                "You can start a new, empty diary. The locked one is kept under another name, in "
                "case you find the passphrase after all."
            ),
        ):
            self.body.addWidget(label(text))
        self.start = self.add_risky_buttons(self.tr("Start a new diary"), self.tr("Cancel"))
