"""When another program has changed the open diary: what is kept, and what may follow."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.errors import MbcError
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.rescue import Rescued, RescueSource
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.exit_request import Restore, UseFile
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.translated import translated


def rescue(diary: Diary, backups: BackupService) -> Rescued | str:
    """Save what the program still holds of the diary beside it; or why that can't be."""
    try:
        return diary.rescue([copy.path for copy in backups.inventory.distinct_backups()])
    except MbcError as error:
        return translated(error)


class ChangedDialog(Dialog):
    """sentence: what another program did. Closed, it changes nothing; the next entry asks again."""

    chosen = Signal(object)  # ReopenRequest

    def __init__(
        self, theme: Theme, sentence: str, rescued: Rescued | str, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._rescued = rescued
        self.fit(520, 320)
        self.name(self.tr("Your diary was changed by another program"))
        self.about = label(f"{sentence} {self._kept()}")
        self.about.setWordWrap(True)
        self.body.addWidget(self.about)
        row = QWidget()
        choices = FlowLayout(row)
        self.use = button(theme, self.tr("Use the file that is there now"))
        self.use.clicked.connect(self._use)
        self.put_back = button(theme, self.tr("Use the copy that was kept"))
        self.put_back.clicked.connect(self._put_back)
        self.put_back.setVisible(isinstance(rescued, Rescued))
        choices.addWidget(self.use)
        choices.addWidget(self.put_back)
        self.body.addWidget(row)
        self.add_buttons(self.tr("Close"))

    def _kept(self) -> str:
        if not isinstance(self._rescued, Rescued):
            text = self.tr("No copy of your entries could be saved. {why}")
            return text.format(why=self._rescued)
        text = {
            RescueSource.AS_LEFT: self.tr(
                "All your entries are kept in “{file}”, in the same folder."
            ),
            RescueSource.BACKUP: self.tr(
                "Your entries from the last good backup, and all that you wrote since you opened "
                "the program, are kept in “{file}”, in the same folder."
            ),
            RescueSource.OPENED: self.tr(
                "No good backup was there. What you wrote since you opened the program is kept in "
                "“{file}”, in the same folder."
            ),
        }[self._rescued.origin]
        return text.format(file=self._rescued.copy.name)

    @Slot()
    def _use(self) -> None:
        self.chosen.emit(UseFile())
        self.accept()

    @Slot()
    def _put_back(self) -> None:
        if isinstance(self._rescued, Rescued):
            self.chosen.emit(Restore(self._rescued.copy))
            self.accept()
