from __future__ import annotations

from datetime import date, timedelta

from tests.builders import an_event
from tests.charts.conftest import FIRST, Panels


def test_a_panel_has_the_entries_and_the_line(panels: Panels):
    (panel,) = panels(1, None, 2, 3, 4)
    assert panel.dots.heights.tolist() == [1, 2, 3, 4]
    assert [piece.heights.tolist() for piece in panel.segments] == [[2.5]]
    assert panel.last == (FIRST + timedelta(days=4), 2.5)
    assert panel.alt.startswith("Cough from 23 Aug 2026")


def test_a_panel_without_entries_has_no_last_value(panels: Panels):
    (panel,) = panels()
    assert (len(panel.dots), panel.segments, panel.last) == (0, (), None)
    assert panel.alt.endswith("not recorded.")


def test_events_outside_the_period_are_left_out(panels: Panels):
    events = [
        an_event("Long after", day=date(2027, 1, 1)),
        an_event("Long before", day=date(2026, 1, 1)),
        an_event("Later", day=date(2026, 9, 2)),
        an_event("Reaches in", day=date(2026, 8, 1), last_day=date(2026, 8, 25)),
    ]
    (panel,) = panels(1, events=events)
    assert [mark.text for mark in panel.marks] == ["Reaches in", "Later"]
