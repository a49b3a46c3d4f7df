"""Where the chart of the doctor's page writes its worst day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import Choices
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import asked_symptoms
from tests.builders import an_answer, an_event
from tests.report.builders import PERIOD
from tests.report.pdfs import places_of

WORST = date(2026, 10, 15)


def mark(words: Words, palette: Palette, diary: Diary) -> tuple[float, float]:
    """Where the words begin in the chart: below those of the table."""
    choices = Choices(PERIOD, asked_symptoms(diary.reader))
    pdf = report_pdf(diary, choices, words, palette)
    return min(places_of(pdf, "8 on 15 Oct"), key=lambda place: place[1])


@pytest.mark.parametrize("days", [4, 8])
def test_it_stands_on_no_line_of_an_event(diary: Diary, words: Words, palette: Palette, days: int):
    around = [an_answer(value=3, day=WORST + timedelta(days=n)) for n in range(-30, 30) if n]
    diary.save(*around, an_answer(value=8, day=WORST), label="x")
    right, _ = mark(words, palette, diary)
    diary.save(an_event(day=WORST + timedelta(days=days)), label="x")
    left, _ = mark(words, palette, diary)
    assert left < right - 40, "it is left of its square now"


def test_it_stays_at_the_right_of_its_square_where_lines_are_at_both_sides(
    diary: Diary, words: Words, palette: Palette
):
    around = [an_answer(value=3, day=WORST + timedelta(days=n)) for n in range(-30, 30) if n]
    diary.save(*around, an_answer(value=8, day=WORST), label="x")
    right, _ = mark(words, palette, diary)
    events = [an_event(day=WORST + timedelta(days=n), id=str(n)) for n in (-5, 5)]
    diary.save(*events, label="x")
    assert abs(mark(words, palette, diary)[0] - right) < 2


@pytest.mark.parametrize("value", [7, 8, 9, 10])
def test_it_stands_clear_of_the_last_median(
    diary: Diary, words: Words, palette: Palette, value: int
):
    last = PERIOD.last
    diary.save(
        *(an_answer(value=value, day=last - timedelta(days=n)) for n in range(40)), label="x"
    )
    pdf = report_pdf(diary, Choices(PERIOD, asked_symptoms(diary.reader)), words, palette)
    right, median = places_of(pdf, f"median {value}")[0]
    worst = places_of(pdf, f"{value} on {last.day} Nov")
    assert len(worst) > 1, "in the table and in the chart"
    assert all(abs(y - median) > 7 or x < right - 40 for x, y in worst)
