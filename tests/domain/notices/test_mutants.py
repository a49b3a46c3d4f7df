"""Any number or level of the rules' file that is changed makes a worked example fail.

MBC_LONG=1 tries all of them, otherwise a few.
"""

from __future__ import annotations

import copy
import os
import random
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mbc_tracker.content.rules import rule_book
from mbc_tracker.domain.notices.rules import Rules
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.profile import Profile
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.paths import resource
from tests.domain.notices.pages import BUILT_IN, NOBODY, RULES, Diary, findings
from tests.domain.notices.test_examples import EXAMPLES, IN_TREATMENT, OUR_EDGES, WITHOUT_LASTING

FILE = tomllib.loads(resource("rules.toml").read_text(encoding="utf-8"))
FEW = 24

#: Profile, what is left out, the diary, what is found.
Example = tuple[Profile, str, Diary, str]

ALL: list[Example] = [
    *((NOBODY, "lasting", Diary(it[0]), it[1]) for rows in WITHOUT_LASTING.values() for it in rows),
    *(
        (NOBODY, "", Diary(it[0]), it[1])
        for rows in (*EXAMPLES.values(), *OUR_EDGES.values())
        for it in rows
    ),
    *((profile, "", Diary(text), expected) for profile, text, expected in IN_TREATMENT),
]


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Where each number, switch and level of the file stands, and what it is."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in ("reviewed", "sources", "id", "condition"):
                yield from places(part, (*path, key))
    elif isinstance(value, list):
        for n, part in enumerate(value):
            yield from places(part, (*path, n))
    elif isinstance(value, int | float) or path[-1] in ("level", "at_level"):
        yield path, value


def mutations() -> list[tuple[tuple[Any, ...], Any]]:
    found: list[tuple[tuple[Any, ...], Any]] = []
    for path, value in places(FILE["rule"]):
        if isinstance(value, str):
            found += [(path, level.value) for level in Level if level != value]
        elif isinstance(value, bool):
            found.append((path, not value))
        else:
            step = 0.1 if path[-1] in ("limit", "low") else 1
            found += [(path, value + step), (path, value - step)]
    return found


def text(value: Any) -> str:
    """A value as TOML."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {text(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(text, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else repr(value)


def mutated(path: tuple[Any, ...], value: Any, file: Path) -> Rules:
    """The rules with one value changed."""
    facts = copy.deepcopy(FILE)
    place: Any = facts["rule"]
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    file.write_text("\n".join(f"{key} = {text(part)}" for key, part in facts.items()))
    words = resource("i18n", "en", "rules.toml")
    return rule_book(file, words, resource("guidance.toml"), BUILT_IN).rules


def is_caught(rules: Rules) -> bool:
    """Whether an example fails, or the versions say that something has changed."""
    if any(rule.version != 2 for rule in rules.rules):
        return True
    return any(
        findings(diary, besides=besides, profile=profile, rules=rules) != expected
        for profile, besides, diary, expected in ALL
    )


def test_the_rules_as_they_are_pass(tmp_path: Path):
    assert mutated((0, "version"), 2, tmp_path / "rules.toml") == RULES
    assert not is_caught(RULES)


def chosen() -> list[tuple[tuple[Any, ...], Any]]:
    every = mutations()
    return every if os.environ.get("MBC_LONG") else random.Random(2).sample(every, FEW)


@pytest.mark.covered_elsewhere
@pytest.mark.parametrize(
    ("path", "value"),
    chosen(),
    ids=lambda it: ".".join(map(str, it)) if isinstance(it, tuple) else str(it),
)
def test_a_changed_number_or_level_is_caught(path: tuple[Any, ...], value: Any, tmp_path: Path):
    try:
        rules = mutated(path, value, tmp_path / "rules.toml")
    except EnvironmentFault:
        return  # the file refuses to load
    assert is_caught(rules)
