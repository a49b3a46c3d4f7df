"""Notes, moments and events as the first page lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time

from mbc_tracker.content.words import Words, answer_inside
from mbc_tracker.domain.records import Event, Moment
from mbc_tracker.report.data import ReportData
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import Entry, Part
from mbc_tracker.report.table_text import TableText

#: Notes longer than this are shortened on the first page, where not all have room.
LONG_NOTE = 200


class EntryText:
    """Writes the entries of one report. follow: the whole texts stand on a later page."""

    def __init__(self, data: ReportData, words: Words, texts: ReportTexts, *, follow: bool) -> None:
        self._data, self._words, self._texts = data, words, texts
        self._days = TableText(data.choices.period, words, texts)
        self._shortened = "shortened_follows" if follow else "shortened"

    def newest_first(
        self, events: Sequence[Event], indices: Mapping[str, int]
    ) -> tuple[Entry, ...]:
        """The entries; of one day the events, the moments and then the note.

        indices: of the events' words among those beside the charts, by their ids.
        """
        dated: list[tuple[date, time, Entry]] = [
            (note.day, time.min, self._entry(self._days.day(note.day), "", note.text))
            for note in self._data.notes
        ]
        dated += [(moment.day, moment.time, self._moment(moment)) for moment in self._data.moments]
        dated += [(event.end, time.max, self._event(event, indices[event.id])) for event in events]
        dated.sort(key=lambda item: item[:2], reverse=True)
        return tuple(entry for _, _, entry in dated if entry.text or entry.values)

    def heading(self) -> str:
        """What the block is called."""
        notes = self._data.choices.wants(Part.NOTES)
        return self._texts.labels["notes_and_moments" if notes else "moments"]

    def _moment(self, moment: Moment) -> Entry:
        """“16 Feb, 14:30 breathlessness 9, chest pain 4. On the stairs …”."""
        day, at = self._days.day(moment.day), self._words.phrases.time(moment.time)
        when = self._texts.fill("moment", day=day, time=at)
        values = self._words.phrases.fill("comma").join(self._values(moment))
        return self._entry(when, f"{values}." if values else "", moment.note)

    def _values(self, moment: Moment) -> Iterator[str]:
        for key, value in moment.answers:
            symptom = self._data.catalogue[key]
            word = str(value) if symptom.is_rated else answer_inside(symptom, value)
            yield self._texts.fill("value", label=one_line(self._texts.short(symptom)), value=word)

    def _event(self, event: Event, index: int) -> Entry:
        when = self._days.day(event.day)
        if event.end != event.day:
            when = self._words.phrases.fill("period", first=when, last=self._days.day(event.end))
        return self._entry(when, "", event_words(event, self._texts), index)

    def _entry(self, when: str, values: str, text: str, event: int | None = None) -> Entry:
        """An entry, shortened where it is long."""
        whole = one_line(text)
        if len(whole) <= LONG_NOTE:
            return Entry(when, values, whole, whole, event)
        beginning = whole[:LONG_NOTE].rpartition(" ")[0] or whole[:LONG_NOTE]
        short = self._texts.fill(self._shortened, text=beginning)
        return Entry(when, values, whole, short, event)


def event_words(event: Event, texts: ReportTexts) -> str:
    """An event's own words, or those for its kind where it has none."""
    return one_line(event.text) or texts.events[event.kind]
