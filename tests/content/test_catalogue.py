"""The built-in symptoms are those of the product page, in its order."""

from __future__ import annotations

import pytest

from mbc_tracker import paths
from mbc_tracker.content.catalogue import catalogue, load
from mbc_tracker.domain.symptoms import Kind, SymptomPlace
from tests.content.conftest import sentence

CORE = (
    *("breathlessness", "cough", "chest_pain", "wheeze", "hoarseness", "tiredness"),
    *("appetite_loss", "blood", "fever", "one_leg_swelling", "face_neck_swelling"),
)
OPTIONAL = (
    *("pain_other", "sleep_disturbed", "worry", "low_mood", "nausea", "phlegm", "swallowing"),
    *("hot_flushes", "joint_pain"),
)
WEEKLY = ("breathless_activity", "activity_level")


def test_symptoms_stand_in_the_order_in_which_they_are_asked():
    assert tuple(symptom.key for symptom in load().symptoms) == CORE + OPTIONAL + WEEKLY


def test_the_core_symptoms_are_on_from_the_start():
    assert tuple(symptom.key for symptom in load().symptoms if symptom.core) == CORE


def test_the_chest_group_is_the_rules_own():
    chest = {symptom.key for symptom in load().symptoms if symptom.chest}

    assert chest == {"breathlessness", "cough", "chest_pain", "wheeze", "hoarseness"}


def test_swellings_are_asked_in_the_help_now_panel():
    there = {symptom.key for symptom in load().symptoms if symptom.place is SymptomPlace.HELP_NOW}

    assert there == {"one_leg_swelling", "face_neck_swelling"}


def test_blood_is_answered_in_words_and_none_comes_first():
    blood = load()["blood"]

    assert blood.kind is Kind.CHOICE
    assert [choice.key for choice in blood.choices] == ["none", "streaks", "more", "not_sure"]
    assert blood.none == "none"


def test_fever_is_no_or_yes():
    assert [choice.label for choice in load()["fever"].choices] == ["No", "Yes"]


def test_ratings_have_no_choices():
    assert all(not s.choices for s in load().symptoms if s.is_rated)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('key = "cough"', 'key = "coughs"', "“symptoms.cough”: nothing of that name is known"),
        ('kind = "rating"', 'kind = "stars"', "“symptom[1].kind”: “stars” is not one of rating"),
        ("core = true", 'core = "yes"', "“symptom[1].core”: it has to be true or false"),
        ("core = true", "colour = 1", "“symptom[1].colour”: nothing of that name is known"),
        ('key = "cough"', 'key = "wheeze"', "“symptoms.cough”: nothing of that name"),
        ("core = true", 'choices = ["a"]', "“symptom[1].choices”: only a choice has them"),
        ('choices = ["none", ', 'choices = ["nil", ', "“symptoms.blood.choices.none”"),
        ('place = "help_now"', 'place = "moon"', "“moon” is not one of today, help_now, weekly"),
    ],
)
def test_a_mistake_in_the_catalogue_is_named(spoil, english, old, new, said):
    broken = spoil(paths.resource("catalogue.toml"), old, new)

    assert said in sentence(catalogue, broken, english("catalogue.toml"))


def test_a_symptom_that_is_there_twice_is_named(spoil, english):
    twice = '[[symptom]]\nkey = "cough"\nkind = "rating"\n\n[[symptom]]\nkey = "cough"'
    broken = spoil(paths.resource("catalogue.toml"), '[[symptom]]\nkey = "cough"', twice)

    assert "“cough” is there twice" in sentence(catalogue, broken, english("catalogue.toml"))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('cough.label = "Cough"', "", "“symptoms.cough”: it is missing"),
        ('cough.label = "Cough"', 'cough.label = ""', "“symptoms.cough.label”: it is empty"),
        ('cough.label = "Cough"', 'cough.name = "Cough"', "“symptoms.cough.name”: nothing"),
        ('none = "None", ', "", "“symptoms.blood.choices.none”: it is missing"),
        ('yes = "Yes"', 'ja = "Yes"', "“yes_no.ja”: nothing of that name is known"),
    ],
)
def test_a_mistake_in_the_labels_is_named(spoil, english, old, new, said):
    broken = spoil(english("catalogue.toml"), old, new)

    assert said in sentence(catalogue, paths.resource("catalogue.toml"), broken)


def test_a_language_that_is_not_there_is_named():
    assert "“xx/catalogue.toml” can't be read" in sentence(load, "xx")


def test_what_is_asked_once_a_week_has_five_steps_and_is_off_at_first():
    weekly = [symptom for symptom in load().symptoms if symptom.is_weekly]
    assert tuple(symptom.key for symptom in weekly) == WEEKLY
    assert not any(symptom.core for symptom in weekly)
    for symptom in weekly:
        assert [symptom.step(choice.key) for choice in symptom.choices] == list(range(5))
