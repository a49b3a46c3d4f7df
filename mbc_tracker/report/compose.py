"""The diary's values put into the words of the report."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from mbc_tracker import __version__
from mbc_tracker.content import guidance
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.visit_text import VisitText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import parse_day
from mbc_tracker.errors import Refused
from mbc_tracker.report.dates import Dates
from mbc_tracker.report.lettering import one_line
from mbc_tracker.report.material import Material
from mbc_tracker.report.sheets import sheets
from mbc_tracker.report.summary import Entry, Part, Since, Summary
from mbc_tracker.report.table import rows
from mbc_tracker.report.wording import Wording

#: Notes longer than this are shortened where the page has no room for all of them.
LONG_NOTE = 140


def summarise(material: Material, words: Words, wording: Wording) -> Summary:
    """The report in words. What the choices leave out is not in it."""
    choices = material.choices
    period = words.period(choices.period)
    made = words.date_numeric(material.today)
    notes, events = choices.wants(Part.NOTES), choices.wants(Part.EVENTS)
    return Summary(
        title=wording.say("document", period=period),
        who=_who(material, words, wording),
        appointment=_appointment(material, words, wording),
        period=period,
        recorded=TrendText(words).recorded(material.overview),
        rows=rows(material, words),
        since=_since(material, words, wording),
        entries=_entries(material, words, wording) if notes or events else None,
        entries_heading=_heading(wording, notes=notes, events=events),
        more="more_follow" if choices.wants(Part.ALL_NOTES) else "more_entries",
        questions=tuple(one_line(question.text) for question in material.questions),
        sheets=sheets(material, words, wording),
        footer=wording.say("footer", version=__version__, made=made),
        made=material.now.utc,
        paper=choices.paper,
        large_print=choices.large_print,
    )


def _heading(wording: Wording, *, notes: bool, events: bool) -> str:
    if notes and events:
        return wording.labels["notes_and_events"]
    return wording.labels["notes" if notes else "events"]


def _who(material: Material, words: Words, wording: Wording) -> str:
    name, born = one_line(material.name), material.born
    with suppress(Refused):
        born = words.date_numeric(parse_day(born))
    if name and born:
        return wording.say("who", name=name, born=born)
    return name or (wording.say("born", born=born) if born else "")


def _appointment(material: Material, words: Words, wording: Wording) -> str:
    visit = material.appointment
    if visit is None:
        return ""
    day, who = words.date_numeric(visit.day), one_line(visit.who)
    if who:
        return wording.say("appointment_with", day=day, who=who)
    return wording.say("appointment", day=day)


def _since(material: Material, words: Words, wording: Wording) -> Since | None:
    """None without a visit, or where nothing was rated around it."""
    if material.visit is None or not material.changes:
        return None
    heading = wording.say("since", day=words.date_numeric(material.visit))
    lines = VisitText(words).lines(material.changes)
    return Since(heading, tuple(one_line(line) for line in lines))


def _entries(material: Material, words: Words, wording: Wording) -> tuple[Entry, ...]:
    """Ticked emergency signs, then notes and events; of each the newest first."""
    dates = Dates(material.choices.period, words)
    dated = [
        (event.end, _entry(dates.event(event), event.text, wording)) for event in material.events
    ]
    dated += _notes(material, dates, wording)
    dated.sort(key=_newest_first)
    signs = reversed(list(_signs(material, dates, words, wording)))
    return (*signs, *(entry for _, entry in dated if entry.text))


def _signs(material: Material, dates: Dates, words: Words, wording: Wording) -> Iterator[Entry]:
    """The emergency signs of each day, in the words that the person saw, and never shortened."""
    names, comma = guidance.load().sign_names, words.phrases.fill("comma")
    for ticked in material.signs:
        listed = comma.join(f"“{names.get(it, it)}”" for it in ticked.signs)
        said = wording.say("signs", signs=listed)
        yield Entry(dates.day(ticked.day), said, said)


def _notes(material: Material, dates: Dates, wording: Wording) -> Iterator[tuple[date, Entry]]:
    """The notes of days, and of moments with their clock times."""
    wants = material.choices.wants
    for note in material.notes:
        when = dates.day(note.day)
        yield note.day, _entry(when, note.text, wording, follows=wants(Part.ALL_NOTES))
    for moment in material.moments:
        time = f"{moment.time:%H:%M}"
        when = wording.say("moment", day=dates.day(moment.day), time=time)
        yield moment.day, _entry(when, moment.note, wording, follows=wants(Part.MOMENTS))


def _newest_first(entry: tuple[date, Entry]) -> int:
    return -entry[0].toordinal()


def _entry(when: str, text: str, wording: Wording, *, follows: bool = False) -> Entry:
    """follows: the whole of it stands on a further page."""
    whole = one_line(text)
    if len(whole) <= LONG_NOTE:
        return Entry(when, whole, whole)
    beginning = whole[:LONG_NOTE].rpartition(" ")[0] or whole[:LONG_NOTE]
    ending = "shortened_follows" if follows else "shortened"
    return Entry(when, whole, wording.say(ending, text=beginning))
