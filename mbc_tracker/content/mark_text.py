"""Marks in words: what the team knows about, and how bad it is usually."""

from __future__ import annotations

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.symptoms import Catalogue


class MarkText:
    """Names what marks are about, also where the symptom was removed since."""

    def __init__(self, words: Words, catalogue: Catalogue) -> None:
        self._phrases, self._catalogue = words.phrases, catalogue
        self._measured = MeasuredText(words)

    def name(self, about: str) -> str:
        """“Cough” or “Weight”, by the key of a symptom or a kind of measurement."""
        if about in UNITS:
            return self._measured.name(about)
        if about in self._catalogue:
            return self._catalogue[about].label
        return self._phrases.fill("mark_removed")

    def level(self, mark: BaselineReset) -> str:
        """“usually 5 out of 10”; empty where no level was typed."""
        return "" if mark.level is None else self._phrases.fill("mark_level", level=mark.level)
