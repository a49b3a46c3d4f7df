"""What every dialog has in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.style.screens import on_screen
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, section


class Dialog(QDialog):
    """A window on top of the main one: opened with ``open()``, gone when closed.

    Call ``name``, fill ``body``, call ``add_buttons``. Escape closes without doing anything.
    F1 asks the window underneath for help now, and Ctrl+L to lock: both hold everywhere.
    """

    help_wanted = Signal()
    lock_wanted = Signal()
    #: Whether a dialog has a button for Undo beside its others.
    has_undo = False

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self._underneath = theme, parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(theme.px(420), 760))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 22)
        outer.setSpacing(16)
        self._title = section("")
        outer.addWidget(self._title)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)
        self._fault = label("", "notice")
        self._fault.setWordWrap(True)
        self._fault.hide()
        outer.addWidget(self._fault)
        self.foot = QVBoxLayout()  # for what was just removed here
        outer.addLayout(self.foot)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        outer.addLayout(self._buttons)
        self._pass_on("F1", self.ask_for_help, "help_wanted")
        self._pass_on("Ctrl+L", self.ask_for_lock, "lock_wanted")

    def fit(self, width: int, height: int) -> None:
        """Be this large at 100 % text, but never larger than the window underneath."""
        size = QSize(self.theme.px(width), self.theme.px(height))
        self.resize(size.boundedTo(self._underneath.window().size()).boundedTo(on_screen(self)))

    @override
    def open(self) -> None:
        """Show it; without a size of its own, as high as its words need: Qt stops at 2/3."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            for part in (self, *self.findChildren(QWidget)):
                part.ensurePolished()  # its letters may be larger
            room = on_screen(self)
            width = min(self.sizeHint().width(), room.width())
            if self._high(width) > room.height():
                width = room.width()
            self.resize(QSize(width, self._high(width)).boundedTo(room))
        super().open()

    def _high(self, width: int) -> int:
        return max(self.heightForWidth(width), self.sizeHint().height())

    def _pass_on(self, key: str, ask: Callable[[], None], signal: str) -> None:
        underneath = getattr(self._underneath.window(), signal, None)
        if isinstance(underneath, SignalInstance):
            getattr(self, signal).connect(underneath)
            QShortcut(QKeySequence(key), self, ask)

    @Slot()
    def ask_for_lock(self) -> None:
        """Want the diary locked."""
        self.lock_wanted.emit()

    @Slot()
    def ask_for_help(self) -> None:
        """Want to know who to call."""
        self.help_wanted.emit()

    def name(self, title: str) -> None:
        """Say what the dialog is for."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def add_beside(self, *others: QPushButton) -> None:
        """Put other actions at the left of the main one; before ``add_buttons``."""
        for other in others:
            self._buttons.addWidget(other)

    def add_buttons(self, accept: str, cancel: str = "") -> QPushButton:
        """Put the main action at the right; ``accept`` runs when it is pressed."""
        self._buttons.addStretch(1)
        if cancel:
            back = button(self.theme, cancel)
            back.clicked.connect(self.reject)
            self._buttons.addWidget(back)
        main = button(self.theme, accept, kind="primary")
        main.setDefault(True)
        main.clicked.connect(self.accept)
        self._buttons.addWidget(main)
        return main

    def add_risky_buttons(self, accept: str, cancel: str, *, enter: bool = True) -> QPushButton:
        """Add buttons where a slip would cost something: Enter and Escape both go back.

        Even on the one that costs something Enter does not press it.

        enter: whether Enter does anything at all.
        """
        self._buttons.addStretch(1)
        risky = button(self.theme, accept)
        risky.takes_enter = False
        risky.clicked.connect(self.accept)
        self._buttons.addWidget(risky)
        back = button(self.theme, cancel, kind="primary")
        back.setDefault(enter)
        back.clicked.connect(self.reject)
        self._buttons.addWidget(back)
        back.setFocus()
        return risky

    @Slot(str)
    def show_error(self, sentence: str) -> None:
        """Say in the dialog itself why it can't be done as asked."""
        show_and_announce(self._fault, sentence)

    @Slot()
    def clear_error(self) -> None:
        """Take the message of the last try away before the next one."""
        self._fault.hide()

    @property
    def error_text(self) -> bool:
        """Whether the last try came to nothing; what was typed has to stay on screen then."""
        return not self._fault.isHidden()
