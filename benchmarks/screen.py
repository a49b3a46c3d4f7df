"""A made-up diary that is looked at each evening: the real rules, and the filter of the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from mbc_tracker.content import catalogue, rules
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.day_view import DayView, day_view
from mbc_tracker.domain.notices.evaluation import evaluate_view
from mbc_tracker.domain.notices.notice_record import record_of
from mbc_tracker.domain.notices.suppression import TOLD_DAYS, OnScreen, select_shown
from mbc_tracker.domain.notices.values import Entries
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.records import BaselineReset, NoticeShown, Reply
from mbc_tracker.domain.usual import has_window_ended

FIRST = date(2026, 1, 1)
#: So much above what the team knows should not go without a card for long.
FAR = 3
CATALOGUE = catalogue.load()
RULES = rules.load(CATALOGUE).rules
_STAMP = Stamp.at(datetime(2026, 1, 1, tzinfo=UTC), "Etc/UTC")


@dataclass
class Screen:
    """One person's diary. Days are numbers, the first one 0."""

    profile: Profile = field(default_factory=Profile)
    ratings: dict[str, list[tuple[date, int]]] = field(default_factory=dict)
    choices: dict[str, list[tuple[date, str]]] = field(default_factory=dict)
    marks: list[BaselineReset] = field(default_factory=list)
    notices: list[NoticeShown] = field(default_factory=list)
    view: DayView | None = None

    def write(self, number: int, values: Mapping[str, int | str]) -> None:
        """Write down a day."""
        day = FIRST + timedelta(days=number)
        for symptom, value in values.items():
            if isinstance(value, int):
                self.ratings.setdefault(symptom, []).append((day, value))
            else:
                self.choices.setdefault(symptom, []).append((day, value))

    def mark(self, number: int, symptom: str, level: int | None = None) -> None:
        """Set a mark; ``level`` if one is typed."""
        day = FIRST + timedelta(days=number)
        name = f"{symptom}-{number}"
        self.marks.append(BaselineReset(name, symptom, day, "", _STAMP, level))

    def look(self, number: int, *, tell: bool = False) -> OnScreen:
        """What is shown on a day, and kept. tell: a card is answered at once with "I have told"."""
        day = FIRST + timedelta(days=number)
        ratings = {symptom: tuple(values) for symptom, values in self.ratings.items()}
        choices = {symptom: tuple(said) for symptom, said in self.choices.items()}
        view = day_view(Entries(ratings, choices), self.marks, self.profile, day)
        self.view = view
        shown = select_shown(evaluate_view(view, RULES), self.notices, view, day)
        for finding in shown.card:
            name = f"{number}-{finding.rule}-{finding.symptom}"
            stamp = Stamp.at(datetime.combine(day, time(20), UTC), "Etc/UTC")
            record = record_of(finding, name, stamp)
            if tell:
                record = replace(record, reply=Reply.TOLD_TEAM, replied=day)
            self.notices.append(record)
        if tell:
            about = {item.about for finding in shown.card for item in finding.evidence}
            for symptom in sorted(about):
                if symptom in UNITS or (symptom in self.ratings):
                    self.mark(number, symptom)
        return shown

    def is_far_above(self, symptom: str) -> bool:
        """Whether the day's value is 3 or more above what the team knows, or else the usual."""
        view = self.view
        value = view.value(symptom) if view else None
        if view is None or value is None:
            return False
        mark, usual = view.latest_mark(symptom), view.usual(symptom)
        known = None if usual is None else usual.value
        counts = mark is not None and (view.day - mark.day).days < TOLD_DAYS
        if mark and counts and not has_window_ended(view.values(symptom), mark, view.day):
            known = mark.level
        return known is not None and value >= known + FAR
