"""A text for whoever helps, which can be read, copied and saved, but not changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.errors import MbcError
from mbc_tracker.files import replace_file
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.save_dialog import SaveDialog, saved_sentence
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, muted, scrolled
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.translated import translated

_LEAST = 100  # the height of the text at 100 % text


class _ReportText(QPlainTextEdit):
    """Needs no more height than its least, and takes what there is."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class ReportDialog(Dialog):
    """Shows a text; call ``explain`` for the words above it and on the buttons."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.fit(680, 480)
        self._about = label("")
        self.report = _ReportText(text)
        self.report.setReadOnly(True)
        self.report.setMinimumHeight(theme.px(_LEAST))
        self.area = self._scrolled()
        self.body.addWidget(self.area, 1)
        self.done_words = muted("")
        self.done_words.hide()
        self.body.addWidget(self.done_words)
        self.copy = button(theme, "")
        self.save = button(theme, "")
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        row = QWidget()  # beside “Close” large letters have no room for them
        actions = FlowLayout(row)
        actions.addWidget(self.copy)
        actions.addWidget(self.save)
        self.body.addWidget(row)
        self.add_buttons(self.tr("Close"))
        self._file_name = ""

    def explain(self, about: str, copy: str, save: str, file_name: str) -> None:
        """Say what the text is. file_name: what is offered when it is saved."""
        self._about.setText(about)
        self.area.setAccessibleName(self.windowTitle())
        self.area.setAccessibleDescription(about)
        self.copy.setText(copy)
        self.save.setText(save)
        self._file_name = file_name

    def _scrolled(self) -> QScrollArea:
        """Words and text, for large letters on a small screen; the keyboard can scroll them."""
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self._about)
        lines.addWidget(self.report, 1)
        area = scrolled(content)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return area

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._say(self.tr("Copied."))

    @Slot()
    def _ask_where(self) -> None:
        dialog = SaveDialog(self.save.text().rstrip("…"), self._file_name, ["txt"], self)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write the text into a file of its own."""
        self.clear_error()
        path = Path(name)
        try:
            replace_file(path, self.report.toPlainText().encode())
        except MbcError as error:
            self.show_error(translated(error))
        else:
            self._say(saved_sentence(path))

    def _say(self, sentence: str) -> None:
        show_and_announce(self.done_words, sentence)
