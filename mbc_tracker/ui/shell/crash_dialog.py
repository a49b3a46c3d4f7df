"""When the program itself has a mistake: say so, keep going, give a report to copy or save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from mbc_tracker.errors import MbcError
from mbc_tracker.files import replace_file
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, muted


class CrashDialog(Dialog):
    """Where the mistake happened, without anything from the diary."""

    def __init__(self, theme: Theme, report: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Something went wrong in the program"))
        self.fit(680, 460)
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
        self.done_words = muted("")
        self.body.addWidget(self.done_words)
        self.copy = button(theme, self.tr("Copy the report"))
        self.save = button(theme, self.tr("Save the report…"))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        self.add_beside(self.copy, self.save)
        self.add_buttons(self.tr("Close"))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.done_words.setText(self.tr("Copied."))

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("mbc-tracker-report.txt")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write the report into a file of its own."""
        self.clear_error()
        path = Path(name)
        try:
            replace_file(path, self.report.toPlainText().encode())
        except MbcError as error:
            self.show_error(str(error))
        else:
            self.done_words.setText(self.tr("Saved as “{file}”.").format(file=path.name))
