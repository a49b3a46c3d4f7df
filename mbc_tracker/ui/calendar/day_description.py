"""What a day of the calendar says to somebody who can't see it, and in its tool tip."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from mbc_tracker.content.words import Words
from mbc_tracker.domain.overview import DayGlance
from mbc_tracker.domain.symptoms import band


class DayDescriptions(QObject):
    """Names days: “Sunday 22 November 2026, worst 7 of 10, severe, with a note”."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def name(self, shown: DayGlance, *, future: bool) -> str:
        """Everything that is drawn in the day's cell. Of a day to come only what is planned."""
        parts = [self._words.date_long(shown.day)]
        if not future:
            parts.extend(self._recorded(shown))
        parts.extend(
            self.tr("appointment: {who}").format(who=who) if who else self.tr("appointment")
            for who in shown.visits
        )
        return ", ".join([*parts, *shown.events])

    def _recorded(self, shown: DayGlance) -> Iterator[str]:
        if shown.worst is not None:
            yield self.tr("worst {rating} of 10, {word}").format(
                rating=shown.worst, word=band(shown.worst).word
            )
        elif shown.recorded:
            yield self.tr("recorded, no rating")
        else:
            yield self.tr("not recorded")
        if shown.note:
            yield self.tr("with a note")
        if shown.moments:
            yield self.tr("with extra moments")
