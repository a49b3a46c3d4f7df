"""The words that mark answers about a week, where they stand beside answers about a day."""

from __future__ import annotations

from mbc_tracker.content.words import Words
from mbc_tracker.domain.trends import Comparison, Verdict


def typical(value: float, words: Words, *, weekly: bool) -> str:
    """A median: “3”, or “3 by week” if it is one of answers about a week."""
    number = words.number(value)
    return words.phrases.fill("by_week", value=number) if weekly else number


def with_weekly(text: str, weekly: int, words: Words) -> str:
    """A text with its number of answers about a week, if there are any."""
    return words.phrases.count("with_week", weekly, text=text) if weekly else text


def sentence_of(comparison: Comparison) -> str:
    """The phrase in which a comparison is told; what has changed has a sentence to itself."""
    held = comparison.verdict
    if not comparison.of_week or held in (Verdict.HIGHER, Verdict.LOWER):
        return str(held)
    return "week_same" if held is Verdict.SAME else "week_too_few"
