"""American English, made of the British texts."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, time
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from babel.messages.mofile import read_mo
from PySide6.QtCore import QTranslator

from mbc_tracker.content import (
    catalogue,
    guidance,
    helplines,
    messages,
    notice_brief,
    pages,
    rules,
    search_words,
    words,
)
from mbc_tracker.content.search import has_all
from mbc_tracker.message import Message
from mbc_tracker.report import recovery_sheet, report_texts, wallet
from mbc_tracker.ui.widgets.translated import CONTEXT
from scripts import american
from scripts.american import American
from scripts.text_files import NO_TEXT, language_files, read_texts, texts
from scripts.translation_files import NO_DATE, message_template, window_template
from tests.languages import RESOURCES, find_in, resources_in

#: As they are spelt, or said, in Britain alone.
BRITISH = (
    r"anaem\w*", r"tumour\w*", r"\w+aemia", r"\w+rrhoea", r"oedema\w*", r"paracetamol",
    r"oestrogen\w*", r"dyspnoea", r"\w*colour\w*", r"grey\w*", r"\w+[^o]tres?", r"\w*defence",
    r"\w+(?:organis|minimis|recognis|realis|nebulis|analys)\w*", r"organis\w*", r"minimis\w*",
    r"\w+elled", r"\w+elling", r"\w*behaviour\w*", r"favourite\w*", r"labour", r"neighbour\w*",
    r"programmes?", r"licence", r"practise\w*", r"whilst", r"afterwards", r"towards", r"spelt",
    r"learnt", r"tummy", r"ring", r"rings", r"breathless\w*", r"flushes", r"jabs?", r"GPs?",
    r"A&E", r"physiotherap\w*", r"out-of-hours", r"varnish", r"at the weekend", r"in hospital",
    r"a fit", r"being sick", r"feeling sick", r"radiotherapy", r"bin", r"tick(?:s|ed)?",
    r"secondary breast", r"round (?:a|the|your)", r"\d+ (?-i:am|pm)", r"brackets",
    r"\d+ (?:January|February|March|April|May|June|July|August|September|October|November)",
)  # fmt: skip
BRITISH_WORD = re.compile(rf"(?<!\w)(?:{'|'.join(BRITISH)})(?!\w)", re.IGNORECASE)
#: Words with the endings of British ones, and a service that is called so where it is.
FINE = ("swelling", "telling", "feeling", "gp", "out-of-hours", "metres", "spelled", "spelling")
#: What a search looks for: British words are known too.
LOOKED_FOR = re.compile(r"words\[|urgent|instead|endings|common")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, American]:
    """The folder in which everything was made, and what it was made by."""
    folder = resources_in(tmp_path_factory.mktemp("american") / "resources")
    return folder, american.build(RESOURCES, folder)


@pytest.fixture
def place(made: tuple[Path, American]) -> Path:
    return made[0]


@pytest.fixture
def bundled(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    find_in(place, monkeypatch)
    return place


def shown(place: Path) -> Iterator[tuple[str, str]]:
    """Every text that is shown, behind its file and key."""
    for file in language_files(place, "en_US"):
        for key, text in texts(read_texts(file)):
            if not (file.suffix != ".svg" and LOOKED_FOR.match(key)):
                yield f"{file.name} {key}", NO_TEXT.sub(" ", text)
    say = american.read(RESOURCES).say
    for source in re.findall("<source>(.*?)</source>", window_template(), re.DOTALL):
        yield "window", say(unescape(source))
    for message in message_template():
        yield "message", say(str(message.id))


def british(text: str) -> list[str]:
    found = [match[0].lower() for match in BRITISH_WORD.finditer(text)]
    return [word for word in found if word not in FINE]


def test_no_british_word_is_left(place):
    every = list(shown(place))

    assert len(every) > 2_000
    assert [(where, british(text)) for where, text in every if british(text)] == []


def test_a_british_word_would_be_noticed():
    assert british("Ring your GP about the Tumour") == ["ring", "tumour"]
    assert british("It was minimised at the weekend, 9 am") == [
        "minimised",
        "at the weekend",
        "9 am",
    ]


def test_every_loader_takes_it(bundled):
    us = "en_US"
    loaded = guidance.load(us)

    assert words.load(us).date_long(date(2026, 11, 22)) == "Sunday, November 22, 2026"
    assert words.load(us).date_numeric(date(2026, 11, 22)) == "Nov 22, 2026"
    assert words.load(us).phrases.time(time(14, 5)) == "2:05 PM"
    assert catalogue.load(us).symptoms[0].label == "Shortness of breath"
    assert loaded.advice.unreachable.endswith("urgent or after-hours care.")
    assert len(pages.load(loaded, us).for_country("US")) == len(pages.load(loaded).pages)
    helplines.load(us)
    rules.load(catalogue.load(us), us)
    notice_brief.load(us)
    report_texts.load(us)
    assert wallet.phrases(us)["title"] == "My care team card"
    assert recovery_sheet.phrases(us)
    assert messages.load(us).say(Message("A measurement is more than 0."))


def test_its_printed_pages_say_which_language_they_are_in(place):
    for name in ("report", "wallet", "recovery", "charts"):
        values = tomllib.loads((place / "i18n/en_US" / f"{name}.toml").read_text("utf-8"))
        assert (values["language"], values["region"]) == ("en", "US")


def test_a_page_is_looked_for_by_either_spelling(bundled):
    us = guidance.load("en_US")
    by_key = {page.key: page for page in pages.load(us, "en_US").pages}

    assert {"diarrhoea", "diarrhea"} <= set(by_key["infection"].words)
    assert {"tumour", "tumor"} <= set(by_key["spread"].words)
    for word in ("oestrogen", "estrogen", "tumour", "tumor", "paracetamol", "acetaminophen"):
        assert any(has_all(page, (word,), "en_US") for page in by_key.values()), word


def test_signs_to_act_on_are_known_in_either_spelling(place):
    urgent = search_words.read_word_lists(place / "i18n/en_US/search.toml").urgent

    assert {"breathless now", "short of breath now", "grey lips", "gray lips"} <= set(urgent)


def test_links_lead_to_the_headings_as_they_are_called_now(place):
    spread = (place / "pages/en_US/spread.md").read_text("utf-8")

    assert "[tumor](page:words#tumor)" in spread


def test_the_glossary_stays_in_the_order_of_the_alphabet(place):
    glossary = (place / "pages/en_US/words.md").read_text("utf-8")
    headings = re.findall(r"^## (.+)$", glossary, re.MULTILINE)

    assert "Estrogen" in headings
    assert headings == sorted(headings, key=str.casefold)


def test_the_window_and_the_messages_are_compiled(place, qapp):
    translator = QTranslator()

    assert translator.load(str(place / "i18n/en_US/window.qm"))
    assert translator.translate("ColoursCard", "Colours") == "Colors"
    assert translator.translate(CONTEXT, "A number is needed here.") == "A number is needed here."


def test_it_says_nothing_of_when_it_was_made(place):
    with (place / "i18n" / "en_US" / "messages.mo").open("rb") as file:
        assert read_mo(file).creation_date == NO_DATE


def test_the_sources_keep_their_names(place):
    page = (place / "pages/en_US/breathless.md").read_text("utf-8")

    assert "Breathlessness Support Service fact sheet" in page


def test_whatever_stands_in_british_english_stays_as_it_is(tmp_path):
    before = {file: file.read_bytes() for file in language_files(RESOURCES, "en")}
    american.write_texts(RESOURCES, tmp_path, american.read(RESOURCES))

    assert {file: file.read_bytes() for file in language_files(RESOURCES, "en")} == before


@pytest.fixture
def entries() -> dict[str, Any]:
    return {
        "kept": ["GP out-of-hours number"],
        "words": {"ring": "call", "GP": "doctor", "tumour": "tumor"},
        "passages": {"ring round": "call around", "4 May": "May 4"},
        "texts": {"some.toml": {"part": {"names": ["One", "Two"]}}},
    }


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Ring your GP.", "Call your doctor."),
        ("Spring rings, gp, RING", "Spring rings, gp, RING"),
        ("Ring round on 4 May", "Call around on May 4"),
        ("Call the GP out-of-hours number.", "Call the GP out-of-hours number."),
        (
            "{ring} [the tumour](page:words#tumour) {tumour}",
            "{ring} [the tumor](page:words#tumour) {tumour}",
        ),
    ],
)
def test_whole_words_are_replaced_and_nothing_else(entries, text, own):
    assert American(entries).say(text) == own


def test_a_text_with_an_entry_of_its_own_is_replaced_as_a_whole(entries):
    said = American(entries)

    assert said.change("some.toml", "part.names[1]", "Ring") == "Two"
    assert said.change("some.toml", "part.names[2]", "Ring") == "Call"
    assert said.change("other.toml", "part.names[1]", "Ring") == "Call"


def test_entries_that_never_occur_are_named(entries):
    said = American(entries)
    said.say("Ring your GP. Ring round.")
    said.change("some.toml", "part.names[0]", "")

    unused = ["4 May", "GP out-of-hours number", "tumour", ("some.toml", "part.names[1]")]
    assert sorted(said.unused(), key=str) == sorted(unused, key=str)


def test_every_entry_of_the_bundled_file_occurs(made):
    assert made[1].unused() == []
