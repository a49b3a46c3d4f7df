"""The language and the colours in which this computer shows the diary."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from mbc_tracker.content import reviews
from mbc_tracker.content.reviews import ReviewerRole, Reviews
from mbc_tracker.ui.common.language_choice import LanguageChoice
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import muted, section
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips


class LanguageCard(SettingsCard):
    """The language of everything. changed: the window has to be made anew."""

    changed = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, language: str) -> None:
        super().__init__()
        self.choice = LanguageChoice(theme, preferences, language)
        self.choice.changed.connect(self.changed)
        number = self.tr("The emergency number goes by your country, not by the language.")
        about = " ".join((*self._unread(reviews.load(language)), number))
        self.body.addWidget(self.choice)
        self.body.addWidget(muted(about))

    def _unread(self, read: Reviews) -> Iterator[str]:
        """Who has not read all texts of this language."""
        if not read.cover_all(ReviewerRole.NATIVE_READER):
            yield self.tr("No native reader has checked all texts in this language yet.")
        if not read.cover_all(ReviewerRole.CLINICIAN):
            yield self.tr("No clinician has read all texts in this language yet.")

    @override
    def refresh(self) -> None:
        """Nothing in the diary changes the language."""


class ColoursCard(SettingsCard):
    """Light, dark, or as the computer is. changed: the window has to be made anew."""

    changed = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.chips = ChoiceChips(
            theme,
            self.tr("Colours"),
            {
                Colours.SYSTEM: self.tr("Same as this computer"),
                Colours.LIGHT: self.tr("Light"),
                Colours.DARK: self.tr("Dark"),
            },
        )
        self.body.addWidget(section(self.tr("Colours")))
        self.body.addWidget(self.chips)
        self.chips.chosen.connect(self._set)

    @override
    def refresh(self) -> None:
        self.chips.choose(self._preferences.colours)

    @Slot(str)
    def _set(self, colours: str) -> None:
        self._preferences.colours = Colours(colours)
        self.changed.emit()
