"""``make simulate``: the tables of the rules page, from made-up people and the real rules."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from benchmarks.simulation import (
    BEGUN,
    FROM,
    STABLE,
    WORSE,
    Seen,
    alike,
    crowd,
    delays,
    rate,
)
from mbc_tracker.domain.notices.values import URGENT, Level

PEOPLE = 40
_SOON = (Level.SOON, *URGENT)


def main(people: int = PEOPLE) -> None:
    """Print both tables; some ten minutes with 40 people."""
    print(
        f"{people} people in each line, 26 weeks. Counted from week 5, for 12 weeks (a cold: all 22).\n"
    )
    print("| stable person | days with a card, never / told | of them today, never / told |")
    print("|---|---|---|")
    for name, person in STABLE.items():
        never, told = (crowd(person, people, tell=tell) for tell in (False, True))
        weeks = 22 if "cold" in name else 12
        soon, today = _both(never, told, weeks), _both(never, told, weeks, urgent=True)
        print(f"| {name} | {soon} | {today} |", flush=True)
    for name, person, typed in (
        ("first four weeks of 2 ± 1", alike(2, 1), None),
        ("first four weeks of 5 ± 1.5", alike(5, 1.5), None),
        ("the same, 2 typed at the first start", alike(2, 1), 2),
        ("the same, 5 typed at the first start", alike(5, 1.5), 5),
    ):
        never, told = (crowd(person, people, tell=tell, typed=typed) for tell in (False, True))
        soon, today = _first_weeks(never, told), _first_weeks(never, told, urgent=True)
        print(f"| {name} | {soon} | {today} |", flush=True)
    print("\nDays after it began: median, in brackets nine of ten.\n")
    print("| becoming worse | first soon or above, never / told | first today, never / told |")
    print("|---|---|---|")
    for name, person in WORSE.items():
        never, told = (crowd(person, people, tell=tell) for tell in (False, True))
        soon, today = _delays(never, told, _SOON), _delays(never, told, URGENT)
        print(f"| {name} | {soon} | {today} |", flush=True)


def _both(never: Sequence[Seen], told: Sequence[Seen], weeks: int, *, urgent: bool = False) -> str:
    """Days with a card for each person, in so many weeks."""
    levels = URGENT if urgent else _SOON
    rates = [rate(seen, levels) * weeks / 12 for seen in (never, told)]
    return f"{rates[0]:.1f} / {rates[1]:.1f}"


def _first_weeks(never: Sequence[Seen], told: Sequence[Seen], *, urgent: bool = False) -> str:
    levels = URGENT if urgent else _SOON
    days = [sum(one.days(levels, 0, FROM) for one in seen) / len(seen) for seen in (never, told)]
    return f"{days[0]:.1f} / {days[1]:.1f}"


def _delays(never: Sequence[Seen], told: Sequence[Seen], levels: tuple[Level, ...]) -> str:
    texts = []
    for seen in (never, told):
        middle, most = delays(seen, levels, BEGUN)
        texts.append(f"{middle:g} ({most:g})")
    return " / ".join(texts)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE)
