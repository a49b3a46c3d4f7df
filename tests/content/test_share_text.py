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
    Symptom("cough", "Cough"), (MonthShare(OCTOBER, 27, 9, 2), MonthShare(NOVEMBER, 0, 0, 0))
)


@pytest.fixture(scope="module")
def told() -> ShareText:
    return ShareText(words.load())


def test_the_numbers_over_a_bar_say_of_how_many_days(told: ShareText):
    assert [told.over_bar(month) for month in COUGH.months] == ["9 of 27", "–"]


def test_a_panel_in_words_tells_not_recorded_from_nought(told: ShareText):
    assert told.alternative(COUGH) == (
        "Cough, month by month. Oct 2026: recorded on 27 days, 9 of them at 4 or more, "
        "2 at 7 or more; Nov 2026: not recorded."
    )


def test_the_table_has_the_latest_month_first(told: ShareText):
    table = told.table([COUGH])
    assert table.heads == ("Month", "Cough")
    assert table.rows == (
        ("Nov 2026", "–"),
        ("Oct 2026", "27 days recorded: 9 at 4 or more, 2 at 7 or more"),
    )


def test_a_table_of_nothing_has_no_rows(told: ShareText):
    assert told.table([]).rows == ()


def test_a_month_is_read_out(told: ShareText):
    october = MonthlyShares(COUGH.symptom, COUGH.months[:1])
    assert told.spoken([october], OCTOBER) == (
        "Oct 2026: cough 4 or more on 9 of 27, 7 or more on 2."
    )
    assert told.spoken([], NOVEMBER) == "Nov 2026: not recorded."


def test_the_legend_explains_stripes_and_gaps(told: ShareText):
    assert "striped" in told.legend()
    assert "without entries has no bar" in told.legend()
    assert told.axis() == "% of recorded days"
