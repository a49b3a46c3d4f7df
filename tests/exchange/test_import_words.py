"""The words of other programs' files, read from ``resources/imports/words.toml``."""

from __future__ import annotations

from mbc_tracker.exchange.import_words import months


def test_months_are_known_by_their_names_in_several_languages():
    months.cache_clear()
    numbers = {name: months()[name] for name in ("may", "mai", "oct", "october", "dez")}
    assert numbers == {"may": 5, "mai": 5, "oct": 10, "october": 10, "dez": 12}
