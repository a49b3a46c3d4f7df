"""Opening the diary at log-in, in each system's own way; only where the person asks for it."""

from __future__ import annotations

import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import platformdirs
from PySide6.QtCore import QSettings

from mbc_tracker import paths
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.files import cannot_write, make_folder, replace_file

NAME = "MBC Tracker"
#: Where Windows keeps what starts at log-in, for this user alone.
RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_LABEL = f"org.{paths.APP}"
#: These have a meaning of their own inside a quoted argument of a desktop entry.
_QUOTED = ('"', "`", "$", "\\")


class Autostart(Protocol):
    """Whether the diary opens at log-in, and changing that.

    Raises:
        EnvironmentFault: the system won't have it.
    """

    @property
    def on(self) -> bool:
        """Whether the diary opens at log-in."""

    def set(self, *, on: bool) -> None:
        """Let it open, or no longer."""


class AutostartFile:
    """A file in the folder of what starts at log-in (Linux, macOS)."""

    def __init__(self, path: Path, text: bytes) -> None:
        self._path, self._text = path, text

    @property
    def on(self) -> bool:
        """Whether the file is there."""
        return self._path.exists()

    def set(self, *, on: bool) -> None:
        """Write the file, or remove it."""
        if on:
            make_folder(self._path.parent)
            replace_file(self._path, self._text)
            return
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise cannot_write(self._path, error) from error


class AutostartRegistry:
    """A value in the registry (Windows). ``settings``: the place of RUN_KEY."""

    def __init__(self, settings: QSettings, value: str) -> None:
        self._settings, self._value = settings, value

    @property
    def on(self) -> bool:
        """Whether the value is there."""
        return self._settings.contains(NAME)

    def set(self, *, on: bool) -> None:
        """Write the value, or remove it."""
        if on:
            self._settings.setValue(NAME, self._value)
        else:
            self._settings.remove(NAME)
        self._settings.sync()
        if self._settings.status() is not QSettings.Status.NoError:
            raise EnvironmentFault("This computer does not allow changing what opens at log-in.")


def autostart(diary: Path | None = None, system: str = sys.platform) -> Autostart:
    """The way of this computer.

    diary: the one to open; None for the usual one. system: as sys.platform has it.
    """
    command = program(system) + _arguments(diary)
    if system == "win32":
        place = QSettings(RUN_KEY, QSettings.Format.NativeFormat)
        return AutostartRegistry(place, subprocess.list2cmdline(command))
    if system == "darwin":
        folder = Path.home() / "Library" / "LaunchAgents"
        return AutostartFile(folder / f"{_LABEL}.plist", launch_agent(command))
    folder = Path(platformdirs.user_config_dir()) / "autostart"
    return AutostartFile(folder / f"{paths.APP}.desktop", desktop_entry(command))


def _arguments(diary: Path | None) -> list[str]:
    """What names the diary. The demo's is gone at the next log-in, so the usual one is opened."""
    is_demo = diary is not None and diary.parent.name.startswith(paths.DEMO_PREFIX)
    if diary is None or is_demo or diary.absolute() == paths.default_diary():
        return []
    return ["--diary", str(diary.absolute())]


def program(system: str = sys.platform) -> list[str]:
    """How the program is started again: the packed one by itself, else through this Python."""
    packed, running = getattr(sys, "frozen", False), Path(sys.executable)
    if system == "win32":
        name = "mbc-tracker-window.exe" if packed else "pythonw.exe"
        windowed = running.with_name(name)
        # The others open a black window for a console beside the diary's own.
        running = windowed if windowed.exists() else running
    return [str(running)] if packed else [str(running), "-m", "mbc_tracker"]


def desktop_entry(command: Sequence[str]) -> bytes:
    """A desktop entry that runs the command (freedesktop.org, Desktop Entry and Autostart)."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        f"Exec={' '.join(map(_argument, command))}",
        "Terminal=false",
    )
    return ("\n".join(lines) + "\n").encode()


def _argument(text: str) -> str:
    """One argument in quotes. The value as a whole doubles its backslashes once more."""
    quoted = "".join(f"\\{letter}" if letter in _QUOTED else letter for letter in text)
    return f'"{quoted}"'.replace("\\", "\\\\").replace("%", "%%")


def launch_agent(command: Sequence[str]) -> bytes:
    """A launch agent that runs the command at log-in (launchd.plist)."""
    agent = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
    return plistlib.dumps(agent)
