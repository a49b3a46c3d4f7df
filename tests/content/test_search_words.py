"""What people look for is found: other names, brand names, US words, and words of fear."""

from __future__ import annotations

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.pages import load
from mbc_tracker.content.search import search

READ = load(guidance.load()).for_country("GB")
_FIRST = 4
#: What is typed -> pages that have to be among the first few.
WANTED = {
    # other words for a symptom
    "shortness of breath": "breathless help", "dyspnea": "breathless symptoms",
    "out of breath": "symptoms", "fatigue": "easing symptoms", "mucus": "symptoms",
    "sputum": "symptoms", "coughing up blood": "help symptoms", "back pain": "elsewhere",
    "spinal cord": "elsewhere", "numb legs": "elsewhere help", "headache": "elsewhere",
    "jaundice": "elsewhere", "bone pain": "elsewhere", "fever": "infection",
    "temperature": "infection", "sepsis": "infection", "DVT": "causes", "PE": "causes",
    "embolism": "causes", "blood clot": "causes", "swollen leg": "causes help",
    # names of drugs and treatments
    "Herceptin": "kinds", "Enhertu": "inflamed kinds", "T-DXd": "inflamed kinds",
    "Ibrance": "kinds inflamed", "ribociclib": "kinds", "Kadcyla": "kinds", "Avastin": "trials",
    "bevacizumab": "trials", "letrozole": "kinds", "tamoxifen": "kinds", "Keytruda": "inflamed",
    "denosumab": "kinds", "zoledronic acid": "kinds", "HER2-low": "kinds", "ESR1": "kinds trials",
    "ctDNA": "trials", "liquid biopsy": "trials", "circulating tumor cells": "trials",
    "pneumonitis": "inflamed", "ILD": "inflamed", "steroid": "inflamed", "radiation": "inflamed",
    "acetaminophen": "infection", "Tylenol": "infection", "paracetamol": "infection",
    "oxygen at home": "breathless", "morphine": "breathless", "inhaler": "breathless",
    "fan": "breathless", "pleural effusion": "fluid", "thoracentesis": "fluid", "drain": "fluid",
    "pleurodesis": "fluid",
    # US words
    "tumor": "words spread", "estrogen": "words", "anemia": "causes", "emergency room": "help",
    "vacation": "work", "diarrhea": "effects",
    # life
    "anxiety": "fear", "depression": "fear", "scanxiety": "fear", "waiting for results": "fear",
    "suicide": "fear support", "palliative": "planning", "hospice": "planning", "will": "planning",
    "death": "planning statistics", "survival": "statistics", "life expectancy": "statistics",
    "prognosis": "statistics", "children": "close", "partner": "close", "carer": "close",
    "caregiver": "close", "money": "work", "benefits": "work", "job": "work", "holiday": "work",
    "flying": "work causes", "travel insurance": "work", "second opinion": "results",
    "medical records": "results", "scan results": "results", "nodule": "results",
    "progression": "results", "ground-glass": "results", "covid": "infection cold",
    "vaccine": "infection", "flu": "cold infection", "man": "spread", "men": "spread screening",
    "trans": "spread screening", "genetic": "kinds screening lowering", "sugar": "living",
    "sex": "close living", "osteoporosis": "lowering", "passphrase": "about", "backup": "about",
    "privacy": "about", "0 to 10": "about", "your usual": "about", "fluid": "fluid",
    # what is typed in fear
    "I can’t breathe": "help", "am I dying": "fear statistics planning",
    "how long have I got": "statistics", "is it back": "cold spread", "i can't go on": "fear",
    "what if it comes back": "fear cold spread", "is it cancer": "cold",
    "not taken seriously": "talking",
}  # fmt: skip


@pytest.mark.parametrize("query", WANTED)
def test_what_people_type_finds_the_page_they_need(query):
    found = [hit.page.key for hit in search(READ, query)]

    assert set(WANTED[query].split()) <= set(found[: max(_FIRST, len(WANTED[query].split()))])


@pytest.mark.parametrize(
    ("query", "missing"),
    [
        ("flu", "fluid"),
        ("flu", "breathless"),
        ("PE", "talking"),
        ("man", "tests"),
        ("ER", "talking"),
    ],
)
def test_a_short_word_finds_no_page_that_only_begins_with_it(query, missing):
    assert missing not in [hit.page.key for hit in search(READ, query)]


def test_the_other_words_of_a_page_are_each_given_once():
    for page in READ:
        words = [word.casefold() for word in page.words]
        assert len(words) == len(set(words)), page.key
