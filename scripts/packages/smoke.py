"""Runs the packed program as somebody would, in a home of its own, and looks at what comes of it.

Usage: python -m scripts.packages.smoke BUNDLE INSIDE
BUNDLE: the program's folder. INSIDE: what runs in it (scripts/packages/inside.py, packed).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.content.suggested_passphrase import COUNT
from scripts.packages import display

NAME = "mbc-tracker"
ZONE = "Europe/London"
WORDS = "five short words in a row"
PAGES = {"calendar", "learn", "lock", "report", "settings", "today", "trends"}
LANGUAGE_ENDS = ("", *(f"-{language.code}" for language in LANGUAGES[1:]))
PICTURES = {page + end for page in PAGES for end in LANGUAGE_ENDS}
#: What ``log`` and ``check`` say on a computer that is set to a language.
SPOKEN = {
    "en_US.UTF-8": ("Saved", "trash"),
    "de_AT.UTF-8": ("Gespeichert", "Husten", "unbeschädigt"),
    "es_US.UTF-8": ("Guardado", "Tos", "correcta"),
}
#: What stands in the title of the window.
TITLES = {"de": "Heute", "es": "Hoy"}
#: What Qt's own words say on a button. It has none for American English, which it is written in.
CANCEL = {"en_US": "", "de": "Abbrechen", "es": "Cancelar"}


class SmokeTestFailure(Exception):
    """The packed program doesn't do what it has to."""


@dataclass(frozen=True, slots=True)
class Sandbox:
    """Somebody with an empty home who has the program, and nothing of this checkout."""

    home: Path
    program: Path

    def environment(self, **more: str) -> dict[str, str]:
        usual = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": ZONE}
        return {**usual, "HOME": str(self.home), **more}

    def run_program(self, *words: str, program: Path | None = None, **more: str) -> str:
        """What a run says; SmokeTestFailure where it fails or complains."""
        command, around = [str(program or self.program), *words], self.environment(**more)
        ran = subprocess.run(
            command, cwd=self.home, env=around, capture_output=True, text=True, check=False
        )
        if ran.returncode or ran.stderr:
            raise SmokeTestFailure(
                f"{' '.join(words)} ended with {ran.returncode}: {ran.stdout}{ran.stderr}"
            )
        return ran.stdout

    def expect_file(self, name: str, begins: bytes) -> None:
        """Fail unless the file is there and is what it has to be."""
        path = self.home / name
        if not path.is_file() or not path.read_bytes().startswith(begins):
            raise SmokeTestFailure(f"{name} is missing, or is not what it should be")


def expect_in(text: str, *words: str) -> None:
    missing = [each for each in words if each not in text]
    if missing:
        raise SmokeTestFailure(f"{missing} is missing in: {text}")


def check_entries(sandbox: Sandbox, *options: str) -> None:
    """Recording, showing, looking for notices, checking."""
    sandbox.run_program(*options, "log", "cough=3", "tiredness=5", "--note", "Long walk")
    expect_in(sandbox.run_program(*options, "show"), "Cough", "Tiredness", "Long walk")
    sandbox.run_program(*options, "notices")
    expect_in(sandbox.run_program(*options, "check"), "sound")


def check_languages(sandbox: Sandbox, *options: str) -> None:
    """Commands in the language of the computer."""
    for setting, sentences in SPOKEN.items():
        outputs = [
            sandbox.run_program(*options, *words.split(), LANG=setting)
            for words in ("log cough=3", "check")
        ]
        expect_in("".join(outputs), *sentences)


def check_charts(sandbox: Sandbox, *options: str) -> None:
    """The page for the doctor and charts in each form, in the folder of the one who asks."""
    sandbox.run_program(*options, "report", "-o", "page.pdf")
    sandbox.expect_file("page.pdf", b"%PDF")
    for form, begins in (("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")):
        sandbox.run_program(*options, "chart", "-o", f"cough.{form}", "--symptom", "cough")
        sandbox.expect_file(f"cough.{form}", begins)


def check_exchange(sandbox: Sandbox, *options: str) -> None:
    """Out, in again, a copy, and the copy back."""
    for form in ("csv", "json"):
        sandbox.run_program(*options, "export", "-o", f"diary.{form}", "--format", form)
        sandbox.run_program(*options, "import", f"diary.{form}", "--dry-run")
        sandbox.run_program(*options, "import", f"diary.{form}")
    sandbox.run_program(*options, "backup", "-o", "copy.mbc")
    sandbox.run_program(*options, "restore", "copy.mbc")
    expect_in(sandbox.run_program(*options, "show"), "Long walk")


def check_font_cache(sandbox: Sandbox) -> None:
    """The list of fonts is made once, not at each start."""
    lists = list((sandbox.home / ".cache" / NAME / "charts").glob("fontlist-*.json"))
    if len(lists) != 1:
        raise SmokeTestFailure(f"the charts' list of fonts is not kept: {lists}")
    before = lists[0].stat().st_mtime_ns
    sandbox.run_program("chart", "-o", "again.png", "--symptom", "cough")
    if lists[0].stat().st_mtime_ns != before:
        raise SmokeTestFailure("the charts' list of fonts is made anew at each start")


def check_passphrase(sandbox: Sandbox) -> None:
    """A protected diary opens with its passphrase only, and its file shows nothing without."""
    sandbox = Sandbox(sandbox.home / "careful", sandbox.program)
    sandbox.home.mkdir()
    words = sandbox.home / "words.txt"
    words.write_text(WORDS + "\n", encoding="utf-8")
    options = ("--diary", "closed.mbc", "--passphrase-file", str(words))
    for part in (check_entries, check_charts, check_exchange):
        part(sandbox, *options)
    file = (sandbox.home / "closed.mbc").read_bytes()
    if file.startswith(b"SQLite") or b"Long walk" in file:
        raise SmokeTestFailure("the protected diary can be read")
    try:
        sandbox.run_program("--diary", "closed.mbc", "show")
    except SmokeTestFailure as refused:
        expect_in(str(refused), "ended with 1")
    else:
        raise SmokeTestFailure("the protected diary opens without its passphrase")


def check_screens(sandbox: Sandbox, inside: Path, bundle: Path) -> None:
    """Screens in each language, preview, printing, word list and time zone, seen from inside."""
    beside = sandbox.home / "inside"
    beside.mkdir()
    shutil.copy2(inside, beside / inside.name)
    (beside / "_internal").symlink_to(bundle / "_internal")
    output = sandbox.run_program(
        str(sandbox.home / "screens"), program=beside / inside.name, QT_QPA_PLATFORM="offscreen"
    )
    saw = json.loads(output)
    drawn = {Path(name).stem for name in saw["pictures"]}
    expected = (PICTURES, COUNT, ZONE, CANCEL)
    if (drawn, len(saw["words"].split()), saw["zone"], saw["cancel"]) != expected:
        raise SmokeTestFailure(f"not all of it is there: {saw}")
    sandbox.expect_file("screens/printed.pdf", b"%PDF")


def window_start_times(sandbox: Sandbox) -> list[float]:
    """Seconds to the first window on a display of its own, for some starts in a row.

    In the other languages it opens as well.
    """
    with display.virtual_display() as name:
        starts = [
            display.seconds_to_window([str(sandbox.program)], sandbox.environment(DISPLAY=name))
            for _ in range(5)
        ]
        for language, title in TITLES.items():
            command = [str(sandbox.program), "--language", language]
            display.seconds_to_window(command, sandbox.environment(DISPLAY=name), title)
    if not (sandbox.home / ".local/share" / NAME / "diary.mbc").is_file():
        raise SmokeTestFailure("the window made no diary")
    return starts


def main(words: Sequence[str]) -> None:
    """All of it; prints how long the window took."""
    bundle, inside = (Path(word).resolve() for word in words)
    with tempfile.TemporaryDirectory(prefix="mbc-tracker-home-") as home:
        sandbox = Sandbox(Path(home), bundle / NAME)
        for part in (
            check_entries,
            check_languages,
            check_charts,
            check_exchange,
            check_font_cache,
            check_passphrase,
        ):
            part(sandbox)
        check_screens(sandbox, inside, bundle)
        starts = window_start_times(sandbox)
    print("Seconds to the first window:", *(f"{each:.2f}" for each in starts))


if __name__ == "__main__":
    os.umask(0o022)
    main(sys.argv[1:])
