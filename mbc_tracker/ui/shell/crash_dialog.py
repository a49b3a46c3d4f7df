"""When the program itself has a mistake: say so, keep going, give a report to copy or save."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mbc_tracker.ui.common.report_dialog import ReportDialog
from mbc_tracker.ui.style.theme import Theme


class CrashDialog(ReportDialog):
    """Where the mistake happened, without anything from the diary.

    log: the end of the log for support, which follows the report.
    """

    def __init__(self, theme: Theme, report: str, parent: QWidget, log: str = "") -> None:
        text = report
        if log:
            heading = self.tr("What the program did before:")
            text = f"{report}\n\n{heading}\n{log}"
        super().__init__(theme, text, parent)
        self.name(self.tr("Something went wrong in the program"))
        self.report.setAccessibleName(self.tr("Report to copy"))
        self.explain(
            self.tr(
                "Your diary is safe: everything that was shown as saved is on disk. Please "
                "close the program and start it again. The report below contains only "
                "technical details: where it happened and what the program did before. "
                "Nothing you have written is in it."
            ),
            self.tr("Copy the report"),
            self.tr("Save the report…"),
            "mbc-tracker-report.txt",
        )
