"""Locks the window and opens it again, by hand and by itself.

The windows are hidden, not closed: whatever was being typed, in a dialog too, is there afterwards
(docs/decisions/0019).
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import SLOT, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid
from typing_extensions import override

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import PassphraseRequired
from mbc_tracker.ui.passphrase.lock_window import LockWindow
from mbc_tracker.ui.style.theme import Theme

_MINUTE = 60_000  # milliseconds
_LOOK = 10_000
_SLEPT = 60  # seconds by which the clock is ahead of our looks when the computer has slept
#: Menus, lists that are pulled down, tool tips: they have nothing to come back for.
_PASSING = {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class LockableWindow(Protocol):
    """What is locked: the windows of one run."""

    theme: Theme

    def flush(self) -> bool:
        """Save what is being typed; False if it can't be."""


#: Who says on Linux that the screen was locked: the standard's name, and those of desktops.
_SCREEN_SAVERS = tuple(
    f"org.{name}.ScreenSaver" for name in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)


class IdleLock(QObject):
    """Looks after one protected diary that is open in the window.

    now: seconds by the clock on the wall. guidance: what its help shows.
    """

    hidden = Signal()  # it was locked
    unlocked = Signal()

    def __init__(
        self,
        application: QApplication,
        key: Passphrase,
        guidance: Guidance,
        screen: LockableWindow,
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application, self._key = application, key
        self.guidance = guidance
        self._screen, self._now = screen, now
        self.window: LockWindow | None = None
        self._hidden: list[QWidget] = []
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._hide_new_windows)
        self._looks = QTimer(self, interval=_LOOK)
        self._looks.timeout.connect(self.check_clock)
        self._looked = now()

    @property
    def locked(self) -> bool:
        """Whether nothing of the diary is on screen."""
        return self.window is not None

    def watch(self, minutes: int) -> None:
        """Lock by itself from now on. minutes: without a sign of life; 0 stands for never."""
        if not self._looks.isActive():
            self._looks.start()
            self._application.installEventFilter(self)
            self._listen_to_system()
        self.wait(minutes)

    @Slot(int)
    def wait(self, minutes: int) -> None:
        """Choose another length of time."""
        self._idle.stop()
        self._idle.setInterval(minutes * _MINUTE)
        if minutes:
            self._idle.start()

    @Slot()
    def lock(self) -> None:
        """Hide everything but the field for the passphrase."""
        if self.locked:
            return
        try:
            self._screen.flush()  # what can't be saved now stays in its field, which is kept
        finally:
            windows = [
                widget for widget in self._application.topLevelWidgets() if widget.isVisible()
            ]
            self.window = LockWindow(self._screen.theme, self._check, self._unlock_error)
            self.window.opened.connect(self._unlock)
            self.window.help_wanted.connect(self.show_help)
            self._cover_windows(windows)
            self.window.come_to_front()
            self._hide(windows)
            self.hidden.emit()

    def _hide(self, windows: Sequence[QWidget]) -> None:
        for widget in windows:
            if widget.windowType() in _PASSING:
                widget.close()
            else:
                widget.hide()
                self._hidden.append(widget)

    def end(self) -> None:
        """Stop listening; close the lock window if the program ends locked."""
        self._application.removeEventFilter(self)
        for timer in (self._idle, self._looks, self._soon):
            timer.stop()
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._idle.interval():
            self._idle.start()
        elif event.type() is QEvent.Type.Show and self.locked:
            self._soon.start()
        return False

    @Slot()
    def _hide_new_windows(self) -> None:
        """What opened itself while it is locked, such as a print dialog that was on its way."""
        windows = (widget for widget in self._application.topLevelWidgets() if widget.isVisible())
        self._hide(
            [
                widget
                for widget in windows
                if widget.window() is not self.window and not self._is_ours(widget)
            ]
        )

    def _is_ours(self, widget: QWidget) -> bool:
        """Whether a window belongs to the locked one. For Qt, ancestors end where a window does."""
        above: QWidget | None = widget
        while above is not None and above is not self.window:
            above = above.parentWidget()
        return above is not None

    @Slot()
    def check_clock(self) -> None:
        """Lock after a sleep of the computer, during which timers stand still."""
        before, self._looked = self._looked, self._now()
        if self._looked - before > _LOOK / 1000 + _SLEPT:
            self.lock()

    @Slot(bool)
    def handle_system_lock(self, locked: bool) -> None:
        """Lock, as the system locks its screen or is about to sleep."""
        if locked:
            self.lock()

    def _cover_windows(self, windows: Sequence[QWidget]) -> None:
        """Stand where the main window stands."""
        mains = [widget for widget in windows if widget.parentWidget() is None]
        if self.window is not None and mains:
            self.window.setGeometry(max(mains, key=lambda widget: widget.width()).geometry())

    def _check(self, typed: Passphrase) -> None:
        if not hmac.compare_digest(typed.text.encode(), self._key.text.encode()):
            raise PassphraseRequired(
                self.tr(
                    "That is not the passphrase. Check capital letters and spaces, and try "
                    "again. It is on the recovery sheet, if you have printed one."
                )
            )

    def _unlock_error(self) -> str:
        dialogs = any(isinstance(widget, QDialog) for widget in self._hidden if isValid(widget))
        if self._screen.flush() and not dialogs:
            return ""
        return self.tr(
            "Something you typed has not been saved yet. Unlock the diary to see it first."
        )

    @Slot()
    def _unlock(self) -> None:
        left, self.window = self.window, None
        back, self._hidden = [widget for widget in self._hidden if isValid(widget)], []
        for widget in back:
            widget.show()
        if left is not None:
            left.hide()
            left.deleteLater()
        if self._idle.interval():
            self._idle.start()
        self.unlocked.emit()

    @Slot()
    def show_help(self) -> None:
        """The emergency signs and numbers, with nothing of the diary."""
        from mbc_tracker.ui.passphrase.locked_help_dialog import LockedHelpDialog

        if self.window is not None:
            LockedHelpDialog(self._screen.theme, self.guidance, self.window).open()

    def _listen_to_system(self) -> None:
        """On Linux the desktop says when its screen is locked and when it goes to sleep."""
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # pragma: no cover - Windows and macOS have no D-Bus
            return
        slot = SLOT("handle_system_lock(bool)")
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        for name in _SCREEN_SAVERS:
            session.connect("", "", name, "ActiveChanged", self, slot)  # type: ignore[call-overload]
        manager = "org.freedesktop.login1.Manager"
        system.connect("", "", manager, "PrepareForSleep", self, slot)  # type: ignore[call-overload]
