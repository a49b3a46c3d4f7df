"""The sentence after a severe low mood, be it a single one and whatever the settings are."""

from __future__ import annotations

from functools import lru_cache

from mbc_tracker.content import guidance, helplines
from mbc_tracker.content.languages import DEFAULT


@lru_cache(maxsize=4)
def crisis_sentence(country: str, language: str = DEFAULT) -> str:
    """Whom to call now in a country, by its ISO code; in words where no number is known."""
    number = guidance.load(language).number(country)
    return helplines.load(language).crisis_now(country, number)
