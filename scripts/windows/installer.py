"""Installs the program under Wine, uses it by command and in its window, and removes it again."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mbc_tracker import __version__
from scripts.packages.display import TITLE, virtual_display
from scripts.windows.wine import Wine, windows_path

_PATIENCE = 300.0  # seconds, as others may be at work on this computer
_RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
_LISTED = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.mbc-tracker"
#: As a person would: the program opens with a diary of its own from the second start on.
_SWITCH_ON = "from mbc_tracker.ui.common.autostart import autostart; autostart().set(on=True)"
_BUSY = 2  # what the installer ends with where the program is open
#: Wine takes its language from this computer, the program would take it from LANG.
_WITHOUT_LANG = '@set LANG=\n@"{program}" %*\n'


class InstallerFailure(Exception):
    """The installer or the installed program doesn't do what it has to."""


def check_installer(work: Path, prefix: Path) -> int:
    """Do all of it; 1, with a sentence, where something is not as it should be."""
    Wine(prefix).end()  # a server that was started without a display shows no window
    with virtual_display() as display, _window_manager(display):
        wine = Wine(prefix, display)
        try:
            _Trial(work, wine).run()
        except InstallerFailure as failure:
            print(failure)
            return 1
        finally:
            wine.end()
    return 0


@contextmanager
def _window_manager(display: str) -> Iterator[None]:
    """Wine gives keys to a window only where something has made it the active one."""
    with subprocess.Popen(["openbox"], env={"DISPLAY": display, "PATH": "/usr/bin"}) as manager:
        try:
            yield
        finally:
            manager.terminate()


class _Trial:
    def __init__(self, work: Path, wine: Wine) -> None:
        self._work, self._wine = work, wine
        local = wine.variable("LOCALAPPDATA")
        self._folder = rf"{local}\Programs\MBC Tracker"
        self._installed = wine.path(self._folder)
        self._diary = wine.path(rf"{local}\mbc-tracker\diary.mbc")
        menu = wine.variable("APPDATA") + r"\Microsoft\Windows\Start Menu\Programs"
        self._link = wine.path(menu) / "MBC Tracker.lnk"

    def run(self) -> None:
        self._install()
        self._log_by_command()
        self._log_in_window()
        self._install()  # over itself, as an update does
        self._speak_german()
        self._remove()

    def _install(self) -> None:
        setup = self._work / f"mbc-tracker-{__version__}-setup.exe"
        _expect(self._wine.run([windows_path(setup), "/S"]).returncode == 0, "it installs")
        for name in ("mbc-tracker.exe", "mbc-tracker-window.exe", "uninstall.exe"):
            _expect((self._installed / name).is_file(), f"{name} is there")
        _expect(self._link.is_file(), "the start menu has it")
        _expect("MBC Tracker" in self._wine.registry(_LISTED, "DisplayName"), "Windows lists it")

    def _program(self, *words: str) -> str:
        ran = self._wine.run([rf"{self._folder}\mbc-tracker.exe", *words])
        _expect(ran.returncode == 0, f"{words[0]}: {ran.stdout.strip()}")
        return ran.stdout

    def _log_by_command(self) -> None:
        self._program("log", "cough=3", "--note", "Long walk")
        _expect(self._diary.is_file(), f"the diary is at {self._diary}")
        page = self._work / "page.pdf"
        page.unlink(missing_ok=True)
        self._program("report", "-o", windows_path(page))
        _expect(page.read_bytes().startswith(b"%PDF"), "a page for the doctor")

    def _log_in_window(self) -> None:
        """The first row that has no answer takes the key; a picture is taken of it."""
        program = self._wine.start([rf"{self._folder}\mbc-tracker-window.exe"])
        wait_for(lambda: bool(self._windows()), "the window opens")
        time.sleep(5)  # it is drawn, and its services have begun
        self._tool("windowactivate", "--sync", self._windows()[-1])
        self._tool("key", "5")
        wait_for(lambda: "Breathlessness" in self._program("show"), "a press in it is saved")
        self._take_picture("window.png")
        setup = self._work / f"mbc-tracker-{__version__}-setup.exe"
        busy = self._wine.run([windows_path(setup), "/S"]).returncode
        _expect(busy == _BUSY, f"the installer waits while it is open ({busy})")
        self._close(program)

    def _take_picture(self, name: str) -> None:
        picture = str(self._work / name)
        command = ["import", "-window", "root", picture]
        subprocess.run(command, env={**self._wine.environment()}, check=True)
        print("picture:", picture)

    def _close(self, program: subprocess.Popen[bytes]) -> None:
        self._tool("windowactivate", "--sync", self._windows()[-1])
        self._tool("key", "alt+F4")
        wait_for(lambda: not self._windows(), "the window closes")
        program.wait(_PATIENCE)

    def _speak_german(self) -> None:
        """On a German Windows, with Qt's own words in German at hand."""
        words = self._installed / "_internal" / "PySide6" / "translations"
        there = sorted(path.name for path in words.iterdir())
        _expect(there == ["qtbase_de.qm", "qtbase_es.qm"], f"Qt's own words are there: {there}")
        german = Wine(self._wine.prefix, self._wine.display, "de_DE.UTF-8", self._work / "locales")
        make_locale(german)
        self._wine.end()  # what runs already keeps its language
        said = german.run(self._without_lang("mbc-tracker.exe", "check")).stdout
        _expect("unbeschädigt" in said, f"a command answers in German: {said.strip()}")
        program = german.start(self._without_lang("mbc-tracker-window.exe"))
        wait_for(lambda: bool(self._windows("Heute")), "the window opens in German")
        time.sleep(5)
        self._take_picture("window-de.png")
        self._close(program)
        german.end()

    def _without_lang(self, name: str, *words: str) -> list[str]:
        """The command that runs one of the programs as Windows does, which sets no LANG."""
        script = self._work / f"{name}.bat"
        text = _WITHOUT_LANG.format(program=rf"{self._folder}\{name}")
        script.write_text(text, encoding="utf-8", newline="\r\n")
        return ["cmd", "/c", windows_path(script), *words]

    def _remove(self) -> None:
        python = str(self._work / "python" / "python.exe")
        self._wine.run([python, "-c", _SWITCH_ON], self._work / "source")
        _expect("MBC Tracker" in self._wine.registry(_RUN, "MBC Tracker"), "it opens at log-in")
        other = self._installed / "notes.txt"
        other.write_text("my own", encoding="utf-8")
        before = self._diary.read_bytes()
        self._wine.run([rf"{self._folder}\uninstall.exe", "/S"])
        wait_for(lambda: not self._link.exists(), "the start menu is as it was")
        left = sorted(path.name for path in self._installed.iterdir())
        _expect(left == ["notes.txt"], f"only what was put there by hand is left: {left}")
        _expect(self._diary.read_bytes() == before, "the diary is as it was")
        _expect(any(self._diary.parent.glob("backups/*.mbc")), "and so are its backups")
        _expect(not self._wine.registry(_RUN, "MBC Tracker"), "nothing opens at log-in any more")
        _expect(not self._wine.registry(_LISTED), "Windows doesn't list it any more")

    def _windows(self, title: str = TITLE) -> list[str]:
        return self._tool("search", "--onlyvisible", "--name", title).split()

    def _tool(self, *words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words],
            env=self._wine.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        return ran.stdout


def make_locale(wine: Wine) -> None:
    """Make the language of this Wine, in the folder that it looks in."""
    if wine.locales is not None:
        wine.locales.mkdir(exist_ok=True)
        language, _, encoding = wine.language.partition(".")
        command = ["localedef", "--no-archive", "-i", language, "-f", encoding]
        subprocess.run([*command, str(wine.locales / wine.language)], check=True)


def wait_for(holds: Callable[[], bool], what: str) -> None:
    """Wait until it holds; a failure after a while."""
    until = time.monotonic() + _PATIENCE
    while not (held := holds()) and time.monotonic() < until:
        time.sleep(0.5)
    _expect(held, what)


def _expect(holds: object, what: str) -> None:
    if not holds:
        raise InstallerFailure(f"not so: {what}")
    print("ok:", what)
