from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.charts.scales import RATINGS, scale_of


def test_ratings_go_from_nought_to_ten():
    assert (RATINGS.part(0), RATINGS.part(5), RATINGS.part(10)) == (0, 0.5, 1)


@pytest.mark.parametrize(
    ("values", "least", "most", "marks"),
    [
        ([70.2, 74.1], 1, 900, (70, 72, 74, 76)),
        ([95, 98], 1, 100, (95, 96, 97, 98)),
        ([97], 1, 100, (96, 97, 98)),
        ([100], 1, 100, (98, 99, 100)),
        ([99, 100], 1, 100, (98, 99, 100)),
        ([36.8], 0.5, 900, (36, 36.5, 37)),
        ([36.2, 39.4], 0.5, 900, (35, 37.5, 40)),
        ([380, 420], 1, 900, (380, 400, 420)),
    ],
)
def test_numbers_are_round_and_few(
    values: list[float], least: float, most: float, marks: tuple[float, ...]
):
    assert scale_of(values, least, most).marks == marks


@given(st.lists(st.floats(0.5, 900).map(lambda it: round(it, 1)), min_size=1))
def test_every_value_has_a_place(values: list[float]):
    scale = scale_of(values)
    assert all(-1e-6 <= scale.part(value) <= 1 + 1e-6 for value in values)
    assert 3 <= len(scale.marks) <= 5
    assert (scale.marks[0], scale.marks[-1]) == (scale.lowest, scale.highest)
