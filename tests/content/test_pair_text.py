from __future__ import annotations

from datetime import date

import pytest

from mbc_tracker.content import words
from mbc_tracker.content.pair_text import PairText
from mbc_tracker.domain.before_after import BeforeAfter, PeriodComparison, PeriodStats
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import Verdict

SCAN = date(2026, 10, 12)
AROUND = BeforeAfter(SCAN, SCAN, text="CT scan")
COUGH, WHEEZE = Symptom("cough", "Cough"), Symptom("wheeze", "Wheezing")


@pytest.fixture(scope="module")
def told() -> PairText:
    return PairText(words.load())


def side(
    entries: int, middle: float | None = None, moderate: int = 0, days: int = 28
) -> PeriodStats:
    return PeriodStats(AROUND.before, days, entries, middle, moderate, 0)


def pair(verdict: Verdict, symptom: Symptom = COUGH) -> PeriodComparison:
    return PeriodComparison(symptom, side(26, 2, 1), side(27, 3.5, 9), verdict)


def test_an_event_is_named_with_its_date_and_a_day_by_its_date(told: PairText):
    assert told.around(AROUND) == "“CT scan” (12 Oct 2026)"
    assert told.around(BeforeAfter(SCAN, SCAN)) == "12 Oct 2026"


def test_the_columns_are_headed_by_their_weeks(told: PairText):
    assert told.names(AROUND) == ("4 weeks before", "4 weeks after")
    assert told.headings(AROUND) == (
        "4 weeks before: 14 Sep – 11 Oct 2026",
        "4 weeks after: 13 Oct – 9 Nov 2026",
    )


@pytest.mark.parametrize(
    ("verdict", "text"),
    [
        (Verdict.HIGHER, "Cough was higher after than before (typically 3.5, before 2)."),
        (Verdict.LOWER, "Cough was lower after than before (typically 3.5, before 2)."),
        (Verdict.SAME, "Cough was about the same."),
        (Verdict.TOO_FEW, "Cough has too few entries to compare."),
        (Verdict.NOT_RECORDED, "Cough is not recorded in this period."),
    ],
)
def test_the_sentence_says_what_was_written_down(told: PairText, verdict: Verdict, text: str):
    summary = told.summary(AROUND, [pair(verdict)])
    assert summary == f"Before and after “CT scan” (12 Oct 2026): {text}"


def test_symptoms_that_go_together_share_a_sentence(told: PairText):
    text = told.summary(AROUND, [pair(Verdict.SAME), pair(Verdict.SAME, WHEEZE)])
    assert text.endswith("Cough and wheezing were about the same.")


@pytest.mark.parametrize(
    ("found", "text", "note"),
    [
        (side(0, days=0), "still to come", ""),
        (side(0), "not recorded", ""),
        (
            side(6, moderate=2),
            "too few entries to compare; 4 or more on 2 of 6 days recorded",
            "4 or more on 2 of 6 days",
        ),
        (
            side(26, 2.5, 1),
            "typically 2.5; 4 or more on 1 of 26 days recorded",
            "typically 2.5; 4 or more on 1 of 26 days",
        ),
    ],
)
def test_a_time_in_words_and_beside_its_panel(
    told: PairText, found: PeriodStats, text: str, note: str
):
    assert (told.side(found), told.note(found)) == (text, note)


def test_a_line_for_each_symptom_and_the_same_as_a_table(told: PairText):
    (line,) = told.details([pair(Verdict.HIGHER)])
    assert line == (
        "Cough. Before: typically 2; 4 or more on 1 of 26 days recorded. "
        "After: typically 3.5; 4 or more on 9 of 27 days recorded."
    )
    table = told.table(AROUND, [pair(Verdict.HIGHER)])
    assert table.heads == ("Symptom", *told.headings(AROUND))
    assert table.rows[0][0] == "Cough"
    assert all(cell in line for cell in table.rows[0][1:])


def test_a_panel_in_words(told: PairText):
    text = told.alternative("4 weeks before", COUGH, side(26, 2, 1))
    assert text == (
        "4 weeks before: 14 Sep – 11 Oct 2026. Cough: typically 2; "
        "4 or more on 1 of 26 days recorded."
    )


def test_the_legend_says_where_the_day_itself_is_and_which_way_is_up(told: PairText):
    assert "Higher is worse." in told.legend()
    assert "not counted" in told.legend()
