"""The command for translators, and what it finds: a made-up file for each kind of mistake."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from mbc_tracker.content.languages import LANGUAGES
from scripts import translation_sources, translations
from scripts.text_files import language_files
from scripts.translation_checks import text_findings
from scripts.translation_files import TEXTS, window_template
from tests.languages import RESOURCES

Put = Callable[[str, str | bytes], None]

WORDS = """[calendar]
plural = "n != 1"
plural_forms = ["one", "other"]

[phrases]
days = "{n} days, {text}"
more_one = "one more"
more_other = "{n} more"
and = " and "
"""
OWN_WORDS = WORDS.replace("days,", "Tage,").replace(" and ", " und ")
PAGE = """+++
title = "Cough"
words = ["cough"]
sources = ["A book"]
+++
{act_today}. Cough, {act_today}.
"""
PICTURE = "<svg><text>Call {number}</text></svg>"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A language of three files without any fault."""
    for language, words in (("en", WORDS), ("de", OWN_WORDS)):
        for file, text in (
            (f"i18n/{language}/words.toml", words),
            (f"pages/{language}/cough.md", PAGE),
            (f"pages/{language}/pictures/call.svg", PICTURE),
        ):
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).write_text(text, encoding="utf-8")
    translation_sources.accept(tmp_path, "de")
    return tmp_path


@pytest.fixture
def put(place: Path) -> Put:
    def written(file: str, text: str | bytes) -> None:
        data = text if isinstance(text, bytes) else text.encode()
        (place / file).write_bytes(data)

    return written


def test_a_language_without_a_fault_has_no_finding(place):
    assert list(text_findings(place, "de")) == []


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ('and = " und "\n', "", "de words.toml phrases.and: it is missing"),
        (
            "{text}",
            "{texts}",
            "phrases.days: it has the places {n} {texts}, the English {n} {text}",
        ),
        ("Tage,", "<b>Tage</b>,", "de words.toml phrases.days: “<b” has no place in a text"),
        ("Tage,", "Tage&nbsp;", "de words.toml phrases.days: “&nbsp;” has no place in a text"),
        (" und ", " ", "de words.toml phrases.and: it is empty"),
        (" und ", " fÃ¼r ", "phrases.and: it was stored in another encoding than UTF-8"),
        ("n != 1", "n !", "de words.toml calendar.plural: it is no rule for plurals (unexpected"),
        ("and =", 'or = "oder"\nand =', "phrases.or: there is nothing of that name in English"),
        ("[calendar]", "[calendar", "de words.toml: the file can’t be read: Expected"),
        ('more_one = "one more"\n', "", "de words.toml phrases.more_one: it is missing"),
        ('plural_forms = ["one", "other"]\n', "", "calendar.plural_forms: it is missing"),
        ("{n} more", "more", "phrases.more_other: it has the places –, the English {n}"),
        ("one more", "{m} more", "phrases.more_one: it has the places {m}, the English –"),
    ],
)
def test_a_mistake_in_a_file_of_words_is_named(place, put, old, new, finding):
    assert old in OWN_WORDS
    put("i18n/de/words.toml", OWN_WORDS.replace(old, new))

    (line,) = text_findings(place, "de")

    assert finding in line


def test_a_language_has_its_own_plural_forms(place, put):
    """For one thing, a form with the number in words or with its place is right."""
    polish = OWN_WORDS.replace('"one", "other"', '"one", "few", "many"')
    polish = polish.replace("n != 1", "n == 1 ? 0 : n < 5 ? 1 : 2")
    put("i18n/de/words.toml", polish.replace("one more", "{n} more"))

    assert sorted(text_findings(place, "de")) == [
        "de words.toml phrases.more_few: it is missing",
        "de words.toml phrases.more_many: it is missing",
        "de words.toml phrases.more_other: there is nothing of that name in English",
    ]


def test_a_file_in_another_encoding_is_named(place, put):
    put("i18n/de/words.toml", "a = 'ü'".encode("latin-1"))

    assert list(text_findings(place, "de")) == ["de words.toml: the file is not in UTF-8"]


def test_a_file_that_is_missing_is_named(place):
    (place / "pages/de/cough.md").unlink()

    assert list(text_findings(place, "de")) == ["de pages/cough.md: the file is missing"]


def test_mistakes_in_pages_and_pictures_are_named(place, put):
    put("pages/de/cough.md", PAGE.replace("{act_today}", "{act_soon}"))
    put("pages/de/pictures/call.svg", PICTURE.replace("{number}", "999"))

    assert list(text_findings(place, "de")) == [
        "de pages/cough.md body: it has the places {act_soon}, the English {act_today}",
        "de pages/pictures/call.svg: it has the places –, the English {number}",
    ]


def test_a_page_may_tell_a_place_once_more_and_have_words_of_its_own(place, put):
    own = PAGE.replace("Cough, {act_today}", "Husten").replace('["cough"]', '["a", "b"]')
    put("pages/de/cough.md", own)

    assert list(text_findings(place, "de")) == []


def test_a_page_without_a_head_and_an_empty_word_are_named(place, put):
    put("pages/de/cough.md", "Husten")
    assert "no head between two lines of +++" in next(text_findings(place, "de"))

    put("pages/de/cough.md", PAGE.replace('["cough"]', '["cough", " "]'))
    empty = ["de pages/cough.md words[1]: it is empty"]
    assert list(text_findings(place, "de")) == empty


def test_texts_are_stale_when_the_english_has_changed_until_they_are_accepted(place, put):
    put("i18n/en/words.toml", WORDS.replace(" and ", " & "))
    put("pages/en/cough.md", PAGE.replace("Cough,", "A cough,"))
    put("pages/en/pictures/call.svg", PICTURE.replace("Call", "Ring"))
    stale = [
        "de pages/cough.md text: the English was changed since",
        "de pages/pictures/call.svg text: the English was changed since",
        "de words.toml phrases.and: the English was changed since",
    ]
    assert sorted(text_findings(place, "de")) == stale

    translation_sources.accept(place, "de", ["words.toml"])
    assert sorted(text_findings(place, "de")) == stale[:2]

    translation_sources.accept(place, "de")
    assert list(text_findings(place, "de")) == []


def test_only_a_file_that_there_is_can_be_accepted(place):
    with pytest.raises(SystemExit, match=r"There is no English file word\.toml\."):
        translation_sources.accept(place, "de", ["word.toml"])


def test_a_language_that_nobody_went_over_is_stale(place):
    (place / "i18n/de/sources.toml").unlink()

    assert len(list(text_findings(place, "de"))) == 8


def test_each_finding_is_printed_and_makes_the_command_fail(monkeypatch, capsys):
    monkeypatch.setattr(translations, "findings", lambda _, language: [f"{language} x: y"])
    with pytest.raises(SystemExit) as caught:
        translations.main(["check"])

    assert caught.value.code == 1
    assert capsys.readouterr().out == "de x: y\nes x: y\n"


def test_without_a_finding_nothing_is_printed(monkeypatch, capsys):
    monkeypatch.setattr(translations, "findings", lambda *_: [])
    translations.main(["check"])

    assert capsys.readouterr().out == ""


def test_the_command_accepts_a_language(monkeypatch):
    calls: list[tuple[object, ...]] = []
    monkeypatch.setattr(translation_sources, "accept", lambda *given: calls.append(given))
    translations.main(["accept", "es", "words.toml"])

    assert calls == [(translations.RESOURCES, "es", ["words.toml"])]


def test_a_translation_that_could_not_be_used_is_not_compiled(tmp_path, monkeypatch):
    for name in ("window.ts", "messages.po"):
        (tmp_path / "de").mkdir(exist_ok=True)
        shutil.copy(TEXTS / "de" / name, tmp_path / "de" / name)
    messages = tmp_path / "de" / "messages.po"
    text = messages.read_text(encoding="utf-8")
    messages.write_text(text.replace('msgstr "', 'msgstr "<b>').replace("<b>\n", "\n"), "utf-8")
    monkeypatch.setattr(translations, "TEXTS", tmp_path)
    with pytest.raises(SystemExit, match=r"de messages\.po “[^”]+”: “<b” has no place in a text"):
        translations.main(["build"])

    assert sorted(file.name for file in (tmp_path / "de").iterdir()) == ["messages.po", "window.ts"]


def test_the_command_prints_the_calendar_of_a_new_language(capsys):
    translations.main(["calendar", "pl"])

    printed = capsys.readouterr().out
    assert printed.startswith('[calendar]\nmonths = ["stycznia", "lutego"')
    assert 'plural = "n == 1 ? 0 : n % 10 >= 2' in printed


@pytest.mark.parametrize("words", [[], ["chek"], ["accept", "xx"], ["accept"]])
def test_words_that_the_command_does_not_know_show_how_it_is_used(words):
    with pytest.raises(SystemExit, match=r"Usage: python -m scripts\.translations"):
        translations.main(words)


@pytest.mark.parametrize("language", translations.TRANSLATED)
def test_nothing_is_missing_stale_or_wrong(language):
    assert translations.findings(RESOURCES, language) == []


def test_every_language_that_can_be_chosen_is_looked_at():
    made = {"en", "en_US"}
    folders = {folder.parent.name for folder in RESOURCES.glob("i18n/*/words.toml")}

    assert {language.code for language in LANGUAGES} - made == set(translations.TRANSLATED)
    assert folders - made == set(translations.TRANSLATED)


def test_every_file_of_a_language_is_looked_at():
    names = translation_sources.english_files(RESOURCES)

    assert len(names) == len(language_files(RESOURCES, "en")) > 40
    assert {"words.toml", "pages/words.md", "pages/pictures/lungs.svg"} <= set(names)


def test_the_windows_texts_are_collected():
    assert "<source>Read why</source>" in window_template()
