from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.symptoms import (
    BANDS,
    MODERATE,
    SEVERE,
    Catalogue,
    Choice,
    Kind,
    Symptom,
    band,
)
from mbc_tracker.errors import Refused

COUGH = Symptom("cough", "Cough")
WORDS = (Choice("none", "None"), Choice("streaks", "Specks or streaks"), Choice("more", "More"))
BLOOD = Symptom("blood", "Blood when coughing", Kind.CHOICE, WORDS)
FEVER = Symptom("fever", "Fever", Kind.YES_NO, (Choice("no", "No"), Choice("yes", "Yes")))


@pytest.mark.parametrize(("text", "rating"), [("0", 0), ("10", 10), ("04", 4), ("000000007", 7)])
def test_a_rating_is_read_from_digits(text: str, rating: int):
    assert COUGH.parse(text) == rating


@pytest.mark.parametrize("kind", [Kind.RATING, Kind.YES_NO])
def test_what_is_refused_is_said_in_one_short_sentence_whatever_the_symptom_is_called(kind: Kind):
    own = Symptom("own-1", "Itch\n" * 2_000, kind, FEVER.choices, own=True)
    with pytest.raises(Refused) as refused:
        own.check("x" * 2_000)
    assert len(str(refused.value)) < 160
    assert len(str(refused.value).splitlines()) == 1


@pytest.mark.parametrize(
    "text",
    [
        *("11", "-1", "4.5", "", " 4", "4 ", "+4", "four", "1e1", "4\n", "٤", "²", "0x4", "1_0"),
        *("00010000", "9" * 5000, "0" * 5000),
    ],
)
def test_anything_else_is_no_rating(text: str):
    with pytest.raises(Refused, match="Cough takes a whole number from 0 to 10, not “"):
        COUGH.parse(text)


@given(st.text())
def test_reading_any_text_gives_a_rating_or_a_refusal_in_one_line(text: str):
    said = ""
    try:
        assert COUGH.parse(text) in range(11)
    except Refused as refusal:
        said = str(refusal)
    assert "\n" not in said
    assert len(said) < 120


@pytest.mark.parametrize("value", [True, False, 4.0, "4", None, 11, -1])
def test_only_whole_numbers_from_0_to_10_are_ratings(value: Any):
    with pytest.raises(Refused):
        COUGH.check(value)


def test_a_choice_is_named_by_its_key():
    assert BLOOD.parse("streaks") == BLOOD.check("streaks") == "streaks"
    assert FEVER.parse("yes") == "yes"


@pytest.mark.parametrize("text", ["Streaks", "lots", "", "0", "Specks or streaks"])
def test_a_refused_choice_says_which_there_are(text: str):
    with pytest.raises(Refused) as told:
        BLOOD.parse(text)
    wanted = f"Blood when coughing takes none, streaks or more, not “{text}”."
    assert str(told.value) == wanted


def test_an_answer_is_shown_in_words():
    assert (COUGH.word(4), BLOOD.word("streaks"), FEVER.word("no")) == (
        "4",
        "Specks or streaks",
        "No",
    )


def test_a_word_that_is_no_longer_offered_is_shown_as_it_was_stored():
    assert BLOOD.word("lots") == "lots"


def test_none_is_zero_or_the_first_word():
    assert (COUGH.none, BLOOD.none, FEVER.none) == (0, "none", "no")


def test_a_catalogue_finds_symptoms_by_key():
    catalogue = Catalogue((COUGH, BLOOD))
    assert catalogue["blood"] is BLOOD
    assert "cough" in catalogue
    assert "fever" not in catalogue
    assert 4 not in catalogue


def test_an_unknown_symptom_is_named_in_one_short_line():
    with pytest.raises(Refused) as told:
        Catalogue((COUGH,))["snee\nzing" + "x" * 500]
    assert "“snee zing" in str(told.value)
    assert "\n" not in str(told.value)
    assert len(str(told.value)) < 150


def test_own_symptoms_come_after_the_built_in_ones():
    own = Symptom("own-1", "Itchy arm", own=True)
    assert Catalogue((COUGH,)).with_own((own,)).symptoms == (COUGH, own)


@pytest.mark.parametrize(
    ("rating", "word"),
    [
        *((0, "none"), (0.5, "none"), (1, "mild"), (3.5, "mild"), (4, "moderate")),
        *((6.5, "moderate"), (7, "severe"), (10, "severe")),
    ],
)
def test_a_rating_and_a_median_have_a_band(rating: float, word: str):
    assert band(rating).key == word


def test_the_bands_cover_every_rating_once():
    covered = [rating for it in BANDS for rating in range(it.lowest, it.highest + 1)]
    assert covered == list(range(11))
    assert (MODERATE, SEVERE) == (4, 7)
