"""Whether the person writes each day or once a week."""

from __future__ import annotations

from PySide6.QtCore import Slot
from typing_extensions import override

from mbc_tracker.domain import profile
from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import weekly_questions
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import muted, section
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.tick_line import TickLine, set_quietly


class RhythmCard(SettingsCard):
    """A choice of two; what was written down before stays as it is."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._diary, self._operations = diary, operations
        title = self.tr("How often you write")
        choices = {profile.DAILY: self.tr("Each day"), profile.WEEKLY: self.tr("Once a week")}
        self.chips = ChoiceChips(theme, title, choices)
        self.chips.chosen.connect(self._set)
        about = self.tr(
            "If you write once a week, Today asks how bad each symptom was at its worst in the "
            "last 7 days. A change may then be pointed out a week later than in a daily diary. If "
            "something changes in between, call your team."
        )
        self.body.addWidget(section(title))
        self.body.addWidget(muted(about))
        self.body.addWidget(self.chips)
        self.body.addWidget(muted(self.tr("Once a week, Today can also ask one or both of these.")))
        weekly = [symptom for symptom in diary.reader.catalogue.symptoms if symptom.is_weekly]
        self.questions = {symptom.key: TickLine(theme, symptom.label) for symptom in weekly}
        for key, tick in self.questions.items():
            tick.setObjectName(key)
            tick.toggled.connect(self._toggle)
            self.body.addWidget(tick)

    @Slot()
    @override
    def refresh(self) -> None:
        self.chips.choose(self._diary.reader.setting(profile.RHYTHM) or profile.DAILY)
        chosen = {symptom.key for symptom in weekly_questions(self._diary.reader)}
        for key, tick in self.questions.items():
            set_quietly(tick, ticked=key in chosen)

    @Slot(str)
    def _set(self, rhythm: str) -> None:
        if not self._operations.run(self._diary.set, profile.RHYTHM, rhythm):
            self.refresh()

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        tick = self.sender()
        if isinstance(tick, TickLine):
            choice = SymptomVisibility(tick.objectName(), on)
            label = self._diary.reader.catalogue[choice.symptom].label
            if not self._operations.run(self._diary.save, choice, label=label):
                self.refresh()
