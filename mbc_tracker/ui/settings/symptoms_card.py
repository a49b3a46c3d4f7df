"""Which symptoms Today asks for, and the person's own ones."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from mbc_tracker.domain.records import OwnSymptom, SymptomVisibility
from mbc_tracker.domain.symptoms import Kind, Symptom
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, dispose, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.tick_line import TickLine, set_quietly

_LARGE = 1.5  # from this text size on there is one column


class SymptomsCard(SettingsCard):
    """A tick for each symptom. Switching one off keeps what was written down."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._theme, self._diary, self._operations = theme, diary, operations
        grid = QWidget()
        self._grid = QGridLayout(grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.ticks: dict[str, TickLine] = {}
        self.own = QLineEdit()
        self.own.setPlaceholderText(self.tr("A symptom of your own"))
        self.own.setAccessibleName(self.tr("A symptom of your own"))
        self.own.setMinimumWidth(theme.px(260))
        self.own.setMaxLength(60)
        add = button(theme, self.tr("Add"), "plus")
        add.setAccessibleName(self.tr("Add this symptom"))
        self.body.addWidget(section(self.tr("Symptoms on Today")))
        self.body.addWidget(
            muted(self.tr("If you switch a symptom off, what you have recorded about it is kept."))
        )
        self.body.addWidget(grid)
        line = QWidget()
        flow = FlowLayout(line, gap=12)
        flow.addWidget(self.own)
        flow.addWidget(add)
        self.body.addWidget(line)
        add.clicked.connect(self.add_own)
        self.own.returnPressed.connect(self.add_own)

    @override
    def refresh(self) -> None:
        catalogue = self._diary.reader.catalogue
        if set(self.ticks) != {symptom.key for symptom in catalogue.symptoms}:
            self._make(catalogue.symptoms)
        chosen = {symptom.key for symptom in self._diary.reader.visible_symptoms()}
        for key, box in self.ticks.items():
            set_quietly(box, ticked=key in chosen)

    def _make(self, symptoms: Sequence[Symptom]) -> None:
        for box in self.ticks.values():
            self._grid.removeWidget(box)
            dispose(box)
        self.ticks = {symptom.key: TickLine(self._theme, symptom.label) for symptom in symptoms}
        columns = 2 if self._theme.scale < _LARGE else 1
        for n, (key, box) in enumerate(self.ticks.items()):
            box.setObjectName(key)
            box.toggled.connect(self._toggle)
            self._grid.addWidget(box, n // columns, n % columns)

    @Slot()
    def add_own(self) -> None:
        """Add a symptom of the person's own, rated 0 to 10."""
        name = " ".join(self.own.text().split())
        if not name:
            return
        symptom = OwnSymptom(f"own-{uuid.uuid4()}", name, Kind.RATING, self._diary.clock.now())
        if self._operations.run(self._diary.save, symptom, label=name):
            self.own.clear()

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        box = self.sender()
        if isinstance(box, TickLine):
            symptom = self._diary.reader.catalogue[box.objectName()]
            if not self._operations.run(
                self._diary.save, SymptomVisibility(symptom.key, on), label=symptom.label
            ):
                self.refresh()
