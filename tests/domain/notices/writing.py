"""Small diaries for the rules, and what is found in them, in a form that is quick to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from mbc_tracker.content import catalogue, rules
from mbc_tracker.domain.notices.day_view import day_view
from mbc_tracker.domain.notices.evaluation import evaluate_view
from mbc_tracker.domain.notices.rules import Rules
from mbc_tracker.domain.notices.values import Entries, Finding, Findings
from mbc_tracker.domain.profile import ON_TREATMENT, REPORT_AT_ONCE, Profile
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.usual import Values
from tests.builders import a_known_mark, a_measurement

DAY = date(2026, 11, 22)
RULES = rules.load(catalogue.load()).rules
NOBODY = Profile()
TREATED = Profile(frozenset({ON_TREATMENT, REPORT_AT_ONCE}))

#: Two weeks in which a symptom's usual is the number.
USUAL_0, USUAL_2 = "0 " * 14, "2 " * 14


def evaluate_rules(
    entries: Entries, marks: Iterable[BaselineReset], profile: Profile, rules: Rules, day: date
) -> Findings:
    """What the rules point out on a day, from what the program's view of that day is made of."""
    return evaluate_view(day_view(entries, marks, profile, day), rules)


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


def rated(written: str) -> Values:
    """Values on consecutive days, the last of them DAY; a dot is a day that is not recorded."""
    signs = written.split()
    days = [ago(len(signs) - 1 - n) for n in range(len(signs))]
    return tuple((day, int(sign)) for day, sign in zip(days, signs, strict=True) if sign != ".")


def entries(
    several: Mapping[str, str] | None = None,
    /,
    *,
    said: Mapping[str, str] | None = None,
    signs: str = "",
    degrees: str = "",
    **ratings: str,
) -> Entries:
    """A diary: ratings as in ``rated``; words, signs and temperatures of DAY itself."""
    return Entries(
        {symptom: rated(written) for symptom, written in (several or ratings).items()},
        {symptom: ((DAY, word),) for symptom, word in (said or {}).items()},
        tuple((DAY, sign) for sign in signs.split()),
        tuple(
            a_measurement("temperature", float(number), id=f"degrees-{number}")
            for number in degrees.split()
        ),
    )


def find(
    given: Entries, *marks: BaselineReset, profile: Profile = NOBODY, day: date = DAY
) -> Findings:
    return evaluate_rules(given, marks, profile, RULES, day)


def levels(found: Findings) -> dict[tuple[str, str], str]:
    """The level of each rule and symptom."""
    return {(it.rule, it.symptom): it.level.value for it in found}


def level(rule: str, found: Findings) -> str | None:
    """The level that one rule gives, whatever the symptom; None where it is silent."""
    return next((it.level.value for it in found if it.rule == rule), None)


def only(rule: str, found: Findings) -> Finding:
    """The one finding of a rule."""
    [finding] = [it for it in found if it.rule == rule]
    return finding


def mark(symptom: str, days_ago: int) -> BaselineReset:
    return a_known_mark(symptom, day=ago(days_ago), id=f"{symptom}-{days_ago}")
