"""How charts look: colours of the bundled palette, sizes in points, and the shipped font."""

from __future__ import annotations

import threading
import unicodedata
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from functools import cache, lru_cache

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.ft2font import FT2Font, LoadFlags

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource

_ENTRY = 0.6
FAMILY = "Atkinson Hyperlegible Next"
#: Step in for letters that the shipped one lacks: matplotlib's own font, then the wide one.
FAMILIES = (FAMILY, "DejaVu Sans", "Droid Sans Fallback")
_WEIGHTS = (600, 700)
_WIDE_FILE = ("fonts", "wide", "DroidSansFallback.ttf")

# Python's warnings and matplotlib's settings belong to the whole program: a report that is made
# beside the window and a chart in it must not change them under each other's hands.
_ONE_AT_A_TIME = threading.RLock()


#: How broad emoji, Chinese and the like, and other letters are at most that the font lacks.
_PICTURE, _WIDE, _NARROW = 1.4, 1.0, 0.7


class Weight(StrEnum):
    """The weights of the font that charts use."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"
    BOLD = "bold"


_FILES = {
    Weight.REGULAR: "AtkinsonHyperlegibleNext_400Regular.ttf",
    Weight.SEMIBOLD: "AtkinsonHyperlegibleNext_600SemiBold.ttf",
    Weight.BOLD: "AtkinsonHyperlegibleNext_700Bold.ttf",
}


class ChartBackground(StrEnum):
    """What a chart is shown on."""

    LIGHT = "light"
    DARK = "dark"
    PAPER = "paper"


@frozen
class ChartStyle:
    """Colours as ``#RRGGBB``; scale: 1 for the usual text, 2 for text twice as large.

    dates_apart: the dates stand outside of the picture, where they stay while it is scrolled, and
    names stand beside the plots where there is room. Not for two columns.
    """

    colours: Mapping[str, str]
    words: Words
    background: ChartBackground
    scale: float = 1.0
    dates_apart: bool = False

    def colour(self, token: str) -> str:
        return self.colours[token]

    def size(self, points: float) -> float:
        """A length or a type size in points, at this text size."""
        return points * self.scale

    def width(self, text: str, size: float, weight: Weight) -> float:
        """How wide a text runs, in points, at the present text size."""
        return _width(text, self.size(size), weight)

    def fitted(self, text: str, size: float, weight: Weight, room: float) -> str:
        """The text, or as much of it with “…” as there is room for in points."""
        if self.width(text, size, weight) <= room:
            return text
        length = len(text) - 1
        while length and self.width(text[:length].rstrip() + "…", size, weight) > room:
            length = min(length - 1, length * 9 // 10)
        return text[:length].rstrip() + "…"

    def wrapped(self, text: str, size: float, weight: Weight, room: float) -> list[str]:
        """The text on lines that fit; a single word that doesn't is shortened."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, size, weight) <= room:
                lines[-1] = longer
            else:
                lines.append(self.fitted(word, size, weight, room))
        return lines


@lru_cache(maxsize=4096)
def _width(text: str, points: float, weight: Weight) -> float:
    """The width of a text in points; cached, because a chart tries its words at many sizes."""
    with without_glyph_warnings():
        font = _fonts()[weight]
        font.set_size(points, 72)
        foreign = "" if text.isascii() else _missing_in(font, text)
        known = text.translate(dict.fromkeys(map(ord, foreign))) if foreign else text
        font.set_text(known, flags=LoadFlags.NO_HINTING)
        return font.get_width_height()[0] / 64 + points * sum(map(_estimated_width, foreign))


def forget_texts() -> None:
    """Empty the cache of texts: some of them a person has typed, such as the names of events."""
    _width.cache_clear()


def _missing_in(font: FT2Font, text: str) -> str:
    """The letters that another font will step in for; this one would take them for nothing."""
    return "".join(letter for letter in text if not font.get_char_index(ord(letter)))


def _estimated_width(letter: str) -> float:
    """The estimated width of a letter that the font lacks, in parts of the type size."""
    if unicodedata.category(letter).startswith("M"):
        return 0.0
    if unicodedata.category(letter) == "So":
        return _PICTURE
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" else _NARROW


def style_of(
    palette: Palette, words: Words, background: ChartBackground, scale: float = 1.0
) -> ChartStyle:
    """The style for a background. Paper takes the light colours, on white."""
    colours = dict(palette.dark if background is ChartBackground.DARK else palette.light)
    if background is ChartBackground.PAPER:
        colours["surface"] = "#FFFFFF"
    # Entries stand back behind the line. Mixed, because printers make a picture of what is
    # half-transparent.
    colours["entry"] = _mixed(colours["primary"], colours["surface"], _ENTRY)
    _fonts()
    return ChartStyle(colours, words, background, scale)


def _mixed(colour: str, ground: str, part: float) -> str:
    """A colour as it looks on a ground of which this part doesn't shine through."""
    pairs = ((int(text[n : n + 2], 16) for text in (colour, ground)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(part * top + (1 - part) * below):02X}" for top, below in pairs)


def drawable_text(text: str) -> str:
    """A text on one line, without characters that can't be drawn or written to an SVG."""
    drawable = "".join(
        " " if character.isspace() or unicodedata.category(character) == "Cc" else character
        for character in text
        if character.isspace() or unicodedata.category(character) not in {"Cf", "Cs", "Co", "Cn"}
    )
    return " ".join(drawable.split())


@contextmanager
def without_glyph_warnings() -> Iterator[None]:
    """Silence matplotlib's warning about letters that no font has: they are drawn as boxes."""
    with _ONE_AT_A_TIME, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        yield


@contextmanager
def without_hinting() -> Iterator[None]:
    """Draw letters as wide as they were measured, at every size and resolution."""
    with _ONE_AT_A_TIME, mpl.rc_context({"text.hinting": "no_hinting"}):
        yield


def _add_for_every_weight(path: str) -> None:
    """Register a font of one weight for bold, too; matplotlib would complain of its lack."""
    fonts = font_manager.fontManager
    fonts.addfont(path)
    entry = fonts.ttflist[-1]
    fonts.ttflist += [replace(entry, weight=weight) for weight in _WEIGHTS]


@cache
def _fonts() -> dict[Weight, FT2Font]:
    """The shipped fonts by weight, registered with matplotlib once; no font of the system."""
    known = {entry.fname for entry in font_manager.fontManager.ttflist}
    paths = {weight: str(resource("fonts", name)) for weight, name in _FILES.items()}
    for path in paths.values():
        if path not in known:
            font_manager.fontManager.addfont(path)
    wide = str(resource(*_WIDE_FILE))
    if wide not in known:
        _add_for_every_weight(wide)
    return {weight: FT2Font(path) for weight, path in paths.items()}
