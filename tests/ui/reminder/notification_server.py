"""A desktop that shows notifications, as far as a bus sees it; each call is a line of JSON.

``Press`` is for the tests: it tells the program that somebody pressed a notification.
"""

from __future__ import annotations

import json
import sys

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
_DESKTOP = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
_FIRST = 7  # the number of the first notification
_SIGNATURES = {"Notify": "susssasa{sv}i", "CloseNotification": "u", "Press": "is"}


def serve(address: str, *, refuses: bool) -> None:
    """Answer until the bus is gone. refuses: each notification is turned down."""
    bus, number = open_dbus_connection(address), _FIRST
    bus.send_and_get_reply(message_bus.RequestName(NAME))
    _say("ready")
    while True:
        call = bus.receive()
        if call.header.message_type is not MessageType.method_call:
            continue
        method = call.header.fields[HeaderFields.member]
        if refuses or call.header.fields.get(HeaderFields.signature) != _SIGNATURES.get(method):
            bus.send(new_error(call, "org.freedesktop.DBus.Error.InvalidArgs"))
            continue
        _say([method, *call.body])
        if method == "Press":
            bus.send(new_signal(_DESKTOP, "ActionInvoked", "us", call.body))
        if method == "Notify":
            bus.send(new_method_return(call, "u", (number,)))
            number += 1
        else:
            bus.send(new_method_return(call))


def _say(line: object) -> None:
    sys.stdout.write(f"{json.dumps(line)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    serve(sys.argv[1], refuses="--refuses" in sys.argv)
