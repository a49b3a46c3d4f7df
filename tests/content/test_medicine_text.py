"""Medicines in words."""

from __future__ import annotations

from datetime import date

import pytest

from mbc_tracker.content import words
from mbc_tracker.content.medicine_text import MedicineText
from mbc_tracker.domain.medicines import Medicine, dose_stretches
from tests.builders import TODAY, a_medicine, a_stamp

JULY, OCTOBER = date(2026, 7, 1), date(2026, 10, 12)
CAPECITABINE = a_medicine(
    "Capecitabine", (JULY, "1,500 mg twice a day"), (OCTOBER, "1,250 mg twice a day")
)
LETROZOLE = a_medicine(
    "Letrozole",
    (date(2025, 3, 3), "2.5 mg once a day"),
    day=date(2025, 3, 3),
    last_day=date(2026, 9, 14),
    id="medicine-2",
)
CODEINE = Medicine("medicine-3", "Codeine", OCTOBER, OCTOBER, "", (), a_stamp())


@pytest.fixture(scope="module")
def text() -> MedicineText:
    return MedicineText(words.load())


def test_since_when_it_is_taken_so_and_what_was_before(text: MedicineText):
    assert text.since(CAPECITABINE) == (
        "since 12 Oct 2026",
        "before that 1,500 mg twice a day, from 1 Jul 2026",
    )
    assert text.since(a_medicine()) == ("since 1 Jul 2026",)


def test_what_was_taken_before_it_was_started_again(text: MedicineText):
    again = a_medicine("letrozole ", day=OCTOBER, id="medicine-4")
    still = a_medicine("Letrozole", day=JULY, id="medicine-5")
    later = a_medicine("Letrozole", day=OCTOBER, last_day=TODAY, id="medicine-6")
    assert text.since(again, [CAPECITABINE, LETROZOLE, again, still, later]) == (
        "since 12 Oct 2026",
        "earlier from 3 Mar 2025 to 14 Sep 2026",
    )
    first = a_medicine("Letrozole", day=date(2024, 1, 1), last_day=date(2024, 2, 1), id="m")
    assert text.since(again, [LETROZOLE, first])[1] == "earlier from 3 Mar 2025 to 14 Sep 2026"
    assert text.since(again, [CAPECITABINE]) == ("since 12 Oct 2026",)


def test_on_which_days_it_was_taken(text: MedicineText):
    assert text.days(LETROZOLE) == "3 Mar 2025 to 14 Sep 2026"
    assert text.days(CODEINE) == "on 12 Oct 2026"
    assert text.days(CAPECITABINE) == "since 1 Jul 2026"


def test_a_medicine_is_described_with_all_its_doses(text: MedicineText):
    assert text.description(CAPECITABINE) == (
        "Capecitabine, 1,500 mg twice a day from 1 July 2026, "
        "1,250 mg twice a day from 12 October 2026"
    )
    assert text.description(LETROZOLE) == (
        "Letrozole, 2.5 mg once a day from 3 March 2025, until 14 September 2026"
    )


def test_a_dose_that_nobody_wrote_down_is_called_so(text: MedicineText):
    [stretch] = dose_stretches(CODEINE)
    assert text.dose(stretch) == "dose not written down"
    assert text.description(CODEINE) == (
        "Codeine, dose not written down from 12 October 2026, until 12 October 2026"
    )


@pytest.mark.parametrize(
    ("language", "this_year", "before"),
    [("es", "1 de julio de 2026", "3 de marzo de 2025"), ("de", "1. Juli 2026", "3. März 2025")],
)
def test_a_day_is_written_out_as_the_language_does(
    language: str, this_year: str, before: str
) -> None:
    text = MedicineText(words.load(language))
    assert this_year in text.description(CAPECITABINE)
    assert before in text.description(LETROZOLE)
