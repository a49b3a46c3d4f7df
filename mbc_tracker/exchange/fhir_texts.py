"""What a person reads in a FHIR document, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from mbc_tracker.content.toml_table import read
from mbc_tracker.content.words import Words
from mbc_tracker.paths import resource

#: Every phrase of fhir.toml with the places that it has to have, separated by spaces.
_PHRASES = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "title",
                "section_days",
                "section_medicines",
                "section_events",
                "section_notices",
                "nothing",
                "how_to_read",
                "whole_day",
                "level_emergency",
                "level_today",
                "level_soon",
                "level_visit",
                "absent",
                "note",
                "moment",
                "signs",
                "event_treatment",
                "event_scan",
                "event_infection",
                "event_medicine",
                "event_other",
                "question",
                "known_mark",
            ),
            "",
        ),
        "summary_one": "n first last",
        "summary_other": "n first last",
        "earlier_one": "n",
        "earlier_other": "n",
        "notice": "day about level values",
        "step": "label",
        "worst_day": "label",
        "worst_week": "label",
        "signs_told": "signs",
        "event": "kind",
    }
)


class FhirTexts:
    """The texts in the language of ``words``.

    Raises:
        EnvironmentFault: there is a mistake in the language's file; the sentence names it.
    """

    def __init__(self, words: Words) -> None:
        self._plural, self._texts = words.phrases.plural, _texts(words.language)

    def fill(self, phrase: str, /, **values: object) -> str:
        """A phrase with its places filled in."""
        return self._texts[phrase].format(**values)

    def level(self, level: str) -> str:
        """How urgent a notice was, in a word; a level of an unknown version goes by its key."""
        return self._texts.get(f"level_{level}", level)

    def count(self, phrase: str, n: int, /, **values: object) -> str:
        """A phrase about ``{n}`` things, in its form for one or for several."""
        return self.fill(f"{phrase}_{'other' if self._plural(n) else 'one'}", n=n, **values)


@cache
def _texts(language: str) -> Mapping[str, str]:
    return read(resource("i18n", language, "fhir.toml")).templates(_PHRASES)
