"""What the person chose for the report, as the diary keeps it for the next time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from typing import TypeAlias, TypeVar

from mbc_tracker.content.languages import known_language
from mbc_tracker.domain import profile
from mbc_tracker.domain.period import Period, Range, parse_day
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.errors import Refused
from mbc_tracker.frozen import frozen
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Paper, Part

E = TypeVar("E", bound=StrEnum)

#: Parts of the first page that came later than the choices that a diary may have kept.
_NEWER = frozenset({Part.MEDICINES, Part.MEASUREMENT_LINES, Part.NOT_SHOWN})
_COMMA, _BETWEEN, _LEFT_OUT = ",", "/", "-"

#: One of the named ranges, or days of the person's own.
RangeOrPeriod: TypeAlias = Range | Period


@frozen
class SavedOptions:
    """What is chosen for the report, without the diary's values.

    order: keys of symptoms, as far as the person has seen them. left_out: those not ticked.
    protected: whether the saved PDF gets a password; the password itself is kept nowhere.
    language: code of the page's language; empty where it is the window's.
    """

    days: RangeOrPeriod = Range.THREE_MONTHS
    parts: frozenset[Part] = FIRST_PAGE
    order: tuple[str, ...] = ()
    left_out: frozenset[str] = frozenset()
    paper: Paper = Paper.A4
    large_print: bool = False
    protected: bool = False
    language: str = ""

    def choices(self, period: Period, known: Sequence[Symptom], appointment: str = "") -> Choices:
        """What is to be made, for these days and of these symptoms."""
        ticked = (symptom for symptom in self.ordered(known) if symptom.key not in self.left_out)
        return Choices(
            period,
            tuple(ticked),
            self.parts,
            self.paper,
            self.large_print,
            appointment,
            self.language,
        )

    def ordered(self, known: Iterable[Symptom]) -> tuple[Symptom, ...]:
        """The symptoms in the person's order; those that are new come last."""
        places = {key: place for place, key in enumerate(self.order)}
        return tuple(sorted(known, key=lambda symptom: places.get(symptom.key, len(places))))

    def with_symptoms(self, known: Iterable[Symptom], ticked: Collection[str]) -> SavedOptions:
        """These options with all known symptoms in order; new ones are left out unless ticked."""
        listed = self.ordered(known)
        new = {symptom.key for symptom in listed} - set(self.order) - set(ticked)
        order = tuple(symptom.key for symptom in listed)
        return replace(self, order=order, left_out=self.left_out | new)


def to_settings(options: SavedOptions) -> dict[str, str]:
    """The options as settings of the diary: values by name."""
    signed = ((_LEFT_OUT if key in options.left_out else "") + key for key in options.order)
    return {
        profile.REPORT_DAYS: _written(options.days),
        profile.REPORT_PARTS: _COMMA.join(_signed(part, options.parts) for part in Part),
        profile.REPORT_SYMPTOMS: _COMMA.join(signed),
        profile.REPORT_LARGE_PRINT: profile.YES if options.large_print else profile.NO,
        profile.REPORT_PROTECTED: profile.YES if options.protected else profile.NO,
        profile.REPORT_LANGUAGE: options.language,
        profile.PAPER: options.paper,
    }


def from_settings(settings: Mapping[str, str]) -> SavedOptions:
    """The options of a diary's settings; the default stands for what is missing or unreadable."""
    signed = [key for key in settings.get(profile.REPORT_SYMPTOMS, "").split(_COMMA) if key]
    parts = settings.get(profile.REPORT_PARTS)
    return SavedOptions(
        days=_days(settings.get(profile.REPORT_DAYS, "")),
        parts=FIRST_PAGE if parts is None else _parts(parts),
        order=tuple(dict.fromkeys(key.removeprefix(_LEFT_OUT) for key in signed)),
        left_out=frozenset(key[1:] for key in signed if key.startswith(_LEFT_OUT)),
        paper=Paper(profile.paper_of(settings)),
        large_print=settings.get(profile.REPORT_LARGE_PRINT) == profile.YES,
        protected=settings.get(profile.REPORT_PROTECTED) == profile.YES,
        language=known_language(settings.get(profile.REPORT_LANGUAGE, "")),
    )


def _written(days: RangeOrPeriod) -> str:
    if isinstance(days, Range):
        return str(days)
    return f"{days.first}{_BETWEEN}{days.last}"


def _days(text: str) -> RangeOrPeriod:
    first, between, last = text.partition(_BETWEEN)
    if between:
        with suppress(Refused):
            return Period(parse_day(first), parse_day(last))
    return _one_of(Range, text, Range.THREE_MONTHS)


def _signed(part: Part, parts: Collection[Part]) -> str:
    return part if part in parts else _LEFT_OUT + part


def _parts(text: str) -> frozenset[Part]:
    """The parts that are named; those that older versions didn't know are there unless left out."""
    named = text.split(_COMMA)
    newer = {part for part in _NEWER if _LEFT_OUT + part not in named}
    return frozenset(part for part in Part if part in named) | newer


def _one_of(kind: Callable[[str], E], text: str, otherwise: E) -> E:
    with suppress(ValueError):
        return kind(text)
    return otherwise
