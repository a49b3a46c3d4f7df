"""The head of the Report screen: what can be done with the report, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.report.progress import ReportStep
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, heading, muted
from mbc_tracker.ui.widgets.flow_layout import FlowLayout

#: Only what takes longer than this needs a way to stop it, in milliseconds.
LONG = 700


class ReportBar(QWidget):
    """Buttons and one line of words."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.print = button(theme, self.tr("Print…"), "printer", "primary", dims=True)
        self.save = button(theme, self.tr("Save as PDF…"), "save")
        self.copy = button(theme, self.tr("Copy as text"), "copy")
        self.export = button(theme, self.tr("Export…"), "download")
        self.open = button(theme, self.tr("Open in viewer"), "external-link", "link")
        self.again = button(theme, self.tr("Make the report"), kind="link")
        self.cancel = button(theme, self.tr("Cancel"), "x")
        self.status = muted("")
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG)
        self._long.timeout.connect(self.cancel.show)
        self.cancel.clicked.connect(self._stop)
        self._build(theme)

    def offer(self, *, possible: bool) -> None:
        """Allow what needs a report. possible: whether there is anything to make one of."""
        for action in (self.print, self.save, self.copy, self.export):
            action.setEnabled(possible)

    def begin(self) -> None:
        """Say that a report is being made."""
        self.open.hide()
        self.again.hide()
        self.status.setText(self.tr("Making the report …"))
        if not self._long.isActive() and self.cancel.isHidden():
            self._long.start()

    def step(self, step: ReportStep) -> None:
        """Say how far the report is."""
        words = {
            ReportStep.WORDS: self.tr("Making the report: table and text …"),
            ReportStep.PAGES: self.tr("Making the report: laying out the pages …"),
            ReportStep.FURTHER: self.tr(
                "The first pages are here. The remaining pages are on their way …"
            ),
        }
        self.status.setText(words[step])

    def end(self, words: str) -> None:
        """Say that the report is there, or that it could not be made."""
        self._long.stop()
        self.cancel.hide()
        self.say(words)

    @Slot(str)
    def begin_saving(self, words: str) -> None:
        """Say that a file is being made that takes a moment; only one at a time."""
        self.open.hide()
        self.save.setEnabled(False)
        self.say(words)

    @Slot(str)
    def say_saved(self, words: str) -> None:
        """Say that a file is saved, and offer to open it."""
        self.end_saving()
        self.say(words)
        self.open.show()

    @Slot(str)
    def say(self, words: str) -> None:
        """Show what has come of it; empty for nothing to say."""
        self.status.setText(words)
        if words and self.isVisible():
            announce(self, words)

    def end_saving(self) -> None:
        """Allow the next file, whether or not the last one was saved."""
        self.save.setEnabled(True)
        self.status.setText("")

    def _build(self, theme: Theme) -> None:
        for hidden in (self.open, self.again, self.cancel):
            hidden.hide()
        line = FlowLayout(gap=14)
        actions = (self.print, self.save, self.copy, self.export)
        for widget in (heading(self.tr("Report")), *actions):
            line.addWidget(widget)
        below = QWidget()
        below.setMinimumHeight(theme.target)  # what comes and goes there moves nothing
        sentence = QHBoxLayout(below)
        sentence.setContentsMargins(0, 0, 0, 0)
        sentence.setSpacing(14)
        sentence.addWidget(self.status, 1)
        for widget in (self.open, self.cancel, self.again):
            sentence.addWidget(widget)
        top = QVBoxLayout(self)
        top.setContentsMargins(32, 26, 32, 0)
        top.addLayout(line)
        top.addWidget(below)

    @Slot()
    def _stop(self) -> None:
        self.end(self.tr("Stopped. The report below was made before your last change."))
        self.again.show()
        self.cancelled.emit()
