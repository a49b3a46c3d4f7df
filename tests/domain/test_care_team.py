"""Who to call first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.care_team import moved
from tests.builders import a_contact

TEAM = tuple(a_contact(name, id=name, position=n) for n, name in enumerate("abc", 1))


@pytest.mark.parametrize(
    ("who", "by", "order"),
    [("b", -1, "bac"), ("b", 1, "acb"), ("a", -1, "abc"), ("c", 1, "abc"), ("a", 1, "bac")],
)
def test_one_of_the_team_moves_by_one(who: str, by: int, order: str):
    assert "".join(it.id for it in moved(TEAM, who, by)) == order


@given(st.permutations([1, 1, 5]), st.sampled_from("abc"), st.sampled_from([-1, 1]))
def test_everybody_stays_and_is_numbered_from_one(positions: list[int], who: str, by: int):
    team = [a_contact(it, id=it, position=at) for it, at in zip("abc", positions, strict=True)]
    order = moved(team, who, by)
    assert [it.position for it in order] == [1, 2, 3]
    assert {it.id for it in order} == set("abc")
