"""The Learn pages that a person visited, to go back and forward in."""

from __future__ import annotations

from dataclasses import replace

from mbc_tracker.frozen import frozen


@frozen
class Origin:
    """Another screen from which a page was opened: its key and its name."""

    screen: str
    name: str


@frozen
class HistoryEntry:
    """A page, a heading in it (or none), and how far into its text it was read, in characters.

    origin: the screen that going back leads to.
    """

    key: str
    anchor: str = ""
    position: int = 0
    origin: Origin | None = None


class History:
    """The visited places, one of them the current one. A new one drops those ahead of it."""

    def __init__(self, start: HistoryEntry) -> None:
        self._behind: list[HistoryEntry] = []
        self._ahead: list[HistoryEntry] = []
        self.here = start

    @property
    def can_go_back(self) -> bool:
        """Whether there is a spot before this one, or a screen it was opened from."""
        return bool(self._behind or self.here.origin)

    @property
    def can_go_on(self) -> bool:
        """Whether a spot was gone back from."""
        return bool(self._ahead)

    def go_to(self, spot: HistoryEntry, position: int) -> None:
        """Leave a page that was read as far as ``position`` for another one."""
        if (spot.key, spot.anchor) != (self.here.key, self.here.anchor):
            self._behind.append(self._left(position))
            self._ahead.clear()
            self.here = spot
        elif spot.origin:
            self.here = spot

    def leave(self) -> Origin | None:
        """The screen that going back leads to, if there is one; the next time it does no more."""
        origin, self.here = self.here.origin, replace(self.here, origin=None)
        return origin

    def go_back(self, position: int) -> None:
        """Return to the spot before this one, if there is one."""
        if self._behind:
            self._ahead.append(self._left(position))
            self.here = self._behind.pop()

    def go_on(self, position: int) -> None:
        """Return to the spot that was gone back from, if there is one."""
        if self._ahead:
            self._behind.append(self._left(position))
            self.here = self._ahead.pop()

    def _left(self, position: int) -> HistoryEntry:
        return HistoryEntry(self.here.key, position=position, origin=self.here.origin)
