"""Draws every screen of the demo diary in one language, for translators to look at.

Usage: python -m scripts.language_pictures LANG FOLDER
       python -m scripts.language_pictures --sheets FOLDER

The second form draws one picture for each language, with four screens on it. LANG is a language of
the program, or a pseudo-language of the layout tests (``en_XA``, ``ar_XB``), which is made in a
temporary folder.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from mbc_tracker import demo_tour, paths
from mbc_tracker.content.languages import DEFAULT, LANGUAGES
from mbc_tracker.demo_tour import Sitting
from scripts import pseudo

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SIZE = (1366, 728)
_ON_SHEET = ("today", "report", "learn", "settings")


def main(arguments: list[str]) -> None:
    """Draw the language that is named first into the folder that is named second."""
    codes = {language.code for language in LANGUAGES} | {*pseudo.LANGUAGES}
    match arguments:
        case [language, folder] if language in codes:
            draw(language, Path(folder))
        case ["--sheets", folder]:
            for language in sorted(codes - {DEFAULT}):
                draw_sheet(language, Path(folder))
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


def draw_sheet(language: str, folder: Path) -> None:
    """Draw four screens of a language side by side, at half their size."""
    width, height = SIZE
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    with TemporaryDirectory() as place:
        draw(language, Path(place))
        for number, screen in enumerate(_ON_SHEET):
            corner = QRect(
                number % 2 * width // 2, number // 2 * height // 2, width // 2, height // 2
            )
            painter.drawImage(corner, QImage(str(Path(place) / f"{screen}.png")))
    painter.end()
    folder.mkdir(parents=True, exist_ok=True)
    sheet.save(str(folder / f"{language}.png"))


if __name__ == "__main__":
    main(sys.argv[1:])
