"""The log for support, to read before it is given to anybody."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.ui.common.report_dialog import ReportDialog
from mbc_tracker.ui.style.theme import Theme


class LogDialog(ReportDialog):
    """Opens at the end of the log, where the newest lines are."""

    def __init__(self, theme: Theme, log: str, parent: QWidget) -> None:
        super().__init__(theme, log, parent)
        self.name(self.tr("Log for support"))
        self.report.setAccessibleName(self.tr("Log to copy"))
        self.report.setPlaceholderText(self.tr("The log is empty."))
        self.explain(
            self.tr(
                "This is the whole log, with the newest lines at the end. Times are in UTC. "
                "Read it first if you like, then send it to the person who is helping you."
            ),
            self.tr("Copy the log"),
            self.tr("Save the log…"),
            "mbc-tracker-log.txt",
        )
        self.copy.setEnabled(bool(log))
        self.save.setEnabled(bool(log))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.report.moveCursor(QTextCursor.MoveOperation.End)  # not before: it has no height yet
