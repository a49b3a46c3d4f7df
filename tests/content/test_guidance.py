"""The emergency card and the standing advice: the same for everyone, with the right number."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker import paths
from mbc_tracker.content.guidance import Act, guidance, load
from tests.content.conftest import sentence

FORBIDDEN = re.compile(
    r"\b(better|worse|improv\w+|worsen\w*|normal|abnormal|alert|risk|detect\w*|fine)\b",
    re.IGNORECASE,
)
EU = (
    *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR"),
    *("HU", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
)


@pytest.mark.parametrize(
    ("country", "number"),
    [
        *(("US", "911"), ("CA", "911"), ("GB", "999"), ("IE", "112 or 999")),
        *(("AU", "000"), ("NZ", "111"), ("gb", "999"), (" DE ", "112")),
        *(("", "your local emergency number"), ("JP", "your local emergency number")),
    ],
)
def test_the_number_is_that_of_the_country(country, number):
    assert load().number(country) == number


@pytest.mark.parametrize("country", EU)
def test_the_european_number_holds_in_the_union(country):
    assert load().number(country) == "112"


@given(st.text(max_size=10))
def test_any_country_gives_something_to_call(country):
    card = load().card(country)

    assert card.number
    assert card.call == f"Call {card.number} now."
    assert card.number in card.title or card.title == "Get emergency help now if you"


def test_the_titles_name_the_number_of_the_country():
    card = load().card("GB")

    assert card.title == "Call 999 now if you"
    assert card.list_title == "Call 999 now if one of these is true"
    assert load().card("").list_title == "Get emergency help now if one of these is true"


def test_the_card_is_short_enough_to_take_in():
    signs = load().card("GB").signs

    assert 5 <= len(signs) <= 7
    assert all(len(sign.short.split()) <= 9 for sign in signs)


def test_the_card_is_the_same_in_every_country_but_for_the_number():
    cards = {load().card(country.code).signs for country in load().countries}

    assert len(cards) == 1


def test_the_card_says_where_it_is_from_and_that_nobody_reviewed_it():
    card = load().card("GB")

    assert all(set(sign.sources) <= set(card.sources) for sign in card.signs)
    assert len(card.sources) == len(set(card.sources))
    assert not card.reviewed
    assert card.review == "No clinician has reviewed this yet."
    assert card.compiled.isoformat() == "2026-11-29"


def test_every_sign_has_its_sources_and_a_full_text():
    for sign in load().table:
        assert sign.sources
        assert len(sign.full) > len(sign.short)


def test_only_signs_to_act_on_now_can_be_ticked():
    assert {sign.act for sign in load().signs} == {Act.EMERGENCY, Act.TEAM_NOW}
    assert [sign.key for sign in load().signs if sign.team_first] == ["fever_on_chemotherapy"]


def test_pressure_on_the_spinal_cord_is_an_emergency():
    (sign,) = [sign for sign in load().signs if sign.key == "spinal_cord"]

    assert sign.act is Act.EMERGENCY
    for word in ("weak", "numb", "unsteady", "bladder", "bowels", "Back"):
        assert word in sign.full


def test_what_to_do_has_the_number_of_the_country():
    assert load().what_to_do(Act.EMERGENCY, "IE") == "call 112 or 999 now"
    assert load().what_to_do(Act.SOON, "IE").startswith("ring your team today, or on")


def test_breathlessness_with_any_blood_is_an_emergency():
    full = {sign.key: sign.full for sign in load().signs}

    assert "any blood" in full["blood_and_breathless"]
    assert "breathless" in full["blood_and_breathless"]


def test_the_advice_says_when_to_act_as_the_table_does():
    advice = load().advice

    assert advice.title == "Don’t put it down to a cold"
    assert advice.text.endswith(f"symptoms: {load().acts[Act.SOON]}.")
    assert advice.sources


def test_no_words_that_judge_or_calm():
    texts = [text for sign in load().table for text in (sign.short, sign.full)]
    texts += [load().advice.text, load().advice.unsure, *load().words.values()]
    texts += load().acts.values()

    assert not [text for text in texts if FORBIDDEN.search(text)]


def test_countries_are_in_the_order_of_their_names_and_another_one_is_last():
    names = [country.name for country in load().countries]

    assert names[:-1] == sorted(names[:-1])
    assert (load().countries[-1].code, names[-1]) == ("", "Another country")


def test_reviewed_guidance_says_so(spoil, english):
    facts = spoil(paths.resource("guidance.toml"), "reviewed = false", "reviewed = true")

    assert guidance(facts, english("guidance.toml")).card("GB").review.startswith("Reviewed")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('GB = ["999"]', 'GB = "999"', "“numbers.GB”: it has to be a list."),
        ('GB = ["999"]', 'GB = ["nine"]', "“numbers.GB”: it has to be one or two numbers"),
        ('GB = ["999"]', 'GB = ["1", "2", "3"]', "“numbers.GB”: it has to be one or two"),
        ('GB = ["999"]', 'JP = ["119"]', "“countries.GB”: nothing of that name is known"),
        ('["nhs_blood"]', '["nhs_bloods"]', "“sources.nhs_bloods”: it is missing"),
        ('key = "much_blood"', 'key = "blood"', "“signs.much_blood”: nothing of that name"),
        ("compiled = 2026-11-29", 'compiled = "soon"', "“compiled”: it has to be a date"),
        ("on_card = true", "card = true", "“sign[1].card”: nothing of that name is known"),
        (
            'act = "today"',
            'act = "later"',
            "“later” is not one of emergency, team_now, today, soon",
        ),
        ('sign = "new_chest"', 'sign = "old_chest"', "“advice.sign”: there is no such sign"),
    ],
)
def test_a_mistake_in_the_facts_is_named(spoil, english, old, new, said):
    broken = spoil(paths.resource("guidance.toml"), old, new)

    assert said in sentence(guidance, broken, english("guidance.toml"))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('call = "Call {number} now."', 'call = "Call now."', "“card.call”: it has to leave room"),
        ('title = "Call', 'heading = "Call', "“card.heading”: nothing of that name is known"),
        ("symptoms: {act}.", "symptoms.", "“advice.text”: it has to leave room for {act}"),
        ('GB = "United Kingdom"', "", "“countries.GB”: it is missing"),
        ('short = "suddenly', 'brief = "suddenly', "“signs.sudden_breathless.brief”"),
    ],
)
def test_a_mistake_in_the_words_is_named(spoil, english, old, new, said):
    broken = spoil(english("guidance.toml"), old, new)

    assert said in sentence(guidance, paths.resource("guidance.toml"), broken)
