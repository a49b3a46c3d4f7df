"""Searching in German and Spanish: what people type there finds the page that they need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.pages import LibraryPage, load
from mbc_tracker.content.search import find, search
from mbc_tracker.content.search_help import may_be_urgent, search_help
from mbc_tracker.content.search_words import fold, word_lists

_FIRST = 4
#: What is typed -> pages that have to be among the first few.
WANTED = {
    "de": {
        # other words for a symptom, and other ways to write them
        "Atemnot": "breathless help", "kurzatmig": "breathless symptoms", "Auswurf": "symptoms",
        "Müdigkeit": "symptoms easing", "Muedigkeit": "symptoms easing", "müde": "symptoms easing",
        "Übelkeit": "easing effects", "Uebelkeit": "easing effects", "ubelkeit": "easing effects",
        "Rückenschmerzen": "elsewhere", "Rueckenschmerzen": "elsewhere", "Gelbsucht": "elsewhere",
        "Fieber": "infection", "geschwollenes Bein": "causes help", "Durchfall": "effects",
        "Erkältung": "cold", "erkaeltung": "cold", "Grippe": "cold infection",
        # names of drugs and treatments
        "Enhertu": "inflamed kinds", "Ibrance": "kinds inflamed", "Letrozol": "kinds",
        "Tamoxifen": "kinds", "Kortison": "inflamed", "Cortison": "inflamed",
        "Paracetamol": "infection", "Pleuraerguss": "fluid", "Östrogen": "words",
        "Oestrogen": "words", "Sauerstoff": "breathless",
        # life
        "Angst": "fear", "Patientenverfügung": "planning", "Patientenverfuegung": "planning",
        "Lebenserwartung": "statistics", "Männer": "spread screening", "Urlaub": "work",
        "Was kann ich gegen die Angst tun": "fear", "Datenschutz": "about",
    },
    "es": {
        "falta de aire": "breathless help", "disnea": "breathless symptoms", "tos": "symptoms cold",
        "flemas": "symptoms", "cansancio": "symptoms", "fatiga": "easing symptoms",
        "náuseas": "easing effects", "nauseas": "easing effects", "dolor de huesos": "elsewhere",
        "ictericia": "elsewhere", "fiebre": "infection", "calentura": "infection",
        "pierna hinchada": "causes help", "diarrea": "effects",
        "Enhertu": "inflamed kinds", "ribociclib": "kinds", "letrozol": "kinds",
        "tamoxifeno": "kinds", "corticoides": "inflamed", "paracetamol": "infection",
        "oxígeno": "breathless", "oxigeno": "breathless", "morfina": "breathless",
        "derrame pleural": "fluid", "quimio": "infection kinds",
        "miedo": "fear", "voluntades anticipadas": "planning", "esperanza de vida": "statistics",
        "niños": "close", "ninos": "close", "hombres": "spread", "vacaciones": "work",
        "viajar": "work", "segunda opinión": "results", "privacidad": "about",
        "qué puedo hacer con la tos": "cold",
    },
}  # fmt: skip

#: What is typed wrongly -> what is offered first, and a page of the closest.
MISSPELT = {
    "de": {
        "hussten": ("Husten", "help"), "atemnod": ("Atemnot", "breathless"),
        "chemoterapie": ("Chemotherapie", "infection"), "fiber": ("Fieber", "infection"),
        "methastasen": ("Metastasen", "elsewhere"),
        "Knochenschmertzen": ("Knochenschmerzen", "elsewhere"),
    },
    "es": {
        "toz": ("tos", "cold"), "fievre": ("fiebre", "infection"),
        "canzancio": ("cansancio", "symptoms"), "quimoterapia": ("quimioterapia", "infection"),
        "metastacis": ("metástasis", "elsewhere"), "respirasion": ("respiración", "help"),
    },
}  # fmt: skip

#: Words of an emergency, right and wrong.
URGENT = {
    "de": (
        *("Ich kriege keine Luft", "kaum Luft", "Brustschmerzen", "Schmerzen in der Brust", "112"),
        *("blaue Lippen", "Blut gehustet", "Herzrasen", "ohnmächtig", "ohnmaechtig", "bewusstlos"),
        *("Ich will sterben", "verwirrt", "taube Beine", "Fieber nach Chemo", "plözlich Atemnot"),
        *("Schlaganfall", "geschwollenes Bein", "kann nicht mehr", "Suizid"),
        *("Brust tut weh", "mein Bein tut weh", "Schmerzen in der Wade"),
    ),
    "es": (
        *("No puedo respirar", "me ahogo", "me falta el aire", "dolor en el pecho", "911"),
        *("labios azules", "tosiendo sangre", "escupo sangre", "taquicardia", "me desmayé"),
        *("quiero morir", "confundida", "piernas dormidas", "fiebre después de la quimio"),
        *("derrame cerebral", "pierna hinchada", "no puedo más", "NO PUEDO MAS", "suicidio"),
        *("me duele la pierna", "dolor en la pantorrilla"),
    ),
}
CALM = {
    "de": ("", "Husten", "Urlaub", "Bluttest", "Knochenschmerzen", "Röntgen", "Kinder"),
    "es": ("", "tos", "vacaciones", "análisis de sangre", "dolor de huesos", "niños"),
}


@cache
def read(language: str) -> tuple[LibraryPage, ...]:
    return load(guidance.load(language), language).for_country("GB")


def each(queries: Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    return [(language, query) for language in queries for query in queries[language]]


@pytest.mark.parametrize(("language", "query"), each(WANTED))
def test_what_people_type_finds_the_page_they_need(language, query):
    wanted = set(WANTED[language][query].split())
    found = [hit.page.key for hit in search(read(language), query, language)]

    assert wanted <= set(found[:_FIRST])


@pytest.mark.parametrize(("language", "query"), each(MISSPELT))
def test_a_misspelt_word_is_offered_as_it_is_written(language, query):
    offered = search_help(read(language), query, language)
    meant, page = MISSPELT[language][query]

    assert offered.queries[0] == meant
    assert page in [close.key for close in offered.pages]


@pytest.mark.parametrize(("language", "query"), each(URGENT))
def test_words_of_an_emergency_are_heard(language, query):
    offered = search_help(read(language), query, language)

    assert may_be_urgent(query, offered.queries, language)


@pytest.mark.parametrize(("language", "query"), each(CALM))
def test_other_words_are_not(language, query):
    assert not may_be_urgent(query, (), language)


def test_words_of_one_language_are_no_emergency_in_another():
    assert not may_be_urgent("ahogo", (), "de")
    assert not may_be_urgent("Herzrasen", (), "es")


@pytest.mark.parametrize("query", ["Mueller", "Müller", "mUeLLer"])
def test_an_umlaut_may_be_typed_as_two_letters_in_german_only(query):
    assert find("Frau Müller", query, "de") == ((5, 6),)
    assert bool(find("Frau Müller", query)) == (query == "Müller")


@pytest.mark.parametrize("language", ["de", "es"])
def test_each_other_spelling_stands_for_a_word_of_the_pages(language):
    lists = word_lists(language)

    for typed, meant in lists.instead.items():
        assert search(read(language), meant, language), meant
        assert fold(typed) == typed
    assert all(word == fold(word) for word in lists.common)
