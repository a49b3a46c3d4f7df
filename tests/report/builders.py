"""Values of a page, made by hand."""

from __future__ import annotations

from datetime import date

from mbc_tracker.domain.period import Period
from mbc_tracker.report.summary import Entry, Summary
from tests.builders import TODAY, a_stamp

#: Three months up to the day of the fixed clock.
PERIOD = Period(date(2026, 8, 23), TODAY)

SUMMARY = Summary(
    title="Symptom report, today",
    who="",
    appointment="",
    period="22 Nov 2026",
    recorded="Recorded on 1 of 1 day.",
    rows=(),
    since=None,
    entries=(),
    entries_heading="Notes and events",
    more="more_entries",
    questions=(),
    tables=(),
    footer="Not a diagnosis.",
    created_at=a_stamp().utc,
)


def entry(text: str) -> Entry:
    return Entry("22 Nov", text, text)
