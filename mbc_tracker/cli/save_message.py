"""What a command says that it has saved, and for which day."""

from __future__ import annotations

from collections.abc import Iterable

from mbc_tracker.content.brief_words import date_compact
from mbc_tracker.content.words import Words
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.message import Message


def saved_sentence(day: str, saved: Iterable[str]) -> Message:
    entries = ", ".join(saved).removesuffix(".")  # a step of a weekly question is a sentence
    return Message("Saved for {day}: {entries}.", day=day, entries=entries)


def named_day(log: DayLog, words: Words) -> str:
    """A day, and that its answers are about a week if they are."""
    day = date_compact(words, log.day)
    weekly = any(answer.recall is Recall.WEEK for answer in log.answers)
    return words.messages.say(Message("{day}, the worst of 7 days", day=day)) if weekly else day
