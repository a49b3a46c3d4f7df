"""The choices that the diary keeps for the next report."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain import profile
from mbc_tracker.domain.period import FIRST_DAY, LAST_DAY, Period, Range
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.report.saved_options import SavedOptions, from_settings, to_settings
from mbc_tracker.report.summary import FIRST_PAGE, Paper, Part

KEYS = st.lists(st.sampled_from(["cough", "own-1", "blood", "x-y"]), unique=True).map(tuple)
NEWER = {Part.MEASUREMENT_LINES, Part.NOT_SHOWN}
DAYS = st.dates(FIRST_DAY, LAST_DAY)


@st.composite
def wishes(draw: st.DrawFn) -> SavedOptions:
    order = draw(KEYS)
    own = st.tuples(DAYS, DAYS).map(lambda it: Period(min(it), max(it)))
    return SavedOptions(
        days=draw(st.sampled_from(Range) | own),
        parts=draw(st.frozensets(st.sampled_from(Part))),
        order=order,
        left_out=frozenset(key for key in order if draw(st.booleans())),
        paper=draw(st.sampled_from(Paper)),
        large_print=draw(st.booleans()),
        protected=draw(st.booleans()),
    )


@given(wishes())
def test_whatever_is_chosen_comes_back_as_it_was(wish: SavedOptions):
    assert from_settings(to_settings(wish)) == wish


def test_a_new_diary_has_the_usual_first_page_of_three_months():
    assert from_settings({}) == SavedOptions()
    assert SavedOptions().parts == FIRST_PAGE
    assert Part.NOTICES not in SavedOptions().parts


@pytest.mark.parametrize("days", ["", "5y", "2026-01-01/", "2026-02-30/2026-03-01", "2026-02-02/1"])
def test_days_that_cannot_be_read_are_three_months(days: str):
    assert from_settings({profile.REPORT_DAYS: days}).days is Range.THREE_MONTHS


def test_days_in_the_wrong_order_are_three_months():
    kept = {profile.REPORT_DAYS: "2026-03-01/2026-02-01"}
    assert from_settings(kept).days is Range.THREE_MONTHS


def test_unknown_parts_and_papers_are_passed_over():
    found = from_settings({profile.REPORT_PARTS: "notes,moods", profile.PAPER: "a3"})
    assert found.parts == {Part.NOTES, *NEWER}
    assert found.paper is Paper.A4


def test_an_old_list_of_parts_leaves_out_only_what_it_knew():
    assert from_settings({profile.REPORT_PARTS: ""}).parts == NEWER
    kept = {profile.REPORT_PARTS: ",".join(f"-{part}" for part in Part)}
    assert from_settings(kept).parts == frozenset()


def test_symptoms_come_in_the_chosen_order_and_new_ones_last(catalogue: Catalogue):
    known = [catalogue[key] for key in ("breathlessness", "cough", "wheeze")]
    wish = SavedOptions(order=("wheeze", "gone", "breathlessness"))
    ordered = wish.ordered(known)
    assert [symptom.key for symptom in ordered] == ["wheeze", "breathlessness", "cough"]


def test_a_new_symptom_is_on_the_page_if_today_asks_for_it(catalogue: Catalogue):
    known = [catalogue[key] for key in ("cough", "nausea", "wheeze")]
    seen = SavedOptions(order=("wheeze",), left_out=frozenset({"wheeze"})).with_symptoms(
        known, {"cough"}
    )
    assert seen.order == ("wheeze", "cough", "nausea")
    assert seen.left_out == {"wheeze", "nausea"}
    period = Period(date(2026, 1, 1), date(2026, 1, 2))
    choices = seen.choices(period, known, "visit-1")
    assert [symptom.key for symptom in choices.symptoms] == ["cough"]
    assert (choices.period, choices.appointment) == (period, "visit-1")
