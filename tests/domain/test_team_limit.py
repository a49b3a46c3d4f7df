"""The team's limits as people type them: whole numbers, inside what can be."""

from __future__ import annotations

from datetime import date

import pytest

from mbc_tracker.domain.profile import TEAM_LIMITS, Profile, check
from mbc_tracker.domain.team_limit import team_limit_kept
from mbc_tracker.errors import Refused


@pytest.mark.parametrize(
    ("text", "kept"), [("88", "88"), (" 88 % ", "88"), ("88,0", "88"), ("", ""), ("  ", "")]
)
def test_a_limit_is_kept_as_a_whole_number(text: str, kept: str):
    assert team_limit_kept("spo2", text) == kept


@pytest.mark.parametrize("text", ["low", "88.5", "NaN", "inf", "-88", "8 8", "1e999"])
def test_what_is_no_limit_is_refused(text: str):
    with pytest.raises(Refused, match=r"^Please write a whole number from 50 to 99\.$"):
        team_limit_kept("spo2", text)


@pytest.mark.parametrize("kind", TEAM_LIMITS)
def test_the_bounds_are_those_of_the_diary(kind: str):
    name, bounds = TEAM_LIMITS[kind]
    for limit in bounds:
        kept = team_limit_kept(kind, str(limit))
        check(name, kept, date(2026, 11, 22))
        assert Profile.of({name: kept}).limits == {kind: limit}
    for beyond in (bounds[0] - 1, bounds[1] + 1):
        with pytest.raises(Refused):
            team_limit_kept(kind, str(beyond))
