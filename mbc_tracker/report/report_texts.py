"""The fixed words and sentence patterns of the report, from ``i18n/<language>/report.toml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from mbc_tracker.content import guidance, words
from mbc_tracker.content.phrases import kept_apart
from mbc_tracker.content.plurals import PluralRule
from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.content.words import label_inside
from mbc_tracker.domain.notices.values import HELP_NOW
from mbc_tracker.domain.records import EventKind, Reply
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource
from mbc_tracker.report.signs import ASKED, TEMPERATURE, SignKind
from mbc_tracker.report.summary import Part, StyledLine, StyledText

#: Every sentence that has one form, with the places that it has to have, separated by spaces.
_SENTENCES = MappingProxyType(
    {
        "document": "period",
        **dict.fromkeys(("born", "name_born"), "born"),
        **dict.fromkeys(("high_week", "week_high_week"), ""),
        "appointment": "day",
        "appointment_with": "day who",
        "footer": "recall review version made",
        "scale": "recall",
        **dict.fromkeys([f"written_{one}" for one in ("daily", "weekly", "mixed")], ""),
        **dict.fromkeys([f"recall_{one}" for one in ("daily", "weekly", "mixed")], ""),
        "unreviewed": "",
        "unprintable": "mark",
        **dict.fromkeys(("shortened", "shortened_follows"), "text"),
        "moment": "day time",
        "pointed_out": "symptom level",
        "rule": "name version rule",
        "emergency": "sign",
        "temperature": "value",
        "last": "date",
        "that_day": "values",
        "value": "label value",
        "told": "",
        "not_asked": "signs",
        "no_emergency": "",
        **dict.fromkeys(("higher", "lower"), "n"),
        "change_by_week": "change",
        "key_by_week": "",
        "same": "",
        **dict.fromkeys(("high_days", "week_high", "week_head"), "days"),
        "worst": "value date",
        "week_full": "median worst high",
        "week_few": "worst high",
        "week_none": "",
        **dict.fromkeys(("usual_change", "usual_change_week"), "usual change"),
        "usual_alone": "usual",
        "usual_none": "",
        "period_full": "worst moderate severe days",
        "period_none": "",
        "key_usual": "span",
        "key_usual_others": "span others",
        "key_usual_only": "others",
        **dict.fromkeys(
            ("key_usual_unknown", "key_usual_missing", "key_median", "key_median_days"), ""
        ),
        **dict.fromkeys(("usual_span", "usual_anew"), "label span"),
        "usual_known": "label value",
        "key_bold": "bold",
        "key_bold_word": "",
        "key_box": "box",
        "key_day": "",
        "in_words": "label n days date",
        "in_words_none": "label days",
        "in_words_never": "label",
        "not_shown": "labels",
        "typed": "language",
        "weekly_counts": "",
        "by_week": "value",
        **dict.fromkeys(("scale_breathless_activity", "scale_activity_level"), ""),
        "key_usual_week": "labels",
        "chart_week": "days",
        "day_week": "day",
        "days_week": "",
        "since": "day",
        "since_changed": "label since before change",
        "since_single": "label",
        "since_too_few": "labels",
        "since_how": "",
        "chart": "label period days",
        **dict.fromkeys([f"chart_medians_{scale}" for scale in ("day", "month")], "medians"),
        "chart_medians_quarter": "medians",
        "chart_usual": "usual",
        "chart_worst": "worst",
        "latest_median": "value",
        "lanes": "lanes",
        **dict.fromkeys(("lane_signs", "lane_events"), "marks"),
        "lane_mark": "date text",
        **dict.fromkeys(("weight_less", "weight_more"), "first last percent"),
        "weight_same": "first last",
        "measured_first_weeks": "value lowest",
        "measured_lowest": "latest lowest",
        "measured_highest": "value",
    }
)
#: The sentences about a number of things.
_COUNTED = MappingProxyType(
    {
        "recorded": "n rated",
        "recorded_week": "n rated w",
        "on_days": "n sign",
        "not_reported": "n signs",
        "none_reported": "n asked signs",
        **dict.fromkeys(("key_median", "weekly", "since_others", "since_all"), "n"),
    }
)
_PLAIN = (
    *("title", "box", "box_continued", "symptom", "course", "course_under"),
    *("usual", "median", "worst", "against", "period", "days_4", "days_7", "rated"),
    *("no_ratings", "no_ratings_chosen"),
    *("course_day", "course_month", "course_quarter", "legend_day", "legend_square"),
    *(
        "legend_line",
        "legend_few",
        "legend_week",
        "legend_bins_week",
        "legend_month",
        "legend_quarter",
        "axis_10",
        "axis_7",
        "axis_4",
    ),
    *("axis_0", "share_4", "share_7", "lane_signs", "lane_events", "other_charts"),
    *("measurements", "medicines", "notes_and_moments", "moments", "earlier", "nothing_written"),
    *("visit", "questions", "agreed", "not_recorded"),
)
#: Words at one place of the report each; Typst fills in their places.
_LABELS = MappingProxyType(
    {
        **dict.fromkeys(_PLAIN, ""),
        "more_lanes": "n page",
        "page": "page",
        "page_of": "page pages",
    }
)
_COUNTED_LABELS = MappingProxyType(
    {"box_more": "n page", "earlier_follow": "n page", "earlier_diary": "n"}
)
#: How many columns each further page names; that of the days goes on with the symptoms.
_COLUMNS = {
    Part.DAYS: 1,
    Part.ALL_NOTES: 2,
    Part.MOMENTS: 4,
    Part.MEASUREMENTS: 5,
    Part.NOTICES: 4,
}
_SIGNS = tuple(kind for kind in SignKind if kind not in (SignKind.EMERGENCY, TEMPERATURE))
#: Symptoms with a label that is too long inside a list.
_SHORT = ("chest_pain", "nausea")
_PLACE = re.compile(r"\{(\w+)\}")


@frozen
class TableTexts:
    """The words of a further page. nothing: what stands there without entries."""

    heading: str
    about: str
    nothing: str
    columns: tuple[str, ...]


@frozen
class ReportTexts:
    """Words of one language. language and region: as in ``en`` and ``GB``.

    signs, marks: of each kind of sign, in the first box and beside the charts. emergency: of the
    signs that can be ticked, by key. asked: of the signs that are asked for, inside a sentence.
    """

    language: str
    region: str
    plural: PluralRule
    sentences: Mapping[str, str]
    labels: Mapping[str, str]
    tables: Mapping[Part, TableTexts]
    replies: Mapping[Reply, str]
    signs: Mapping[str, str]
    emergency: Mapping[str, str]
    asked: Mapping[str, str]
    marks: Mapping[str, str]
    events: Mapping[EventKind, str]
    short_labels: Mapping[str, str]
    cycle_words: tuple[str, ...]

    def fill(self, sentence: str, **values: str) -> str:
        """A sentence with its places filled in. Values are taken as they are, braces and all."""
        kept = {name: kept_apart(value) for name, value in values.items()}
        return self.sentences[sentence].format_map(kept)

    def short(self, symptom: Symptom) -> str:
        """A symptom's label inside a list, shorter than elsewhere for some."""
        return self.short_labels.get(symptom.key) or label_inside(symptom)

    def count(self, sentence: str, n: int, **values: str) -> str:
        """A sentence about ``{n}`` things, in the form that the language has for so many."""
        return self.fill(self.plural.key(sentence, n), n=str(n), **values)

    def styled(self, sentence: str, **values: StyledText) -> StyledLine:
        """A sentence whose places keep the styles of what fills them; empty pieces are left out."""
        pieces = _PLACE.split(self.sentences[sentence])
        line = (
            values[piece] if number % 2 else StyledText(piece)
            for number, piece in enumerate(pieces)
        )
        return tuple(piece for piece in line if piece.text)


@cache
def load(language: str = "en") -> ReportTexts:
    """The bundled words; EnvironmentFault names a mistake in them."""
    plural = words.load(language).phrases.plural
    return read_report_texts(resource("i18n", language, "report.toml"), plural)


def read_report_texts(file: Path, plural: PluralRule) -> ReportTexts:
    """Read the words from a file: every one has to be there, with exactly its places."""
    table = read(file).only(
        *("language", "region", "cycle_words", "sentences", "labels", "sheets", "replies"),
        *("signs", "emergency", "asked", "marks", "events", "short_labels"),
    )
    sheets = table.table("sheets").only(*_COLUMNS)
    return ReportTexts(
        language=table.text("language"),
        region=table.text("region"),
        plural=plural,
        sentences=plural.templates(table.table("sentences"), _SENTENCES, _COUNTED, strip=False),
        labels=plural.templates(table.table("labels"), _LABELS, _COUNTED_LABELS),
        tables={part: _sheet(sheets.table(part), count) for part, count in _COLUMNS.items()},
        replies=table.table("replies").templates(dict.fromkeys(Reply, "")),
        signs=table.table("signs").templates(dict.fromkeys(_SIGNS, "")),
        emergency=table.table("emergency").templates(dict.fromkeys(_tickable(), "")),
        asked=table.table("asked").templates(dict.fromkeys((HELP_NOW, *ASKED), "")),
        marks=table.table("marks").templates(dict.fromkeys(SignKind, "")),
        events=table.table("events").templates(dict.fromkeys(EventKind, "")),
        short_labels=table.table("short_labels").templates(dict.fromkeys(_SHORT, "")),
        cycle_words=table.texts("cycle_words"),
    )


def _tickable() -> tuple[str, ...]:
    """The keys of the signs that can be ticked."""
    return tuple(sign.key for sign in guidance.load().signs)


def _sheet(table: Table, columns: int) -> TableTexts:
    table.only("heading", "about", "nothing", "columns")
    heads = table.texts("columns")
    if len(heads) != columns:
        raise table.fault("columns", f"it has to have {columns} heads")
    about, nothing = table.template("about"), table.template("nothing")
    return TableTexts(table.template("heading"), about, nothing, heads)
