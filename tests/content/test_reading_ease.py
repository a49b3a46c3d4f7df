"""Everyday texts in Spanish and German are as easy to read as the English ones.

Each language has a formula of its own on the same scale, from 0 (very hard) to 100 (very easy):
Flesch for English, Fernández Huerta for Spanish, Amstad for German. They don't give the same number
for texts that are equally easy, so both are held to a number of their own that stands for a text
which an eleven-year-old reads: 70 in English and Spanish ("easy"), 60 in German, whose words are
longer ("simple", class 6 and below).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.pages import load
from mbc_tracker.content.search import plain
from mbc_tracker.paths import resource
from tests.content.conftest import strings

#: A short word for what is filled in.
FILLED = {"en": "nine", "es": "diez", "de": "neun"}
EASY = {"en": 70, "es": 70, "de": 60}
KINDS = (
    *("words of notices", "cards of notices", "what to tell them", "advice", "signs"),
    *("answers", "When to get help"),
)
HARD = {
    "en": "Considerable deterioration necessitates immediate consultation with a physician.",
    "es": "El considerable agravamiento sintomático requiere inmediatamente una consulta médica.",
    "de": "Erhebliche Verschlechterungen erfordern eine umgehende medizinische Untersuchung.",
}


def ease(text: str, language: str) -> float:
    """How easy a text of whole sentences is by the formula for its language."""
    words = re.findall(r"[^\W\d_]+(?:’[a-z]+)?", text.lower())
    length = len(words) / max(len(re.findall(r"[.!?:](?=\s|[”“]|$)", text)), 1)
    weight = sum(syllables(word, language) for word in words) / len(words)
    if language == "es":
        return 206.84 - 60 * weight - 1.02 * length
    return 180 - 58.5 * weight - length if language == "de" else 206.835 - 84.6 * weight - length


def syllables(word: str, language: str) -> int:
    """How many vowels a word has, those counted as one that sound as one."""
    if language == "es":
        word = re.sub(r"(?<=[qg])u(?=[eiéí])", "", re.sub(r"y$", "i", word))
        return max(1, len(re.findall(r"[iuü]?[aeoáéó][iuü]?|[iuü]+|[íú]", word)))
    if language == "de":
        return max(1, len(re.findall(r"aa|ee|oo|ie|ei|ai|au|äu|eu|[aeiouäöüy]", word)))
    return max(1, len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^laeiouy])(?:es|ed|e)$", "", word))))


def everyday(language: str) -> Mapping[str, list[str]]:
    """What is read every day, or in a hurry."""
    signs = guidance.load(language)
    notices, rules, answers = (
        tomllib.loads(resource("i18n", language, f"{name}.toml").read_text(encoding="utf-8"))
        for name in ("notices", "rules", "catalogue")
    )
    cards = [c for rule in rules["rules"].values() for c in rule.values() if isinstance(c, dict)]
    helping = next(page for page in load(signs, language).for_country("GB") if page.key == "help")
    return {
        "words of notices": list(strings(notices["sentences"])),
        "cards of notices": list(strings(cards)),
        "what to tell them": list(strings(rules["tell"])),
        "advice": [signs.advice.text, signs.advice.unreachable, signs.advice.unsure],
        "signs": [sign.full for sign in signs.table],
        "answers": list(strings(answers)),
        "When to get help": plain(helping.body).splitlines(),
    }


def told(texts: list[str], language: str) -> str:
    """The whole sentences of texts: no names of things."""
    filled = [re.sub(r"\{\w+\}", FILLED[language], text) for text in texts]
    parts = [part for text in filled for part in re.split(r"(?<=[.?!])\s+", text)]
    return " ".join(part for part in parts if part.rstrip("”“").endswith((".", "?", "!", ":")))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", EASY)
def test_what_is_read_every_day_is_easy_in_each_language(language, kind):
    text = told(everyday(language)[kind], language)

    assert len(text.split()) > 25
    assert ease(text, language) >= EASY[language]


@pytest.mark.parametrize("language", EASY)
def test_a_hard_text_would_be_noticed(language):
    assert ease(HARD[language], language) < 30


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        *(("respiración", "es", 4), ("quien", "es", 1), ("día", "es", 2), ("muy", "es", 1)),
        *(
            ("guerra", "es", 2),
            ("tos", "es", 1),
            ("Atemnot".lower(), "de", 3),
            ("schmerz", "de", 1),
        ),
        *(("heute", "de", 2), ("husten", "de", 2), ("fieber", "de", 2), ("ab", "de", 1)),
    ],
)
def test_syllables_are_counted(word, language, number):
    assert syllables(word, language) == number
