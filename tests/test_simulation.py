"""The targets of the rules page, held by a few made-up people; ``make simulate`` has them all."""

from __future__ import annotations

import pytest

from benchmarks.simulation import STABLE, WORSE, alike, crowd, delays, rate
from mbc_tracker.domain.notices.values import URGENT, Level

# Coverage's tracer would double their time, and each line has tests of its own.
pytestmark = pytest.mark.covered_elsewhere

FEW = 4
SOON = (Level.SOON, *URGENT)


@pytest.mark.parametrize(
    ("name", "tell", "soon", "today"),
    [
        ("all 0, 5 % of the values 1", False, 0.5, 0.2),
        ("2 ± 1 in all seven", False, 6, 0.5),
        ("2 ± 1 in all seven", True, 3, 0.5),
        ("5 ± 1.5 in all seven", True, 4, 2),
    ],
)
def test_a_stable_person_sees_few_cards(name: str, tell: bool, soon: float, today: float):
    seen = crowd(STABLE[name], FEW, tell=tell)
    assert rate(seen, SOON) <= soon
    assert rate(seen, URGENT) <= today


@pytest.mark.parametrize(
    ("name", "soon", "today"),
    [
        ("breathlessness 0 → 5, staying", 1, 2),
        ("breathlessness + 1 every 3 days from 0", 7, 15),
        ("breathlessness 5 in treatment, 12 weeks of 0, then 3, 4, 5", 2, 12),
        ("first month: 0 for ten days, then breathlessness 5", 2, 2),
    ],
)
def test_what_becomes_worse_is_seen_soon(name: str, soon: float, today: float):
    person, begun = WORSE[name]
    seen = crowd(person, FEW, tell=True)
    assert delays(seen, SOON, begun)[0] <= soon
    assert delays(seen, URGENT, begun)[0] <= today
    assert max(one.unseen for one in seen) <= 4


def test_a_typed_level_takes_cards_out_of_the_first_weeks():
    plain, typed = (crowd(alike(5, 1.5), FEW, tell=False, typed=it) for it in (None, 5))
    assert rate(typed, SOON, 0, 28) < rate(plain, SOON, 0, 28)
