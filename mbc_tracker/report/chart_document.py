"""Charts on pages of their own, as a tagged PDF: each says in words what it shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from types import MappingProxyType

from mbc_tracker import __version__
from mbc_tracker.charts.export import svg
from mbc_tracker.charts.panels import Panel
from mbc_tracker.charts.style import ChartBackground, style_of
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.toml_table import read
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.paths import resource
from mbc_tracker.report.summary import Paper
from mbc_tracker.report.typesetting import typeset

_FAMILY = "Atkinson Hyperlegible Next"
_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_COLOURS = ("ink",)
#: Every phrase of charts.toml with the places that it has to have, separated by spaces.
_PHRASES = MappingProxyType(
    {
        "title": "period",
        "footer": "period version",
        "unprintable": "mark",
        "language": "",
        "region": "",
    }
)


def chart_pdf(
    panels: Sequence[Panel], caption: str, paper: Paper, words: Words, palette: Palette
) -> bytes:
    """The charts below each other, with their period in the title; the same bytes each time.

    Args:
        panels: at least one; two beside each other stay together.
        caption: what their marks are.
        paper: its size.
        words: how dates are written.
        palette: its light colours are used.
    """
    texts = read(resource("i18n", words.language, "charts.toml")).templates(_PHRASES)
    style = style_of(palette, words, ChartBackground.PAPER)
    first = min(panel.period.first for panel in panels)
    last = max(panel.period.last for panel in panels)
    period = words.period(Period(first, last))
    values = {
        **{key: texts[key] for key in ("language", "region", "unprintable")},
        "title": texts["title"].format(period=period),
        "caption": caption,
        "footer": texts["footer"].format(period=period, version=__version__),
        "figures": [
            {
                "svg": svg(group, style).decode("utf-8"),
                "alternative": " ".join(panel.alt for panel in group),
            }
            for group in _together(panels)
        ],
        "font": _FAMILY,
        "paper": _PAPERS[paper],
        "colours": {token: palette.light[token] for token in _COLOURS},
    }
    return typeset(values, datetime.combine(last, time(), UTC), "charts.typ")


def _together(panels: Sequence[Panel]) -> Iterator[list[Panel]]:
    """One symptom at a time; before and after stand side by side."""
    group: list[Panel] = []
    for panel in panels:
        if group and panel.column == 0:
            yield group
            group = []
        group.append(panel)
    yield group
