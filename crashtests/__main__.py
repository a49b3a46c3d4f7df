"""``make torture``: prints what was done to the diary, and fails if anything was lost.

python -m crashtests                       everything, mistakes included
python -m crashtests [--short] SCENARIO…   these only; --short: a few kills and cuts of each
python -m crashtests [--short] disturbances    what other programs do to the file
python -m crashtests --mistake MISTAKE…    whether these mistakes are caught
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence

from crashtests import disturbances, mutation_checks
from crashtests.kills import kill_repeatedly
from crashtests.leaks import leaks
from crashtests.power_cuts import cut
from crashtests.result import Result, table
from crashtests.scenario import Scenario
from crashtests.scenarios import ALL, NAMED
from crashtests.simultaneous_starts import starts
from crashtests.sockets import A_START, EVERY_SCREEN, sockets
from mbc_tracker.errors import MbcError

_SHOWN = 5  # complaints of one row

#: Kills and power cuts of a scenario: the first is the one that runs all day.
_LONG = {True: (200, 2000), False: (100, 400)}
_SHORT = {True: (16, 120), False: (8, 30)}
_DISTURBED_LONG, _DISTURBED_SHORT = 60, 4  # times of each kind


def main(arguments: Sequence[str]) -> int:
    """Do it all; 1 if something was bad or a mistake was not caught."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    names = [argument for argument in arguments if not argument.startswith("-")]
    try:
        if "--mistake" in arguments:
            return int(
                _missed([check for check in mutation_checks.ALL if check.mistake in names]) > 0
            )
        short = "--short" in arguments
        chosen = [NAMED[name] for name in names if name != disturbances.NAME]
        results = list(_scenarios(chosen if names else ALL, _SHORT if short else _LONG))
        if disturbances.NAME in names or not names:
            results += _disturbances(_DISTURBED_SHORT if short else _DISTURBED_LONG)
        if not arguments:
            results += [leaks(), leaks(secret=True), *_network(), starts()]
        bad = _report(results)
        missed = 0 if arguments else _missed(mutation_checks.ALL)
    except MbcError as error:
        print(error, file=sys.stderr)
        return 1
    return int(bool(bad) or missed > 0)


def _report(results: Sequence[Result]) -> list[str]:
    """Print the table and the first complaints of each row."""
    bad = [f"{result.what}: {what}" for result in results for what in result.bad[:_SHOWN]]
    print(table(results), *bad, sep="\n", end="\n\n")
    return bad


def _scenarios(
    chosen: Sequence[type[Scenario]], times: dict[bool, tuple[int, int]]
) -> Iterator[Result]:
    for scenario in chosen:
        kills, _ = times[scenario is ALL[0]]
        yield _told(kill_repeatedly, scenario(), int(kills * scenario.share))
    for scenario in chosen:
        if scenario.cuts:
            yield _told(cut, scenario(), times[scenario is ALL[0]][1])


def _told(attack: Callable[[Scenario, int], Result], scenario: Scenario, times: int) -> Result:
    result = attack(scenario, times)
    print(result.what, f"{result.seconds:.0f} s", file=sys.stderr)
    return result


def _disturbances(times: int) -> Iterator[Result]:
    for kind in disturbances.ALL:
        for secret in (False, True):
            yield disturbances.disturb(kind, times, secret=secret)


def _network() -> Iterator[Result]:
    yield sockets("a start and an end", A_START)
    yield sockets("every screen and the report", EVERY_SCREEN, "tour")


def _missed(catches: Sequence[mutation_checks.MutationCheck]) -> int:
    """Make these mistakes, and print which were caught; how many were not."""
    print("| mistake | caught by | at run | seconds |", "|---|---|---:|---:|", sep="\n")
    missed = 0
    for catch in catches:
        result = catch.check()
        missed += not result.bad
        caught = result.what if result.bad else f"**missed** by {result.what}"
        print(f"| {catch.mistake} | {caught} | {result.runs} | {result.seconds:.1f} |")
    return missed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
