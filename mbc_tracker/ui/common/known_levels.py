"""How bad each symptom is usually that the team knows: a list, for Settings and the first start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.symptoms import WORST_RATING, Symptom
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Dropdown, label


class KnownLevels(QWidget):
    """A line for each symptom; nothing is chosen at first."""

    def __init__(self, theme: Theme, words: Words, symptoms: Sequence[Symptom]) -> None:
        super().__init__()
        self.levels = {symptom.key: self._dropdown(words, symptom) for symptom in symptoms}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        direction = QBoxLayout.Direction
        below = theme.has_large_text
        for symptom in symptoms:
            name = label(symptom.label)
            name.setBuddy(self.levels[symptom.key])
            line = QBoxLayout(direction.TopToBottom if below else direction.LeftToRight)
            line.addWidget(name, 1)
            line.addWidget(self.levels[symptom.key])
            lines.addLayout(line)
            self.levels[symptom.key].setMinimumWidth(theme.px(200))

    @property
    def chosen(self) -> dict[str, int]:
        """The levels that were chosen, by symptom."""
        return {
            key: level
            for key, dropdown in self.levels.items()
            if (level := dropdown.currentData()) is not None
        }

    def choose(self, levels: dict[str, int]) -> None:
        """Show these, and nothing for the others."""
        for key, dropdown in self.levels.items():
            dropdown.setCurrentIndex(dropdown.findData(levels.get(key)))

    def _dropdown(self, words: Words, symptom: Symptom) -> Dropdown:
        dropdown = Dropdown()
        asked = self.tr("{symptom}: how bad is it usually?")
        dropdown.setAccessibleName(asked.format(symptom=symptom.label))
        dropdown.addItem(self.tr("Leave out"), None)
        for level in range(1, WORST_RATING + 1):
            dropdown.addItem(words.rating(symptom, level), level)
        return dropdown
