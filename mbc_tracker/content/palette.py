"""The colours of the program, by token, for both themes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.domain.symptoms import WORST_RATING
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource

TOKENS = (
    *("background", "surface", "ink", "muted", "line", "control", "disabled"),
    *("primary", "primary_hover", "primary_soft", "on_primary", "accent", "severe_band", "found"),
    *("notice", "notice_surface", "notice_line"),
    *("emergency", "emergency_surface", "emergency_line"),
    *("focus", "picked", "band", "strong", "on_strong"),
)

_COLOUR = re.compile(r"#[0-9A-F]{6}")


@frozen
class Palette:
    """Colours as ``#RRGGBB``.

    ratings: the fill for 0 … 10; rating_inks: text on it. Those of the dark theme are for the
    screen only: charts and paper are light.
    """

    light: Mapping[str, str]
    dark: Mapping[str, str]
    ratings: tuple[str, ...]
    rating_inks: tuple[str, ...]
    ratings_dark: tuple[str, ...]
    rating_inks_dark: tuple[str, ...]


@cache
def load() -> Palette:
    """The bundled palette; EnvironmentFault names a mistake."""
    return palette(resource("palette.toml"))


def palette(file: Path) -> Palette:
    """Read a palette from a file; every token has to be there, in both themes, and no other."""
    scales = ("ratings", "rating_inks", "ratings_dark", "rating_inks_dark")
    table = read(file).only("light", "dark", *scales)
    return Palette(
        light=_theme(table.table("light")),
        dark=_theme(table.table("dark")),
        **{scale: _scale(table, scale) for scale in scales},
    )


def _theme(table: Table) -> Mapping[str, str]:
    table.only(*TOKENS)
    return MappingProxyType({token: _colour(table, token, table.text(token)) for token in TOKENS})


def _scale(table: Table, key: str) -> tuple[str, ...]:
    colours = table.texts(key)
    if len(colours) != WORST_RATING + 1:
        raise table.fault(key, f"it has to have {WORST_RATING + 1} colours")
    return tuple(_colour(table, key, colour) for colour in colours)


def _colour(table: Table, key: str, text: str) -> str:
    if not _COLOUR.fullmatch(text):
        raise table.fault(key, f"“{text}” is not a colour such as #1B2430")
    return text
