"""Helplines: which are shown, in which order, and what is said about each."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.content import guidance, words
from mbc_tracker.content.helplines import helplines, load
from mbc_tracker.paths import resource
from tests.content.conftest import sentence

FILE = resource("helplines.toml")
HELPLINES = load()
COUNTRIES = {country.code: country.name for country in guidance.load().countries}
#: Numbers that were not sure enough, or whose line may be closed: never to be shown.
LEFT_OUT = ("422-6237", "422 6237", "888-500-0370", "800-813-4673", "0808 800 4040", "811",
            "1800 022 222", "0800 902 732", "0800 611 116")  # fmt: skip


def listed(country: str) -> str:
    return HELPLINES.listed(country, COUNTRIES, words.load().date_numeric)


def headings(country: str) -> list[str]:
    return re.findall(r"^### (.+)$", listed(country), re.MULTILINE)


def test_every_line_has_its_country_source_and_date():
    for line in HELPLINES.lines:
        assert line.country in COUNTRIES
        assert line.source
        assert date(2026, 1, 1) < line.last_checked <= date(2026, 11, 29)
        day = words.load().date_numeric(line.last_checked)
        assert f"Source: {line.source}. Last checked {day}." in listed("")


def test_keys_and_numbers_of_a_country_are_given_once():
    assert len({line.key for line in HELPLINES.lines}) == len(HELPLINES.lines)
    numbers = [(line.country, line.phone) for line in HELPLINES.lines]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("number", LEFT_OUT)
def test_a_number_that_may_be_wrong_is_not_shipped(number):
    assert number not in listed("").replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("country", "number"),
    [("US", "1-800-227-2345"), ("gb ", "0808 800 6000"), ("NZ", "0800 11 22 77")],
)
def test_a_country_has_its_own_numbers(country, number):
    phones = [
        line.phone.replace("\N{NO-BREAK SPACE}", " ") for line in HELPLINES.for_country(country)
    ]
    assert number in phones


def test_the_chosen_country_comes_first_and_the_others_by_name():
    assert headings("GB")[0] == "United Kingdom"
    assert headings("GB")[1:] == sorted(headings("GB")[1:])
    assert headings("") == sorted(headings("GB"))


def test_the_countries_are_in_the_order_that_their_names_are_given_in():
    order = ["NZ", "US", "GB", "IE", "CA", "AU"]  # such as that of another language's alphabet
    names = {code: COUNTRIES[code] for code in order}
    text = HELPLINES.listed("", names, words.load().date_numeric)
    assert re.findall(r"^### (.+)$", text, re.MULTILINE) == list(names.values())


def test_a_country_without_a_number_is_told_so_first():
    assert listed("DE").startswith("### Germany\n\nWe have no checked number for this country yet.")


@pytest.mark.parametrize("country", ["", "XX"])
def test_without_a_known_country_every_number_is_there(country):
    assert headings(country) == headings("")


def test_every_country_with_helplines_has_a_crisis_line():
    for country in {line.country for line in HELPLINES.lines}:
        line = HELPLINES.crisis_line(country)
        assert line is not None, country
        assert line.hours == "Day and night."
        assert line.phone in HELPLINES.crisis(country, "112")
        assert line.phone in HELPLINES.crisis_now(country, "112")


def test_a_country_without_one_is_told_whom_to_call():
    assert HELPLINES.crisis_line("DE") is None
    assert "112" in HELPLINES.crisis("DE", "112")
    assert "If you might hurt yourself, call 112." in HELPLINES.crisis_now("DE", "112")


def test_no_news_report_is_a_source():
    assert [line.source for line in HELPLINES.lines if "news" in line.source.lower()] == []


def test_where_nhs_111_does_not_answer_the_other_number_is_named():
    assert "In Northern Ireland, call the GP out-of-hours number" in listed("GB")


def test_a_less_sure_number_says_so():
    (unsure,) = [text for text in listed("US").splitlines() if "Susan G. Komen" in text]
    (sure,) = [text for text in listed("US").splitlines() if "American Cancer" in text]

    assert "Please check this number first" in unsure
    assert "check this number" not in sure


@given(st.sampled_from(sorted(COUNTRIES)))
def test_choosing_a_country_loses_no_number(country):
    items = {text for text in listed(country).splitlines() if text.startswith("- ")}
    assert items == {text for text in listed("").splitlines() if text.startswith("- ")}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('confidence = "high"', 'confidence = "low"', "only “high” and “medium” may be shown"),
        ('"0808 800 6000"', '"call us"', "it has to be a number to call"),
        ("2026-11-22", '"soon"', "it has to be a date"),
        ("source =", "sauce =", "nothing of that name is known"),
    ],
)
def test_a_mistake_in_a_line_is_named(spoil, english, old, new, said):
    assert said in sentence(helplines, spoil(FILE, old, new), english("helplines.toml"))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("macmillan =", "macmilan =", "nothing of that name is known"),
        ("{phone}", "", "it has to leave room for {name}, {phone}"),
    ],
)
def test_a_mistake_in_the_words_is_named(spoil, english, old, new, said):
    assert said in sentence(helplines, FILE, spoil(english("helplines.toml"), old, new))


def test_a_line_without_an_address_shows_none(spoil, english):
    spoilt = spoil(FILE, 'address = "breastcancernow.org"\n', "")
    found = helplines(spoilt, english("helplines.toml"))

    text = found.listed("GB", COUNTRIES, words.load().date_numeric)
    assert text.splitlines()[2].count("On the web") == 0
    assert text.splitlines()[3].count("On the web: macmillan.org.uk.") == 1
