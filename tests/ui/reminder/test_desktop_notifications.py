"""Notifications without a tray: a real bus of its own, with a small desktop on it."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.reminder import Reminder, Rhythm
from mbc_tracker.ui.reminder.card import ReminderCard
from mbc_tracker.ui.reminder.desktop_notifications import DesktopNotifications
from mbc_tracker.ui.reminder.notifier import SystemNotifier
from mbc_tracker.ui.reminder.tray import TrayIcon
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.theme import Theme
from tests.fakes import FixedClock
from tests.ui.acting import child, texts
from tests.ui.at_spi import BUS, running
from tests.ui.reminder.notification_server import NAME
from tests.ui.reminder.test_reminder import SENTENCE, at

pytestmark = [
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon"),
    pytest.mark.screen("settings"),
]

_PATIENCE = 20.0  # seconds; what is waited for usually takes a fraction of one


class Shown:
    """What the desktop was asked for."""

    def __init__(self, process: subprocess.Popen[bytes], bus: QDBusConnection) -> None:
        self._process, self._bus = process, bus

    def next(self) -> Any:
        """Wait for the next call."""
        assert self._process.stdout
        assert select.select([self._process.stdout], [], [], _PATIENCE)[0], "nothing was asked for"
        return json.loads(self._process.stdout.readline())

    def press(self, number: int, action: str) -> None:
        """Have somebody press a notification."""
        call = QDBusMessage.createMethodCall(NAME, "/", NAME, "Press")
        call.setArguments([number, action])
        self._bus.call(call)


#: With its usual settings the bus would start the notifications of this computer.
_ONLY_WHAT_IS_STARTED = """<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{folder}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def bus_in(folder: Path) -> Iterator[tuple[str, QDBusConnection]]:
    """Run a session's bus; its address, and the program's connection to it."""
    config = folder / "bus.conf"
    config.write_text(_ONLY_WHAT_IS_STARTED.format(folder=folder), encoding="utf-8")
    name = str(folder)
    with running(dict(os.environ), BUS[0], f"--config-file={config}", *BUS[2:]) as address:
        yield address, QDBusConnection.connectToBus(address, name)
        QDBusConnection.disconnectFromBus(name)


@contextmanager
def desktop_on(address: str, bus: QDBusConnection, *options: str) -> Iterator[Shown]:
    """Run the program that shows notifications."""
    command = sys.executable, "-m", "tests.ui.reminder.notification_server", address, *options
    with subprocess.Popen(command, stdout=subprocess.PIPE, bufsize=0) as process:
        somewhere = Shown(process, bus)
        assert somewhere.next() == "ready"
        try:
            yield somewhere
        finally:
            process.terminate()


@pytest.fixture
def private_bus(tmp_path: Path) -> Iterator[tuple[str, QDBusConnection]]:
    with bus_in(tmp_path) as address_and_bus:
        yield address_and_bus


@pytest.fixture
def bus(private_bus: tuple[str, QDBusConnection]) -> QDBusConnection:
    return private_bus[1]


@pytest.fixture
def shown(private_bus: tuple[str, QDBusConnection]) -> Iterator[Shown]:
    """A desktop that shows notifications."""
    with desktop_on(*private_bus) as somewhere:
        yield somewhere


def test_a_notification_is_shown_with_a_press_that_opens(shown: Shown, bus: QDBusConnection):
    notifications = DesktopNotifications(bus)
    assert notifications.available
    assert notifications.tell("A title", "A text")
    hints, actions = {"desktop-entry": ["s", "mbc-tracker"]}, ["default", "Open"]
    asked = ["Notify", "A title", 0, "mbc-tracker", "A title", "A text", actions, hints, -1]
    assert shown.next() == asked


def test_the_next_one_is_a_new_one_and_the_last_goes(shown: Shown, bus: QDBusConnection):
    notifications = DesktopNotifications(bus)
    notifications.tell("A title", "One day")
    notifications.tell("A title", "Another")
    notifications.close()
    notifications.close()
    notifications.tell("A title", "A third")
    calls = [shown.next() for _ in range(5)]
    assert [call[:3] for call in calls] == [
        ["Notify", "A title", 0],
        ["CloseNotification", 7],
        ["Notify", "A title", 0],
        ["CloseNotification", 8],
        ["Notify", "A title", 0],
    ]


def test_only_a_press_on_the_own_notification_counts(
    shown: Shown, bus: QDBusConnection, qtbot: QtBot
):
    notifications = DesktopNotifications(bus)
    presses: list[bool] = []
    notifications.pressed.connect(lambda: presses.append(True))
    notifications.tell("A title", "A text")
    shown.press(3, "default")
    shown.press(7, "other")
    with qtbot.waitSignal(notifications.pressed):
        shown.press(7, "default")
    assert presses == [True]
    notifications.close()
    shown.press(7, "default")
    notifications.tell("A title", "A text")
    with qtbot.waitSignal(notifications.pressed):
        shown.press(8, "default")
    assert len(presses) == 2


def test_a_desktop_that_refuses_is_no_success(private_bus: tuple[str, QDBusConnection]):
    with desktop_on(*private_bus, "--refuses"):
        assert not DesktopNotifications(private_bus[1]).tell("A title", "A text")


def test_one_that_is_started_when_it_is_needed_counts(tmp_path: Path):
    command = f"{sys.executable} -m tests.ui.reminder.notification_server"
    with bus_in(tmp_path) as (_, bus):
        assert not DesktopNotifications(bus).available
    service = f"[D-BUS Service]\nName={NAME}\nExec={command}\n"
    (tmp_path / f"{NAME}.service").write_text(service, encoding="utf-8")
    with bus_in(tmp_path) as (_, bus):
        assert DesktopNotifications(bus).available


def test_without_a_bus_there_are_none():
    bus = QDBusConnection.connectToBus("disabled:", "no-bus")
    notifications = DesktopNotifications(bus)
    assert not notifications.available
    assert not notifications.tell("A title", "A text")
    notifications.close()


def test_where_the_desktop_refuses_the_tray_shows_it(
    theme: Theme, private_bus: tuple[str, QDBusConnection], monkeypatch: pytest.MonkeyPatch
):
    messages: list[str] = []
    with desktop_on(*private_bus, "--refuses"):
        notifier = SystemNotifier(theme.icon("sun"), DesktopNotifications(private_bus[1]))
        assert not notifier.tell("A title", "A text")
        monkeypatch.setattr(TrayIcon, "available", True)
        monkeypatch.setattr(TrayIcon, "tell", lambda _, _title, text: messages.append(text))
        assert notifier.tell("A title", "A text")
    assert messages == ["A text"]


def test_without_a_desktop_the_tray_alone_counts(theme: Theme, monkeypatch: pytest.MonkeyPatch):
    notifier = SystemNotifier(theme.icon("sun"), None)
    assert not notifier.available
    notifier.hide()
    monkeypatch.setattr(TrayIcon, "available", True)
    assert notifier.available


def test_the_reminder_comes_to_a_desktop_without_a_tray(
    shown: Shown,
    bus: QDBusConnection,
    monkeypatch: pytest.MonkeyPatch,
    opens: Callable[[str], Session],
    clock: FixedClock,
    qtbot: QtBot,
):
    monkeypatch.setattr(QDBusConnection, "sessionBus", lambda: bus)
    session = opens("settings")
    page = session.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(SettingsSection.REMINDER)
    card = child(page, ReminderCard)
    assert SENTENCE not in texts(card)
    assert card.rhythm.isVisible()
    service = session.reminder_service
    service.set(Reminder(Rhythm.DAILY, time(20, 0)))
    at(clock, "22 20:00")
    service.look()
    service.look()
    call = shown.next()
    assert (call[0], call[5]) == ("Notify", "You asked to be reminded of your diary.")
    session.window.showMinimized()
    shown.press(7, "default")
    qtbot.waitUntil(lambda: not session.window.isMinimized())
    assert shown.next()[0] == "Press"
    session.end()
    assert shown.next() == ["CloseNotification", 7]
