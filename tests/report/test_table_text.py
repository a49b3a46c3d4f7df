"""The table in words: what stands out, and what the key says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import Usual
from mbc_tracker.report.figures import DatedUsual, SymptomFigures
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import PieceStyle, StyledText, SummaryRow, SymptomTable
from mbc_tracker.report.table_text import TableText, plain

LAST = date(2026, 2, 21)
PERIOD = Period(date(2025, 11, 30), LAST)
COUGH = Symptom("cough", "Cough")
FIRST, SEVENTH = date(2025, 11, 30), date(2025, 12, 27)
USUAL = Usual(2, FIRST, SEVENTH)
ROW = SymptomFigures(
    COUGH, DatedUsual(USUAL), 7, 2, 3, 0, (date(2026, 2, 16), 6), days_4=5, days_7=0, rated=78
)
NONE = replace(ROW, usual=None, week=0, median=None, week_worst=None, worst=None, days_4=0, rated=0)


@pytest.fixture
def table(words: Words, texts: ReportTexts):
    def make(*rows: SymptomFigures, period: Period = PERIOD) -> SymptomTable:
        descriptions = {row.symptom.key: "" for row in rows}
        return TableText(period, words, texts).table(rows, descriptions, (), is_recorded=True)

    return make


@pytest.fixture
def row(table):
    def make(**changed) -> SummaryRow:
        made: SymptomTable = table(replace(ROW, **changed))
        return made.rows[0]

    return make


def against(row: SummaryRow) -> list[tuple[str, str]]:
    return [(piece.text, str(piece.style)) for piece in row.against]


@pytest.mark.parametrize(
    ("changed", "cells", "bold"),
    [
        ({"median": 2}, [("about the same", "plain")], False),
        ({"median": 2.5}, [("about the same", "plain")], False),
        ({"median": 3}, [("1 higher", "plain")], False),
        ({"median": 3.5}, [("1.5 higher", "plain")], False),
        ({"median": 4}, [("2 higher", "higher")], True),
        ({"median": 1}, [("1 lower", "plain")], False),
        ({"median": 0}, [("2 lower", "lower")], True),
        ({"median": None}, [("–", "plain")], False),
        ({"usual": None}, [("–", "plain")], False),
        (
            {"median": 5, "week_worst": 9, "week_7": 1},
            [("3 higher", "higher"), ("7+ on 1 day", "bold")],
            True,
        ),
        (
            {"median": 1, "week_worst": 9, "week_7": 3},
            [("7+ on 3 days", "bold"), ("1 lower", "plain")],
            False,
        ),
        (
            {"median": 0, "week_worst": 9, "week_7": 3},
            [("7+ on 3 days", "bold"), ("2 lower", "plain")],
            True,
        ),
        ({"median": None, "week_worst": 9, "week_7": 1}, [("7+ on 1 day", "bold")], False),
    ],
)
def test_only_a_change_of_two_stands_out_and_never_downwards_over_a_severe_day(
    row, changed, cells, bold
):
    made = row(**changed)
    assert against(made) == cells
    assert (made.median.style is PieceStyle.BOLD) == bold


@pytest.mark.parametrize(
    ("worst", "style"), [(None, "plain"), (0, "plain"), (6, "plain"), (7, "box"), (10, "box")]
)
def test_a_severe_day_of_the_week_stands_in_a_box(row, worst, style):
    cell = row(week_worst=worst).week_worst
    assert (cell.text, cell.style) == ("–" if worst is None else str(worst), style)


@pytest.mark.parametrize(
    ("worst", "text", "style"),
    [
        ((date(2026, 2, 16), 9), "9 on 16 Feb", "bold"),
        ((date(2026, 2, 16), 6), "6 on 16 Feb", "plain"),
        ((date(2026, 2, 16), 0), "0", "plain"),
        (None, "–", "plain"),
    ],
)
def test_the_worst_of_the_period_has_its_date(row, worst, text, style):
    cell = row(worst=worst).worst
    assert (plain(cell), cell[0].style) == (text, style)


def test_over_eleven_months_dates_have_their_year(table):
    (made,) = table(ROW, period=Period(LAST - timedelta(days=335), LAST)).rows
    assert plain(made.worst) == "6 on 16 Feb 2026"


def test_a_row_in_sentences_says_the_same(row):
    made = row(median=5, week_worst=9, week_7=1, worst=(date(2026, 2, 16), 9), days_7=1)
    assert plain(made.week) == ("Last 7 days: median 5, worst 9 (7+ on 1 day). Usual 2: 3 higher.")
    assert made.period == "Whole period: worst 9 on 16 Feb; 4+ on 5, 7+ on 1 of 78 days."


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (
            {"median": None, "week": 2},
            "Last 7 days: worst 3; too few entries for a median. Usual 2.",
        ),
        ({"median": None, "week": 0}, "Last 7 days: no entry. Usual 2."),
        ({"usual": None}, "Last 7 days: median 2, worst 3. No usual yet."),
    ],
)
def test_what_is_missing_is_said_in_the_sentences(row, changed, sentence):
    assert plain(row(**changed).week) == sentence


def test_a_symptom_without_entries_has_dashes_and_no_zero(table):
    _, made = table(ROW, replace(NONE, symptom=Symptom("wheeze", "Wheezing"))).rows
    cells = (made.usual, made.median.text, made.week_worst.text, made.days_4, made.days_7.text)
    assert cells == ("–",) * 5
    assert made.rated == "0"
    assert made.period == "Whole period: not rated."


def test_without_any_rating_there_is_no_table(table):
    assert (table(NONE).rows, table(NONE).key) == ((), ())


def test_the_rule_stands_below_the_rows_that_stand_out(table):
    assert table(replace(ROW, median=5), ROW).ruled == 1
    assert table(ROW, ROW).ruled == 0
    assert table(replace(ROW, median=5)).ruled == 0


def usual(value: float = 2, first: date = FIRST, last: date = SEVENTH, **how) -> DatedUsual:
    return DatedUsual(Usual(value, first, last), **how)


OTHER = (date(2024, 11, 4), date(2024, 12, 1))


@pytest.mark.parametrize(
    ("usuals", "sentence"),
    [
        ([usual()], "Usual: median of 30 Nov – 27 Dec 2025."),
        (
            [usual(), usual(), usual(4, *OTHER)],
            "Usual: median of 30 Nov – 27 Dec 2025 (s2: 4 Nov – 1 Dec 2024).",
        ),
        (
            [usual(), usual(4, *OTHER, anew=True), usual(3, known=True)],
            (
                "Usual: median of 30 Nov – 27 Dec 2025 "
                "(s1: 4 Nov – 1 Dec 2024: set anew; s2: known to the team at 3)."
            ),
        ),
        (
            [usual(), usual(), usual(), usual(4, *OTHER), usual(4, *OTHER)],
            "Usual: median of 30 Nov – 27 Dec 2025 (s3, s4: 4 Nov – 1 Dec 2024).",
        ),
        ([usual(3, known=True)], "Usual: s0: known to the team at 3."),
        ([None], "Usual: the median of the first 28 days, once there are 7 entries."),
        (
            [usual(), None],
            "Usual: median of 30 Nov – 27 Dec 2025. A dash: no usual yet, or too few entries.",
        ),
    ],
)
def test_the_key_dates_the_usual(table, usuals, sentence):
    rows = [
        replace(ROW, symptom=Symptom(f"s{n}", f"s{n}", own=True), usual=each)
        for n, each in enumerate(usuals)
    ]
    assert plain(table(*rows).key).startswith(sentence)


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([replace(ROW, median=None, week=2)], "in the last 7 days; there are 2."),
        ([replace(ROW, median=None, week=1)], "in the last 7 days; there is 1."),
        (
            [replace(ROW, median=None, week=1), replace(ROW, median=None, week=0)],
            "A median needs 4 entries in the last 7 days. A day",
        ),
    ],
)
def test_the_key_says_why_there_is_no_median(table, rows, sentence):
    assert sentence in plain(table(*rows).key)


def test_the_key_explains_only_the_marks_that_are_used(table):
    quiet = plain(table(ROW).key)
    assert quiet.endswith("never taken as 0.")
    assert "Bold" not in quiet
    changed = table(replace(ROW, median=5)).key
    assert StyledText("Bold", PieceStyle.BOLD) in changed
    assert "7 or more in the last 7 days" not in plain(changed)
    severe = table(replace(ROW, week_7=1, week_worst=8)).key
    assert StyledText("7", PieceStyle.BOX) in severe


def test_the_head_names_the_days_of_the_week(table):
    assert table(ROW).week == "Last 7 days, 15–21 Feb"
