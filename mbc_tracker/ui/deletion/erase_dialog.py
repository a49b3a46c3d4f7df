"""Asking twice before everything is deleted. Enter and Escape never delete anything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.services import erase
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.exit_request import Erase
from mbc_tracker.ui.deletion.erase import covers_settings
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import breakable, label, muted, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.tick_line import TickLine


class EraseDialog(Dialog):
    """The first question: what would go, and what would stay. Only asks, deletes nothing."""

    wanted = Signal(object)  # Erase

    def __init__(self, theme: Theme, backup_service: BackupService, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._backup_service = backup_service
        self.second = self._second_folder_line()
        self.name(self.tr("Delete everything?"))
        content = QWidget()
        self._lines = QVBoxLayout(content)
        set_margins(self._lines, 0, 0, 12, 0)
        self._lines.setSpacing(10)
        self._tell()
        area = scrolled(content)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the keyboard can scroll it
        area.setAccessibleName(self.tr("What will be deleted, and what will stay"))
        self.body.addWidget(area, 1)
        self.risky = self.add_risky_buttons(self.tr("Next question…"), self.tr("Keep everything"))
        self.fit(680, 620)

    @override
    def accept(self) -> None:
        """Ask once more; nothing is done before."""
        asking = _ConfirmWordDialog(self.theme, self)
        asking.accepted.connect(self._agree)
        asking.open()

    @Slot()
    def _agree(self) -> None:
        super().accept()
        self.wanted.emit(Erase(second=self.second is not None and self.second.isChecked()))

    def _tell(self) -> None:
        """In plain words, each in a line of its own."""
        for_good = label(self.tr("This can’t be undone."), "strong")
        for_good.setWordWrap(True)
        self._lines.addWidget(for_good)
        self._lines.addSpacing(8)
        self._add_part(self.tr("This will be deleted"), self._going())
        self._offer_second()
        self._lines.addSpacing(8)
        self._add_part(self.tr("This will stay"), self._staying())
        self._lines.addSpacing(8)
        self._lines.addWidget(
            muted(
                self.tr(
                    "The files are removed but not overwritten: on most disks no program can "
                    "be sure of doing that. An expert who has the disk may still find parts "
                    "of them."
                )
            )
        )
        self._lines.addStretch(1)

    def _add_part(self, title: str, texts: list[str]) -> None:
        self._lines.addWidget(label(title, "strong"))
        for text in texts:
            self._lines.addWidget(label(text))

    def _going(self) -> list[str]:
        backup_service = self._backup_service
        copies = len(erase.automatic_backups(backup_service, backup_service.inventory.folder))
        sentences = [
            self.tr("Your diary, with everything you have written: {file}").format(
                file=breakable(backup_service.path)
            ),
            self.tr(
                "Its backups in the folder beside it ({n}), and older diaries that were put aside "
                "when you restored one"
            ).format(n=copies),
        ]
        sentences.append(self.tr("The log for support"))
        if covers_settings(backup_service.path):
            sentences.append(self.tr("This computer’s settings for it, and the reminder"))
        return sentences

    def _offer_second(self) -> None:
        if self.second is not None:
            self._lines.addWidget(self.second)

    def _second_folder_line(self) -> TickLine | None:
        folder = self._backup_service.inventory.secondary_folder
        if folder is None:
            return None
        n = len(erase.automatic_backups(self._backup_service, folder))
        words = self.tr("Also delete the copies in the second folder ({n})").format(n=n)
        return TickLine(self.theme, words, breakable(folder))

    def _staying(self) -> list[str]:
        sentences = [
            self.tr(
                "Reports, exports, pictures, backups and copies of the log that you saved in "
                "other places"
            ),
            self.tr("Printed pages"),
        ]
        if not covers_settings(self._backup_service.path):
            sentences.append(self.tr("This computer’s settings: your usual diary needs them"))
        return sentences


class _ConfirmWordDialog(Dialog):
    """The second question. The button works once the word stands there; Enter does nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._word = self.tr("DELETE")
        self.name(self.tr("Are you sure?"))
        asked = label(
            self.tr("To delete everything, type the word {word} here.").format(word=self._word)
        )
        self.typed = QLineEdit()
        self.typed.setAccessibleName(asked.text())
        asked.setBuddy(self.typed)
        self.body.addWidget(asked)
        self.body.addWidget(self.typed)
        self.body.addWidget(
            muted(self.tr("Small letters are fine. The program closes afterwards."))
        )
        self.risky = self.add_risky_buttons(
            self.tr("Delete everything"), self.tr("Keep everything"), enter=False
        )
        self.risky.setEnabled(False)
        self.typed.textChanged.connect(self._look)
        self.typed.setFocus()

    @Slot(str)
    def _look(self, text: str) -> None:
        self.risky.setEnabled(text.strip().casefold() == self._word.casefold())
