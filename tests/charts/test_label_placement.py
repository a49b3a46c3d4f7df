from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.charts.label_placement import MOST_ROWS, LabelPosition, LabelRequest, place_labels

GAP = 4.0


def placed(*wanted: tuple[float, float]) -> tuple[LabelPosition | None, ...]:
    return place_labels([LabelRequest(x, width) for x, width in wanted], 0, 500, GAP)


def test_a_lone_event_has_its_words_behind_the_line():
    assert placed((100, 60)) == (LabelPosition(104, 164, 0, 100),)


def test_words_that_would_touch_go_up_a_row():
    spots = placed((100, 60), (130, 60))
    assert [spot.row for spot in spots if spot] == [1, 0]


def test_words_at_the_right_end_stand_before_their_line():
    assert placed((480, 60)) == (LabelPosition(416, 476, 0, 480),)


def test_without_room_only_the_line_stays():
    spots = placed(*((100.0 + 9 * n, 300.0) for n in range(MOST_ROWS + 1)))
    assert spots.count(None) == 1


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(5, 200)), max_size=12))
def test_words_never_touch_each_other_or_a_line(wanted: list[tuple[int, int]]):
    spots = [spot for spot in placed(*sorted(wanted)) if spot is not None]
    for one, other in combinations(spots, 2):
        if one.row == other.row:
            assert one.right <= other.left or other.right <= one.left
        for upper, lower in ((one, other), (other, one)):
            if upper.row >= lower.row:
                assert not lower.left < upper.line < lower.right
    assert all(spot.left >= 0 and spot.right <= 500 for spot in spots)


def test_words_do_not_stand_where_they_would_be_read_as_those_of_the_line_before():
    wanted = [LabelRequest(40, 30), LabelRequest(60, 10), LabelRequest(75, 30)]
    spots = place_labels(wanted, 0, 110, 4)
    assert all(spot is None or spot.left > spot.line or spot.left > 40 + 16 for spot in spots)
    crowded = [LabelRequest(10 * n, 8) for n in range(1, 12)]
    for spot, before in zip(place_labels(crowded, 0, 120, 2)[1:], crowded, strict=False):
        assert spot is None or spot.left > spot.line or spot.left >= before.x + 8
