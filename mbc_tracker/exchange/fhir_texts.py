"""What a person reads in a FHIR document, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from mbc_tracker.content.plurals import PluralRule
from mbc_tracker.content.toml_table import read
from mbc_tracker.content.words import Words
from mbc_tracker.paths import resource

#: Every phrase of fhir.toml with one form, and the places that it has to have.
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
        "notice": "day about level values",
        "step": "label",
        "worst_day": "label",
        "worst_week": "label",
        "signs_told": "signs",
        "event": "kind",
    }
)
#: The phrases about a number of things.
_COUNTED = MappingProxyType({"summary": "n first last", "earlier": "n"})


class FhirTexts:
    """The texts in the language of ``words``.

    Raises:
        EnvironmentFault: there is a mistake in the language's file; the sentence names it.
    """

    def __init__(self, words: Words) -> None:
        self._plural = words.phrases.plural
        self._texts = _texts(words.language, self._plural)

    def fill(self, phrase: str, /, **values: object) -> str:
        """A phrase with its places filled in."""
        return self._texts[phrase].format(**values)

    def level(self, level: str) -> str:
        """How urgent a notice was, in a word; a level of an unknown version goes by its key."""
        return self._texts.get(f"level_{level}", level)

    def count(self, phrase: str, n: int, /, **values: object) -> str:
        """A phrase about ``{n}`` things, in the form that the language has for so many."""
        return self.fill(self._plural.key(phrase, n), n=n, **values)


@cache
def _texts(language: str, plural: PluralRule) -> Mapping[str, str]:
    return plural.templates(read(resource("i18n", language, "fhir.toml")), _PHRASES, _COUNTED)
