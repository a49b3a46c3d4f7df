"""The Learn pages that a person visited, to go back and forward in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A page, a heading in it (or none), and how far into its text it was read, in characters."""

    key: str
    anchor: str = ""
    position: int = 0


class History:
    """The visited places, one of them the current one. A new one drops those ahead of it."""

    def __init__(self, start: HistoryEntry) -> None:
        self._behind: list[HistoryEntry] = []
        self._ahead: list[HistoryEntry] = []
        self.here = start

    @property
    def can_go_back(self) -> bool:
        """Whether there is a spot before this one."""
        return bool(self._behind)

    @property
    def can_go_on(self) -> bool:
        """Whether a spot was gone back from."""
        return bool(self._ahead)

    def go_to(self, spot: HistoryEntry, position: int) -> None:
        """Leave a page that was read as far as ``position`` for another one."""
        if spot != HistoryEntry(self.here.key, self.here.anchor):
            self._behind.append(self._left(position))
            self._ahead.clear()
            self.here = spot

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
        return HistoryEntry(self.here.key, position=position)
