"""The sentence after a severe low mood, be it a single one and whatever the settings are."""

from __future__ import annotations

from functools import lru_cache

from mbc_tracker.content import guidance, helplines


@lru_cache(maxsize=4)
def crisis_sentence(country: str) -> str:
    """Whom to call now in a country, by its ISO code; in words where no number is known."""
    return helplines.load().crisis_now(country, guidance.load().number(country))
