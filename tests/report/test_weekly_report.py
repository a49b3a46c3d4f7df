"""The doctor's page of a diary that went from daily to weekly."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mbc_tracker.content import guidance, words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.report.document import summary_pdf
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part, PieceStyle, Summary
from mbc_tracker.report.table_text import plain
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.notice_service import NoticeService
from tests.builders import TODAY, an_answer, an_appointment, write_many

TWELVE_WEEKS, YEAR = (Period(TODAY - timedelta(days=n), TODAY) for n in (83, 364))


def ago(days: int):
    return TODAY - timedelta(days=days)


@pytest.fixture
def mixed(diary: Diary) -> Diary:
    """Daily until two months ago, then once a week; the last answer is severe."""
    daily = [an_answer("cough", 2, ago(n)) for n in range(60, 120)]
    weekly = [
        an_answer("cough", 4 if n else 9, ago(n), Recall.WEEK) for n in (0, 7, 14, 21, 28, 35, 42)
    ]
    write_many(diary, *daily, *weekly)
    return diary


@pytest.fixture
def summary(told, mixed: Diary):
    def made(period: Period, *parts: Part) -> Summary:
        cough = (mixed.reader.catalogue["cough"],)
        made_of = Choices(period, cough, parts=FIRST_PAGE | set(parts))
        summary: Summary = told(mixed, made_of)
        return summary

    return made


def key(summary: Summary) -> str:
    return plain(summary.table.key)


def test_day_by_day_weeks_have_marks_of_their_own(summary):
    (chart,) = summary(TWELVE_WEEKS).course.charts
    assert len(chart.weeks) == 7
    assert len(chart.days) == 24
    assert chart.severe == ()
    begin, end, value = chart.weeks[-1]
    assert (value, round((end - begin) * 84, 1)) == (9, 6.5)
    assert max(middle for line in chart.medians for _, middle in line) == 2


def test_a_week_that_began_before_the_period_is_cut_off(summary):
    (chart,) = summary(Period(ago(3), TODAY)).course.charts
    assert chart.weeks[0][0] == 0


def test_a_month_has_one_kind_of_median(summary):
    (chart,) = summary(YEAR).course.charts
    assert chart.weeks == ()
    middles = [(one.median, one.of_weeks) for one in chart.bins if one.median is not None]
    assert middles[-1] == (4, True)
    assert {middle for middle, of_weeks in middles if not of_weeks} == {2}


def test_charts_are_described_with_what_they_rest_on(summary):
    (row,) = summary(YEAR).table.rows
    assert "The worst of 7 days instead of one: on 7 days." in row.description
    assert "4 by week" in row.description


def test_counts_and_medians_say_on_what_they_rest(summary):
    made = summary(TWELVE_WEEKS)
    (row,) = made.table.rows
    assert made.recorded == "Entries on 31 of 84 days, 7 about 7 days"
    assert row.median.text == "–"
    assert [piece.text for piece in row.against] == ["7+ in 7 days"]
    assert "(7+ in 7 days)" in plain(row.week)
    assert "A median needs 4 entries about one day in the last 7 days." in key(made)


def test_a_usual_from_answers_about_a_week_is_named(told, diary: Diary):
    write_many(diary, *(an_answer("cough", 2, ago(7 * n), Recall.WEEK) for n in range(12)))
    cough = (diary.reader.catalogue["cough"],)
    made = told(diary, Choices(TWELVE_WEEKS, cough))
    assert "Usual taken in part or whole from answers about 7 days: cough." in key(made)


def test_a_weekly_diary_says_that_it_is_one_and_compares_its_last_answer(
    told, texts, palette, diary: Diary
):
    keys = "breathlessness", "cough", "wheeze"
    rises = {0: 6, 1: 6}
    answers = {key: lambda n, key=key: rises.get(n, 2) if key != "wheeze" else 2 for key in keys}
    for n in range(12):
        each = [an_answer(key, answers[key](n), ago(7 * n), Recall.WEEK) for key in keys]
        write_many(diary, *each)
    chosen = tuple(diary.reader.catalogue[key] for key in keys)
    made = told(diary, Choices(TWELVE_WEEKS, chosen))
    assert made.about == (
        "Written down by the patient, week by week.",
        "0 none, 10 worst imaginable, worst in 7 days.",
    )
    assert "worst in 7 days; own wording" in made.footer
    against = [row.against[0] for row in made.table.rows]
    assert [piece.text for piece in against] == ["4 higher*", "4 higher*", "about the same*"]
    assert [piece.style for piece in against[1:]] == [PieceStyle.HIGHER, PieceStyle.PLAIN]
    assert [row.stands_out for row in made.table.rows] == [True, True, False]
    assert "Usual 2: 4 higher in the last weekly answer." in plain(made.table.rows[0].week)
    assert "*: the last answer about 7 days against the usual." in key(made)
    assert made.course.least == 2, "a chart for each that stands out"
    assert summary_pdf(made, texts, palette).startswith(b"%PDF")


def test_an_answer_about_a_week_is_not_held_against_a_usual_of_days(summary):
    made = summary(TWELVE_WEEKS)
    assert not any("higher" in piece.text for piece in made.table.rows[0].against)
    assert made.about == (
        "Written down by the patient, by day and by week.",
        "0 none, 10 worst imaginable, worst in 24 hours or in 7 days.",
    )


def test_what_changed_since_a_visit_is_of_one_kind(told, diary: Diary):
    write_many(
        diary,
        an_appointment(day=ago(30)),
        *(an_answer("cough", 2, ago(n), Recall.WEEK) for n in (31, 38, 45, 52)),
        *(an_answer("cough", 5, ago(n), Recall.WEEK) for n in (1, 8, 15, 22)),
    )
    cough = (diary.reader.catalogue["cough"],)
    remarks = " ".join(plain(line) for line in told(diary, Choices(YEAR, cough)).table.remarks)
    assert "Cough 5 by week, before 2 by week (3 higher)." in remarks


def test_every_day_marks_the_days_whose_answers_are_about_a_week(summary):
    (table,) = summary(TWELVE_WEEKS, Part.DAYS).tables
    marked = [line for line in table.lines if line[0].endswith(", of 7 days")]
    assert len(marked) == 7
    assert table.about.endswith("the worst of the 7 days up to that day.")


def test_the_notices_say_which_values_are_of_weeks(summary, mixed: Diary):
    service = NoticeService(mixed, words.load(), guidance.load())
    notice = service.notice_of(TODAY)
    assert notice is not None
    service.record_shown(notice)
    (table,) = summary(Period(TODAY, TODAY), Part.NOTICES).tables
    why = " ".join(cell for line in table.lines for cell in line)
    assert "4 in the week to Sun 15 Nov, 9 in the week to Sun 22 Nov." in why


@pytest.mark.parametrize("period", [TWELVE_WEEKS, YEAR])
def test_the_page_can_be_set(summary, texts, palette, period: Period):
    assert summary_pdf(summary(period), texts, palette).startswith(b"%PDF")
