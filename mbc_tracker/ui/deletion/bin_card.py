"""What was removed, in Settings: how much there is, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.message import CountedMessage
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, label, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.translated import translated


class BinCard(Card):
    """Counts anew whenever it is seen again and whenever something changes."""

    wanted = Signal()

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._diary = diary
        self.held = label("")
        self.open = button(theme, self.tr("Show deleted things…"), "trash-2")
        self.body.addWidget(section(self.tr("Deleted things")))
        about = self.tr(
            "What you remove can be put back for 30 days. After that it is deleted automatically."
        )
        self.body.addWidget(muted(about))
        self.body.addWidget(self.held)
        row = QWidget()
        FlowLayout(row).addWidget(self.open)
        self.body.addWidget(row)
        self.open.clicked.connect(self.wanted)
        operations.changed.connect(self._see)

    @override
    def showEvent(self, event: object) -> None:
        self._count()

    @Slot()
    def _see(self) -> None:
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        n = len(self._diary.bin.entries())
        some = translated(CountedMessage("One thing is here.", "{n} things are here.", n=n))
        self.held.setText(some if n else self.tr("There is nothing here."))
