"""Draws every screen of the demo diary in one language, for translators to look at.

Usage: python -m scripts.language_pictures LANG FOLDER

LANG is a language of the program, or a pseudo-language of the layout tests (``en_XA``, ``ar_XB``),
which is made in a temporary folder.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from mbc_tracker import demo_tour, paths
from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.demo_tour import Sitting
from scripts import pseudo

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SIZE = (1366, 728)


def main(arguments: list[str]) -> None:
    """Draw the language that is named first into the folder that is named second."""
    codes = {language.code for language in LANGUAGES} | {*pseudo.LANGUAGES}
    match arguments:
        case [language, folder] if language in codes:
            draw(language, Path(folder))
        case _:
            sys.exit(__doc__)


def draw(language: str, folder: Path) -> None:
    """Draw all screens in a language."""
    with TemporaryDirectory() as place:
        if language in pseudo.LANGUAGES:
            root = Path(place) / "resources"
            pseudo.link(RESOURCES, root)
            pseudo.build(RESOURCES, root, language)
            paths._CANDIDATES = (root, root)  # noqa: SLF001 - shipped, the program looks nowhere else
        for path in demo_tour.draw(folder, [Sitting("", size=SIZE, language=language)]):
            print(path)


if __name__ == "__main__":
    main(sys.argv[1:])
