"""In which form the chosen part of the diary goes to another program."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.report.data_export import CSV, FHIR, JSON
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted, scrolled
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips


class ExportFormatDialog(Dialog):
    """Says what will be in the file and that nothing protects it."""

    wanted = Signal(str)  # CSV, JSON or FHIR

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Export for another program"))
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(
            label(
                self.tr(
                    "The file contains the days, symptoms and parts that you chose for the "
                    "report. Emergency signs, blood, fever and swelling are always in it. If you "
                    "left out notes, nothing that you typed is in it."
                )
            )
        )
        lines.addWidget(
            label(
                self.tr(
                    "The file is not protected. Anyone who gets it can read it, even if your "
                    "diary has a passphrase."
                )
            )
        )
        kinds = {
            CSV: self.tr("CSV, for a spreadsheet"),
            JSON: self.tr("JSON"),
            FHIR: self.tr("FHIR, for a hospital"),
        }
        self.kinds = ChoiceChips(theme, self.tr("Format"), kinds)
        self.kinds.choose(CSV)
        lines.addWidget(self.kinds)
        lines.addWidget(muted(self.tr("For your doctor, use the PDF. It can have a password.")))
        lines.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self.add_buttons(self.tr("Choose a place…"), self.tr("Cancel"))
        self.fit(560, 430)

    @override
    def accept(self) -> None:
        super().accept()
        self.wanted.emit(self.kinds.choice)
