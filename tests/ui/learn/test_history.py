"""The way through the pages: back, forward, and the place at which each was left."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.ui.learn.history import History, HistoryEntry, Origin


def a_trail(*keys: str) -> History:
    trail = History(HistoryEntry("start"))
    for number, key in enumerate(keys, start=1):
        trail.go_to(HistoryEntry(key), number)
    return trail


def test_back_and_on_lead_to_the_places_that_were_left():
    trail = a_trail("a", "b")

    trail.go_back(30)
    assert trail.here == HistoryEntry("a", position=2)
    trail.go_back(20)
    assert trail.here == HistoryEntry("start", position=1)
    trail.go_on(10)
    assert trail.here == HistoryEntry("a", position=20)


TODAY = Origin("today", "Today")


def test_back_leads_once_to_the_screen_that_a_page_was_opened_from():
    trail = a_trail("a")
    trail.go_to(HistoryEntry("b", origin=TODAY), 7)
    assert trail.can_go_back

    assert trail.leave() == TODAY
    assert trail.leave() is None
    assert trail.here == HistoryEntry("b")
    trail.go_back(0)
    assert trail.here == HistoryEntry("a", position=7)


def test_a_page_that_is_open_can_be_opened_from_another_screen():
    trail = a_trail()
    trail.go_to(HistoryEntry("start", origin=TODAY), 7)

    assert trail.leave() == TODAY
    assert not trail.can_go_back


def test_a_screen_is_gone_back_to_after_the_pages_that_followed():
    trail = a_trail()
    trail.go_to(HistoryEntry("a", origin=TODAY), 1)
    trail.go_to(HistoryEntry("b"), 2)
    assert trail.leave() is None

    trail.go_back(3)

    assert trail.here == HistoryEntry("a", position=2, origin=TODAY)


def test_the_same_page_again_is_no_step():
    trail = a_trail("a")
    trail.go_to(HistoryEntry("a"), 5)

    trail.go_back(0)
    assert trail.here == HistoryEntry("start", position=1)


def test_something_new_forgets_what_lay_ahead():
    trail = a_trail("a", "b")
    trail.go_back(0)

    trail.go_to(HistoryEntry("c"), 0)

    assert not trail.can_go_on
    assert trail.here == HistoryEntry("c")


def test_the_same_spot_is_not_left_for_itself():
    trail = a_trail()
    trail.go_to(HistoryEntry("start"), 5)

    assert not trail.can_go_back


def test_another_heading_of_the_same_page_can_be_gone_back_from():
    trail = a_trail()
    trail.go_to(HistoryEntry("start", "heading"), 5)
    trail.go_back(9)

    assert trail.here == HistoryEntry("start", position=5)


def test_at_either_end_nothing_happens():
    trail = a_trail()
    trail.go_back(1)
    trail.go_on(1)

    assert trail.here == HistoryEntry("start")


@given(st.lists(st.sampled_from("abc"), max_size=8))
def test_all_the_way_back_and_on_again_ends_where_it_began(keys):
    trail = a_trail(*keys)
    end = trail.here.key
    while trail.can_go_back:
        trail.go_back(0)
    assert trail.here.key == "start"
    while trail.can_go_on:
        trail.go_on(0)

    assert trail.here.key == end
