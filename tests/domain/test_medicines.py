from __future__ import annotations

from datetime import date

import pytest

from mbc_tracker.domain.checks import validated
from mbc_tracker.domain.medicines import (
    Medicine,
    dose_stretches,
    name_key,
    started_again,
    taken_between,
    taken_on,
    with_dose,
)
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from tests.builders import MONTH, TODAY, TOMORROW, YESTERDAY, a_medicine, a_stamp

JULY, SEPTEMBER, OCTOBER = date(2026, 7, 1), date(2026, 9, 14), date(2026, 10, 12)
CAPECITABINE = a_medicine("Capecitabine", (JULY, "1,500 mg"), (OCTOBER, "1,250 mg"))
LETROZOLE = a_medicine("Letrozole", day=date(2025, 3, 3), last_day=SEPTEMBER, id="medicine-2")


def spans(medicine: Medicine) -> list[tuple[date, date | None, str]]:
    return [(it.first, it.last, it.dose) for it in dose_stretches(medicine)]


def test_each_dose_lasts_until_the_day_before_the_next_and_the_last_one_goes_on():
    assert spans(CAPECITABINE) == [
        (JULY, date(2026, 10, 11), "1,500 mg"),
        (OCTOBER, None, "1,250 mg"),
    ]
    assert spans(LETROZOLE) == [(date(2025, 3, 3), SEPTEMBER, "1,500 mg twice a day")]


def test_days_before_the_first_known_dose_are_a_stretch_without_words():
    late = Medicine("1", "Codeine", JULY, None, "", ((OCTOBER, "15 mg"),), a_stamp())
    assert spans(late) == [(JULY, date(2026, 10, 11), ""), (OCTOBER, None, "15 mg")]
    unknown = Medicine("1", "Codeine", JULY, SEPTEMBER, "", (), a_stamp())
    assert spans(unknown) == [(JULY, SEPTEMBER, "")]


@pytest.mark.parametrize(
    ("day", "taken"),
    [
        (date(2025, 3, 2), []),
        (date(2025, 3, 3), ["Letrozole"]),
        (SEPTEMBER, ["Capecitabine 1,500 mg", "Letrozole"]),
        (date(2026, 9, 15), ["Capecitabine 1,500 mg"]),
        (date(2026, 10, 11), ["Capecitabine 1,500 mg"]),
        (OCTOBER, ["Capecitabine 1,250 mg"]),
    ],
)
def test_what_was_taken_on_a_day(day: date, taken: list[str]):
    listed = taken_on([CAPECITABINE, LETROZOLE], day)
    assert [_short(it.medicine.name, it.dose) for it in listed] == taken


def _short(name: str, dose: str) -> str:
    return name if name == "Letrozole" else f"{name} {dose}"


def test_what_was_taken_between_two_days_keeps_its_own_days():
    listed = taken_between([CAPECITABINE, LETROZOLE], Period(SEPTEMBER, OCTOBER))
    assert [(it.first, it.dose) for it in listed] == [
        (JULY, "1,500 mg"),
        (OCTOBER, "1,250 mg"),
        (date(2025, 3, 3), "1,500 mg twice a day"),
    ]
    assert [it.dose for it in taken_between([CAPECITABINE, LETROZOLE], MONTH)] == ["1,250 mg"]


def test_a_medicine_is_in_a_period_if_it_was_taken_on_any_of_its_days():
    assert CAPECITABINE.overlaps(MONTH)
    assert not LETROZOLE.overlaps(MONTH)
    assert LETROZOLE.overlaps(Period(SEPTEMBER, OCTOBER))
    assert not LETROZOLE.overlaps(Period(date(2025, 1, 1), date(2025, 3, 2)))


def test_another_dose_counts_from_its_day_on():
    more = with_dose(CAPECITABINE, TODAY, "1,000 mg")
    assert more.doses == (*CAPECITABINE.doses, (TODAY, "1,000 mg"))
    earlier = with_dose(CAPECITABINE, SEPTEMBER, "1,400 mg")
    assert [dose for _, dose in earlier.doses] == ["1,500 mg", "1,400 mg", "1,250 mg"]
    instead = with_dose(CAPECITABINE, OCTOBER, "900 mg")
    assert instead.doses == ((JULY, "1,500 mg"), (OCTOBER, "900 mg"))


def test_another_dose_of_a_day_on_which_it_was_not_taken_is_refused():
    with pytest.raises(Refused, match="You started Capecitabine on 2026-07-01"):
        with_dose(CAPECITABINE, date(2026, 6, 30), "1 mg")
    with pytest.raises(Refused, match="You stopped Letrozole on 2026-09-14"):
        with_dose(LETROZOLE, TODAY, "1 mg")
    assert with_dose(LETROZOLE, SEPTEMBER, "1 mg").doses[-1] == (SEPTEMBER, "1 mg")


def test_starting_again_is_a_record_of_its_own():
    again = started_again(LETROZOLE, TODAY, "2.5 mg", "new", a_stamp())
    assert again == Medicine("new", "Letrozole", TODAY, None, "", ((TODAY, "2.5 mg"),), a_stamp())
    assert started_again(LETROZOLE, TODAY, "", "new", a_stamp()).doses == ()


@pytest.mark.parametrize(("medicine", "day"), [(CAPECITABINE, TODAY), (LETROZOLE, SEPTEMBER)])
def test_what_was_still_taken_on_that_day_can_not_be_started_again(medicine: Medicine, day: date):
    with pytest.raises(Refused, match="You were still taking"):
        started_again(medicine, day, "", "new", a_stamp())


def test_names_that_differ_in_case_or_spaces_are_one():
    assert name_key(" Letrozole  TEVA ") == name_key("letrozole teva")
    assert name_key("Letrozole") != name_key("Letrozol")


def test_what_is_in_order_comes_back_unchanged(catalogue: Catalogue):
    plain = a_medicine(day=YESTERDAY, last_day=YESTERDAY, note="With food")
    without_dose = Medicine("1", "Codeine", TODAY, None, "", (), a_stamp())
    for medicine in (CAPECITABINE, LETROZOLE, plain, without_dose):
        assert validated(medicine, catalogue, TODAY) == medicine


@pytest.mark.parametrize(
    ("medicine", "sentence"),
    [
        (a_medicine(" \n"), "Write the name of the medicine first"),
        (a_medicine(day=TOMORROW), "is in the future"),
        (a_medicine("A", (TODAY, "1"), (TOMORROW, "2")), "is in the future"),
        (a_medicine(last_day=TOMORROW), "is in the future"),
        (a_medicine("A", (JULY, " ")), "Write the dose of A from 2026-07-01 in words"),
        (a_medicine("A", (date(2026, 6, 30), "1")), "comes before the day 2026-07-01"),
        (a_medicine("A", (OCTOBER, "1"), (SEPTEMBER, "2")), "comes before the day 2026-10-12"),
        (a_medicine("A", (JULY, "1"), (JULY, "2")), "or is there twice"),
        (a_medicine(last_day=date(2026, 6, 30)), "The last day (2026-06-30) is before 2026-07-01"),
        (
            a_medicine("A", (JULY, "1"), (OCTOBER, "2"), last_day=SEPTEMBER),
            "The last day (2026-09-14) is before 2026-10-12",
        ),
    ],
)
def test_what_can_not_be_is_refused_with_a_sentence(
    medicine: Medicine, sentence: str, catalogue: Catalogue
):
    with pytest.raises(Refused) as refused:
        validated(medicine, catalogue, TODAY)
    assert sentence in str(refused.value)
