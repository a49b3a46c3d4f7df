"""Hypothesis: any record of any kind, with odd texts and far-off days."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from mbc_tracker.domain import records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.records import Record
from mbc_tracker.domain.symptoms import Kind, Recall

ODD_TEXTS = (
    "",
    "'; DROP TABLE answers;--",
    "%s {0} \\",
    "سُعال\u200f 4",
    "e\u0301",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "a\nb\tc",
    "\x00",
    "NULL",
)

days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
past_days = st.dates(date(1900, 1, 1), date(2026, 11, 22))
minutes = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
texts = st.one_of(st.sampled_from(ODD_TEXTS), st.text(st.characters(codec="utf-8"), max_size=40))
ids = st.uuids().map(str)
floats = st.floats(allow_nan=False, allow_infinity=False)
values = st.one_of(st.integers(0, 10), st.sampled_from(("none", "yes", "no", "streaks")))
instants = st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)
stamps = st.builds(
    Stamp, instants, st.integers(-14 * 60, 14 * 60), st.sampled_from(("UTC", "Asia/Kathmandu"))
)
symptoms = st.sampled_from(("cough", "fever", "blood", "own-1"))
answer_lists = st.dictionaries(symptoms, values, max_size=4).map(
    lambda answers: tuple(sorted(answers.items()))
)
sign_lists = st.sets(st.sampled_from(("blue_lips", "fainted", "choking"))).map(
    lambda texts: tuple(sorted(texts))
)
evidence = st.lists(st.tuples(days, texts), max_size=3).map(tuple)
closed_spans = st.tuples(days, days).map(lambda days: (min(days), max(days)))
spans = st.one_of(closed_spans, st.tuples(days, st.none()))


def _event(span: tuple[date, date | None], **rest: Any) -> records.Event:
    return records.Event(day=span[0], last_day=span[1], **rest)


events = st.builds(
    _event,
    spans,
    id=ids,
    kind=st.sampled_from(records.EventKind),
    text=texts,
    recorded=stamps,
)
dose_lists = st.dictionaries(days, texts, max_size=3).map(
    lambda doses: tuple(sorted(doses.items()))
)


def _medicine(span: tuple[date, date | None], **rest: Any) -> Medicine:
    return Medicine(day=span[0], last_day=span[1], **rest)


medicines = st.builds(
    _medicine, spans, id=ids, name=texts, note=texts, doses=dose_lists, recorded=stamps
)
appointments = st.builds(
    records.Appointment, ids, days, st.none() | minutes, texts, texts, texts, stamps
)

BY_KIND: dict[type[Record], st.SearchStrategy[Record]] = {
    records.Answer: st.builds(
        records.Answer, days, symptoms, values, stamps, st.sampled_from(Recall)
    ),
    records.Note: st.builds(records.Note, days, texts, stamps),
    records.Moment: st.builds(records.Moment, ids, days, minutes, answer_lists, texts, stamps),
    records.HelpSigns: st.builds(records.HelpSigns, days, sign_lists, stamps),
    records.Measurement: st.builds(
        records.Measurement, ids, days, st.none() | minutes, texts, floats, texts, stamps
    ),
    records.Event: events,
    Medicine: medicines,
    records.Appointment: appointments,
    records.Question: st.builds(
        records.Question, ids, st.none(), st.integers(0, 99), texts, st.booleans(), texts, stamps
    ),
    records.Contact: st.builds(
        records.Contact,
        ids,
        st.integers(0, 99),
        texts,
        texts,
        texts,
        texts,
        st.booleans(),
        texts,
        stamps,
    ),
    records.BaselineReset: st.builds(
        records.BaselineReset,
        ids,
        symptoms,
        days,
        texts,
        stamps,
        st.none() | st.integers(0, 10),
    ),
    records.NoticeShown: st.builds(
        records.NoticeShown,
        ids,
        days,
        texts,
        st.integers(1, 9),
        symptoms,
        texts,
        st.none() | floats,
        st.none() | floats,
        evidence,
        st.sampled_from(records.Reply),
        stamps,
        st.none() | days,
        st.none() | days,
        st.none() | days,
    ),
    records.OwnSymptom: st.builds(
        records.OwnSymptom,
        ids,
        texts,
        st.sampled_from(Kind),
        stamps,
        st.none() | st.integers(0, 99),
        texts,
    ),
    records.SymptomVisibility: st.builds(records.SymptomVisibility, symptoms, st.booleans()),
    records.Setting: st.builds(records.Setting, texts, texts),
}

any_record: st.SearchStrategy[Record] = st.one_of(*BY_KIND.values())
