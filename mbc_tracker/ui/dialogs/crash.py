"""When the program itself has a mistake: say so, keep going, give a report to copy."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mbc_tracker.ui.dialogs.dialog import Dialog
from mbc_tracker.ui.theme import Theme
from mbc_tracker.ui.widgets.basics import label


class CrashDialog(Dialog):
    """Where the mistake happened, without anything from the diary."""

    def __init__(self, theme: Theme, report: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Something went wrong in the program"))
        self.fit(640, 420)
        self.body.addWidget(
            label(
                self.tr(
                    "Your diary is safe: everything that was shown as saved is on disk. "
                    "Please close the program and start it again. The report below names places "
                    "in the program only, nothing you have written."
                )
            )
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report to copy"))
        self.body.addWidget(self.report, 1)
        self.add_buttons(self.tr("Close"))
