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
from mbc_tracker.report.appendix_tables import appendix_tables
from mbc_tracker.report.data import ReportData
from mbc_tracker.report.dates import Dates
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import ChangesSinceVisit, Entry, Part, Summary
from mbc_tracker.report.table import rows

#: Notes longer than this are shortened where the page has no room for all of them.
LONG_NOTE = 140


def build_summary(data: ReportData, words: Words, texts: ReportTexts) -> Summary:
    """The report in words. What the choices leave out is not in it."""
    choices = data.choices
    period = words.period(choices.period)
    today = words.date_numeric(data.today)
    notes, events = choices.wants(Part.NOTES), choices.wants(Part.EVENTS)
    return Summary(
        title=texts.fill("document", period=period),
        who=_who(data, words, texts),
        appointment=_appointment(data, words, texts),
        period=period,
        recorded=TrendText(words).recorded(data.overview),
        rows=rows(data, words),
        since=_since(data, words, texts),
        entries=_entries(data, words, texts) if notes or events else None,
        entries_heading=_heading(texts, notes=notes, events=events),
        more="more_follow" if choices.wants(Part.ALL_NOTES) else "more_entries",
        questions=tuple(one_line(question.text) for question in data.questions),
        tables=appendix_tables(data, words, texts),
        footer=texts.fill("footer", version=__version__, made=today),
        created_at=data.now.utc,
        paper=choices.paper,
        large_print=choices.large_print,
    )


def _heading(texts: ReportTexts, *, notes: bool, events: bool) -> str:
    if notes and events:
        return texts.labels["notes_and_events"]
    return texts.labels["notes" if notes else "events"]


def _who(data: ReportData, words: Words, texts: ReportTexts) -> str:
    name, born = one_line(data.name), data.born
    with suppress(Refused):
        born = words.date_numeric(parse_day(born))
    if name and born:
        return texts.fill("who", name=name, born=born)
    return name or (texts.fill("born", born=born) if born else "")


def _appointment(data: ReportData, words: Words, texts: ReportTexts) -> str:
    visit = data.appointment
    if visit is None:
        return ""
    day, who = words.date_numeric(visit.day), one_line(visit.who)
    if who:
        return texts.fill("appointment_with", day=day, who=who)
    return texts.fill("appointment", day=day)


def _since(data: ReportData, words: Words, texts: ReportTexts) -> ChangesSinceVisit | None:
    """What changed since the last visit; None without one, or where nothing was rated around it."""
    if data.visit is None or not data.changes:
        return None
    heading = texts.fill("since", day=words.date_numeric(data.visit))
    lines = VisitText(words).lines(data.changes)
    return ChangesSinceVisit(heading, tuple(one_line(line) for line in lines))


def _entries(data: ReportData, words: Words, texts: ReportTexts) -> tuple[Entry, ...]:
    """Ticked emergency signs, then notes and events; of each the newest first."""
    dates = Dates(data.choices.period, words)
    dated = [(event.end, _entry(dates.event(event), event.text, texts)) for event in data.events]
    dated += _notes(data, dates, texts)
    dated.sort(key=_newest_first)
    signs = reversed(list(_signs(data, dates, words, texts)))
    return (*signs, *(entry for _, entry in dated if entry.text))


def _signs(data: ReportData, dates: Dates, words: Words, texts: ReportTexts) -> Iterator[Entry]:
    """The emergency signs of each day, in the words that the person saw, and never shortened."""
    names, comma = guidance.load().sign_names, words.phrases.fill("comma")
    for ticked in data.signs:
        listed = comma.join(f"“{names.get(sign, sign)}”" for sign in ticked.signs)
        sentence = texts.fill("signs", signs=listed)
        yield Entry(dates.day(ticked.day), sentence, sentence)


def _notes(data: ReportData, dates: Dates, texts: ReportTexts) -> Iterator[tuple[date, Entry]]:
    """The notes of days, and of moments with their clock times."""
    wants = data.choices.wants
    for note in data.notes:
        when = dates.day(note.day)
        yield note.day, _entry(when, note.text, texts, follows=wants(Part.ALL_NOTES))
    for moment in data.moments:
        time = f"{moment.time:%H:%M}"
        when = texts.fill("moment", day=dates.day(moment.day), time=time)
        yield moment.day, _entry(when, moment.note, texts, follows=wants(Part.MOMENTS))


def _newest_first(entry: tuple[date, Entry]) -> int:
    return -entry[0].toordinal()


def _entry(when: str, text: str, texts: ReportTexts, *, follows: bool = False) -> Entry:
    """A dated note or event, shortened where it is long.

    follows: the whole text stands on a further page.
    """
    whole = one_line(text)
    if len(whole) <= LONG_NOTE:
        return Entry(when, whole, whole)
    beginning = whole[:LONG_NOTE].rpartition(" ")[0] or whole[:LONG_NOTE]
    ending = "shortened_follows" if follows else "shortened"
    return Entry(when, whole, texts.fill(ending, text=beginning))
