"""The log for support, in Settings: what it holds, and the ways to see it and to delete it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.support_log import SupportLog
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, breakable, button, label, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout


class SupportCard(Card):
    """Deleting asks nothing: the log is there for others, and a new one begins at once."""

    def __init__(self, theme: Theme, log: SupportLog) -> None:
        super().__init__()
        self._theme, self._log = theme, log
        self.show_log = button(theme, self.tr("Show the log…"), "file-text")
        self.delete = button(theme, self.tr("Delete the log"), "trash-2")
        self.done_words = label("")
        self.done_words.hide()
        self.body.addWidget(section(self.tr("For support")))
        about = self.tr(
            "The program keeps a short log of what it did and when: that it was opened, that "
            "a backup was made, where an error happened. Nothing you have written is in it, "
            "and no names, files or passphrases. It stays on this computer unless you give it "
            "to somebody who is helping you."
        )
        self.body.addWidget(muted(about))
        row = QWidget()
        buttons = FlowLayout(row)
        buttons.addWidget(self.show_log)
        buttons.addWidget(self.delete)
        self.body.addWidget(row)
        self.body.addWidget(self.done_words)
        self.show_log.clicked.connect(self._show)
        self.delete.clicked.connect(self._delete)

    @Slot()
    def _show(self) -> None:
        from mbc_tracker.ui.settings.log_dialog import LogDialog

        LogDialog(self._theme, self._log.text().rstrip(), self.window()).open()

    @Slot()
    def _delete(self) -> None:
        left = self._log.delete()
        sentence = self.tr("The log was deleted. A new one starts automatically.")
        if left:
            names = ", ".join(map(breakable, left))
            sentence = self.tr("This could not be deleted: {files}").format(files=names)
        show_and_announce(self.done_words, sentence)
