"""What happened beside the symptoms, on their time axis: treatment, medicines, signs, events."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event, EventKind
from mbc_tracker.frozen import frozen
from mbc_tracker.report.course import place_of, start_of
from mbc_tracker.report.printable_text import one_line

#: From so many events of one name on they have a lane of their own.
REPEATED = 3
_DAY = timedelta(days=1)


@frozen
class LaneMark:
    """A point in time with a word, which may be empty. index: of the event in the events' list."""

    place: float
    text: str
    index: int = 0


@frozen
class LaneBar:
    """Something that went on. begins, ends: in the period; else an end is open."""

    first: float
    last: float
    begins: bool
    ends: bool


@frozen
class Lane:
    """One line: a name with bars and ticks. solid: a cancer treatment, filled black."""

    name: str
    solid: bool
    bars: tuple[LaneBar, ...] = ()
    ticks: tuple[LaneMark, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The name and the words of its ticks."""
        return (self.name, *(tick.text for tick in self.ticks if tick.text))


@frozen
class Lanes:
    """Everything beside the charts. lanes: treatment first. signs: ◆ in the lane of signs."""

    lanes: tuple[Lane, ...] = ()
    signs: tuple[LaneMark, ...] = ()
    events: tuple[LaneMark, ...] = ()
    description: str = ""


def bar(first: date, last: date | None, period: Period) -> LaneBar:
    """The bar of something from a day to another, or that still goes on."""
    begins, ends = first >= period.first, last is not None and last <= period.last
    return LaneBar(
        start_of(first, period) if begins else 0.0,
        start_of(last + _DAY, period) if ends and last is not None else 1.0,
        begins,
        ends,
    )


class EventLanes:
    """Sorts events into lanes: treatments that went on or came again, and scans that did.

    cycle_words: words that with a number name one of several times, such as “cycle”: “Cycle 4”,
    “4. Zyklus”.
    """

    def __init__(self, events: Sequence[Event], period: Period, cycle_words: Sequence[str]) -> None:
        words = "|".join(map(re.escape, cycle_words))
        self._time = re.compile(
            rf"(?P<name>.+?)[\s,;:–-]+(?P<words>(?:{words})\s*\d+|\d+\.?\s*(?:{words}))",
            re.IGNORECASE,
        )
        self._period, self._events = period, events
        groups: dict[str, list[Event]] = {}
        for event in events:
            groups.setdefault(self._name(event), []).append(event)
        self._groups = {
            name: group for name, group in groups.items() if self._has_lane(name, group)
        }

    def lanes(self) -> tuple[Lane, ...]:
        """The lanes, treatments first, each kind in the order of the first day."""
        order = sorted(
            self._groups.items(), key=lambda item: item[1][0].kind is not EventKind.TREATMENT
        )
        return tuple(self._lane(name, group) for name, group in order)

    def others(self) -> tuple[Event, ...]:
        """The events without a lane."""
        return tuple(event for event in self._events if self._name(event) not in self._groups)

    def _lane(self, name: str, events: Sequence[Event]) -> Lane:
        bars = tuple(
            bar(event.day, event.end, self._period) for event in events if event.end > event.day
        )
        ticks = tuple(
            LaneMark(place_of(event.day, self._period), self._words(event))
            for event in events
            if event.end == event.day
        )
        return Lane(name, solid=True, bars=bars, ticks=ticks)

    def _has_lane(self, name: str, events: Sequence[Event]) -> bool:
        went_on = any(event.end > event.day or self._words(event) for event in events)
        is_treatment = events[0].kind is EventKind.TREATMENT
        return bool(name) and (len(events) >= REPEATED or (is_treatment and went_on))

    def _name(self, event: Event) -> str:
        """What a lane of it would be called; empty for other kinds of events, which have none."""
        if event.kind not in (EventKind.TREATMENT, EventKind.SCAN):
            return ""
        match = self._match(event)
        return match["name"] if match else one_line(event.text)

    def _words(self, event: Event) -> str:
        match = self._match(event)
        return match["words"] if match else ""

    def _match(self, event: Event) -> re.Match[str] | None:
        if event.kind is not EventKind.TREATMENT:
            return None
        return self._time.fullmatch(one_line(event.text))
