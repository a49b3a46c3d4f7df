"""The limits that the team gave for home measurements, in Settings."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.profile import TEAM_LIMITS
from mbc_tracker.domain.team_limit import team_limit_kept
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted, section
from mbc_tracker.ui.widgets.tracked_line_edit import TrackedLineEdit
from mbc_tracker.ui.widgets.translated import translated


class TeamLimitField(QWidget):
    """“Call at or beyond” for one kind of measurement; saved when the field is left."""

    def __init__(
        self, theme: Theme, kind: str, prompt: str, diary: Diary, operations: Operations
    ) -> None:
        super().__init__()
        self._kind, (self._setting, _) = kind, TEAM_LIMITS[kind]
        self._diary, self._operations = diary, operations
        self.field = TrackedLineEdit()
        self.field.setMaximumWidth(theme.px(160))
        self.field.setMaxLength(12)
        self.field.setAccessibleName(prompt)
        self.fault = label("", "notice")
        self.fault.setWordWrap(True)
        self.fault.hide()
        asked = label(prompt, "strong")
        asked.setWordWrap(True)
        asked.setBuddy(self.field)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        for part in (asked, self.field, self.fault):
            lines.addWidget(part)
        self.field.editingFinished.connect(self.flush)

    def refresh(self) -> None:
        """Show what the diary has; what is being typed stays."""
        if not self.field.typed:
            self._fill()

    @Slot()
    def flush(self) -> bool:
        """Save what was typed; False if it can't be a limit, and why stands below it."""
        try:
            limit = team_limit_kept(self._kind, self.field.text())
        except Refused as refused:
            show_and_announce(self.fault, translated(refused))
            return False
        if self.field.typed and not self._operations.run(self._diary.set, self._setting, limit):
            return False
        self._fill()
        return True

    def _fill(self) -> None:
        self.field.fill(self._diary.reader.setting(self._setting))
        self.fault.hide()


class TeamLimitsCard(SettingsCard):
    """A field for each kind of measurement that has a limit."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        about = self.tr(
            "Has your team told you at what reading to call them? Write it here, and the diary "
            "will use it. If you leave a field empty, the usual limits are used."
        )
        self.body.addWidget(section(self.tr("When your team wants you to call")))
        self.body.addWidget(muted(about))
        prompts = {
            "spo2": self.tr("Oxygen (SpO2): call at or below, in %"),
            "heart_rate": self.tr("Resting pulse: call at or above, beats per minute"),
            "resp_rate": self.tr("Breathing: call at or above, breaths per minute"),
        }
        self.fields = {
            kind: TeamLimitField(theme, kind, prompt, diary, operations)
            for kind, prompt in prompts.items()
        }
        for field in self.fields.values():
            field.field.setAccessibleDescription(about)
            self.body.addWidget(field)

    @override
    def refresh(self) -> None:
        for field in self.fields.values():
            field.refresh()

    @override
    def flush(self) -> bool:
        kept = [field.flush() for field in self.fields.values()]
        return all(kept)
