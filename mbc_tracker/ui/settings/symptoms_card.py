"""Which symptoms Today asks for, and the person's own ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.settings.own_symptoms import OwnSymptomsPart
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import dispose, muted, section
from mbc_tracker.ui.widgets.tick_line import TickLine, set_quietly


class SymptomsCard(SettingsCard):
    """A tick for each symptom. Switching one off keeps what was written down."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._theme, self._diary, self._operations = theme, diary, operations
        grid = QWidget()
        self._grid = QGridLayout(grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.ticks: dict[str, TickLine] = {}
        self._names: list[tuple[str, str]] = []
        self.own_symptoms = OwnSymptomsPart(theme, diary, operations)
        self.body.addWidget(section(self.tr("Symptoms on Today")))
        self.body.addWidget(
            muted(self.tr("If you switch a symptom off, what you have recorded about it is kept."))
        )
        self.body.addWidget(grid)
        self.body.addWidget(self.own_symptoms)

    @override
    def refresh(self) -> None:
        catalogue = self._diary.reader.catalogue
        daily = [symptom for symptom in catalogue.symptoms if not symptom.is_weekly]
        names = [(symptom.key, symptom.label) for symptom in daily]
        if names != self._names:
            self._names = names
            self._make(daily)
        self.own_symptoms.refresh()
        chosen = {symptom.key for symptom in self._diary.reader.visible_symptoms()}
        for key, box in self.ticks.items():
            set_quietly(box, ticked=key in chosen)

    def _make(self, symptoms: Sequence[Symptom]) -> None:
        for box in self.ticks.values():
            self._grid.removeWidget(box)
            dispose(box)
        self.ticks = {symptom.key: TickLine(self._theme, symptom.label) for symptom in symptoms}
        columns = 1 if self._theme.has_large_text else 2
        for n, (key, box) in enumerate(self.ticks.items()):
            box.setObjectName(key)
            box.toggled.connect(self._toggle)
            self._grid.addWidget(box, n // columns, n % columns)

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        box = self.sender()
        if isinstance(box, TickLine):
            symptom = self._diary.reader.catalogue[box.objectName()]
            if not self._operations.run(
                self._diary.save, SymptomVisibility(symptom.key, on), label=symptom.label
            ):
                self.refresh()
