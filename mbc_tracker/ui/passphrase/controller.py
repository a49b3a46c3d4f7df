"""The passphrase in the window: its card in Settings, and choosing, changing, removing it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.exit_request import Protect
from mbc_tracker.ui.passphrase.card import PassphraseCard
from mbc_tracker.ui.passphrase.change_dialog import ChangePassphraseDialog, RemovePassphraseDialog
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme


class DialogParent(Protocol):
    """What is on screen now: it comes and goes with the text size."""

    theme: Theme

    @property
    def window(self) -> QWidget:
        """What a dialog opens over."""


class PassphraseController(QObject):
    """Asks for a passphrase; whoever made it closes the diary and has the passphrase set."""

    agreed = Signal(object)  # Protect
    declined = Signal(str)  # at the first start: what to know then

    def __init__(
        self, palette: Palette, words: Words, diary: Diary, screen: DialogParent, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._palette, self._words, self._diary, self._screen = palette, words, diary, screen

    def card(self, preferences: Preferences) -> PassphraseCard:
        """A card for Settings."""
        protected = self._diary.key is not None
        card = PassphraseCard(self._screen.theme, preferences, protected=protected)
        card.change_wanted.connect(self.choose)
        card.removal_wanted.connect(self.remove)
        return card

    @Slot()
    def choose(self) -> ChangePassphraseDialog:
        """Let the person choose a passphrase, or another one."""
        shared = self._palette, self._words, self._diary
        dialog = ChangePassphraseDialog(self._screen.theme, *shared, self._screen.window)
        dialog.chosen.connect(self._agree)
        dialog.open()
        return dialog

    @Slot()
    def choose_first(self) -> None:
        """At the first start: if nothing comes of it, say that there is no passphrase yet."""
        self.choose().rejected.connect(self._tell_declined)

    @Slot()
    def remove(self) -> None:
        """Let the person take the passphrase away."""
        dialog = RemovePassphraseDialog(self._screen.theme, self._diary, self._screen.window)
        dialog.chosen.connect(self._agree)
        dialog.open()

    @Slot(object)
    def _agree(self, key: Passphrase | None) -> None:
        self.agreed.emit(Protect(key))

    @Slot()
    def _tell_declined(self) -> None:
        self.declined.emit(
            self.tr("Your diary has no passphrase yet. You can choose one in Settings.")
        )
