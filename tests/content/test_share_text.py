from __future__ import annotations

from datetime import date

import pytest

from mbc_tracker.content import words
from mbc_tracker.content.share_text import ShareText
from mbc_tracker.domain.monthly_share import MonthlyShares, MonthShare
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
COUGH = MonthlyShares(
    Symptom("cough", "Cough"),
    (MonthShare(OCTOBER, 27, 9, 2, 1, 8, 3.5), MonthShare(NOVEMBER, 0, 0, 0)),
)


@pytest.fixture(scope="module")
def told() -> ShareText:
    return ShareText(words.load())


def test_a_month_that_is_pointed_at_says_its_range(told: ShareText):
    assert [told.reading(month) for month in COUGH.months] == [
        "3.5 (1 to 8) in Oct 2026",
        "not recorded",
    ]
    few = MonthShare(OCTOBER, 2, 0, 0, 1, 2)
    assert told.reading(few) == "1 to 2 in Oct 2026"


def test_a_quarter_is_named_by_its_months(told: ShareText):
    quarter = MonthShare(Period(OCTOBER.first, date(2026, 12, 31)), 2, 0, 0, 1, 2)
    assert told.reading(quarter) == "1 to 2 in Oct–Dec 2026"


def test_days_at_four_or_more_are_told_only_where_there_were_some(told: ShareText):
    low = MonthlyShares(COUGH.symptom, (MonthShare(OCTOBER, 4, 0, 0, 1, 3, 2.0),))
    assert told.spoken([low], OCTOBER) == "Oct 2026: cough 2 (1 to 3)."


def test_a_panel_in_words_tells_not_recorded_from_nought(told: ShareText):
    assert told.alternative(COUGH) == (
        "Cough, month by month. Oct 2026: 3.5 (1 to 8), recorded on 27 days, 9 of them at 4 "
        "or more, 2 at 7 or more; Nov 2026: not recorded."
    )


def test_the_table_has_the_latest_month_first(told: ShareText):
    table = told.table([COUGH])
    assert table.heads == ("Month", "Cough")
    assert table.rows == (
        ("Nov 2026", "–"),
        ("Oct 2026", "3.5 (1 to 8); 27 days: 9 at 4 or more, 2 at 7 or more"),
    )


def test_a_table_of_nothing_has_no_rows(told: ShareText):
    assert told.table([]).rows == ()


def test_a_month_is_read_out(told: ShareText):
    october = MonthlyShares(COUGH.symptom, COUGH.months[:1])
    assert told.spoken([october], OCTOBER) == (
        "Oct 2026: cough 3.5 (1 to 8), 4 or more on 9 of 27 days, 7 or more on 2."
    )
    assert told.spoken([], NOVEMBER) == "Nov 2026: not recorded."


def test_the_legend_explains_dots_bars_squares_and_gaps(told: ShareText):
    assert "from its lowest to its highest" in told.legend()
    assert "A square at its top: 7 or more." in told.legend()
    assert "without entries is empty" in told.legend()


def test_the_legend_says_where_a_bar_is_a_quarter(told: ShareText):
    assert "typical rating of a quarter (three months)" in told.legend(quarters=True)
    assert "month," not in told.legend(quarters=True)
