"""Asks for the passphrase of one file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import Refused
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label
from mbc_tracker.ui.widgets.passphrase_field import PassphraseField, reveal_box
from mbc_tracker.ui.widgets.translated import translated


class BackupPassphraseDialog(Dialog):
    """Asks for a backup's passphrase, which may be another one than the diary's."""

    typed = Signal(object, object)  # Path, Passphrase

    def __init__(self, theme: Theme, path: Path, fault: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._path = path
        self.name(self.tr("This file has its own passphrase"))
        self.field = PassphraseField(theme, self.tr("Passphrase for this file"))
        prompt = label(self.field.accessibleName(), "strong")
        prompt.setWordWrap(True)
        prompt.setBuddy(self.field)
        for part in (
            prompt,
            self.field,
            reveal_box(theme, self.tr("Show what I type"), self.field),
        ):
            self.body.addWidget(part)
        self.add_buttons(self.tr("Open it"), self.tr("Cancel"))
        if fault:
            self.show_error(fault)
        self.field.setFocus()

    @override
    def accept(self) -> None:
        try:
            key = Passphrase.typed(self.field.text())
        except Refused as refused:
            self.show_error(translated(refused))
            return
        super().accept()
        self.typed.emit(self._path, key)
