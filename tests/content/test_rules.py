"""The rules' file: complete, and a mistake in it is named."""

from __future__ import annotations

import tomllib

import pytest

from mbc_tracker import paths
from mbc_tracker.content.rules import load, rule_book
from mbc_tracker.domain.notices.values import Level
from tests.content.conftest import sentence

RULES = paths.resource("rules.toml")
GUIDANCE = paths.resource("guidance.toml")
LANGUAGES = sorted(folder.name for folder in paths.resource("i18n").iterdir() if folder.is_dir())
IDS = [
    *("help_now", "blood", "clot_signs", "face_neck", "fever", "severe", "worse_short", "new"),
    *("worse_sustained", "drift", "lasting", "combination", "high_risk_treatment"),
    *("measured", "weight"),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_and_level_has_its_words_and_sources(language, catalogue):
    book = load(catalogue, language)

    assert [rule.id for rule in book.rules.rules] == IDS
    assert list(book.texts.rules) == IDS
    for rule in book.rules.rules:
        text = book.texts.rules[rule.id]
        assert text.sources
        assert set(text.cards) == {case.level for case in rule.cases}
        assert all(card.reason and card.ask for card in text.cards.values())
    assert set(book.texts.levels) == set(Level)


def test_no_rule_is_said_to_be_reviewed_until_it_is(catalogue):
    assert not any(text.reviewed for text in load(catalogue).texts.rules.values())


def test_the_rule_in_words_has_the_numbers_of_the_rule(catalogue):
    texts = load(catalogue).texts.rules

    assert "3 or more above your usual in 2 entries in a row" in texts["worse_short"].rule
    assert "4 or more" in texts["combination"].rule
    assert all(rule.version == 2 for rule in load(catalogue).rules.rules)
    assert "38 °C" in texts["fever"].rule
    assert not [text.rule for text in texts.values() if "{" in text.rule]


def test_every_source_of_the_file_is_used_and_says_its_year():
    facts = tomllib.loads(RULES.read_text(encoding="utf-8"))
    shared = tomllib.loads(GUIDANCE.read_text(encoding="utf-8"))["sources"]
    used = {key for rule in facts["rule"] for key in rule["sources"]}

    assert set(facts["sources"]) <= used
    assert not set(facts["sources"]) & set(shared)
    assert all(source.endswith(")") for source in facts["sources"].values())


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('condition = "sign"', 'condition = "moon"', "“rule[1].case[1].condition”: “moon” is not"),
        ('id = "blood"', 'id = "help_now"', "“rule[1].id”: “help_now” is there twice"),
        ("version = 2", "version = 0", "“rule[1].version”: it has to be from 1 to 999"),
        ("version = 2", "revision = 2", "“rule[1].revision”: nothing of that name is known"),
        ('"nhs_chest"', '"nhs_cheese"', "“rule[1].sources”: “nhs_cheese” is not a source"),
        ("reviewed = false", "", "“rule[1].reviewed”: it is missing"),
        ('level = "emergency"', 'level = "panic"', "“rule[1].case[1].level”: “panic” is not one"),
        ('symptom = "blood"', 'symptom = "bloody"', "“bloody” is not a symptom"),
        ('answers = ["more"]', 'answers = ["lots"]', "“lots” is not an answer for blood"),
        ('answers = ["more"]', "answers = []", "“rule[2].case[1].answers”: it has to be a list"),
        (
            'also = ["breathlessness", "chest_pain"]',
            'also = ["fever"]',
            "“fever” is not a rated symptom",
        ),
        ('also = ["breathlessness", "chest_pain"]', "", "“rule[2].case[2].also”: it is missing"),
        ("limit = 38.0", "limit = 38", "limit”: it has to be a number such as 38.0"),
        ("limit = 38.0", "limit = 380.0", "limit”: it has to be from 35 to 42"),
        ("limit = 38.0", "limit = nan", "limit”: it has to be from 35 to 42"),
        ("low = 36.0", "low = 360.0", "low”: it has to be from 35 to 42"),
        ('symptoms = ["cough"]', 'symptoms = ["caugh"]', "“caugh” is not a rated symptom"),
        ('symptoms = ["cough"]', "", "“rule[6].case[3].group”: it is missing"),
        ('group = "chest"', 'group = "chess"', "“chess” is not one of chest, built_in, own, all"),
        ('besides = ["breathlessness"', 'besides = ["blood"', "“blood” is not a rated symptom"),
        ("at_least = 7", "at_least = 11", "at_least”: it has to be from 0 to 10"),
        ("percent = 70", "percent = 170", "percent”: it has to be from 1 to 100"),
        ("percent = 70", "", "percent”: it is missing"),
        ("levels_above = [2, 1]", "levels_above = []", "it has to be a list of numbers up to 10"),
        ("levels_above = [2, 1]", "levels_above = [11]", "it has to be a list of numbers up to 10"),
        ("levels_above = [2, 1]", "levels_above = [true]", "it has to be a list of numbers up to"),
        ('only = "on_treatment"', 'only = "rich"', "only”: “rich” is not a switch of the profile"),
        ('unless = "worse_sustained"', 'unless = "rain"', "unless”: “rain” is not a rule"),
        ('rules = ["severe"', 'rules = ["severest"', "rules”: “severest” is not a rule"),
        ("values = { new = 4 }", "values = { newest = 4 }", "“newest” is not a rule"),
        ("values = { new = 4 }", "values = { new = 40 }", "it has to be from 0 to 10"),
        ('at_level = "today"', 'at_level = "now"', "at_level”: “now” is not one of"),
        ('measurement = "spo2"', 'measurement = "height"', "“height” is not a measurement"),
        ("beyond = 94.0", "beyond = 0.0", "beyond”: it has to be from 1 to 999"),
        ("also_unknown = true", "also_unknown = 1", "also_unknown”: it has to be true or false"),
        ("entries = 2\n", "entires = 2\n", "entires”: nothing of that name is known"),
    ],
)
def test_a_mistake_in_a_rule_is_named(spoil, english, catalogue, old, new, said):
    broken = spoil(RULES, old, new)

    told = sentence(rule_book, broken, english("rules.toml"), GUIDANCE, catalogue)

    assert "“rules.toml”" in told
    assert said in told


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('today = "Contact', 'tomorrow = "Contact', "“levels.tomorrow”: nothing of that name"),
        ('soon = "Ring', 'soon = "{n} Tell', "“levels.soon”: it has to leave room for nothing"),
        ('usual = "Your usual is {usual} ({days})."', "", "“parts.usual”: it is missing"),
        ("usual is {usual}.", "usual is it.", "“parts.usual_plain”: it has to leave room for {us"),
        ('cough = "Your cough"', "", "“subjects.cough”: it is missing"),
        ('own = "“{label}”"', 'own = "It"', "“subjects.own”: it has to leave room for {label}"),
        ('closing = "What', 'ending = "What', "“tell.ending”: nothing of that name is known"),
        ("[rules.blood]", "[rules.blond]", "“rules.blond”: nothing of that name is known"),
        ("[rules.blood.today]", "[rules.blood.soon]", "“rules.blood.soon”: nothing of that name"),
        ('name = "Losing weight"', "", "“rules.weight.name”: it is missing"),
        ('name = "Losing weight"', 'name = ""', "“rules.weight.name”: it is empty"),
        ("you ticked: {noted}.", "{symptom}.", "“rules.help_now.emergency.said”: it has to leave"),
        ("Call {number} now", "Call {name} now", "ask”: nothing is known to fill in for {name}"),
        ("Call {number} now", "Call {number now", "“rules.help_now.emergency.ask”: expected '}'"),
        ("or {high} or", "or {most} or", "“rules.blood.cases”: nothing is known to fill in"),
        ("or {high} or", "or {0} or", "nothing is known to fill in for {0}"),
        (
            '    "One leg was swollen or painful.",\n',
            "",
            "“rules.clot_signs.cases”: it has to be 2",
        ),
    ],
)
def test_a_mistake_in_the_words_is_named(spoil, english, catalogue, old, new, said):
    broken = spoil(english("rules.toml"), old, new)

    told = sentence(rule_book, RULES, broken, GUIDANCE, catalogue)

    assert "“rules.toml”" in told
    assert said in told


def test_a_missing_text_of_a_level_is_named(spoil, english, catalogue):
    before = 'level = "today"\ncondition = "answer"\nsymptom = "blood"'
    broken = spoil(RULES, before, before.replace("today", "soon"))

    told = sentence(rule_book, broken, english("rules.toml"), GUIDANCE, catalogue)

    assert "“rules.blood.today”: nothing of that name is known" in told


def test_a_new_number_needs_no_code(spoil, english, catalogue):
    changed = spoil(RULES, "limit = 38.0", "limit = 37.5")

    book = rule_book(changed, english("rules.toml"), GUIDANCE, catalogue)

    assert "37.5 °C" in book.texts.rules["fever"].rule
