"""The country, chosen from a list; what this computer is set to is offered, never assumed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.domain import profile
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.system_country import system_country
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Dropdown, button

_WIDTH = 300


class CountryField(QWidget):
    """Saved at once. It gives the emergency number, so the person says it, not the computer."""

    chosen = Signal()

    def __init__(
        self, theme: Theme, guidance: Guidance, diary: Diary, operations: Operations
    ) -> None:
        super().__init__()
        self._diary, self._operations = diary, operations
        self.country = Dropdown()
        self.country.setFixedWidth(theme.px(_WIDTH))
        for country in guidance.countries:
            self.country.addItem(country.name, country.code)
        self.country.setPlaceholderText(self.tr("Not chosen yet"))
        names = {country.code: country.name for country in guidance.countries if country.code}
        self._offered = system_country() if system_country() in names else ""
        name = names.get(self._offered, "")
        self.suggestion = button(theme, self.tr("Use {country}").format(country=name))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.country)
        lines.addWidget(self.suggestion)
        self.country.activated.connect(self._set_country)
        self.suggestion.clicked.connect(self._use_suggestion)

    def refresh(self) -> None:
        """Show what the diary has."""
        country = self._diary.reader.setting(profile.COUNTRY, profile.NOT_CHOSEN)
        self.country.setCurrentIndex(self.country.findData(country))
        self.suggestion.setVisible(bool(self._offered) and country == profile.NOT_CHOSEN)

    @Slot()
    def _set_country(self) -> None:
        self._save(str(self.country.currentData()))

    @Slot()
    def _use_suggestion(self) -> None:
        self.country.setFocus()
        self._save(self._offered)

    def _save(self, country: str) -> None:
        self._operations.run(self._diary.set, profile.COUNTRY, country)
        self.refresh()
        self.chosen.emit()
