"""Where the notice stands on Today, as far as the screen has to make room for it."""

from __future__ import annotations

from mbc_tracker.frozen import frozen


@frozen
class NoticePlaces:
    """What there is. card: in the place of the standing advice. bar: in the head's second line.

    line: about an earlier day, between the head's lines.
    """

    card: bool = False
    bar: bool = False
    line: bool = False
