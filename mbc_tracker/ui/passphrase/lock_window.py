"""What is shown while the diary is locked: a field for the passphrase, and where to get help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import MbcError, PassphraseRequired
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.style.screens import bring_to_front
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, heading, label, muted, scrolled
from mbc_tracker.ui.widgets.passphrase_field import PassphraseField, reveal_box
from mbc_tracker.ui.widgets.translated import translated

#: Milliseconds that a wrong passphrase costs: nothing to a person, much to who tries them all.
PENALTY = 1000


class LockWindow(QWidget):
    """Nothing of the diary is in it. ``try_key`` raises PassphraseRequired for a wrong passphrase.

    may_close: the sentence why the window can't be closed now; empty if it can.
    """

    opened = Signal(object)  # Passphrase
    help_wanted = Signal()
    restore_wanted = Signal()
    forgotten = Signal()

    def __init__(
        self,
        theme: Theme,
        try_key: Callable[[Passphrase], None],
        may_close: Callable[[], str] | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._try_key, self._may_close = theme, try_key, may_close
        self.setObjectName("window")
        self.setWindowTitle(self.tr("MBC Tracker – symptom diary"))
        self.field = PassphraseField(theme, self.tr("Passphrase"))
        self.reveal = reveal_box(theme, self.tr("Show what I type"), self.field)
        self.unlock = button(theme, self.tr("Unlock"), kind="primary")
        self.help = button(theme, self.tr("Who to call"), "phone", "emergency")
        self.restore = button(theme, self.tr("Restore a backup…"))
        self.forgot = button(theme, self.tr("I can’t remember it"), kind="link")
        self.fault = label("", "notice")
        self._wait = QTimer(self, singleShot=True, interval=PENALTY)
        self._build()
        self._connect()

    def offer_restore(self) -> None:
        """Let the person choose a backup: for a diary that may be damaged."""
        self.restore.show()

    def offer_new(self) -> None:
        """Let the person say that the passphrase is forgotten."""
        self.forgot.show()

    @Slot()
    def come_to_front(self) -> None:
        """Show the window over others."""
        bring_to_front(self)
        self.field.setFocus()

    def show_error(self, sentence: str) -> None:
        """Say why it can't be done as asked."""
        show_and_announce(self.fault, sentence)

    @Slot()
    def attempt(self) -> None:
        """Try what was typed."""
        if self._wait.isActive():
            return
        self.fault.hide()
        try:
            key = Passphrase.typed(self.field.text())
            self._try_key(key)
        except PassphraseRequired as error:
            self.show_error(translated(error))
            self.field.selectAll()
            self.unlock.setEnabled(False)
            self._wait.start()
        except MbcError as error:
            self.show_error(translated(error))
        else:
            self.field.clear()
            self.opened.emit(key)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        why = self._may_close() if self._may_close else ""
        if why:
            self.show_error(why)
            event.ignore()
            return
        super().closeEvent(event)

    @Slot()
    def _go_on(self) -> None:
        self.unlock.setEnabled(True)
        self.field.setFocus()

    def _connect(self) -> None:
        self.field.returnPressed.connect(self.attempt)
        self.unlock.clicked.connect(self.attempt)
        self.help.clicked.connect(self.help_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.forgot.clicked.connect(self.forgotten)
        self._wait.timeout.connect(self._go_on)
        QShortcut(QKeySequence("F1"), self, self.help.click)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 26, 32, 26)
        content = QWidget()
        content.setObjectName("window")
        room = QVBoxLayout(content)
        room.setContentsMargins(0, 0, 0, 0)
        room.addStretch(2)
        middle = QHBoxLayout()  # an alignment would not ask how high wrapped lines are
        middle.addStretch(1)
        middle.addWidget(self._card())
        middle.addStretch(1)
        room.addLayout(middle)
        room.addStretch(3)
        outer.addWidget(scrolled(content), 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.help)
        outer.addLayout(below)

    def _card(self) -> Card:
        card = Card()
        card.setFixedWidth(min(self._theme.px(520), 900))
        title = heading(self.tr("Your diary is locked"))
        title.setWordWrap(True)
        prompt = label(self.tr("Passphrase"), "strong")
        prompt.setBuddy(self.field)
        self.fault.hide()
        self.restore.hide()
        self.forgot.hide()
        for part in (title, prompt, self.field, self.reveal, self.fault, self.unlock):
            card.body.addWidget(part)
        card.body.addWidget(
            muted(self.tr("Without the passphrase nobody can read it. It can’t be looked up."))
        )
        card.body.addWidget(self.restore)
        card.body.addWidget(self.forgot, 0, Qt.AlignmentFlag.AlignLeft)
        return card
