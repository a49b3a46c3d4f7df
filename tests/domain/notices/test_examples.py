"""The worked examples of the rules page, and those of clinical.md 7 that agree with it."""

from __future__ import annotations

import pytest

from tests.domain.notices.writing import ago, entries, find, level, levels, mark

TWO_WEEKS = "2 2 1 2 3 2 2 1 2 2 2 3 2 2 "


@pytest.mark.parametrize(("written", "expected"), [("4", None), ("4 5", "soon"), ("4 2", None)])
def test_1_breathlessness_twice_well_above_the_usual(written: str, expected: str | None):
    found = find(entries(breathlessness=TWO_WEEKS + written))

    assert level("worse_short", found) == expected


@pytest.mark.parametrize(("written", "expected"), [("4 5", None), ("4 5 4", "soon"), ("4 2", None)])
def test_2_other_symptoms_take_three_entries(written: str, expected: str | None):
    assert level("worse_short", find(entries(tiredness=TWO_WEEKS + written))) == expected


@pytest.mark.parametrize("symptom", ["breathlessness", "tiredness"])
def test_3_after_a_pause_the_week_takes_four_entries(symptom: str):
    given = entries({symptom: TWO_WEEKS + ". " * 7 + "4 4 3 5 4"})

    found = [level("worse_sustained", find(given, day=ago(n))) for n in (4, 3, 2, 1, 0)]

    assert found == [None, None, None, "soon", "soon"]


def test_4_blood_alone_and_with_chest_pain():
    assert levels(find(entries(said={"blood": "streaks"}))) == {("blood", "blood"): "today"}
    together = entries(said={"blood": "streaks"}, chest_pain="4")
    assert levels(find(together)) == {("blood", "blood"): "emergency"}


def test_5_a_single_entry_after_ten_days_is_not_two_in_a_row():
    assert find(entries(breathlessness=TWO_WEEKS + ". " * 10 + "5")) == ()


def test_6_lasting_holds_on_each_later_recorded_day_until_the_team_knows():
    # 7 of 9 recorded days, then a day without an entry, then two more
    given = entries(cough="3 3 3 0 . 3 3 0 3 3 . 3 3")

    found = [level("lasting", find(given, day=ago(n))) for n in range(6, -1, -1)]

    assert found == [None, None, "soon", "soon", None, "soon", "soon"]
    assert level("lasting", find(given, mark("cough", 0))) is None
    assert level("lasting", find(given, mark("cough", 1))) is None


def test_of_two_symptoms_six_days_apart_but_not_of_nine():
    for days, expected in ((6, "today"), (9, None)):
        gap = ". " * (days - 1)
        given = entries(tiredness="8 " + gap + ".", nausea="8")
        assert level("combination", find(given)) == expected


def test_any_score_with_specks_is_for_today():
    given = entries(said={"blood": "streaks"}, breathlessness="0", cough="0")

    assert level("blood", find(given)) == "today"
