from __future__ import annotations

from pathlib import Path

import pytest

from mbc_tracker.content import words
from mbc_tracker.content.phrases import kept_apart, phrases
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.paths import resource


@pytest.fixture
def text() -> str:
    return resource("i18n", "en", "words.toml").read_text(encoding="utf-8")


def written(folder: Path, text: str) -> Path:
    path = folder / "words.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_phrases_are_sound(tmp_path: Path, text: str):
    found = phrases(written(tmp_path, text))
    assert found.fill("days_other", n=3) == "3 days"
    assert found.count("same", 1, labels="Cough") == "Cough is about the same."


def test_what_is_filled_in_is_never_a_phrase_itself(tmp_path: Path, text: str):
    found = phrases(written(tmp_path, text))
    assert found.fill("day_note", note="{label} {0}") == "your note: {label} {0}"


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('days_other = "{n} days"', 'days_other = "days"', "phrases.days_other"),
        ('days_other = "{n} days"', 'days_other = "{n} of {m} days"', "phrases.days_other"),
        ('days_other = "{n} days"', 'days_other = "{n days"', "phrases.days_other"),
        ('days_other = "{n} days"', "days_other = 3", "phrases.days_other"),
        ('days_other = "{n} days"', "", "phrases.days_other"),
        ('days_one = "1 day"', 'days_one = ""', "phrases.days_one"),
        ('comma = ", "', 'comma = ", "\nfull_stop = "."', "phrases.full_stop"),
        ('"Mon", ', "", "calendar.weekdays_short"),
        ('plural = "n != 1"', 'plural = "n !! 1"', "calendar.plural"),
        ('plural = "n != 1"', 'plural = "n % 0"', "calendar.plural"),
        ('plural_forms = ["one", "other"]', "", "calendar.plural_forms"),
        ('plural_forms = ["one", "other"]', 'plural_forms = ["one"]', "calendar.plural_forms"),
        ('"one", "other"]', '"one", "few", "other"]', "calendar.plural_forms"),
        ('"one", "other"]', '"one", "many"]', "phrases.days_other"),
        ('days_one = "1 day"', "", "phrases.days_one"),
        ('same_one = "{labels} is', 'same_one = "{n} is', "phrases.same_one"),
        ('decimal = "."', 'decimal = ""', "calendar.decimal"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, old: str, new: str, place: str):
    assert old in text
    with pytest.raises(EnvironmentFault, match=place):
        phrases(written(tmp_path, text.replace(old, new)))


def test_what_runs_to_the_left_does_not_turn_what_stands_beside_it():
    told = words.load().phrases
    name = "إحساس بالوخز"
    said = told.fill("pair_higher", label=name, after=6, before=2)
    assert f"\u2068{name}\u2069" in said
    assert "\u2068" not in told.fill("pair_higher", label="Itch", after=6, before=2)


def test_what_is_kept_apart_already_stays_as_it_is():
    once = kept_apart("שיעול")
    assert kept_apart(once) == once == "\u2068שיעול\u2069"
