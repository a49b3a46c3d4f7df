"""The phrases that words are made of, from one bundled file that is checked when it is loaded."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.domain.measurements import EXERTION, OXYGEN, REST, UNITS
from mbc_tracker.domain.symptoms import BANDS, band

T = TypeVar("T")

_HALF_DAY = 12
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_APART, _APART_END = "\u2068", "\u2069"

#: Every phrase with the places that it has to have, separated by spaces.
PLACES: Mapping[str, str] = MappingProxyType(
    {
        "date_long": "weekday day month year",
        "date_medium": "weekday day month",
        **dict.fromkeys(("date_short", "date_day_month"), "day month"),
        "date_numeric": "day month year",
        "date_full": "day month year",
        "date_day": "day",
        "date_fillers": "",
        "time_24": "hour minute",
        "time_12": "hour minute half",
        "date_compact": "weekday day month year",
        "date_of_week": "weekday day",
        "date_month": "month year",
        **dict.fromkeys(("period", "date_run"), "first last"),
        **dict.fromkeys(("comma", "and", "and_after_comma", "or_words"), ""),
        **dict.fromkeys(("and_before_i", "and_after_comma_before_i"), ""),
        "sentence_gap": "",
        "rating": "value word",
        "spoken_rating": "label value word",
        "spoken_answer": "value word",
        "spoken_choice": "label word",
        "spoken_missing": "label",
        **dict.fromkeys((f"band_{band.key}" for band in BANDS), ""),
        "days_one": "",
        "days_other": "n",
        "higher": "label run now usual",
        "severe_lately": "label days",
        "severe_week": "label",
        "mark_severe": "days",
        "mark_severe_week": "",
        "mark_higher": "difference",
        "mark_lower": "difference",
        "mark_separator": "",
        "value_on": "value date",
        "value_week": "value date",
        "value_missing": "",
        "lower": "label run now usual",
        "run_for": "days",
        "run_throughout": "",
        "same_one": "labels",
        "same_other": "labels",
        "usual_dated": "usual period",
        **dict.fromkeys(("usual_week", "usual_day"), "usual period"),
        "usual_typed": "usual date",
        "not_yet_one": "labels",
        "not_yet_other": "labels",
        **dict.fromkeys(("week_higher", "week_lower"), "label date now usual"),
        **dict.fromkeys(("week_same_one", "week_same_other"), "labels"),
        **dict.fromkeys(("week_too_few_one", "week_too_few_other"), "labels"),
        "too_few_one": "labels",
        "too_few_other": "labels",
        "too_few_all": "",
        "lapsed_one": "labels",
        "lapsed_other": "labels",
        "not_recorded_one": "labels",
        "not_recorded_other": "labels",
        "nothing": "",
        "up_to": "date text",
        "recorded_since": "n days date",
        "recorded": "n days",
        "weekly_one": "",
        "weekly_other": "n",
        "last_entry": "date",
        "legend": "",
        "step_latest": "label step date words",
        "step_before": "step date",
        "legend_week": "",
        "by_week": "value",
        "with_week_one": "text",
        "with_week_other": "text n",
        "cell_higher": "difference",
        "cell_lower": "difference",
        "cell_same": "",
        "cell_not_yet": "",
        "cell_too_few": "",
        "cell_not_recorded": "",
        "reported_sentence": "label reported",
        "reported": "days dates",
        "reported_more": "days date",
        "not_reported": "days",
        "not_reported_one": "",
        "never_answered": "",
        "medicine_since": "date",
        "medicine_before": "dose date",
        "medicine_earlier": "first last",
        "medicine_days": "first last",
        "medicine_day": "date",
        "medicine_no_dose": "",
        "medicine_named": "name doses",
        "medicine_from": "dose date",
        "medicine_until": "doses date",
        "chart_recorded": "label first last n days",
        **dict.fromkeys(("chart_compared", "chart_week_compared"), "date now usual verdict"),
        "chart_week_one": "",
        "chart_week_other": "n",
        "chart_not_yet": "",
        "chart_too_few": "",
        "chart_worst": "value date",
        "chart_not_recorded": "label first last",
        "chart_events": "events",
        "chart_event": "date text",
        "chart_severe": "",
        "chart_empty": "",
        "day": "date entries",
        "day_rating": "label value word",
        "day_rating_week": "label value word",
        "day_choice": "label word",
        "day_nothing": "",
        "day_note": "note",
        "day_separator": "",
        "axis": "value word",
        "axis_worst": "value",
        "quarter": "first last",
        "range_median": "median lowest highest",
        "range_alone": "lowest highest",
        "month_range": "range month",
        "no_date": "text example",
        "answered": "answer days dates",
        "answered_more": "answer days date",
        "share_alt": "label months",
        "share_month": "month range days moderate severe",
        "share_missing": "month",
        "share_told": "label range moderate severe all",
        "share_told_low": "label range",
        "share_cell": "range days moderate severe",
        **dict.fromkeys(("share_legend", "share_legend_quarters", "share_legend_week"), ""),
        "pair_day": "date",
        "pair_event": "text date",
        "pair_before": "n",
        "pair_after": "n",
        "pair_heading": "name period",
        "pair_sentence": "what text",
        "pair_higher": "label after before",
        "pair_lower": "label after before",
        "pair_same_one": "labels",
        "pair_same_other": "labels",
        "pair_detail": "label before after",
        "pair_alt": "heading label side",
        "pair_to_come": "",
        "pair_missing": "",
        "pair_few": "moderate days",
        "pair_side": "middle moderate days",
        "pair_note": "middle moderate entries",
        "pair_note_few": "moderate entries",
        "pair_legend": "",
        "measured_weight": "",
        "measured_temperature": "",
        "measured_spo2": "",
        "measured_heart_rate": "",
        "measured_resp_rate": "",
        "measured_peak_flow": "",
        **dict.fromkeys((f"measured_short_{kind}" for kind in UNITS), ""),
        **dict.fromkeys((f"measured_context_{each}" for each in (REST, EXERTION, OXYGEN)), ""),
        "measured_caution_spo2": "",
        "measured_title": "name unit",
        "measured_up": "",
        "measured_alt": "name first last n days",
        "measured_range": "value date lowest highest unit",
        "measured_value": "name value unit",
        "measured_with": "entry context",
        "measured_legend": "",
        "mark_removed": "",
        "mark_level": "level",
        "head_month": "",
        "head_symptom": "",
        "head_day": "",
        "head_time": "",
        "head_measurement": "",
    }
)

_NAMES = {"months": 12, "months_short": 12, "weekdays": 7, "weekdays_short": 7, "halves": 2}
_MARKS = ("decimal", "thousands", "plural", "keeps_capitals")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Sentences with places in them, the names of months and weekdays (Monday first), and numbers.

    halves: of the day, as in "8:05 PM". decimal, thousands: the marks in numbers. plural: the form
    that a number of things takes, as gettext counts them: 0 where it is that for one.
    keeps_capitals: words begin with a capital inside a sentence too, as German nouns do.
    twelve_hours: times are written with the halves of the day.
    """

    texts: Mapping[str, str]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    halves: tuple[str, ...]
    decimal: str
    thousands: str
    plural: Callable[[int], int]
    keeps_capitals: bool = False
    twelve_hours: bool = False

    def fill(self, phrase: str, /, **values: object) -> str:
        """A phrase with its places filled in. What is put in is never read as a phrase."""
        kept = {name: kept_apart(value) for name, value in values.items()}
        return self.texts[phrase].format(**kept)

    def count(self, phrase: str, n: int, /, **values: object) -> str:
        """A phrase filled in, in its form for one or for several."""
        return self.fill(f"{phrase}_{'other' if self.plural(n) else 'one'}", **values)

    def month_short(self, day: date) -> str:
        """“Nov”."""
        return self.months_short[day.month - 1]

    def band(self, rating: float) -> str:
        """The word for a rating or a median of ratings: “moderate”."""
        return self.fill(f"band_{band(rating).key}")

    def time(self, moment: time | datetime) -> str:
        """“14:05”, or “2:05 pm” where people write that."""
        if not self.twelve_hours:
            return self.fill("time_24", hour=f"{moment:%H}", minute=f"{moment:%M}")
        half, hour = self.halves[moment.hour // _HALF_DAY], moment.hour % _HALF_DAY or _HALF_DAY
        return self.fill("time_12", hour=hour, minute=f"{moment:%M}", half=half)

    def grouped(self, n: int) -> str:
        """A number of things: “1,250”."""
        return f"{n:,}".replace(",", self.thousands)

    def lowered(self, text: str) -> str:
        """A text as it goes on inside a sentence; some languages keep its first capital there."""
        return text if self.keeps_capitals else text[:1].lower() + text[1:]


def kept_apart(value: T) -> T | str:
    """Arabic and Hebrew apart from the numbers and words beside them, which they would turn."""
    if isinstance(value, str) and _LEFTWARD.search(value) and not value.startswith(_APART):
        return f"{_APART}{value}{_APART_END}"
    return value


def phrases(file: Path) -> Phrases:
    """Read a file of phrases.

    Raises:
        EnvironmentFault: one is missing, unknown or written wrongly; the sentence names it.
    """
    table = read(file).only("calendar", "phrases")
    names = table.table("calendar").only(*_NAMES, *_MARKS)
    months, months_short, weekdays, weekdays_short, halves = (
        _names(names, key, length) for key, length in _NAMES.items()
    )
    return Phrases(
        table.table("phrases").templates(PLACES, strip=False),  # the gaps of " and " count
        months=months,
        months_short=months_short,
        weekdays=weekdays,
        weekdays_short=weekdays_short,
        halves=halves,
        decimal=names.text("decimal"),
        thousands=names.text("thousands", strip=False),
        plural=_plural(names),
        keeps_capitals=names.flag("keeps_capitals"),
    )


def _names(table: Table, key: str, length: int) -> tuple[str, ...]:
    names = table.texts(key)
    if len(names) != length:
        raise table.fault(key, f"it has to have {length} names")
    return names


def _plural(table: Table) -> Callable[[int], int]:
    """The form that a number of things takes, from a rule as gettext's files have it."""
    try:
        return gettext.c2py(table.text("plural"))
    except ValueError as error:
        raise table.fault("plural", f"it is no rule for plurals ({error})") from error
