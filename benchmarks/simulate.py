"""``make simulate``: the tables of the rules page, from made-up people and the real rules."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.people import DAYS
from benchmarks.simulation import (
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
NEVER = "–"
_SOON = (Level.SOON, *URGENT)


def main(people: int = PEOPLE) -> None:
    """Print both tables; some ten minutes with 40 people."""
    print(f"{people} people in each line, 26 weeks.")
    print("Counted from week 5, for 12 weeks (a cold: all 22).\n")
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
    heads = ("becoming worse", "first soon or above, never / told", "first today, never / told")
    print(f"| {' | '.join(heads)} | 40 % recorded: soon, today | weekly: soon, today | unseen |")
    print("|---|---|---|---|---|---|")
    for name, (person, begun) in WORSE.items():
        never, told = (crowd(person, people, tell=tell) for tell in (False, True))
        sparse = crowd(replace(person, share=0.4), people, tell=False)
        weekly = crowd(replace(person, weekly=True), people, tell=False)
        soon, today = (
            " / ".join(_delay(seen, levels, begun) for seen in (never, told))
            for levels in (_SOON, URGENT)
        )
        rarely = (
            ", ".join(_delay(seen, levels, begun) for levels in (_SOON, URGENT))
            for seen in (sparse, weekly)
        )
        unseen = max(one.unseen for seen in (never, told, sparse, weekly) for one in seen)
        print(f"| {name} | {soon} | {today} | {' | '.join(rarely)} | {unseen} |", flush=True)


def _both(never: Sequence[Seen], told: Sequence[Seen], weeks: int, *, urgent: bool = False) -> str:
    """Days with a card for each person, in so many weeks."""
    levels = URGENT if urgent else _SOON
    rates = [rate(seen, levels) * weeks / 12 for seen in (never, told)]
    return f"{rates[0]:.1f} / {rates[1]:.1f}"


def _first_weeks(never: Sequence[Seen], told: Sequence[Seen], *, urgent: bool = False) -> str:
    levels = URGENT if urgent else _SOON
    days = [sum(one.days(levels, 0, FROM) for one in seen) / len(seen) for seen in (never, told)]
    return f"{days[0]:.1f} / {days[1]:.1f}"


def _delay(seen: Sequence[Seen], levels: tuple[Level, ...], begun: int) -> str:
    """“1 (2)”; a dash where it never comes."""
    middle, most = (
        NEVER if delay >= DAYS else f"{delay:g}" for delay in delays(seen, levels, begun)
    )
    return f"{middle} ({most})"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE)
