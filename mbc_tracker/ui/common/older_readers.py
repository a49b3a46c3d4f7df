"""Whether a screen reader listens that doesn't know announcements; Linux only."""

from __future__ import annotations

import os
import re
import sys

#: Milliseconds to wait for an answer, which usually takes less than one.
_PATIENCE = 300
_REGISTRY = "org.a11y.atspi.Registry"
#: A listener's address and an event that it asked for. PySide can't unpack a list of pairs, so
#: it is read as Qt prints it.
_PAIR = re.compile(r'\(ss\) "([^"]*)", "([^"]*)"')
_ANNOUNCEMENT = ["Object", "Announcement"]
_DESCRIPTION = ["Object", "PropertyChange", "AccessibleDescription"]


def older_reader_listens() -> bool:
    """Whether a listener asked for changed descriptions but not for announcements.

    Orca does so before 45.2. Later ones ask for both, and would speak a sentence twice.
    """
    asked = _PAIR.findall(_registered()) if sys.platform == "linux" else []
    descriptions = {listener for listener, event in asked if _covers(event, _DESCRIPTION)}
    announcements = {listener for listener, event in asked if _covers(event, _ANNOUNCEMENT)}
    return bool(descriptions - announcements)


def _covers(event: str, name: list[str]) -> bool:
    """Whether an event is the one of this name, or a group of events with it, such as “Object:”."""
    parts = event.rstrip(":").split(":")
    return parts == name[: len(parts)]


def _registered() -> str:
    """Who listens to what on the desktop's bus for readers; empty where there is none."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    address = os.environ.get("AT_SPI_BUS_ADDRESS", "")
    if not address:
        ask = QDBusMessage.createMethodCall(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"
        )
        reply = QDBusConnection.sessionBus().call(ask, QDBus.CallMode.Block, _PATIENCE)
        address = str([*reply.arguments(), ""][0])
    bus = QDBusConnection.connectToBus(address, "mbc-tracker-readers")
    ask = QDBusMessage.createMethodCall(
        _REGISTRY, "/org/a11y/atspi/registry", _REGISTRY, "GetRegisteredEvents"
    )
    return repr(bus.call(ask, QDBus.CallMode.Block, _PATIENCE))
