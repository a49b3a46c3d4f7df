"""Where words stand on the page, so that nothing lies on them and no room is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import Choices, SignBox, SignLine
from mbc_tracker.services.diary import Diary
from tests.builders import an_answer, write_many
from tests.report.pdfs import places_of

LAST = date(2026, 11, 15)


@pytest.fixture
def report(diary: Diary, words: Words, palette: Palette):
    """A report on coughs, one each day up to the last day."""

    def make(coughs: Sequence[int], period: Period, **changed) -> bytes:
        days = (LAST - timedelta(days=n) for n in range(len(coughs)))
        write_many(
            diary,
            *(an_answer("cough", value, day) for value, day in zip(coughs, days, strict=True)),
        )
        choices = Choices(period, (diary.reader.catalogue["cough"],))
        return report_pdf(diary, replace(choices, **changed), words, palette)

    return make


@pytest.mark.parametrize(("worst", "line"), [(7, "7 severe"), (10, "10 worst"), (9, "7 severe")])
def test_the_words_of_the_worst_day_stand_clear_of_the_lines(report, worst: int, line: str):
    """The letters of both are 6 points high; the line runs through the middle of its own."""
    pdf = report([worst, *[2] * 30], Period(LAST - timedelta(days=30), LAST))
    _, (_, beside) = places_of(pdf, f"{worst} on 15 Nov")
    *_, (_, through) = places_of(pdf, line)
    assert abs(beside - through) > 4


@pytest.mark.parametrize("months", range(4))
@pytest.mark.parametrize("large_print", [False, True])
def test_every_january_of_two_years_is_named(report, months: int, large_print):
    """However near to the end of the axis."""
    ends = (31, 28, 31, 30)
    last = date(2026, 1 + months, ends[months])
    period = Period(date(2024, 1 + months, 1), last)
    pdf = report([3] * 500, period, large_print=large_print)
    for year in range(period.first.year + (months > 0), 2027):
        assert places_of(pdf, f"Jan {year}"), year


def test_no_line_stays_empty_where_every_sign_was_reported(page):
    signs = (SignLine("Fever or chills", "14 Nov 2026", ""),)
    with_others = page(box=SignBox(signs, (), "No emergency sign was ticked."))
    (_, sooner), (_, later) = (
        places_of(pdf, "No symptom was rated")[0]
        for pdf in (page(box=SignBox(signs, (), "")), with_others)
    )
    assert sooner - later > 10, "a line and what parts it from the one above"
