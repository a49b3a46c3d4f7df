"""``make fuzz``: prints how far the fuzzer came with each target, and fails if it found something.

python -m crashtests.fuzzing                            every target, then every mistake
python -m crashtests.fuzzing [--seconds N] TARGET…      these only; N: for each
python -m crashtests.fuzzing --mistake MISTAKE…         whether these mistakes are caught
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from crashtests.fuzzing import mutation_checks
from crashtests.fuzzing.runner import KEPT, Result, run, table
from crashtests.fuzzing.target import Target
from crashtests.fuzzing.targets import ALL, NAMED
from mbc_tracker.errors import MbcError

_SECONDS = 60


def main(arguments: Sequence[str]) -> int:
    """Do it all; 1 if something was found or a mistake was not caught."""
    chosen = _parser().parse_args(arguments)
    mistakes = [check for check in mutation_checks.ALL if check.mistake in (chosen.mistake or ())]
    try:
        if mistakes:
            return int(_missed(mistakes) > 0)
        results = list(_fuzzed([NAMED[name] for name in chosen.targets] or ALL, chosen.seconds))
        findings = [f"{result.target}: {result.finding}" for result in results if result.finding]
        print(table(results), *findings, sep="\n", end="\n\n")
        missed = 0 if chosen.targets else _missed(mutation_checks.ALL)
    except MbcError as error:
        print(error, file=sys.stderr)
        return 1
    return int(bool(findings) or missed > 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m crashtests.fuzzing")
    parser.add_argument("targets", nargs="*", metavar="TARGET", choices=[*NAMED, []])
    parser.add_argument("--seconds", type=float, default=_SECONDS, help="for each target")
    parser.add_argument(
        "--mistake", nargs="+", choices=[check.mistake for check in mutation_checks.ALL]
    )
    return parser


def _fuzzed(targets: Sequence[type[Target]], seconds: float) -> Iterator[Result]:
    for target in targets:
        result = run(target, seconds * target.share, KEPT / target.name.replace(" ", "-"))
        print(result.target, f"{result.seconds:.0f} s", result.finding, file=sys.stderr)
        yield result


def _missed(catches: Sequence[mutation_checks.MutationCheck]) -> int:
    """Make these mistakes, and print which were caught; how many were not."""
    print(
        "| mistake | target | caught | at execution | seconds |",
        "|---|---|---|---:|---:|",
        sep="\n",
    )
    missed = 0
    for catch in catches:
        with tempfile.TemporaryDirectory(prefix="mbc-fuzzing-") as folder:
            result = run(catch.target, mutation_checks.SECONDS, Path(folder), catch.mistake)
        missed += not result.finding
        effort = f"{result.executions:,} | {result.seconds:.1f}"
        caught = result.finding.partition(":")[0] if result.finding else "**missed**"
        print(f"| {catch.mistake} | {result.target} | {caught} | {effort} |", flush=True)
    return missed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
