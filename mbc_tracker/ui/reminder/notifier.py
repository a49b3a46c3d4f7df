"""How a reminder reaches the person: the desktop's own notifications, or the tray's."""

from __future__ import annotations

import sys
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QIcon

from mbc_tracker.ui.reminder.tray import TrayIcon


class DesktopService(Protocol):
    """A program of the desktop that shows notifications."""

    pressed: SignalInstance

    @property
    def available(self) -> bool:
        """Whether there is one, right now."""

    def tell(self, title: str, text: str) -> bool:
        """Show a notification; whether it was taken."""

    def close(self) -> None:
        """Take the notification away."""


class SystemNotifier(QObject):
    """Shows notifications where one of the two ways works. ``pressed``: the person answered one.

    desktop: None on Windows and macOS, whose own notifications come through the tray.
    """

    pressed = Signal()

    def __init__(
        self, icon: QIcon, desktop: DesktopService | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.tray = TrayIcon(icon, self)
        self._desktop = desktop
        self.tray.pressed.connect(self.pressed)
        if desktop is not None:
            desktop.pressed.connect(self.pressed)

    @property
    def available(self) -> bool:
        """Whether this computer can show notifications, right now."""
        desktop = self._desktop
        return (desktop is not None and desktop.available) or self.tray.available

    def show(self) -> None:
        """Show the icon in the tray, if there is a tray."""
        if self.tray.available:
            self.tray.show()

    def hide(self) -> None:
        """Take away the icon and what is still shown."""
        self.tray.hide()
        if self._desktop is not None:
            self._desktop.close()

    def tell(self, title: str, text: str) -> bool:
        """Show a notification; false if neither way took it."""
        if self._desktop is not None and self._desktop.tell(title, text):
            return True
        if self.tray.available:
            self.tray.tell(title, text)
            return True
        return False


def system_notifier(icon: QIcon, parent: QObject) -> SystemNotifier:
    """What this computer has."""
    if sys.platform != "linux":
        return SystemNotifier(icon, None, parent)
    from PySide6.QtDBus import QDBusConnection

    from mbc_tracker.ui.reminder.desktop_notifications import DesktopNotifications

    desktop = DesktopNotifications(QDBusConnection.sessionBus(), parent)
    return SystemNotifier(icon, desktop, parent)
