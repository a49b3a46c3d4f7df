"""What can be asked each day, and which answers each question takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import TypeAlias

from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.frozen import frozen

#: A rating is an int from 0 to 10; every other answer is the key of a choice.
Value: TypeAlias = int | str

WORST_RATING = 10

# No longer than this, because reading a number takes the longer the more digits it has.
_WHOLE_NUMBER = re.compile("[0-9]{1,9}")


class Recall(StrEnum):
    """How far back an answer looks: the last 24 hours, or the last 7 days of a weekly check-in."""

    DAY = "day"
    WEEK = "week"


class Kind(StrEnum):
    """How a symptom is answered."""

    RATING = "rating"
    CHOICE = "choice"
    YES_NO = "yes_no"


class SymptomPlace(StrEnum):
    """Where a symptom is asked for: on Today alone, or in the panel “Who to call” as well.

    WEEKLY: on Today once a week, by steps in words, in diaries where that is switched on.
    """

    TODAY = "today"
    HELP_NOW = "help_now"
    WEEKLY = "weekly"


@frozen
class Choice:
    """One of the words that a symptom can be answered with; the first of them says 'none'."""

    key: str
    label: str


@frozen
class Symptom:
    """One question of the diary. ``choices`` is empty for ratings.

    keeps_capital: the words begin with a capital inside a sentence as well, as German nouns do.
    typed_name, other_name: of an own symptom that has two names what the person calls it, and what
    a doctor who reads another language does. ``label`` is the one in use.
    """

    key: str
    label: str
    kind: Kind = Kind.RATING
    choices: tuple[Choice, ...] = ()
    core: bool = False
    place: SymptomPlace = SymptomPlace.TODAY
    chest: bool = False
    own: bool = False
    keeps_capital: bool = False
    typed_name: str = ""
    other_name: str = ""

    @property
    def is_rated(self) -> bool:
        """Whether it is answered from 0 to 10; the others have choices in words."""
        return self.kind is Kind.RATING

    @property
    def is_weekly(self) -> bool:
        """Whether it is asked once a week, by steps."""
        return self.place is SymptomPlace.WEEKLY

    def step(self, value: Value) -> int:
        """Which step an answer is, from 0."""
        return [choice.key for choice in self.choices].index(str(value))

    @property
    def none(self) -> Value:
        """The answer that says 'asked, and there was none'."""
        return 0 if self.is_rated else self.choices[0].key

    def says_none(self, value: Value) -> bool:
        """Whether an answer says that there was none; the first of several steps doesn't."""
        return value == self.none and not self.is_weekly

    def word(self, value: Value) -> str:
        """The answer as it is shown: '4' for a rating, the choice's own label otherwise."""
        labels = {choice.key: choice.label for choice in self.choices}
        return labels.get(str(value), str(value))

    def parse(self, text: str) -> Value:
        """Read an answer typed by a person; Refused says what would be accepted."""
        if not self.is_rated:
            return self.check(text)
        if not _WHOLE_NUMBER.fullmatch(text):
            raise self._refused(text)
        return self.check(int(text))

    def check(self, value: Value) -> Value:
        """Give the value back if this symptom can have it; raise Refused otherwise."""
        fits: bool
        if self.is_rated:
            fits = type(value) is int and 0 <= value <= WORST_RATING
        else:
            fits = value in {choice.key for choice in self.choices}
        if not fits:
            raise self._refused(value)
        return value

    def _refused(self, value: object) -> Refused:
        label, answer = excerpt(self.label), excerpt(value)  # of an own symptom both may be long
        if self.is_rated:
            return Refused(
                "{label} takes a whole number from 0 to 10, not “{answer}”.",
                label=label,
                answer=answer,
            )
        *words, last = (choice.key for choice in self.choices)
        return Refused(
            "{label} takes {words} or {last}, not “{answer}”.",
            label=label,
            words=", ".join(words),
            last=last,
            answer=answer,
        )


@frozen
class Catalogue:
    """Every symptom the diary knows, in the order in which they are asked."""

    symptoms: tuple[Symptom, ...]
    _by_key: Mapping[str, Symptom] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_key = {symptom.key: symptom for symptom in reversed(self.symptoms)}
        object.__setattr__(self, "_by_key", by_key)

    def __getitem__(self, key: str) -> Symptom:
        """The symptom with this key; Refused names the key and what to look at."""
        if (symptom := self._by_key.get(key)) is not None:
            return symptom
        name = excerpt(key)
        raise Refused(
            "There is no symptom called “{name}” in the diary; “mbc-tracker log --help” "
            "lists them.",
            name=name,
        )

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def with_own(self, own: tuple[Symptom, ...]) -> Catalogue:
        """A catalogue with the person's own symptoms after the built-in ones."""
        return Catalogue((*self.symptoms, *own))


@frozen
class Band:
    """A range of ratings, such as 4–6 'moderate'. key: names it; its word is the language's."""

    lowest: int
    highest: int
    key: str


BANDS = (Band(0, 0, "none"), Band(1, 3, "mild"), Band(4, 6, "moderate"), Band(7, 10, "severe"))
MODERATE, SEVERE = BANDS[2].lowest, BANDS[3].lowest
#: The symptom that a crisis line is shown for, from a severe rating on.
LOW_MOOD = "low_mood"


def band(rating: float) -> Band:
    """The band of a rating or of a median of ratings: the highest one it has reached."""
    return max((band for band in BANDS if rating >= band.lowest), key=lambda band: band.lowest)
