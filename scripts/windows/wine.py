"""Runs Windows programs under Debian's Wine, in a folder of Wine's own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

#: Debian's starter looks for 32-bit programs first, of which there are none here.
_WINE, _SERVER = "/usr/lib/wine/wine64", "/usr/lib/wine/wineserver64"


@dataclass(frozen=True, slots=True)
class Wine:
    """prefix: the folder with Windows' drive C and registry. display: the name of an X display.

    language: of Windows, as this computer names it. locales: the folder that holds it, where the
    computer's own don't.
    """

    prefix: Path
    display: str = ""
    language: str = "C.UTF-8"
    locales: Path | None = None

    def environment(self) -> dict[str, str]:
        """What a Windows program sees of this computer."""
        usual = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.prefix.parent),
            "LANG": self.language,
            "TZ": "Europe/London",
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # Without what asks for downloads, and without entries in this computer's own menu.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=",
        }
        more = {"DISPLAY": self.display, "LOCPATH": str(self.locales or "")}
        return usual | {name: value for name, value in more.items() if value}

    def prepare(self) -> None:
        """Make the folder, and have it say that it is Windows 10."""
        self.run(["wineboot", "-i"])
        self.run(["winecfg", "-v", "win10"])

    def run(
        self, command: Sequence[str], folder: Path | None = None, limit: float | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end, or for at most ``limit`` seconds.

        Input and output are pipes: Wine's Python can't use files or /dev/null for them.
        """
        done = subprocess.CompletedProcess(command, 1, f"stopped after {limit} seconds")
        with suppress(subprocess.TimeoutExpired):
            done = subprocess.run(
                [_WINE, *command],
                cwd=folder,
                env=self.environment(),
                input="",
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
                timeout=limit,
                check=False,
            )
        return done

    def start(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        """Start a program with a window; its input is at its end."""
        program = subprocess.Popen(
            [_WINE, *command],
            env=self.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if program.stdin is not None:  # as it always is with a pipe
            program.stdin.close()  # Python waits for it otherwise
        return program

    def end(self) -> None:
        """End all Windows programs of this folder, and wait until it is written."""
        for how in ("-k", "-w"):
            subprocess.run([_SERVER, how], env=self.environment(), check=False)

    def path(self, windows: str) -> Path:
        """Where a file on drive C lies here."""
        return self.prefix.joinpath("drive_c", *PureWindowsPath(windows).parts[1:])

    def variable(self, name: str) -> str:
        """The value of one of Windows' environment variables."""
        return self.run(["cmd", "/c", f"echo %{name}%"]).stdout.strip()

    def registry(self, key: str, value: str = "") -> str:
        """What ``reg query`` says of a key or one of its values; empty where it is not there."""
        ran = self.run(["reg", "query", key, *(["/v", value] if value else [])])
        return "" if ran.returncode else ran.stdout


def windows_path(path: Path) -> str:
    """How Windows programs name a file of this computer: its root is drive Z."""
    return "Z:" + os.fspath(path.absolute()).replace("/", "\\")
