"""The line in Settings on copies of the diary that sync programs have left beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.services.conflict_copies import conflict_copies
from mbc_tracker.ui.style.preferences import DiaryPreferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import breakable, button, label
from mbc_tracker.ui.widgets.flow_layout import FlowLayout


class CopiesRow(QWidget):
    """Names them and offers to look into one; hidden where there is none."""

    wanted = Signal(str)  # the path of a copy to look into

    def __init__(self, theme: Theme, diary: Path, preferences: DiaryPreferences) -> None:
        super().__init__()
        self._diary, self._preferences = diary, preferences
        self._next: Path | None = None
        self.about = label("")
        self.look = button(theme, self.tr("Look at the copy…"))
        self.look.clicked.connect(self._look)
        row = QWidget()
        FlowLayout(row).addWidget(self.look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.about)
        layout.addWidget(row)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look what lies beside the diary now; once the row has its place in a card."""
        copies = conflict_copies(self._diary)
        self.setVisible(bool(copies))
        if not copies:
            return
        # Those that nobody has looked at come first.
        self._next = min(copies, key=self._preferences.has_looked_at)
        text = self.tr(
            "A sync program has left another copy of your diary beside it: {names}. Look at it to "
            "bring in what is missing here. You can delete it afterwards."
        )
        if len(copies) > 1:
            text = self.tr(
                "A sync program has left copies of your diary beside it: {names}. Look at them to "
                "bring in what is missing here. You can delete them afterwards."
            )
        names = ", ".join(f"“{breakable(Path(copy.name))}”" for copy in copies)
        self.about.setText(text.format(names=names))

    @Slot()
    def _look(self) -> None:
        if self._next is not None:
            copy = self._next
            self._preferences.look_at(copy)
            self.refresh()
            self.wanted.emit(str(copy))
