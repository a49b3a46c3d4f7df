"""The person in Settings: country, name and birth date."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.country_field import CountryField
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.settings.birth_date import BirthDateField
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted, section
from mbc_tracker.ui.widgets.tracked_line_edit import TrackedLineEdit

_NAMES = 100  # pixels at 100 % text, for the names of the fields


class AboutCard(SettingsCard):
    """Each field with its name at the left and what it is for at the right."""

    def __init__(
        self, theme: Theme, words: Words, guidance: Guidance, diary: Diary, operations: Operations
    ) -> None:
        super().__init__()
        self._theme, self._guidance = theme, guidance
        self._diary, self._operations = diary, operations
        self.place = CountryField(theme, guidance, diary, operations)
        self.country = self.place.country
        self.name = TrackedLineEdit()
        self.name.setFixedWidth(theme.px(300))
        self.birth = BirthDateField(theme, words, diary, operations)
        self.born = self.birth.field
        self._number = muted("")
        on_report = self.tr("can be on the report")
        self.body.addWidget(section(self.tr("About you")))
        self._add_line(self.tr("Country"), self.place, self.country, self._number)
        self._add_line(self.tr("Name"), self.name, self.name, muted(on_report))
        self._add_line(self.tr("Birth date"), self.birth, self.born, muted(on_report))
        self.name.editingFinished.connect(self._set_name)

    @override
    def refresh(self) -> None:
        self.place.refresh()
        country = self._diary.reader.setting(profile.COUNTRY)
        sentence = self.tr("sets the emergency number: {number}")
        number = self._guidance.number(country)
        self._number.setText(sentence.format(number=number))
        self.country.setAccessibleDescription(self._number.text())
        if not self.name.typed:
            self.name.fill(self._diary.reader.setting(profile.NAME))
        self.birth.refresh()

    @override
    def flush(self) -> bool:
        return all([self._set_name(), self.birth.flush()])

    @Slot()
    def _set_name(self) -> bool:
        """Save what was typed; until then it counts as being typed."""
        text = self.name.text().strip()
        if self.name.typed and not self._operations.run(self._diary.set, profile.NAME, text):
            return False
        self.name.fill(self._diary.reader.setting(profile.NAME))
        return True

    def _add_line(self, name: str, part: QWidget, field: QWidget, note: QWidget) -> None:
        field.setAccessibleName(name)
        caption = label(name, "strong")
        caption.setBuddy(field)
        large = self._theme.has_large_text
        way = QBoxLayout.Direction
        line = QBoxLayout(way.TopToBottom if large else way.LeftToRight)
        line.setSpacing(4 if large else 14)
        if not large:
            caption.setMinimumWidth(self._theme.px(_NAMES))
            caption.setFixedHeight(self._theme.target)
            note.setMinimumHeight(self._theme.target)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(caption, 0, top)
        line.addWidget(part, 0, top)
        line.addWidget(note, 1, top)
        self.body.addLayout(line)
