"""The sentences of errors and commands in other languages."""

from __future__ import annotations

import io
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from mbc_tracker.content import messages
from mbc_tracker.content.messages import Messages
from mbc_tracker.errors import EnvironmentFault, Refused
from mbc_tracker.message import CountedMessage, Message

GERMAN: dict[str | tuple[str, ...], str | tuple[str, ...]] = {
    "“{name}” is empty.": "„{name}“ ist leer.",
    "{reason} Nothing was changed.": "{reason} Nichts wurde geändert.",
    ("One entry.", "{n} entries."): ("Ein Eintrag.", "{n} Einträge."),
}


@pytest.fixture
def german() -> Messages:
    catalog, compiled = Catalog(locale="de", fuzzy=False), io.BytesIO()
    for source, target in GERMAN.items():
        catalog.add(source, target)
    write_mo(compiled, catalog)
    compiled.seek(0)
    return Messages(GNUTranslations(compiled))


def test_a_message_is_said_in_the_language(german: Messages):
    assert german.say(Message("“{name}” is empty.", name="a.csv")) == "„a.csv“ ist leer."


def test_an_error_is_said_in_the_language(german: Messages):
    assert german.say(Refused("“{name}” is empty.", name="a.csv")) == "„a.csv“ ist leer."


def test_a_message_in_a_message_is_too(german: Messages):
    reason = Refused("“{name}” is empty.", name="a.csv")
    whole = Message("{reason} Nothing was changed.", reason=reason)
    assert german.say(whole) == "„a.csv“ ist leer. Nichts wurde geändert."


@pytest.mark.parametrize(("n", "sentence"), [(1, "Ein Eintrag."), (3, "3 Einträge.")])
def test_plurals_follow_the_language(german: Messages, n: int, sentence: str):
    assert german.say(CountedMessage("One entry.", "{n} entries.", n=n)) == sentence


def test_what_has_no_translation_is_english(german: Messages):
    assert german.say(Message("The disk is full.")) == "The disk is full."


def test_a_text_comes_back_as_it_is(german: Messages):
    assert german.say("{as} it is") == "{as} it is"


def test_english_needs_no_file():
    assert messages.load().say(Message("“{name}” is empty.", name="x")) == "“x” is empty."


@pytest.mark.parametrize(
    "content", [None, b"", b"no translations", b"\xde\x12\x04\x95" + b"\xff" * 40]
)
def test_a_damaged_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
):
    monkeypatch.setattr(messages, "resource", lambda *parts: tmp_path / parts[-1])
    if content is not None:
        (tmp_path / "messages.mo").write_bytes(content)
    with pytest.raises(EnvironmentFault, match=r"de/messages\.mo.*install it again"):
        messages.load("de")
    assert messages.say_or_english(Message("“{name}” is empty.", name="x"), "de") == "“x” is empty."
