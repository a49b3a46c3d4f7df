"""The program's icon beside the system's clock; it is there only while a reminder is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon


class TrayIcon(QObject):
    """Shows notifications. ``pressed``: the person answered one, or pressed the icon."""

    pressed = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip(self.tr("MBC Tracker"))
        self._icon.messageClicked.connect(self.pressed)
        self._icon.activated.connect(self._press)

    @property
    def available(self) -> bool:
        """Whether this computer can show notifications, right now."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def show(self) -> None:
        """Show the icon in the tray, without which no notification can come."""
        self._icon.show()

    def hide(self) -> None:
        """Take the icon out of the tray."""
        self._icon.hide()

    def tell(self, title: str, text: str) -> None:
        """Show a notification."""
        self._icon.showMessage(title, text, self._icon.icon())

    @Slot(QSystemTrayIcon.ActivationReason)
    def _press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.pressed.emit()
