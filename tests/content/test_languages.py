"""Which language suits a computer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mbc_tracker.content import words
from mbc_tracker.content.languages import (
    DEFAULT,
    LANGUAGES,
    chosen_language,
    closest,
    has_twelve_hours,
    known_language,
    language_of,
    system_language,
)
from tests.languages import RESOURCES


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        *(("en_GB.UTF-8", "en"), ("en_AU", "en"), ("en-US", "en_US"), ("en_US.utf8", "en_US")),
        *(("es_MX.UTF-8", "es"), ("es", "es"), ("de_AT@euro", "de"), ("DE_de", "de")),
        *(("C", ""), ("POSIX", ""), ("", ""), ("tr_TR.UTF-8", ""), ("fr_FR", ""), ("xx", "")),
    ],
)
def test_the_language_closest_to_a_locale(locale: str, code: str):
    assert closest(locale) == code


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, DEFAULT),
        ({"LANG": "C.UTF-8"}, DEFAULT),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "es_ES.UTF-8"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "tr_TR.UTF-8"}, DEFAULT),
    ],
)
def test_the_computers_language(environment: dict[str, str], code: str):
    assert system_language(environment) == code


def test_where_the_environment_names_no_language_the_system_is_asked():
    assert system_language({"LANG": ""}, lambda: "de_AT") == "de"
    assert system_language({"LANG": "es_ES.UTF-8"}, lambda: "de_AT") == "es"
    assert system_language({}, lambda: "tr_TR") == DEFAULT


def test_an_unknown_code_is_british_english():
    assert language_of("xx") is language_of(DEFAULT)
    assert (known_language("xx"), known_language("es")) == ("", "es")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"[General]\nlanguage=es\n", "es"),
        (b"[General]\ngeometry=@ByteArray(\\x1%%)\nlanguage=de\n", "de"),
        (b"[General]\nlanguage=klingon\n", ""),
        (b"[General]\ncolours=dark\n", ""),
        (b"language=es\n", ""),
        (b"\xff\xfe\x00", ""),
        (b"", ""),
    ],
)
def test_the_language_chosen_in_the_window(tmp_path: Path, content: bytes, code: str):
    file = tmp_path / "window.ini"
    file.write_bytes(content)
    assert chosen_language(file) == code


def test_without_a_file_none_was_chosen(tmp_path: Path):
    assert chosen_language(tmp_path / "window.ini") == ""


@pytest.mark.parametrize(
    ("language", "country", "twelve"),
    [
        *(("en", "", False), ("en", "GB", False), ("en", "us", True), ("en_US", "", True)),
        *(("es", "", False), ("es", "US", True), ("de", "AT", False), ("en_US", "DE", False)),
    ],
)
def test_hours_are_written_as_in_the_country(language: str, country: str, *, twelve: bool):
    assert has_twelve_hours(language, country) is twelve


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_decimals_in_a_languages_texts_have_its_mark(language: str):
    files = [*RESOURCES.glob(f"i18n/{language}/*.toml"), *RESOURCES.glob(f"pages/{language}/*.md")]
    numbers = re.findall(r"\d[.,]\d(?=\W?[°%])", "\n".join(file.read_text() for file in files))
    assert {number[1] for number in numbers} == {words.load(language).phrases.decimal}
