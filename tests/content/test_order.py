"""Lists stand in the order of the alphabet that each language has."""

from __future__ import annotations

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.order import alphabetical


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("en", ["Åland", "Austria", "Belgium"]),
        ("de", ["Niederlande", "Österreich", "Polen"]),
        ("de", ["Straße", "Strauss"]),
        ("es", ["nube", "nuez", "ñandú", "oca"]),
        ("es", ["ana", "anual", "año", "ave"]),
        ("es", ["África", "Alemania", "Ávila"]),
    ],
)
def test_accents_do_not_count_but_for_letters_of_their_own(language, ordered):
    shuffled = sorted(ordered, reverse=True)

    assert sorted(shuffled, key=alphabetical(language)) == ordered


def test_texts_that_differ_only_in_case_or_accents_keep_one_order():
    assert sorted(("resume", "résumé"), key=alphabetical("en")) == ["resume", "résumé"]


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_countries_stand_in_the_order_of_their_names(language):
    names = [country.name for country in guidance.load(language).countries if country.code]

    assert names == sorted(names, key=alphabetical(language))
    if language == "de":
        between = names[names.index("Niederlande") : names.index("Polen") + 1]
        assert "Österreich" in between
