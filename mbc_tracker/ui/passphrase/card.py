"""The passphrase in Settings: whether there is one, and when the diary locks itself."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.message import CountedMessage
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.style.preferences import LOCK_AFTER, Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, muted, section
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.single_press import SinglePress
from mbc_tracker.ui.widgets.translated import translated


class PassphraseCard(SettingsCard):
    """protected: whether the diary has a passphrase now; that changes with a new window only."""

    change_wanted = Signal()  # choose a passphrase, or another one
    removal_wanted = Signal()
    lock_wanted = Signal()
    minutes_chosen = Signal(int)

    def __init__(self, theme: Theme, preferences: Preferences, *, protected: bool) -> None:
        super().__init__()
        self._preferences = preferences
        words = self.tr("Change the passphrase…") if protected else self.tr("Choose a passphrase…")
        self.change = button(theme, words)
        self.removal = button(theme, self.tr("Remove the passphrase…"))
        self.lock = button(theme, self.tr("Lock now"))
        self.after = ChoiceChips(theme, self.tr("Lock automatically"), self._choices())
        self._build(protected)
        self.after.choose(str(preferences.lock_after))
        self.change.clicked.connect(self.change_wanted)
        self.removal.clicked.connect(self.removal_wanted)
        self._lock_press = SinglePress(self.lock)
        self._lock_press.pressed.connect(self.lock_wanted)
        self.after.chosen.connect(self._choose)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Come back after unlocking: the second press of Enter must not lock it again."""
        self._lock_press.rest()
        super().showEvent(event)

    def _choices(self) -> dict[str, str]:
        named = {
            str(n): translated(CountedMessage("after 1 minute", "after {n} minutes", n=n))
            for n in sorted(LOCK_AFTER)
            if n
        }
        return {**named, "0": self.tr("never")}

    def _build(self, protected: bool) -> None:
        self.body.addWidget(section(self.tr("Passphrase")))
        sentence = (
            self.tr("Your diary and its backups open only with your passphrase.")
            if protected
            else self.tr(
                "Your diary has no passphrase. Anyone who uses your account on this computer "
                "can read it."
            )
        )
        self.body.addWidget(label(sentence))
        row = QWidget()
        flow = FlowLayout(row)
        for part in (self.change, *((self.lock, self.removal) if protected else ())):
            flow.addWidget(part)
        self.body.addWidget(row)
        if not protected:
            for part in (self.lock, self.removal, self.after):
                part.setParent(self)  # or it would stay when the window goes
                part.hide()
        else:
            self.body.addWidget(muted(self.tr("Lock when the computer is not in use:")))
            self.body.addWidget(self.after)
            self.body.addWidget(
                muted(
                    self.tr(
                        "It also locks when the computer wakes from sleep, and on Linux when "
                        "the screen is locked. Ctrl+L locks it right away. What you are "
                        "typing is kept."
                    )
                )
            )

    @Slot(str)
    def _choose(self, minutes: str) -> None:
        self._preferences.lock_after = int(minutes)
        self.minutes_chosen.emit(int(minutes))
        self.saved.emit()
