"""What people read every day, or in a hurry, can be read by a child of eleven: grade 6 or below."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.guidance import Act
from mbc_tracker.content.pages import load
from mbc_tracker.paths import resource
from tests.content.conftest import strings
from tests.content.test_page_text import grade, sentences

UI = Path(__file__).parents[2] / "mbc_tracker" / "ui"
#: Screens and the folders whose windows and cards they are made of.
SCREENS = {
    "Today": ("today", "planner"),
    "notices": ("notices",),
    "first start": ("first_run", "common"),
    "Who to call": ("emergency",),
    "Settings": ("settings", "backup", "reminder", "passphrase", "deletion", "data_import"),
    "Learn": ("learn",),
}
GRADE = 6
#: One sentence alone says little of how a text reads: a single long word makes it hard.
GRADE_OF_ONE = 9
_LEAST = 7  # words of a sentence that is measured alone
#: What is filled in: a number, a name or a day.
_PLACE = re.compile(r"\{\w+\}")
GUIDANCE = guidance.load()


def shown(folder: str) -> Iterator[str]:
    """The texts that the windows of a folder show."""
    for file in sorted((UI / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "self.tr":
                yield ast.literal_eval(node.args[0])


def parts(texts: list[str]) -> list[str]:
    """The sentences of texts, with a short word for what is filled in; no names of buttons."""
    filled = [_PLACE.sub("nine", text) for text in texts]
    split = [part for text in filled for part in re.split(r"(?<=[.?!])\s+", text)]
    return [part for part in split if part.rstrip("”").endswith((".", "?", "!", ":"))]


def texts_of(file: str, *tables: str) -> list[str]:
    """The texts of one of the files of words, from these tables of it."""
    whole = tomllib.loads(resource("i18n", "en", file).read_text("utf-8"))
    return [text for table in tables for text in strings(whole[table])]


def said_and_asked() -> list[str]:
    """What the cards of the rules say, without the rules in words, which stand in "Why?" alone."""
    rules = tomllib.loads(resource("i18n", "en", "rules.toml").read_text("utf-8"))["rules"]
    return [
        text
        for rule in rules.values()
        for card in rule.values()
        if isinstance(card, dict)
        for text in card.values()
    ]


TEXTS = {
    **{screen: [text for f in folders for text in shown(f)] for screen, folders in SCREENS.items()},
    "words of notices": texts_of("notices.toml", "sentences"),
    "cards of notices": said_and_asked(),
    "what to tell them": texts_of("rules.toml", "tell"),
    "standing advice": [
        f"{GUIDANCE.advice.title}. {GUIDANCE.advice.text}",
        GUIDANCE.advice.unreachable,
        GUIDANCE.advice.unsure,
    ],
    "emergency list": [
        sign.full for sign in GUIDANCE.table if sign.act in {Act.EMERGENCY, Act.TEAM_NOW}
    ],
    "card of emergency signs": [
        f"Call nine now if you {sign.short}." for sign in GUIDANCE.table if sign.on_card
    ],
    "When to get help": sentences(load(GUIDANCE).for_country("GB")[0]),
}


@pytest.mark.parametrize("screen", TEXTS)
def test_what_is_read_every_day_reads_like_year_six_or_below(screen):
    assert grade(" ".join(parts(TEXTS[screen]))) <= GRADE


@pytest.mark.parametrize("screen", TEXTS)
def test_no_single_sentence_of_it_is_hard(screen):
    alone = [part for part in parts(TEXTS[screen]) if len(part.split()) >= _LEAST]

    assert [part for part in alone if grade(part) > GRADE_OF_ONE] == []


def test_the_texts_of_windows_are_found():
    assert "How bad was each symptom at its worst today?" in TEXTS["Today"]
    assert "Who to call" in TEXTS["Who to call"]
    assert len(parts(TEXTS["Settings"])) > 100


def test_a_hard_text_would_be_noticed():
    hard = "Considerable deterioration necessitates immediate consultation with a physician."

    assert grade(" ".join(parts([hard]))) > GRADE
    assert parts(["Close", "Saved {time}.", "{n} days"]) == ["Saved nine."]
