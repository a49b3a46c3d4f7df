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

from mbc_tracker.content.suggested_passphrase import COUNT
from scripts.packages import display

NAME = "mbc-tracker"
ZONE = "Europe/London"
WORDS = "five short words in a row"
PAGES = {"calendar", "learn", "lock", "report", "settings", "today", "trends"}


class Broken(Exception):
    """The packed program doesn't do what it has to."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an empty home who has the program, and nothing of this checkout."""

    home: Path
    program: Path

    def surroundings(self, **more: str) -> dict[str, str]:
        usual = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": ZONE}
        return {**usual, "HOME": str(self.home), **more}

    def runs(self, *words: str, program: Path | None = None, **more: str) -> str:
        """What a run says; Broken where it fails or complains."""
        command, around = [str(program or self.program), *words], self.surroundings(**more)
        ran = subprocess.run(
            command, cwd=self.home, env=around, capture_output=True, text=True, check=False
        )
        if ran.returncode or ran.stderr:
            raise Broken(f"{' '.join(words)} ended with {ran.returncode}: {ran.stdout}{ran.stderr}")
        return ran.stdout

    def makes(self, name: str, begins: bytes) -> None:
        """That the file is there and is what it has to be."""
        path = self.home / name
        if not path.is_file() or not path.read_bytes().startswith(begins):
            raise Broken(f"{name} is missing, or is not what it should be")


def says(text: str, *wanted: str) -> None:
    missing = [each for each in wanted if each not in text]
    if missing:
        raise Broken(f"{missing} is missing in: {text}")


def records(person: Person, *options: str) -> None:
    """Recording, showing, looking for notices, checking."""
    person.runs(*options, "log", "cough=3", "tiredness=5", "--note", "Long walk")
    says(person.runs(*options, "show"), "Cough", "Tiredness", "Long walk")
    person.runs(*options, "notices")
    says(person.runs(*options, "check"), "sound")


def draws(person: Person, *options: str) -> None:
    """The page for the doctor and charts in each form, in the folder of the one who asks."""
    person.runs(*options, "report", "-o", "page.pdf")
    person.makes("page.pdf", b"%PDF")
    for form, begins in (("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")):
        person.runs(*options, "chart", "-o", f"cough.{form}", "--symptom", "cough")
        person.makes(f"cough.{form}", begins)


def brings(person: Person, *options: str) -> None:
    """Out, in again, a copy, and the copy back."""
    for form in ("csv", "json"):
        person.runs(*options, "export", "-o", f"diary.{form}", "--format", form)
        person.runs(*options, "import", f"diary.{form}", "--dry-run")
        person.runs(*options, "import", f"diary.{form}")
    person.runs(*options, "backup", "-o", "copy.mbc")
    person.runs(*options, "restore", "copy.mbc")
    says(person.runs(*options, "show"), "Long walk")


def keeps_its_cache(person: Person) -> None:
    """The list of fonts is made once, not at each start."""
    lists = list((person.home / ".cache" / NAME / "charts").glob("fontlist-*.json"))
    if len(lists) != 1:
        raise Broken(f"the charts' list of fonts is not kept: {lists}")
    before = lists[0].stat().st_mtime_ns
    person.runs("chart", "-o", "again.png", "--symptom", "cough")
    if lists[0].stat().st_mtime_ns != before:
        raise Broken("the charts' list of fonts is made anew at each start")


def protects(person: Person) -> None:
    """The same with a passphrase; without it the file opens for nobody and shows nothing."""
    person = Person(person.home / "careful", person.program)
    person.home.mkdir()
    words = person.home / "words.txt"
    words.write_text(WORDS + "\n", encoding="utf-8")
    options = ("--diary", "closed.mbc", "--passphrase-file", str(words))
    for part in (records, draws, brings):
        part(person, *options)
    file = (person.home / "closed.mbc").read_bytes()
    if file.startswith(b"SQLite") or b"Long walk" in file:
        raise Broken("the protected diary can be read")
    try:
        person.runs("--diary", "closed.mbc", "show")
    except Broken as refused:
        says(str(refused), "ended with 1")
    else:
        raise Broken("the protected diary opens without its passphrase")


def shows_every_screen(person: Person, inside: Path, bundle: Path) -> None:
    """Screens, preview, printing, word list and time zone, seen from inside the program."""
    beside = person.home / "inside"
    beside.mkdir()
    shutil.copy2(inside, beside / inside.name)
    (beside / "_internal").symlink_to(bundle / "_internal")
    said = person.runs(
        str(person.home / "screens"), program=beside / inside.name, QT_QPA_PLATFORM="offscreen"
    )
    saw = json.loads(said)
    drawn = {Path(name).stem for name in saw["pictures"]}
    if (drawn, len(saw["words"].split()), saw["zone"]) != (PAGES, COUNT, ZONE):
        raise Broken(f"not all of it is there: {saw}")
    person.makes("screens/printed.pdf", b"%PDF")


def opens_a_window(person: Person) -> list[float]:
    """Seconds to the first window on a display of its own, for some starts in a row."""
    with display.of_its_own() as name:
        starts = [
            display.seconds_to_window([str(person.program)], person.surroundings(DISPLAY=name))
            for _ in range(5)
        ]
    if not (person.home / ".local/share" / NAME / "diary.mbc").is_file():
        raise Broken("the window made no diary")
    return starts


def main(words: Sequence[str]) -> None:
    """All of it; prints how long the window took."""
    bundle, inside = (Path(word).resolve() for word in words)
    with tempfile.TemporaryDirectory(prefix="mbc-tracker-home-") as home:
        person = Person(Path(home), bundle / NAME)
        for part in (records, draws, brings, keeps_its_cache, protects):
            part(person)
        shows_every_screen(person, inside, bundle)
        starts = opens_a_window(person)
    print("Seconds to the first window:", *(f"{each:.2f}" for each in starts))


if __name__ == "__main__":
    os.umask(0o022)
    main(sys.argv[1:])
