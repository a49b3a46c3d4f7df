"""Treatment, scans and events beside the charts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event, EventKind
from mbc_tracker.report.lanes import EventLanes, LaneBar, bar
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part
from tests.builders import TODAY, an_appointment, an_event

PERIOD = Period(TODAY - timedelta(days=99), TODAY)
TREATMENT, SCAN, OTHER = EventKind.TREATMENT, EventKind.SCAN, EventKind.OTHER


def event(text: str, ago: int, kind: EventKind = TREATMENT, last: int | None = None) -> Event:
    last_day = None if last is None else TODAY - timedelta(days=last)
    return an_event(
        text, day=TODAY - timedelta(days=ago), last_day=last_day, kind=kind, id=f"e{ago}"
    )


def sorted_into(*events: Event) -> EventLanes:
    return EventLanes(events, PERIOD, ("cycle", "dose"))


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Chemo, cycle 4", "Chemo", "cycle 4"),
        ("T-DXd, every 3 weeks, cycle 12", "T-DXd, every 3 weeks", "cycle 12"),
        ("Chemo, 4. cycle", "Chemo", "4. cycle"),
        ("Chemo 4 cycle", "Chemo", "4 cycle"),
        ("Docetaxel Dose 2", "Docetaxel", "Dose 2"),
    ],
)
def test_a_treatment_with_numbered_times_has_a_lane(text, name, words):
    (lane,) = sorted_into(event(text, 5)).lanes()
    assert (lane.name, lane.ticks[0].text, lane.solid) == (name, words, True)
    assert lane.words == (name, words)


def test_times_of_one_treatment_share_a_lane():
    (lane,) = sorted_into(event("Chemo, cycle 1", 50), event("Chemo, cycle 2", 29)).lanes()
    assert [tick.text for tick in lane.ticks] == ["cycle 1", "cycle 2"]
    assert [round(tick.place * 100 - 0.5) for tick in lane.ticks] == [49, 70]


def test_a_treatment_of_many_days_is_a_bar():
    (lane,) = sorted_into(event("Letrozole", 50, last=10)).lanes()
    assert lane.bars == (LaneBar(0.49, 0.9, begins=True, ends=True),)
    assert lane.ticks == ()


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (150, 10, LaneBar(0.0, 0.9, begins=False, ends=True)),
        (50, None, LaneBar(0.49, 1.0, begins=True, ends=False)),
        (150, -10, LaneBar(0.0, 1.0, begins=False, ends=False)),
        (99, 0, LaneBar(0.0, 1.0, begins=True, ends=True)),
    ],
)
def test_an_end_outside_the_period_is_open(first, last, expected):
    end = None if last is None else TODAY - timedelta(days=last)
    assert bar(TODAY - timedelta(days=first), end, PERIOD) == expected


def test_three_scans_of_one_name_have_a_lane_and_stand_below_treatments():
    scans = [replace(event("CT scan", ago, SCAN), id=str(ago)) for ago in (80, 50, 20)]
    lanes = sorted_into(*scans, event("Chemo, cycle 1", 10)).lanes()
    assert [lane.name for lane in lanes] == ["Chemo", "CT scan"]


def test_what_happened_once_or_is_no_treatment_has_no_lane():
    events = (
        event("Radiotherapy", 60),
        event("CT scan", 50, SCAN),
        event("Cold", 30, EventKind.INFECTION, last=25),
        event("New tablets, dose 2", 20, EventKind.MEDICINE),
        event("", 10),
    )
    sorter = sorted_into(*events)
    assert sorter.lanes() == ()
    assert sorter.others() == events


def test_visits_and_events_stand_in_one_lane_in_order(told, diary):
    diary.save(
        event("CT scan", 5, SCAN),
        event("Fall", 120, OTHER, last=98),
        an_appointment(day=TODAY - timedelta(days=20)),
        label="events",
    )
    summary = told(diary, Choices(PERIOD, ()))
    assert [(mark.text, mark.index) for mark in summary.lanes.events] == [
        ("Fall", 1),
        ("Visit", 0),
        ("CT scan", 2),
    ]
    assert summary.lanes.events[0].place == 0.005  # it began before the period
    listed = {(entry.day, entry.text, entry.event) for entry in summary.entries}
    assert listed == {("17 Nov", "CT scan", 2), ("25 Jul – 16 Aug", "Fall", 1)}
    assert "2 Nov 2026 Visit" in summary.lanes.description


def test_events_outside_the_period_are_nowhere(told, diary):
    diary.save(event("Old scan", 150, SCAN), label="events")
    summary = told(diary, Choices(PERIOD, ()))
    assert (summary.lanes.events, summary.entries) == ((), ())


def test_left_out_events_are_nowhere(told, diary):
    diary.save(event("CT scan", 5, SCAN), label="events")
    summary = told(diary, Choices(PERIOD, (), FIRST_PAGE - {Part.EVENTS, Part.VISIT}))
    assert (summary.lanes.events, summary.entries, summary.lanes.description) == ((), (), "")


def test_the_day_of_an_event_is_the_diarys(told, diary):
    diary.save(an_event(day=date(2026, 11, 1)), label="event")
    assert told(diary, Choices(PERIOD, ())).lanes.events[0].place == pytest.approx(0.785)
