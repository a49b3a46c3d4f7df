"""Which home measurements Today asks for, and their units."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.units import CHOICES
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted, section
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.tick_line import TickLine, set_quietly


class MeasurementChoicesCard(SettingsCard):
    """A tick for each kind, all off at first. Switching one off keeps what was written down."""

    def __init__(self, theme: Theme, words: Words, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._diary, self._operations = diary, operations
        text, lowered = MeasuredText(words), words.phrases.lowered
        self.body.addWidget(section(self.tr("Home measurements")))
        about = self.tr(
            "Do you measure anything at home? What you tick here is shown on Today. If you untick "
            "something, what you have written down is kept."
        )
        self.body.addWidget(muted(about))
        self.ticks = {kind: TickLine(theme, text.name(kind), text.caution(kind)) for kind in UNITS}
        for tick in self.ticks.values():
            tick.toggled.connect(self._set_asked)
            self.body.addWidget(tick)
        self.units: dict[str, ChoiceChips] = {}
        for kind, (name, choices) in CHOICES.items():
            self.units[kind] = self._add_units(theme, lowered(text.name(kind)), name, choices)

    @Slot()
    @override
    def refresh(self) -> None:
        measurements = self._diary.measurements
        asked, units = measurements.asked, measurements.units
        for kind, tick in self.ticks.items():
            set_quietly(tick, ticked=kind in asked)
        for kind, chips in self.units.items():
            chips.choose(units[kind])

    def _add_units(
        self, theme: Theme, kind: str, name: str, choices: tuple[str, ...]
    ) -> ChoiceChips:
        about = self.tr("Unit of {kind}").format(kind=kind)
        chips = ChoiceChips(theme, about, {unit: unit for unit in choices})
        chips.setObjectName(name)
        chips.chosen.connect(self._set_unit)
        self.body.addWidget(label(about, "strong"))
        self.body.addWidget(chips)
        return chips

    @Slot()
    def _set_asked(self) -> None:
        asked = [kind for kind, tick in self.ticks.items() if tick.isChecked()]
        self._save(profile.MEASURED, profile.listed(asked))

    @Slot(str)
    def _set_unit(self, unit: str) -> None:
        chips = self.sender()
        if isinstance(chips, QWidget):
            self._save(chips.objectName(), unit)

    def _save(self, name: str, value: str) -> None:
        if not self._operations.run(self._diary.set, name, value):
            self.refresh()
