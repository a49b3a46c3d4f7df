"""The sections of Settings, and the list of them: at the left or, in a narrow window, on top."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from mbc_tracker.ui.settings.section_button import SectionButton, line_width
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.single_stop import speak_as_radio, stop_at_chosen

_WIDTH = 226  # pixels at 100 % text; more where a language has longer words
_MARGIN, _GAP, _CHIP_GAP, _EDGES = 8, 4, 8, 2
_ANY_WIDTH = 16_777_215  # Qt's own 'no limit'


class SettingsSection(StrEnum):
    """A part of Settings that can be opened by itself, in the order of the list."""

    ABOUT = "about"
    TEAM = "team"
    SYMPTOMS = "symptoms"
    MEASUREMENTS = "measurements"
    MEDICINES = "medicines"
    REMINDER = "reminder"
    LOOK = "look"
    PROTECTION = "protection"
    BACKUPS = "backups"
    FILES = "files"
    DELETED = "deleted"


_ICONS: Mapping[SettingsSection, str] = {
    SettingsSection.ABOUT: "user",
    SettingsSection.TEAM: "users",
    SettingsSection.SYMPTOMS: "list-checks",
    SettingsSection.MEASUREMENTS: "ruler",
    SettingsSection.MEDICINES: "pill",
    SettingsSection.REMINDER: "bell",
    SettingsSection.LOOK: "sun",
    SettingsSection.PROTECTION: "shield",
    SettingsSection.BACKUPS: "archive",
    SettingsSection.FILES: "download",
    SettingsSection.DELETED: "trash-2",
}


class SectionList(Card):
    """A button for each section that has something in it; exactly one holds."""

    chosen = Signal(str)  # SettingsSection

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(self.tr("Sections of Settings"))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, SectionButton] = {}
        holder = QWidget()
        self._lines = FlowLayout(holder)
        self.body.addWidget(holder)
        names = self._names()
        longest = max(line_width(theme, name) for name in names.values())
        line = max(theme.px(_WIDTH) - 2 * _MARGIN - _EDGES, longest)
        self._wide = line + 2 * _MARGIN + _EDGES
        for section, name in names.items():
            button = SectionButton(theme, name, _ICONS[section], line)
            button.setObjectName(section)
            speak_as_radio(button)
            button.hide()
            self._group.addButton(button)
            self._lines.addWidget(button)
            self.buttons[section] = button
        self._group.buttonToggled.connect(self._see)
        self._chips = True
        self.show_chips(chips=False)

    def show_chips(self, *, chips: bool) -> None:
        """Be a row of chips that wraps, or a list."""
        if chips == self._chips:
            return
        self._chips = chips
        self.setProperty("card", "none" if chips else "plain")
        self.setStyleSheet(f"/* {chips} */")  # applies the rules anew
        self.setMinimumWidth(0 if chips else self._wide)
        self.setMaximumWidth(_ANY_WIDTH if chips else self._wide)
        margin = 0 if chips else _MARGIN
        self.body.setContentsMargins(margin, margin, margin, margin)
        self._lines.setSpacing(_CHIP_GAP if chips else _GAP)
        for button in self.buttons.values():
            button.show_chip(chip=chips)

    @property
    def list_height(self) -> int:
        """How high the list is as lines of its own."""
        count = len(self.offered)
        return count * self._theme.target + (count - 1) * _GAP + 2 * _MARGIN

    def offer(self, section: SettingsSection) -> None:
        """List a section: there is something in it."""
        self.buttons[section].show()

    @property
    def offered(self) -> list[str]:
        """The sections that are listed."""
        return [key for key, button in self.buttons.items() if not button.isHidden()]

    def choose(self, section: str) -> None:
        """Show a section as the chosen one, without announcing it."""
        self._group.blockSignals(True)
        self.buttons[section].setChecked(True)
        self._group.blockSignals(False)
        stop_at_chosen(self._group.buttons())

    @Slot(QAbstractButton, bool)
    def _see(self, button: QAbstractButton, checked: bool) -> None:
        """Heed every way of choosing: a screen reader toggles a button without clicking it."""
        if checked:
            stop_at_chosen(self._group.buttons())
            self.chosen.emit(button.objectName())

    def _names(self) -> Mapping[SettingsSection, str]:
        return {
            SettingsSection.ABOUT: self.tr("About you"),
            SettingsSection.TEAM: self.tr("Care team"),
            SettingsSection.SYMPTOMS: self.tr("Symptoms"),
            SettingsSection.MEASUREMENTS: self.tr("Measurements"),
            SettingsSection.MEDICINES: self.tr("Medicines"),
            SettingsSection.REMINDER: self.tr("Reminder"),
            SettingsSection.LOOK: self.tr("Look and language"),
            SettingsSection.PROTECTION: self.tr("Protection"),
            SettingsSection.BACKUPS: self.tr("Backups"),
            SettingsSection.FILES: self.tr("Files in and out"),
            SettingsSection.DELETED: self.tr("Deleted things"),
        }
