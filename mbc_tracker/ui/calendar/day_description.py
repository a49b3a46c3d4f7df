"""What a day of the calendar says to somebody who can't see it, and in its tool tip."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QObject

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.overview import DayGlance
from mbc_tracker.ui.common.event_kinds import EventKinds


class DayDescriptions(QObject):
    """Names days: “Sunday 22 November 2026, worst 7 out of 10, severe, with a note”.

    units: by kind of measurement the one that the person reads it in.
    """

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.units: Mapping[str, str] = UNITS

    def name(self, glance: DayGlance, today: date) -> str:
        """Everything that is drawn in the day's cell. Of a day to come only what is planned."""
        parts = [self._words.date_long(glance.day)]
        if glance.day == today:
            parts.append(self.tr("today"))
        if glance.day <= today or glance.recorded:
            parts.extend(self._recorded(glance))
        parts.extend(
            self.tr("appointment: {who}").format(who=who) if who else self.tr("appointment")
            for who in glance.visits
        )
        kinds = EventKinds().names
        parts.extend(f"{kinds[event.kind]}: {event.text}" for event in glance.events)
        return ", ".join(parts)

    def _recorded(self, glance: DayGlance) -> Iterator[str]:
        if glance.worst is not None:
            yield self.tr("worst {rating} out of 10, {word}").format(
                rating=glance.worst, word=self._words.phrases.band(glance.worst)
            )
            if glance.weekly:
                yield self.tr("the worst of 7 days")
        elif glance.recorded:
            yield self.tr("recorded, no rating")
        else:
            yield self.tr("not recorded")
        if glance.note:
            yield self.tr("with a note")
        if glance.moments:
            yield self.tr("with extra moments")
        text = MeasuredText(self._words, self.units)
        for reading in glance.measured:
            yield text.brief(reading.kind, reading.value)
