"""The choices that belong to a diary (``records.Setting``), and what the rules need of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date

from mbc_tracker.domain.period import parse_day
from mbc_tracker.domain.text import decimal_number, excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.frozen import frozen

NAME = "name"
BORN = "born"  # ISO date, or empty
COUNTRY = "country"  # ISO code such as GB, empty for a country that is not in our list
PAPER = "paper"  # a4 or letter
ON_TREATMENT = "on_treatment"  # yes or no: "I am having cancer treatment"
REPORT_AT_ONCE = "report_at_once"  # yes or no: told to report new cough, … at once
FEVER_LIMIT = "fever_limit"  # the team's own limit in °C, such as 37.5; empty for the usual one
SPO2_LIMIT = "spo2_limit"  # the team's "call at or below", in %; empty for the usual one
PULSE_LIMIT = "heart_rate_limit"  # "call at or above", per minute
BREATHS_LIMIT = "resp_rate_limit"  # "call at or above", per minute
DIARY_ONLY = "diary_only"  # yes or no: no notices
#: What the report was last made of; written and read by report.saved_options.
REPORT_DAYS = "report.days"
REPORT_PARTS = "report.parts"
REPORT_SYMPTOMS = "report.symptoms"
REPORT_LARGE_PRINT = "report.large_print"
REPORT_LANGUAGE = "report.language"  # code of the page's language; empty: the window's
REPORT_PROTECTED = "report.protected"  # yes or no: the saved PDF gets a password
FIRST_START = "first_start"  # done once the steps were shown
MEDICINES_IN_TRENDS = "medicines.trends"  # yes or no; yes where nobody chose
MEDICINES_ON_REPORT = "medicines.report"  # the same
FOLLOWED_UP = "followed_up"  # the last visit of which was said how it went, by its id
RHYTHM = "rhythm"  # daily or weekly: how often the person writes; empty for daily
MEASURED = "measured"  # keys of the home measurements that Today asks for; empty for none
WEIGHT_UNIT = "weight_unit"  # empty for the country's
TEMPERATURE_UNIT = "temperature_unit"  # empty for the country's
TRENDS = "trends"  # keys of the symptoms on Trends, in their order; empty for those on Today
#: What Trends looks like.
OF_TRENDS = (TRENDS, MEDICINES_IN_TRENDS)

DAILY, WEEKLY = "daily", "weekly"
YES = "yes"
NO = "no"
DONE = "done"

#: Stands for a choice that nobody has made yet.
NOT_CHOSEN = "?"

#: What a rule may depend on.
SWITCHES = (ON_TREATMENT, REPORT_AT_ONCE)

WEIGHT_UNITS = ("kg", "lb")
TEMPERATURE_UNITS = ("°C", "°F")

#: What is chosen from a list. Nothing is chosen yet where it is empty.
_ONE_OF: Mapping[str, tuple[str, ...]] = {
    PAPER: ("a4", "letter"),
    RHYTHM: (DAILY, WEEKLY),
    WEIGHT_UNIT: WEIGHT_UNITS,
    TEMPERATURE_UNIT: TEMPERATURE_UNITS,
    **dict.fromkeys(
        (
            *SWITCHES,
            DIARY_ONLY,
            REPORT_LARGE_PRINT,
            MEDICINES_IN_TRENDS,
            MEDICINES_ON_REPORT,
        ),
        (YES, NO),
    ),
}

#: Of the countries that can be chosen, those that print on US Letter (CLDR); the others have A4.
_LETTER_COUNTRIES = ("CA", "US")

#: A limit beyond these is a slip, and would switch the fever rule off or on for good.
FEVER_LIMITS = (35, 42)

#: By the kind of measurement: the setting of the team's own limit, and what it can be.
TEAM_LIMITS: Mapping[str, tuple[str, tuple[int, int]]] = {
    "spo2": (SPO2_LIMIT, (50, 99)),
    "heart_rate": (PULSE_LIMIT, (60, 220)),
    "resp_rate": (BREATHS_LIMIT, (10, 60)),
}


@frozen
class Profile:
    """What the person said about their treatment.

    switches: those of SWITCHES that are on. fever_limit: in °C, None where nobody set one.
    limits: the team's "call at or beyond", by the kind of measurement.
    """

    switches: frozenset[str] = frozenset()
    fever_limit: float | None = None
    limits: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Mapping[str, str]) -> Profile:
        """Read a diary's settings; what was never chosen is off."""
        on = frozenset(name for name in SWITCHES if settings.get(name) == YES)
        limits = {
            kind: limit
            for kind, (name, bounds) in TEAM_LIMITS.items()
            if (limit := _limit(settings.get(name, ""), bounds)) is not None
        }
        return cls(on, _limit(settings.get(FEVER_LIMIT, ""), FEVER_LIMITS), limits)


def check(name: str, value: str, today: date) -> None:
    """Refuse what a choice can't be. Names that this version doesn't know are left alone."""
    if not value:
        return
    if name == BORN and parse_day(value) > today:
        raise Refused("A birth date can't be in the future.")
    if name == FEVER_LIMIT and _limit(value, FEVER_LIMITS) is None:
        lowest, highest = FEVER_LIMITS
        raise Refused(
            "A fever limit is a temperature from {lowest} to {highest} °C.",
            lowest=lowest,
            highest=highest,
        )
    for limit_name, bounds in TEAM_LIMITS.values():
        if name == limit_name and _limit(value, bounds) is None:
            raise Refused(
                "That limit is a number from {lowest} to {highest}.",
                lowest=bounds[0],
                highest=bounds[1],
            )
    words = _ONE_OF.get(name, (value,))
    if value not in words:
        raise Refused(
            "“{name}” takes {words}, not “{value}”.",
            name=name,
            words=" or ".join(words),
            value=excerpt(value),
        )


def listed(keys: Iterable[str]) -> str:
    """Keys in their order as the value of one setting. No key has a comma in it."""
    return ",".join(keys)


def keys_in(setting: str) -> tuple[str, ...]:
    """The keys that ``listed`` made a setting of, each once; none for a setting never made."""
    return tuple(dict.fromkeys(key for key in setting.split(",") if key))


def _limit(text: str, bounds: tuple[int, int]) -> float | None:
    try:
        limit = decimal_number(text)
    except ValueError:
        return None
    lowest, highest = bounds
    return limit if lowest <= limit <= highest else None


def paper_of(settings: Mapping[str, str]) -> str:
    """The paper that a diary's pages are made for: as chosen, or else the country's.

    settings: the choices that belong to a diary, by their names. Gives "a4" or "letter".
    """
    a4, letter = _ONE_OF[PAPER]
    chosen = settings.get(PAPER, "")
    if chosen in (a4, letter):
        return chosen
    return letter if settings.get(COUNTRY, "") in _LETTER_COUNTRIES else a4
