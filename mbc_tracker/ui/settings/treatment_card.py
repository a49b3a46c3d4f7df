"""About the treatment, in Settings, and what the diary points out."""

from __future__ import annotations

from typing_extensions import override

from mbc_tracker.domain import profile
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.common.treatment_choices import SettingCheckBox, TreatmentChoices
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import muted, section


class TreatmentCard(SettingsCard):
    """The choices about the treatment."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self.choices = TreatmentChoices(theme, diary, operations)
        self.body.addWidget(section(self.tr("Your treatment")))
        self.body.addWidget(self.choices)

    @override
    def refresh(self) -> None:
        self.choices.refresh()

    @override
    def flush(self) -> bool:
        return self.choices.flush()


class NoticesCard(SettingsCard):
    """Whether the diary points anything out at all."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._diary = diary
        self.diary_only = SettingCheckBox(
            theme,
            profile.DIARY_ONLY,
            (
                self.tr("Diary only: show no notices"),
                self.tr("The emergency signs and the advice to contact your team are still shown."),
            ),
            diary,
            operations,
        )
        self.undecided = muted(self.tr("You have not chosen yet. Until you do, notices are shown."))
        self.body.addWidget(section(self.tr("What the diary points out")))
        self.body.addWidget(self.diary_only)
        self.body.addWidget(self.undecided)

    @override
    def refresh(self) -> None:
        self.diary_only.refresh()
        self.undecided.setVisible(not self._diary.reader.setting(profile.DIARY_ONLY))
