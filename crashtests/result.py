"""What a run of torture found, as a row of the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

HEAD = (
    "| what | runs | hit | in the midst | said to be done | bad | seconds |",
    "|---|---:|---:|---:|---:|---:|---:|",
)


@dataclass(slots=True)
class Result:
    """runs: kills or power cuts. hit: those that met a process or a disk still at work.

    midway: those that left a journal or scratch file behind. messages: how often the person
    had been told that something is done. bad: complaints, of which the first few are kept.
    """

    what: str
    runs: int = 0
    hit: int = 0
    midway: int = 0
    messages: int = 0
    bad: list[str] = field(default_factory=list)
    seconds: float = 0

    def row(self) -> str:
        """A row of the table."""
        counts = (self.runs, self.hit, self.midway, self.messages, len(self.bad))
        return f"| {self.what} | {' | '.join(f'{n:,}' for n in counts)} | {self.seconds:.1f} |"


def table(results: Iterable[Result]) -> str:
    """All rows under their heads."""
    return "\n".join((*HEAD, *(result.row() for result in results)))
