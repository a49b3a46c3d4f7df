"""Events that a chart has no room to name: a number in it, and the name below the charts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from mbc_tracker.charts.columns import events_without_label
from mbc_tracker.charts.panels import Mark, Panel
from mbc_tracker.charts.style import ChartStyle
from mbc_tracker.content.words import Words
from mbc_tracker.report.dates import Dates
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.summary import ListedEvent

#: So many are named below the charts; more come in a list on a page of their own.
MOST_NAMED = 12
#: Longer names are shortened there.
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class NumberedPanels:
    """The panels with numbers in them, and what the numbers mean."""

    panels: tuple[Panel, ...]
    named: tuple[ListedEvent, ...] = ()


def number_events(
    panels: Sequence[Panel], style: ChartStyle, width: float, words: Words
) -> NumberedPanels:
    """Put numbers in place of the events' names that have no room, and list what they mean.

    Every event is named in the panels or in the list. width: of a chart, in points.

    Numbers stand only where words have no room; if not even those fit, at every event.
    """
    if not panels:
        return NumberedPanels(())
    every = range(len(panels[0].marks))
    listed, missing, with_numbers = _numbered_until_stable(panels, style, width, set())
    if missing:
        listed, missing, with_numbers = _numbered_until_stable(panels, style, width, set(every))
    numbers, dates = _numbers(listed), Dates(panels[0].period, words)
    named = (
        _named(panels[0].marks[place], "" if place in missing else numbers[place], dates)
        for place in sorted(listed)
    )
    return NumberedPanels(with_numbers, tuple(named))


def _numbered_until_stable(
    panels: Sequence[Panel], style: ChartStyle, width: float, listed: set[int]
) -> tuple[set[int], frozenset[int], tuple[Panel, ...]]:
    """The indices of events with a number, those that have no room even for it, and the panels.

    A number takes room too, so that words may lose theirs to it: this goes on until none does.
    """
    while True:
        marks = _with_numbers(panels[0].marks, _numbers(listed))
        with_numbers = tuple(replace(panel, marks=marks) for panel in panels)
        missing = events_without_label(with_numbers, style, width)
        if missing <= listed:
            return listed, missing, with_numbers
        listed = listed | missing


def _numbers(listed: Collection[int]) -> dict[int, str]:
    return {place: str(number) for number, place in enumerate(sorted(listed), 1)}


def _with_numbers(marks: Sequence[Mark], numbers: dict[int, str]) -> tuple[Mark, ...]:
    return tuple(replace(mark, text=numbers.get(n, mark.text)) for n, mark in enumerate(marks))


def _named(mark: Mark, number: str, dates: Dates) -> ListedEvent:
    text = one_line(mark.text)
    short = text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
    return ListedEvent(number, text, short, dates.between(mark.day, mark.end))
