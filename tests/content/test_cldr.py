"""Names, marks and patterns of dates are those of CLDR, or differ from them for a reason."""

from __future__ import annotations

import gettext
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.languages import get_official_languages

from mbc_tracker.content import guidance, phrases, words
from mbc_tracker.content.languages import LANGUAGES, has_twelve_hours, language_of
from mbc_tracker.content.plurals import plural_rule
from mbc_tracker.content.toml_table import Table
from scripts import american, cldr
from tests.languages import RESOURCES, find_in, resources_in

DAY = date(2026, 11, 22)
CODES = [language.code for language in LANGUAGES]
#: What each kind of date is called in CLDR.
DATES: Mapping[str, str] = {
    "date_medium": "MMMEd",
    "date_short": "MMMd",
    "date_numeric": "yMMMd",
    "date_full": "yMMMMd",
    "month": "yMMM",
}
#: Where we differ on purpose, and why.
WANTED: Mapping[str, Mapping[str, str]] = {
    "en": {
        "months_short": "“Sept” alone would have four letters; both are read when typed",
        "date_long": "British papers and the NHS put no comma after the weekday",
    },
    "en_US": {},
    "de": {
        "months_short": "no full stop: a date may end a sentence; all have three letters",
        "weekdays_short": "no full stop, as on calendars",
        "date_medium": "no full stop after short names, so no comma either",
        "date_short": "no full stop after the short month",
        "date_numeric": "no full stop after the short month",
        "month": "no full stop after the short month",
    },
    "es": {
        "months_short": "“sept” alone would have four letters; both are read when typed",
        "weekdays_short": "“mar” is March: a date that is typed with a weekday could not be read",
        "halves": "an ordinary space, which every typeface has, for the narrow one",
        "date_medium": "no comma: it stands in narrow places",
    },
}


@pytest.fixture(scope="module", autouse=True)
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """American English, made in a folder of the test."""
    folder = resources_in(tmp_path_factory.mktemp("cldr") / "resources")
    american.write_texts(RESOURCES, folder, american.read(RESOURCES))
    with pytest.MonkeyPatch.context() as patch:
        find_in(folder, patch)
        yield folder


def locale(language: str) -> Locale:
    return Locale.parse(language_of(language).locale)


def differing(bundled: Path, language: str) -> set[str]:
    """The names, marks and dates of a language that are not as CLDR has them."""
    file = bundled / "i18n" / language / "words.toml"
    own = tomllib.loads(file.read_text(encoding="utf-8"))["calendar"]
    theirs = cldr.calendar(locale(language))
    del theirs["plural"], theirs["plural_forms"]  # compared by what they say of each number
    loaded = words.load(language)
    dates: dict[str, tuple[str, str]] = {
        kind: (getattr(loaded, kind)(DAY), format_skeleton(skeleton, DAY, locale=locale(language)))
        for kind, skeleton in DATES.items()
    }
    dates["date_long"] = loaded.date_long(DAY), format_date(DAY, "full", locale=locale(language))
    return {key for key, value in theirs.items() if own[key] != value} | {
        kind for kind, (ours, value) in dates.items() if ours != value
    }


@pytest.mark.parametrize("language", CODES)
def test_the_calendar_is_that_of_cldr_but_where_it_differs_on_purpose(bundled, language):
    assert differing(bundled, language) == set(WANTED[language])


@pytest.mark.parametrize("language", CODES)
def test_one_thing_and_several_are_told_apart_as_in_cldr(bundled, language):
    rule = phrases.phrases(bundled / "i18n" / language / "words.toml").plural

    assert [n for n in range(201) if rule.form(n) != locale(language).plural_form(n)] == []


def test_the_rule_for_a_new_language_counts_as_cldr_does():
    rule = gettext.c2py(cldr.plural(Locale.parse("pl")))

    assert [rule(n) for n in (1, 2, 5, 12, 22)] == [0, 1, 2, 2, 1]


@pytest.mark.parametrize(
    ("language", "forms"),
    [("pl", ["one", "few", "many"]), ("fr", ["one", "many", "other"]), ("ja", ["other"])],
)
def test_the_forms_of_a_new_language_have_cldrs_names(language: str, forms: list[str]):
    calendar = cldr.calendar(Locale.parse(language))

    assert calendar["plural_forms"] == forms
    assert plural_rule(Table("words.toml", "calendar", calendar)).forms == tuple(forms)


@pytest.mark.parametrize("language", CODES)
def test_the_hours_are_counted_as_in_the_languages_own_country(language):
    twelve = "a" in locale(language).time_formats["short"].pattern
    assert has_twelve_hours(language, "") == twelve


def twelve_hours(country: str) -> bool:
    """Whether CLDR writes the hours 1 to 12 in the first of a country's own languages."""
    for language in get_official_languages(country, de_facto=True):
        try:
            return "h" in Locale.parse(f"{language}_{country}").time_formats["short"].pattern
        except UnknownLocaleError:
            continue
    raise AssertionError(country)


def test_the_countries_with_twelve_hours_are_those_of_cldr():
    codes = [country.code for country in guidance.load().countries if len(country.code) == 2]

    assert len(codes) > 30
    assert [code for code in codes if has_twelve_hours("en", code) != twelve_hours(code)] == []


@pytest.mark.parametrize("language", ["de", "es"])
def test_point_and_comma_are_those_of_cldr_in_each_country(language: str):
    seen = 0
    for code in (country.code for country in guidance.load().countries if country.code):
        with suppress(UnknownLocaleError, ValueError):  # CLDR knows the language in few of them
            marks = Locale.parse(f"{language}_{code}").number_symbols["latn"]
            assert words.load(language, code).phrases.decimal == marks["decimal"]
            seen += 1
    assert seen >= 2


def test_spanish_has_a_point_in_the_united_states():
    phrases = words.load("es", "US").phrases
    assert (phrases.decimal, phrases.grouped(1250)) == (".", "1,250")
    assert words.load("es", "ES").phrases.decimal == words.load("es").phrases.decimal == ","


def test_a_difference_would_be_noticed(bundled, monkeypatch):
    theirs = cldr.calendar(locale("en_US"))
    monkeypatch.setattr(cldr, "calendar", lambda _: {**theirs, "decimal": ","})

    assert differing(bundled, "en_US") == {"decimal"}
