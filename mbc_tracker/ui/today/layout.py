"""Where the parts of Today stand: cards beside the entries, or below where it is narrow."""

from __future__ import annotations

from mbc_tracker.frozen import frozen

#: Window widths, at 100 % text, from which cards stand beside the entries, and from which the
#: page's side column is wider.
_ROOM_FOR_SIDE, _ROOM_FOR_WIDE_SIDE = 1160, 1320
_SIDE, _WIDE_SIDE = 272, 300
MARGIN, NARROW_MARGIN = 24, 16
SCROLL_BAR = 14
GAP = 16
BELOW_HEAD = 10
TOP = 14  # above the head
BELOW_CARDS = 6


@frozen
class TodayLayout:
    """Sizes in pixels for one size of the window. side: 0 where no cards stand beside."""

    margin: int
    head: int
    answers: int
    side: int

    @property
    def wide(self) -> bool:
        """Whether cards stand beside the entries."""
        return self.side > 0


def layout_of(window: int, page: int, scale: float) -> TodayLayout:
    """Share the width of the page. window: that of the whole window; scale: the text size."""
    side = 0
    if window >= _ROOM_FOR_SIDE * scale:
        side = round((_WIDE_SIDE if window >= _ROOM_FOR_WIDE_SIDE * scale else _SIDE) * scale)
    margin = MARGIN if side else NARROW_MARGIN
    room = page - 2 * margin if side else page - margin - max(margin, SCROLL_BAR + 8)
    return TodayLayout(margin, room, room - (side + GAP if side else 0), side)
