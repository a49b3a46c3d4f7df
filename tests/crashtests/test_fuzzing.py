"""What ``make fuzz`` checks, tried on the seeds and a few changes of them; no fuzzer is needed."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from random import Random

import pytest

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.exchange.importers import IMPORTERS, own_diary
from mbc_tracker.exchange.parsed_file import Importer
from tests.exchange.parsed import source

if sys.platform == "win32":
    pytest.skip("make fuzz is for Linux", allow_module_level=True)

from crashtests import mutants
from crashtests.fuzzing import limits, mutation_checks
from crashtests.fuzzing.files import Files
from crashtests.fuzzing.limits import within_limits
from crashtests.fuzzing.refusal_text import check_said
from crashtests.fuzzing.runner import Result, dictionary, parse_result, table, write_seeds
from crashtests.fuzzing.target import Finding, Target
from crashtests.fuzzing.targets import ALL

pytestmark = pytest.mark.covered_elsewhere

SAID = """\
#22 INITED cov: 625 ft: 1361 corp: 20/18Kb exec/s: 0 rss: 144Mb
#4096 pulse  cov: 724 ft: 2130 corp: 112/123Kb lim: 12000 exec/s: 2048 rss: 145Mb
"""
DONE = "#9000 DONE   cov: 754 ft: 2514 corp: 9/1b\nstat::number_of_executed_units: 9000\n"
FOUND = """\
 === Uncaught Python exception: ===
ValueError: invalid literal for int()
Traceback (most recent call last):
==7== ERROR: libFuzzer: fuzz target exited
stat::number_of_executed_units: 4100
"""


@pytest.fixture(params=ALL, ids=lambda it: it.name)
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Target:
    kind: type[Target] = request.param
    return kind(tmp_path)


def changed(target: Target, seeds: list[bytes]) -> Iterator[bytes]:
    """Seeds as somebody would alter them who knows their form."""
    for number in range(60):
        made = target.altered(seeds[number % len(seeds)], Random(number))
        if made is not None:
            yield made


def test_seeds_and_what_is_near_them_pass(target: Target):
    seeds = list(target.seeds())
    check = within_limits(target)
    for data in (*islice(seeds, 0, None, 5), b"", *changed(target, seeds)):
        check(data)


def test_each_target_has_a_mistake_to_catch_that_can_be_made():
    assert {it.target for it in mutation_checks.ALL} == set(ALL)
    assert {it.mistake for it in mutation_checks.ALL} <= set(mutants.BY_NAME)


#: ``DiaryFile`` alters diaries page by page and lets this one read them, too.
TABLES = [it for it in IMPORTERS if it.KEY != own_diary.KEY]


@pytest.mark.parametrize("importer", TABLES, ids=lambda it: it.__name__.rpartition(".")[2])
def test_each_importer_is_fuzzed(importer: Importer, tmp_path: Path):
    kinds = [it for it in ALL if issubclass(it, Files)]
    places = [tmp_path / str(number) for number, _ in enumerate(kinds)]
    seeds = [kind(place).seeds() for kind, place in zip(kinds, places, strict=True)]
    assert any(importer.fits(source(seed)) for seed in chain.from_iterable(seeds))


class Slow(Target):
    """Takes its time with one input."""

    name = "slow"
    seconds = 0.05

    def check(self, data: bytes) -> None:
        until = time.process_time() + 0.2
        while data == b"slow" and time.process_time() < until:
            pass


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", "No sentence"),
        ("Two.\nLines.", "No sentence"),
        ("ValueError: x.", "No plain sentence"),
        ("no end", "No plain sentence"),
        ("x" * 400 + ".", "A long sentence"),
        ("“\x1b[2J” is no date.", "letters that mislead"),
        ("“\u202eabc” is no date.", "letters that mislead"),
        ("“" + "SECRET " * 12 + "” is no date.", "More than a few words"),
    ],
)
def test_what_is_no_plain_sentence_is_a_finding(said: str, why: str):
    with pytest.raises(Finding, match=why):
        check_said(said, b"SECRET " * 20)


def test_a_plain_sentence_is_none():
    check_said("“x” is not a date; write it as year-month-day, such as 2026-11-22.", b"x")


def test_what_takes_too_long_is_a_finding(tmp_path: Path):
    with pytest.raises(Finding, match=r"It took 0\.\d seconds"):
        within_limits(Slow(tmp_path))(b"slow")


def test_what_takes_too_much_memory_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    held = iter((100 << 20, 300 << 20))
    monkeypatch.setattr(limits, "most_held", lambda: next(held))
    with pytest.raises(Finding, match="It took 200 MiB more"):
        within_limits(Slow(tmp_path))(b"")


def test_what_the_fuzzer_says_becomes_a_row():
    result = parse_result("own CSV", 0, SAID + DONE, 61.4)
    assert result == Result("own CSV", 9000, 61.4, (754, 129), (2514, 1153))
    assert table([result]).splitlines()[2:] == [
        "| own CSV | 9,000 | 61 | 754 | 129 | 2,514 | 1,153 | 0 |"
    ]


def test_a_finding_is_told_in_its_first_line():
    result = parse_result("own CSV", 77, SAID + FOUND, 3)
    assert result.finding == "ValueError: invalid literal for int()"
    assert result.executions == 4100
    assert parse_result("own CSV", 77, SAID + FOUND[-80:], 3).finding == "fuzz target exited"


def test_a_fuzzer_that_does_not_run_is_no_success():
    with pytest.raises(EnvironmentFault, match="could not be fuzzed: No module named atheris"):
        parse_result("own CSV", 1, "No module named atheris", 0.1)


def test_the_dictionary_holds_every_byte_by_its_number():
    assert dictionary((b'"a', b"\n")) == '"\\x22\\x61"\n"\\x0A"\n'


def test_seeds_become_files(target: Target, tmp_path: Path):
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    write_seeds(target, corpus)
    assert [it.read_bytes() for it in sorted(corpus.iterdir())] == list(target.seeds())
