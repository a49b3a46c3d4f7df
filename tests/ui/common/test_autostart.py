"""Opening at log-in: each system's own way, written on consent only, and removed again."""

from __future__ import annotations

import os
import plistlib
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from mbc_tracker import paths
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.ui.common.autostart import (
    NAME,
    RUN_KEY,
    AutostartFile,
    AutostartRegistry,
    autostart,
    desktop_entry,
    launch_agent,
    program,
)

COMMAND = ["/opt/MBC Tracker/python3", "-m", "mbc_tracker"]


def exec_of(entry: bytes) -> list[str]:
    """The arguments of a desktop entry, unpacked in the two steps that the standard names."""
    line = next(it for it in entry.decode().split("\n") if it.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    return shlex.split(value)


def test_a_desktop_entry_starts_the_program():
    lines = desktop_entry(COMMAND).decode().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert {"Type=Application", "Name=MBC Tracker", "Terminal=false"} < set(lines)
    assert 'Exec="/opt/MBC Tracker/python3" "-m" "mbc_tracker"' in lines


# shlex leaves a backslash before ` and $ where it is; the next test looks at these.
PATHS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="`$"))


@given(PATHS, PATHS)
def test_any_path_survives_the_desktop_entry(path: str, other: str):
    assert exec_of(desktop_entry([path, other])) == [path, other]


def test_marks_of_the_shell_are_quoted_in_a_desktop_entry():
    assert b'Exec="/a\\\\$b\\\\`c\\\\"d\\\\\\\\e%%f"' in desktop_entry(['/a$b`c"d\\e%f'])


def test_a_launch_agent_starts_the_program_at_log_in():
    wanted = plistlib.loads(launch_agent(COMMAND))
    assert wanted == {
        "Label": "org.mbc-tracker",
        "ProgramArguments": COMMAND,
        "RunAtLoad": True,
    }


@pytest.mark.parametrize(
    ("system", "place"),
    [
        ("linux", "config/autostart/mbc-tracker.desktop"),
        ("darwin", "Library/LaunchAgents/org.mbc-tracker.plist"),
    ],
)
def test_the_file_is_written_and_removed(own_home: Path, system: str, place: str):
    found, path = autostart(system=system), own_home / place
    assert not found.on
    assert not path.exists()
    found.set(on=True)
    assert autostart(system=system).on
    assert path.exists()
    found.set(on=False)
    assert not path.exists()
    found.set(on=False)
    assert not found.on


def test_on_windows_it_stands_in_the_users_own_registry(tmp_path: Path):
    settings = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    found = AutostartRegistry(settings, subprocess.list2cmdline(COMMAND))
    before = found.on
    found.set(on=True)
    assert (before, found.on) == (False, True)
    assert settings.value(NAME) == '"/opt/MBC Tracker/python3" -m mbc_tracker'
    found.set(on=False)
    assert settings.allKeys() == []
    assert RUN_KEY.startswith("HKEY_CURRENT_USER")
    assert isinstance(autostart(system="win32"), AutostartRegistry)


def test_a_registry_that_can_not_be_written_is_said(tmp_path: Path):
    (tmp_path / "run.ini").mkdir()
    settings = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    with pytest.raises(EnvironmentFault, match="does not allow changing what opens at log-in"):
        AutostartRegistry(settings, "x").set(on=True)


def test_a_folder_that_can_not_be_made_is_said(tmp_path: Path):
    (tmp_path / "autostart").touch()
    with pytest.raises(EnvironmentFault, match="can't be made"):
        AutostartFile(tmp_path / "autostart" / "a.desktop", b"").set(on=True)


def test_a_file_that_can_not_be_removed_is_said(tmp_path: Path):
    (tmp_path / "a.desktop").mkdir()
    with pytest.raises(EnvironmentFault, match="could not be written"):
        AutostartFile(tmp_path / "a.desktop", b"").set(on=False)


def test_the_program_is_started_as_it_was(monkeypatch: pytest.MonkeyPatch):
    assert program() == [sys.executable, "-m", "mbc_tracker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program() == [sys.executable]


@pytest.mark.parametrize(
    ("packed", "running", "windowed", "rest"),
    [
        (True, "mbc-tracker.exe", "mbc-tracker-window.exe", []),
        (True, "mbc-tracker-window.exe", "mbc-tracker-window.exe", []),
        (False, "python.exe", "pythonw.exe", ["-m", "mbc_tracker"]),
    ],
)
def test_on_windows_no_black_window_comes_with_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    running: str,
    windowed: str,
    rest: list[str],
    *,
    packed: bool,
):
    monkeypatch.setattr(sys, "frozen", packed, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / running))
    assert program("win32") == [str(tmp_path / running), *rest]
    (tmp_path / windowed).touch()
    assert program("win32") == [str(tmp_path / windowed), *rest]
    assert program("darwin") == [str(tmp_path / running), *rest]


def test_the_diary_that_is_open_is_the_one_that_opens_at_log_in(own_home: Path, tmp_path: Path):
    autostart(tmp_path / "her diary.mbc", "darwin").set(on=True)
    agent = plistlib.loads((own_home / "Library/LaunchAgents/org.mbc-tracker.plist").read_bytes())
    assert agent["ProgramArguments"][-2:] == ["--diary", str(tmp_path / "her diary.mbc")]


@pytest.mark.parametrize("place", ["usual", "demo"])
def test_the_usual_diary_is_not_named(own_home: Path, tmp_path: Path, place: str):
    demo = tmp_path / f"{paths.DEMO_PREFIX}x" / "demo.mbc"
    autostart(paths.default_diary() if place == "usual" else demo, "linux").set(on=True)
    entry = (own_home / "config/autostart/mbc-tracker.desktop").read_bytes()
    assert exec_of(entry) == program("linux")


def test_what_is_written_is_whole(own_home: Path, monkeypatch: pytest.MonkeyPatch):
    def torn(*_: object) -> None:
        raise OSError

    found = autostart(system="linux")
    monkeypatch.setattr(os, "fsync", torn)
    with pytest.raises(EnvironmentFault):
        found.set(on=True)
    assert not found.on
