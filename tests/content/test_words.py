from __future__ import annotations

from datetime import date, time

import pytest

from mbc_tracker.content import catalogue, words
from mbc_tracker.content.brief_words import date_compact, date_of_week, spoken_answer
from mbc_tracker.content.words import Words, answer_inside, label_inside, load
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Catalogue, Value
from mbc_tracker.errors import EnvironmentFault

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def told() -> Words:
    return words.load()


@pytest.mark.parametrize(
    ("key", "value", "shown", "spoken"),
    [
        ("cough", 0, "0 – none", "Cough, 0 out of 10, none"),
        ("cough", 3, "3 – mild", "Cough, 3 out of 10, mild"),
        ("cough", 4, "4 – moderate", "Cough, 4 out of 10, moderate"),
        ("cough", 7, "7 – severe", "Cough, 7 out of 10, severe"),
        ("fever", "yes", "Yes", "Fever or chills, Yes"),
    ],
)
def test_answers_in_words(
    told: Words, catalogue: Catalogue, key: str, value: Value, shown: str, spoken: str
):
    assert told.rating(catalogue[key], value) == shown
    assert told.spoken(catalogue[key], value) == spoken
    assert spoken.endswith(f", {spoken_answer(told, catalogue[key], value)}")


def test_not_recorded_is_said_and_is_not_zero(told: Words, catalogue: Catalogue):
    assert told.spoken(catalogue["cough"], None) == "Cough, not recorded"


def test_dates_are_in_words_whatever_the_system_speaks(told: Words):
    assert told.date_long(DAY) == "Sunday 22 November 2026"
    assert told.date_medium(DAY) == "Sun 22 Nov"
    assert told.date_short(DAY) == "22 Nov"
    assert told.date_numeric(DAY) == "22 Nov 2026"
    assert date_compact(told, DAY) == "Sun 22 Nov 2026"
    assert date_of_week(told, DAY) == "Sun 22"
    assert told.month(DAY) == "Nov 2026"


@pytest.mark.parametrize(
    ("first", "shown"),
    [
        (date(2026, 8, 23), "23 Aug – 22 Nov 2026"),
        (date(2025, 11, 23), "23 Nov 2025 – 22 Nov 2026"),
        (DAY, "22 Nov 2026"),
    ],
)
def test_a_period_has_the_years_it_needs(told: Words, first: date, shown: str):
    assert told.period(Period(first, DAY)) == shown


@pytest.mark.parametrize(("value", "shown"), [(3, "3"), (3.0, "3"), (3.5, "3.5"), (0.0, "0")])
def test_medians_have_no_needless_decimals(told: Words, value: float, shown: str):
    assert told.number(value) == shown


@pytest.mark.parametrize(("n", "shown"), [(0, "0 days"), (1, "1 day"), (2, "2 days")])
def test_days_are_counted(told: Words, n: int, shown: str):
    assert told.days(n) == shown


@pytest.mark.parametrize(
    ("items", "shown"),
    [
        (["Cough"], "Cough"),
        (["Cough", "wheezing"], "Cough and wheezing"),
        (["Cough", "wheezing", "tiredness"], "Cough, wheezing and tiredness"),
        (["Cough", "fever or chills"], "Cough, and fever or chills"),
        (["Cough", "pins and needles", "worry"], "Cough, pins and needles, and worry"),
    ],
)
def test_lists_read_as_in_a_sentence(told: Words, items: list[str], shown: str):
    assert told.listing(items) == shown


def test_a_language_that_is_not_there_is_trouble():
    with pytest.raises(EnvironmentFault):
        words.load("xx")


@pytest.mark.parametrize(
    ("language", "country", "moment", "written"),
    [
        ("en", "GB", time(14, 5), "14:05"),
        ("en", "US", time(14, 5), "2:05 pm"),
        ("en", "US", time(0, 30), "12:30 am"),
        ("en", "US", time(12, 0), "12:00 pm"),
        ("de", "", time(9, 7), "09:07"),
    ],
)
def test_a_time_is_written_as_in_the_country(
    language: str, country: str, moment: time, written: str
):
    assert load(language, country).phrases.time(moment) == written


def test_numbers_are_written_as_in_the_language():
    assert load().number(3.5) == "3.5"
    assert load("de").number(3.5) == "3,5"
    assert load().phrases.grouped(1250) == "1,250"
    assert load("de").phrases.grouped(1250) == "1.250"


def test_german_nouns_keep_their_capital_inside_a_sentence():
    cough, wheeze = (catalogue.load("de")[key] for key in ("cough", "wheeze"))
    assert (label_inside(cough), label_inside(catalogue.load()["cough"])) == ("Husten", "cough")
    assert answer_inside(wheeze, 4) == "4"
    assert load("de").phrases.lowered("Husten") == "Husten"
    assert load("es").phrases.lowered("Tos") == "tos"


@pytest.mark.parametrize(
    ("language", "items", "shown"),
    [
        ("es", ["tos", "fiebre"], "tos y fiebre"),
        ("es", ["tos", "infección"], "tos e infección"),
        ("es", ["tos", "hinchazón"], "tos e hinchazón"),
        ("es", ["tos", "hielo"], "tos y hielo"),
        ("es", ["dolor u opresión", "tos"], "dolor u opresión, y tos"),
        ("es", ["dolor o fiebre", "infección"], "dolor o fiebre, e infección"),
        ("de", ["Husten", "Infektion"], "Husten und Infektion"),
        ("de", ["Schmerz oder Enge", "Husten"], "Schmerz oder Enge sowie Husten"),
        ("en", ["cough", "infection"], "cough and infection"),
    ],
)
def test_lists_read_as_in_each_language(language: str, items: list[str], shown: str) -> None:
    assert words.load(language).listing(items) == shown
