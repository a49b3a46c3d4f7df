"""A text is said to be read in a language where its list of reviews names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mbc_tracker.content import guidance, pages, reviews, rules, words
from mbc_tracker.content.catalogue import load as load_catalogue
from mbc_tracker.content.reviews import ReviewerRole
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.report import report_texts
from mbc_tracker.report.notices import review_text
from tests.languages import RESOURCES, find_in, resources_in

READ = 'clinician = {day = 2026-11-30, text = "0123abcd"}'


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What is bundled, with facts that a clinician has read, and texts that can be changed."""
    folder = resources_in(tmp_path / "resources")
    for name in ("guidance.toml", "rules.toml"):
        facts = (folder / name).read_text(encoding="utf-8")
        (folder / name).unlink()
        (folder / name).write_text(facts.replace("reviewed = false", "reviewed = true"))
    for language in ("en", "de"):
        own = folder / "i18n" / language
        own.unlink()
        own.mkdir()
        for file in (RESOURCES / "i18n" / language).glob("*.toml"):
            (own / file.name).symlink_to(file)
    find_in(folder, monkeypatch)
    return folder


def write(place: Path, language: str, text: str) -> None:
    (place / "i18n" / language / "reviews.toml").write_text(text, encoding="utf-8")


def test_without_a_list_nobody_has_read_anything():
    for language in ("en", "en_US", "de", "es"):
        read = reviews.load(language)
        assert not read.cover("words.toml", ReviewerRole.CLINICIAN)
        assert not any(read.cover_all(role) for role in ReviewerRole)


def test_a_page_that_was_read_says_so_in_that_language_alone(place: Path):
    write(place, "de", f'["pages/cold.md"]\n{READ}')

    for language, read in (("de", {"cold"}), ("en", set())):
        library = pages.load(guidance.load(language), language)
        assert {page.key for page in library.pages if page.reviewed} == read


def test_guidance_and_rules_are_reviewed_where_their_words_are_too(place: Path):
    write(place, "de", f'["guidance.toml"]\n{READ}\n["rules.toml"]\n{READ}')

    for language, read in (("de", True), ("en", False)):
        book = rules.load(load_catalogue(language), language)
        assert guidance.load(language).reviewed is read
        assert {text.reviewed for text in book.texts.rules.values()} == {read}
        assert book.texts.reviewed is read


@pytest.mark.parametrize("read", [("guidance",), ("rules",), ("guidance", "rules")])
def test_the_report_says_that_no_clinician_has_reviewed_the_rules_until_one_has(place: Path, read):
    write(place, "de", "\n".join(f'["{name}.toml"]\n{READ}' for name in read))

    unread = "Keine medizinische Fachperson hat die Einträge oder diese Regeln geprüft."
    said = review_text(words.load("de"), report_texts.load("de"))
    assert said == ("" if len(read) == 2 else unread)


def test_somebody_who_read_it_in_another_role_does_not_count(place: Path):
    write(place, "de", f'["pages/cold.md"]\n{READ.replace("clinician", "native_reader")}')

    assert reviews.load("de").cover("pages/cold.md", ReviewerRole.NATIVE_READER)
    assert not reviews.load("de").cover("pages/cold.md", ReviewerRole.CLINICIAN)


def test_a_language_is_read_when_all_its_texts_are(place: Path):
    texts = [file.name for file in (place / "i18n" / "de").glob("*.toml")]
    texts.remove("sources.toml")
    texts += [f"pages/{file.name}" for file in (place / "pages" / "de").glob("*.md")]
    write(place, "de", "\n".join(f'["{name}"]\n{READ}' for name in texts))
    assert reviews.load("de").cover_all(ReviewerRole.CLINICIAN)
    assert not reviews.load("de").cover_all(ReviewerRole.NATIVE_READER)

    write(place, "de", "\n".join(f'["{name}"]\n{READ}' for name in texts[1:]))
    assert not reviews.load("de").cover_all(ReviewerRole.CLINICIAN)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("clinician", "doctor", "words.toml.doctor"),
        ("2026-11-30", '"yesterday"', "words.toml.clinician.day"),
        (', text = "0123abcd"', "", "words.toml.clinician.text"),
        ("{day", "{by = 'me', day", "words.toml.clinician.by"),
        ("= {", "= [", "not valid TOML"),
    ],
)
def test_a_mistake_in_the_list_is_named(place: Path, old: str, new: str, named: str):
    write(place, "de", f'["words.toml"]\n{READ}'.replace(old, new))

    with pytest.raises(EnvironmentFault, match=named):
        reviews.load("de")
