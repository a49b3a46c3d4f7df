"""What is shown instead of the main window when the diary can't be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.message import Message
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.exit_request import NewDiary, Restore
from mbc_tracker.ui.style.screens import bring_to_front, on_screen
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, breakable, button, heading, label, muted
from mbc_tracker.ui.widgets.flow_layout import FlowLayout

#: Of a diary that is not in its place.
MISSING = Message(
    "There is no diary here, though there was one. If you moved or renamed the file, put it back. "
    "If it is on a USB stick or another disk, plug that in. Then start the program again. Or "
    "restore a backup."
)

_WIDTH, _HEIGHT = 660, 320


class ErrorWindow(QWidget):
    """Shows one sentence and the path of the file, and offers nothing that could do harm.

    safe: the diary's backups, to choose one from; None while another program has the diary.
    ``reopen_request`` is what the person chose to do about it, once the window is closed.
    """

    def __init__(
        self, theme: Theme, sentence: str, path: Path, backup_service: BackupService | None = None
    ) -> None:
        super().__init__()
        self._theme, self._path, self._backup_service = theme, path, backup_service
        self.reopen_request: Restore | NewDiary | None = None
        self.taking_over = False
        self.setObjectName("window")
        self.setWindowTitle(self.tr("MBC Tracker – symptom diary"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 26, 32, 26)
        outer.setSpacing(16)
        self._title = heading(self.tr("Your diary could not be opened"))
        self._title.setWordWrap(True)
        outer.addWidget(self._title)
        self._card = Card("notice")
        self._sentence = sentence
        self._card.body.addWidget(label(sentence))
        outer.addWidget(self._card)
        self._place = muted(self.tr("The file is: {path}").format(path=breakable(path)))
        outer.addWidget(self._place)
        outer.addStretch(1)
        outer.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        """All buttons in a row; those that are only sometimes offered are hidden."""
        theme, buttons = self._theme, FlowLayout(gap=12)
        show = button(theme, self.tr("Show the folder"))
        show.clicked.connect(self._show_folder)
        close = button(theme, self.tr("Close"), kind="primary")
        close.clicked.connect(self.close)
        self.restore = button(theme, self.tr("Restore a backup…"))
        self.restore.clicked.connect(self._choose_backup)
        self.restore.setVisible(self._backup_service is not None)
        self.begin = button(theme, self.tr("Start a new diary"))
        self.begin.clicked.connect(self._begin)
        self.begin.hide()
        self.take_over = button(theme, self.tr("Open it here"))
        self.take_over.clicked.connect(self._take_over)
        self.take_over.hide()
        for part in (show, self.begin, self.take_over, self.restore, close):
            buttons.addWidget(part)
        return buttons

    def offer_new(self) -> None:
        """Offer to start a new diary, as nothing is in the diary's place."""
        self._title.setText(self.tr("Your diary file is missing"))
        self._place.setText(self.tr("It should be here: {path}").format(path=breakable(self._path)))
        self.begin.show()

    def offer_taking_over(self) -> None:
        """Offer to open a diary that another computer has marked as open."""
        self._title.setText(self.tr("Your diary may be open on another computer"))
        text = self.tr(
            "If it is not open there, you can open it here. This can happen if the other "
            "computer was switched off while the program was running, or if this computer has "
            "a new name. A diary that two computers change at the same time can be damaged."
        )
        self._card.body.addWidget(label(text))
        self.take_over.show()

    @Slot()
    def come_to_front(self) -> None:
        """Show the window over others."""
        bring_to_front(self)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Make the window as high as its words need at this width."""
        most = on_screen(self)
        width = min(self._theme.px(_WIDTH), most.width())
        height = max(self._theme.px(_HEIGHT), self.heightForWidth(width))
        self.resize(width, min(height, most.height()))
        super().showEvent(event)
        announce(self, f"{self._title.text()}. {self._sentence}")

    @Slot()
    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    @Slot()
    def _choose_backup(self) -> None:
        if self._backup_service is not None:
            from mbc_tracker.content import words
            from mbc_tracker.ui.backup.restore_dialog import RestoreDialog

            dialog = RestoreDialog(
                self._theme, words.load(self._theme.language), self._backup_service, self
            )
            dialog.wanted.connect(self._restore)
            dialog.open()

    @Slot()
    def _begin(self) -> None:
        self.reopen_request = NewDiary()
        self.close()

    @Slot()
    def _take_over(self) -> None:
        self.taking_over = True
        self.close()

    @Slot(object)
    def _restore(self, restore: Restore) -> None:
        self.reopen_request = restore
        self.close()
