"""What to do where there is no printer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label


class NoPrinterDialog(Dialog):
    """Says that there is no printer, and offers to save a PDF instead."""

    save_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("No printer is set up"))
        self.body.addWidget(
            label(
                self.tr(
                    "This computer has no printer. You can save this as a PDF and print it "
                    "somewhere else, or take it with you on a phone or a USB stick."
                )
            )
        )
        self.add_buttons(self.tr("Save as PDF…"), self.tr("Cancel"))

    @override
    def accept(self) -> None:
        super().accept()
        self.save_wanted.emit()
