"""The first day of the week, as a country has it."""

from __future__ import annotations

import pytest

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.style.week import first_weekday

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6


@pytest.mark.parametrize(
    ("country", "first"),
    [
        *(("GB", MONDAY), ("DE", MONDAY), ("US", SUNDAY), ("PT", SUNDAY), ("EG", SATURDAY)),
        *(("MV", FRIDAY), ("XX", MONDAY), ("", MONDAY)),
    ],
)
def test_the_week_begins_as_in_the_country(theme: Theme, country: str, first: int):
    theme.country = country
    assert theme.first_weekday == first


def test_without_a_country_the_computers_own_counts(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("mbc_tracker.ui.style.week.system_country", lambda: "US")
    assert first_weekday("") == SUNDAY
    assert first_weekday("GB") == MONDAY
