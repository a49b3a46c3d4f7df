"""About the treatment, in Settings."""

from __future__ import annotations

from mbc_tracker.domain import profile
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.treatment_choices import SettingCheckBox, TreatmentChoices
from mbc_tracker.ui.settings.team_limits import TeamLimits
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, divider, muted, section


class TreatmentCard(Card):
    """The choices about the treatment, and whether the diary points anything out at all."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._diary = diary
        self.choices = TreatmentChoices(theme, diary, operations)
        self.limits = TeamLimits(theme, diary, operations)
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
        self.body.addWidget(section(self.tr("About your treatment")))
        parts = (self.choices, self.limits, divider(), self.diary_only, self.undecided)
        for part in parts:
            self.body.addWidget(part)

    def refresh(self) -> None:
        """Show what the diary has."""
        self.choices.refresh()
        self.limits.refresh()
        self.diary_only.refresh()
        self.undecided.setVisible(not self._diary.reader.setting(profile.DIARY_ONLY))

    def flush(self) -> bool:
        """Save the limits that were typed; False if one of them can't be."""
        return all([self.choices.flush(), self.limits.flush()])
