"""A desktop of its own with the bus for screen readers, and a listener on that bus.

It needs Xvfb, dbus-daemon and at-spi2-core: Qt speaks to readers from its X11 windows only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

#: Debian's package at-spi2-core brings it, so that a session's bus can start the readers' bus.
_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
MISSING = "needs Xvfb, dbus-daemon and at-spi2-core"

_ACCESSIBLE, _TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Text"
_EVENTS = "org.a11y.atspi.Event.Object"
_REGISTRY = DBusAddress(
    "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
)
_KEYS = DBusAddress(
    "/org/a11y/atspi/registry/deviceeventcontroller",
    "org.a11y.atspi.Registry",
    "org.a11y.atspi.DeviceEventController",
)
_PRESS, _RELEASE, _ASSERTIVE = 0, 1, 2  # as AT-SPI counts them
_READ_ONLY = 43
#: Where a key lies on the keyboard that Xvfb has.
_KEY_CODES = {digit: code for code, digit in enumerate("1234567890", 10)}
_KEY_CODES |= {"Backspace": 22, "Tab": 23, "Return": 36, "Ctrl": 37, "Shift": 50, "Space": 65}
_KEY_CODES |= {"m": 58, "n": 57, "z": 52, "h": 43, "F6": 72, "PgUp": 112, "Down": 116}
_PATIENCE = 20.0  # seconds; what is waited for usually takes a fraction of one

#: A session's bus of one's own, which prints its address.
BUS = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address")

ANNOUNCEMENTS, FOCUS = "object:announcement", "object:state-changed:focused"
WINDOW = "object:children-changed:add"
DESCRIPTIONS = "object:property-change:accessible-description"


def is_here() -> bool:
    """Whether this computer has what a desktop with readers needs."""
    return all(map(shutil.which, ("Xvfb", "dbus-daemon"))) and _SERVICE.exists()


@contextmanager
def desktop(home: Path) -> Iterator[dict[str, str]]:
    """Run a display and a session's bus; the environment for programs on it."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    with running(environment, "Xvfb", "-displayfd", "1", "-nolisten", "tcp") as display:
        environment["DISPLAY"] = f":{display}"
        with running(environment, *BUS) as address:
            environment["DBUS_SESSION_BUS_ADDRESS"] = address
            yield environment


@contextmanager
def running(environment: dict[str, str], *command: str) -> Iterator[str]:
    """Run a program; the first line that it prints."""
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


@dataclass(frozen=True)
class Heard:
    """What a reader is told: an event, and its words."""

    event: str
    text: str
    urgent: bool = False


@dataclass(frozen=True)
class Control:
    """What a reader can ask of a control: its role, and its text with how letters look."""

    role: str
    read_only: bool
    text: str
    looks: Mapping[str, Mapping[str, str]]  # by the words that were asked about


class Reader:
    """Listens to events as a screen reader does, and presses keys."""

    def __init__(self, environment: dict[str, str], *events: str) -> None:
        self.heard: list[Heard] = []
        self._focused: tuple[str, str] = ("", "")  # path and owner of the control
        session = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (self.bus_address,) = _ask(session, address, "GetAddress")
        session.close()
        self._bus = open_dbus_connection(self.bus_address)
        rule = MatchRule(type="signal", interface=_EVENTS)
        self._signals: deque[Message] = deque()
        self._bus.filter(rule, queue=self._signals)
        _ask(self._bus, message_bus, "AddMatch", "s", rule.serialise())
        for event in events:
            _ask(self._bus, _REGISTRY, "RegisterEvent", "s", event)

    def close(self) -> None:
        """Stop listening."""
        self._bus.close()

    def press(self, *keys: str) -> None:
        """Press keys together."""
        for kind, order in ((_PRESS, keys), (_RELEASE, keys[::-1])):
            for key in order:
                code = _KEY_CODES[key]
                _ask(self._bus, _KEYS, "GenerateKeyboardEvent", "isu", code, "", kind)

    def next(self, event: str = ANNOUNCEMENTS, patience: float = _PATIENCE) -> Heard:
        """Wait for the next of these events; ``heard`` keeps those before it, too."""
        while True:
            message = self._bus.recv_until_filtered(self._signals, timeout=patience)
            understood = self._understood(message)
            if understood:
                self.heard.append(understood)
                if understood.event == event:
                    return understood

    def role(self) -> str:
        """The role of the control that has the keyboard."""
        accessible = DBusAddress(*self._focused, _ACCESSIBLE)
        return str(_ask(self._bus, accessible, "GetRoleName")[0])

    def focused(self, *words: str) -> Control:
        """What can be asked of the control that has the keyboard; and how these words look."""
        accessible, text = (DBusAddress(*self._focused, kind) for kind in (_ACCESSIBLE, _TEXT))
        (states,) = _ask(self._bus, accessible, "GetState")
        (whole,) = _ask(self._bus, text, "GetText", "ii", 0, -1)
        looks = {
            part: _ask(self._bus, text, "GetAttributes", "i", whole.index(part))[0]
            for part in words
        }
        return Control(self.role(), bool(states[1] >> (_READ_ONLY - 32) & 1), whole, looks)

    def _understood(self, message: Message) -> Heard | None:
        detail, first, _second, (_signature, value), *_ = message.body
        member = message.header.fields[HeaderFields.member]
        if member == "Announcement":
            return Heard(ANNOUNCEMENTS, value, urgent=first == _ASSERTIVE)
        if (member, detail) == ("PropertyChange", "accessible-description"):
            return Heard(DESCRIPTIONS, value)
        if (member, detail, first) == ("StateChanged", "focused", 1):
            fields = message.header.fields
            self._focused = fields[HeaderFields.path], fields[HeaderFields.sender]
            return Heard(FOCUS, self._name(message))
        if (member, detail) == ("ChildrenChanged", "add"):
            return Heard(WINDOW, "")
        return None

    def _name(self, message: Message) -> str:
        """What the control is called that an event is about."""
        fields = message.header.fields
        control = DBusAddress(fields[HeaderFields.path], fields[HeaderFields.sender], _ACCESSIBLE)
        reply = self._bus.send_and_get_reply(Properties(control).get("Name"), timeout=_PATIENCE)
        ((_signature, name),) = unwrap_msg(reply)
        return str(name)


def _ask(bus: DBusConnection, whom: DBusAddress, method: str, *body: Any) -> tuple[Any, ...]:
    signature, *values = body or ("",)
    call = new_method_call(whom, method, signature or None, tuple(values))
    return tuple(unwrap_msg(bus.send_and_get_reply(call, timeout=_PATIENCE)))
