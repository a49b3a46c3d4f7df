"""Lines, areas and words in matplotlib's own terms, in few artists because each one costs time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection

from mbc_tracker.charts.columns import TEXT, TITLE
from mbc_tracker.charts.point_arrays import Heights
from mbc_tracker.charts.style import FAMILIES, ChartStyle, Weight
from mbc_tracker.frozen import frozen

XY: TypeAlias = tuple[float, float]
#: Left, top, right, bottom.
Box: TypeAlias = tuple[float, float, float, float]

GRID_WIDTH = 0.6  # the width of lines that only help the eye

_EDGE = 1.2  # of a hollow mark
#: The shipped font has no arrows.
_ARROWS = {"▲": "^", "▼": "v"}
_ARROW, _SPACE = 5.5, 3.0  # points
_DASHES = (0.0, (3.6, 2.4))


@frozen
class TextStyle:
    """Type size in points, weight and colour of a text."""

    size: float
    weight: Weight
    colour: str


PLAIN_TEXT = TextStyle(TEXT, Weight.REGULAR, "muted")
EVENT_TEXT = TextStyle(TEXT, Weight.REGULAR, "accent")
EMPHASIS_TEXT = TextStyle(TEXT, Weight.BOLD, "accent")
TITLE_TEXT = TextStyle(TITLE, Weight.BOLD, "ink")
LAST_RATING_TEXT = TextStyle(TITLE, Weight.BOLD, "primary")
#: Measurements have more digits than ratings.
LAST_MEASUREMENT_TEXT = TextStyle(TEXT, Weight.BOLD, "primary")


class Canvas:
    """Draws on axes that run in points from the top left corner. Colours go by token."""

    def __init__(self, axes: Axes, style: ChartStyle) -> None:
        self._axes = axes
        self.style = style

    def lines(
        self,
        pieces: Sequence[Sequence[XY] | Heights],
        token: str,
        width: float,
        zorder: float,
        *,
        dashes: bool = False,
    ) -> None:
        """Strokes in one colour; width in points at 100 % text."""
        if pieces:
            lines = LineCollection(
                pieces,
                colors=self.style.colour(token),
                linewidths=self.style.size(width),
                linestyles=[_DASHES] if dashes else "solid",
                capstyle="butt" if dashes else "round",
                joinstyle="round",
                zorder=zorder,
            )
            self._axes.add_collection(lines, autolim=False)

    def boxes(
        self, boxes: Sequence[Box], token: str, zorder: float, *, edge: str | None = None
    ) -> None:
        """Areas in one colour, with an edge if its colour is given."""
        if boxes:
            areas = PolyCollection(
                [[(x, y), (to, y), (to, end), (x, end)] for x, y, to, end in boxes],
                facecolors=self.style.colour(token),
                edgecolors=self.style.colour(edge) if edge else "none",
                linewidths=GRID_WIDTH if edge else 0.0,
                zorder=zorder,
            )
            self._axes.add_collection(areas, autolim=False)

    def dots(
        self,
        points: Heights,
        marker: str,
        size: float,
        token: str,
        zorder: float,
        *,
        hollow: bool = False,
    ) -> None:
        """Marks of one shape and colour at points of shape (n, 2); hollow ones have an edge."""
        fill = "surface" if hollow else token
        self._axes.plot(
            *points.T,
            linestyle="none",
            marker=marker,
            markersize=self.style.size(size),
            markeredgewidth=self.style.size(_EDGE) if hollow else 0,
            markeredgecolor=self.style.colour(token),
            markerfacecolor=self.style.colour(fill),
            zorder=zorder,
            scalex=False,
            scaley=False,
        )

    def text(self, at: XY, text: str, text_style: TextStyle, align: str = "left") -> None:
        """Words on one line, never read as a formula."""
        self._axes.text(
            *at,
            text,
            fontfamily=list(FAMILIES),
            fontsize=self.style.size(text_style.size),
            fontweight=text_style.weight.value,
            color=self.style.colour(text_style.colour),
            horizontalalignment=align,
            verticalalignment="center_baseline",
            parse_math=False,
            zorder=6,
        )

    def emphasis(self, at: XY, words: str) -> None:
        """What stands out, such as “7+ on 2 days, ▲ 3 higher”; its arrows are drawn."""
        x, y = at
        for piece in _pieces(words):
            if piece in _ARROWS:
                middle = np.array([(x + self.style.size(_ARROW) / 2, y)])
                self.dots(middle, _ARROWS[piece], _ARROW, EMPHASIS_TEXT.colour, 6)
            else:
                self.text((x, y), piece, EMPHASIS_TEXT)
            x += self._advance(piece)

    def emphasis_width(self, words: str) -> float:
        """The width of what stands out, in points."""
        return sum(map(self._advance, _pieces(words)))

    def _advance(self, piece: str) -> float:
        """From the left of a piece to the next one."""
        space = self.style.size(_SPACE)
        if piece in _ARROWS:
            return self.style.size(_ARROW) + space
        return self.width(piece, EMPHASIS_TEXT) + space

    def width(self, text: str, text_style: TextStyle) -> float:
        """The width of a text in points."""
        return self.style.width(text, text_style.size, text_style.weight)

    def fitted(self, text: str, text_style: TextStyle, room: float) -> str:
        """As much of a text as has room, in points."""
        return self.style.fitted(text, text_style.size, text_style.weight, room)


def _pieces(words: str) -> list[str]:
    """The arrows, and the words between them."""
    return [piece.strip() for piece in re.split("([▲▼])", words) if piece.strip()]
