"""Notifications of a Linux desktop, which need no tray: they go over the session's bus."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    Q_ARG,
    Q_RETURN_ARG,
    SLOT,
    ClassInfo,
    QMetaObject,
    QObject,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtDBus import QDBusConnection, QDBusError, QDBusInterface

#: The Desktop Notifications Specification 1.2, https://specifications.freedesktop.org/notification/
_SERVICE = "org.freedesktop.Notifications"
_PLACE = "/org/freedesktop/Notifications"
_PATIENCE = 1000  # milliseconds; an answer usually takes less than ten
_OPEN = "default"  # the action of a press on the notification itself
_NEW = 0  # none that is on screen is altered: some desktops would not show that again
_SYSTEM_DECIDES = -1  # for how long it is shown


@ClassInfo({"D-Bus Interface": _SERVICE})  # type: ignore[call-arg]
class _Signatures(QObject):  # type: ignore[operator]
    """The two methods with their types.

    PySide sends each number as a signed one, which the specification forbids here. A method that
    Qt knows by its types is called with those, and Qt learns them from an object on this
    program's own connection. It keeps them for the name of the interface.
    """

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, *_: object) -> int:  # noqa: N802 - the name on the bus
        return 0

    @Slot("uint")
    def CloseNotification(self, number: int) -> None:  # noqa: N802 - the name on the bus
        pass


class DesktopNotifications(QObject):
    """Shows a notification and takes it away again. ``pressed``: the person answered it."""

    pressed = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._notification_id = 0
        self._desktop: QDBusInterface | None = None

    @property
    def available(self) -> bool:
        """Whether a program shows notifications, or would be started for one."""
        names = self._bus.interface() if self._bus.isConnected() else None
        if names is None:
            return False
        return (
            bool(names.isServiceRegistered(_SERVICE).value())
            or _SERVICE in names.activatableServiceNames().value()
        )

    def tell(self, title: str, text: str) -> bool:
        """Show a notification in place of the last one; whether the desktop took it."""
        if not self.available:
            return False
        desktop = self._desktop or self._connect()
        self.close()
        number = QMetaObject.invokeMethod(
            desktop,
            "Notify",
            Qt.ConnectionType.DirectConnection,
            Q_RETURN_ARG("uint"),
            Q_ARG(str, title),
            Q_ARG("uint", _NEW),
            Q_ARG(str, "mbc-tracker"),
            Q_ARG(str, title),
            Q_ARG(str, text),
            Q_ARG("QStringList", [_OPEN, self.tr("Open")]),
            Q_ARG("QVariantMap", {"desktop-entry": "mbc-tracker"}),
            Q_ARG(int, _SYSTEM_DECIDES),
        )
        self._notification_id = cast("int", number)
        # A program that is only just being started shows it after the answer was waited for.
        slow = QDBusError.ErrorType.NoReply, QDBusError.ErrorType.Timeout
        trouble = desktop.lastError()
        return not trouble.isValid() or trouble.type() in slow

    def close(self) -> None:
        """Take the notification away, and hear of no press any more."""
        if self._desktop and self._notification_id:
            QMetaObject.invokeMethod(
                self._desktop,
                "CloseNotification",
                Qt.ConnectionType.DirectConnection,
                Q_ARG("uint", self._notification_id),
            )
        self._notification_id = 0

    def _connect(self) -> QDBusInterface:
        own, signatures = f"/{type(self).__name__}", _Signatures()
        self._bus.registerObject(own, signatures, QDBusConnection.RegisterOption.ExportAllSlots)
        QDBusInterface(self._bus.baseService(), own, _SERVICE, self._bus)
        self._bus.unregisterObject(own)
        slot = SLOT("_hear(uint,QString)")
        place = _SERVICE, _PLACE, _SERVICE, "ActionInvoked"
        self._bus.connect(*place, self, slot)  # type: ignore[call-overload]
        self._desktop = QDBusInterface(_SERVICE, _PLACE, _SERVICE, self._bus, self)
        self._desktop.setTimeout(_PATIENCE)
        return self._desktop

    @Slot("uint", str)
    def _hear(self, number: int, action: str) -> None:
        if self._notification_id and (number, action) == (self._notification_id, _OPEN):
            self.pressed.emit()
