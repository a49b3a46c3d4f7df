"""Values of a page, made by hand."""

from __future__ import annotations

from datetime import date

from mbc_tracker.domain.period import Period
from mbc_tracker.report.course import Course, CourseScale
from mbc_tracker.report.lanes import Lanes
from mbc_tracker.report.summary import Entry, SignBox, Summary, SymptomTable
from tests.builders import TODAY, a_stamp

#: Three months up to the day of the fixed clock.
PERIOD = Period(date(2026, 8, 23), TODAY)

SUMMARY = Summary(
    title="Symptom report, today",
    about=(
        "Written down by the patient, day by day.",
        "0 none, 10 worst imaginable, worst in 24 hours.",
    ),
    name="",
    born="",
    period="22 Nov 2026",
    recorded="Entries on 1 of 1 days",
    appointment="",
    box=SignBox((), (), "No emergency sign was ticked."),
    table=SymptomTable((), 0, "Last 7 days", (), (), "No symptom was rated in this period."),
    course=Course(CourseScale.DAY, (), 4, 1, follow=True, axis=()),
    lanes=Lanes(),
    measurements=(),
    entries=(),
    entries_heading="Notes and moments",
    entries_follow=True,
    questions=(),
    tables=(),
    footer="Not a diagnosis.",
    created_at=a_stamp().utc,
)


def entry(text: str) -> Entry:
    return Entry("22 Nov", "", text, text)
