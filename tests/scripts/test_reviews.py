"""A review counts as long as its text is the one that was read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mbc_tracker.content.reviews import ReviewerRole
from scripts import reviews, translations

DAY = date(2026, 11, 30)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A language of a file and a page."""
    for file in ("i18n/de/words.toml", "pages/de/cold.md"):
        (tmp_path / file).parent.mkdir(parents=True)
        (tmp_path / file).write_text("Husten", encoding="utf-8")
    return tmp_path


def test_without_reviews_there_is_nothing_to_say(place: Path):
    assert list(reviews.review_findings(place, "de")) == []


def test_a_text_that_was_changed_since_is_named(place: Path):
    reviews.add(place, "de", ReviewerRole.NATIVE_READER, DAY, ["words.toml", "pages/cold.md"])
    assert list(reviews.review_findings(place, "de")) == []

    (place / "pages/de/cold.md").write_text("Erkältung", encoding="utf-8")
    (place / "i18n/de/words.toml").unlink()
    assert list(reviews.review_findings(place, "de")) == [
        "de reviews.toml words.toml: it was changed since the native_reader read it",
        "de reviews.toml pages/cold.md: it was changed since the native_reader read it",
    ]


def test_a_second_reader_stands_beside_the_first_and_the_same_one_renews(place: Path):
    reviews.add(place, "de", ReviewerRole.CLINICIAN, DAY, ["words.toml"])
    reviews.add(place, "de", ReviewerRole.NATIVE_READER, DAY, ["words.toml"])
    (place / "i18n/de/words.toml").write_text("Atemnot", encoding="utf-8")
    reviews.add(place, "de", ReviewerRole.CLINICIAN, DAY, ["words.toml"])

    (line,) = reviews.review_findings(place, "de")
    assert "native_reader" in line


def test_the_command_adds_a_review(place: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(translations, "RESOURCES", place)
    translations.main(["reviewed", "de", "clinician", "2026-11-30", "words.toml"])

    kept = (place / "i18n/de/reviews.toml").read_text(encoding="utf-8")
    assert '["words.toml".clinician]\nday = 2026-11-30\ntext = "' in kept


@pytest.mark.parametrize(
    "words", [["xx", "clinician", "2026-11-30", "a.toml"], ["de", "clinician", "2026-11-30"]]
)
def test_a_review_of_nothing_is_not_understood(words: list[str]):
    with pytest.raises(SystemExit, match=r"Usage: python -m scripts\.translations"):
        translations.main(["reviewed", *words])


@pytest.mark.parametrize("language", translations.READ)
def test_every_review_is_of_the_text_as_it_is(language: str):
    assert list(reviews.review_findings(translations.RESOURCES, language)) == []
