"""The password that a PDF gets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.errors import Refused
from mbc_tracker.report.protection import accepted
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.tick_line import TickLine
from mbc_tracker.ui.widgets.translated import translated

_HIDDEN = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
    | Qt.InputMethodHint.ImhSensitiveData
)


class PasswordDialog(Dialog):
    """Asks for it twice, or once where it can be seen. It is kept nowhere."""

    chosen = Signal(str, str)  # the file's path, the password

    def __init__(self, theme: Theme, path: Path, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._path = path
        self.password, self.again = QLineEdit(), QLineEdit()
        self.show_password = TickLine(theme, self.tr("Show the password"))
        self._asked = label(self.tr("Password"), "strong")
        self._asked_again = label(self.tr("Type the password again"), "strong")
        self._build()
        self._show(visible=False)
        self.show_password.toggled.connect(self.reveal)
        self.password.setFocus()

    @Slot(bool)
    def reveal(self, visible: bool) -> None:
        """What can be seen need not be typed twice."""
        self._show(visible=visible)
        self.password.setFocus()

    @override
    def accept(self) -> None:
        self.clear_error()
        try:
            password = accepted(self.password.text())
        except Refused as refusal:
            self.show_error(translated(refusal))
            return
        if not self.show_password.isChecked() and self.again.text() != self.password.text():
            self.show_error(self.tr("The two passwords are different. Please type them again."))
            return
        super().accept()
        self.chosen.emit(str(self._path), password)

    def _show(self, *, visible: bool) -> None:
        echo = QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password
        for field in (self.password, self.again):
            field.setEchoMode(echo)
        for part in (self._asked_again, self.again):
            part.setVisible(not visible)

    def _build(self) -> None:
        self.name(self.tr("A password for the PDF"))
        why = self.tr(
            "Anyone who opens the file is asked for this password. Give it to your doctor "
            "separately from the file, for example by phone."
        )
        how = self.tr(
            "At least 8 letters, numbers or signs; three or four words work well. It is not "
            "stored anywhere. If it is lost, save the report again. Programs for e-mail and "
            "printing may ask for it."
        )
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 12, 0)
        lines.setSpacing(10)
        lines.addWidget(label(why))
        for caption, field in ((self._asked, self.password), (self._asked_again, self.again)):
            field.setAccessibleName(caption.text())
            field.setInputMethodHints(_HIDDEN)
            caption.setBuddy(field)
            caption.setWordWrap(True)
            lines.addWidget(caption)
            lines.addWidget(field)
        lines.addWidget(self.show_password)
        lines.addWidget(muted(how))
        lines.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.fit(480, 640)
