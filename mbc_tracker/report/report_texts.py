"""The fixed words and sentence patterns of the report, from ``i18n/<language>/report.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from mbc_tracker.content.phrases import kept_apart
from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.domain.records import Reply
from mbc_tracker.paths import resource
from mbc_tracker.report.summary import Part

#: Every sentence with the places that it has to have, separated by spaces.
_SENTENCES = MappingProxyType(
    {
        "document": "period",
        "who": "name born",
        "born": "born",
        "appointment": "day",
        "appointment_with": "day who",
        "since": "day",
        "footer": "version made",
        "unprintable": "mark",
        "shortened": "text",
        "shortened_follows": "text",
        "moment": "day time",
        "pointed_out": "symptom level",
        "rule": "name version rule",
        "signs": "signs",
    }
)
_PLAIN = (
    *("title", "changed", "charts", "charts_under", "symptom", "before", "before_under"),
    *("now", "now_under", "words", "worst", "worst_under", "high_days", "high_days_under"),
    *("recorded", "recorded_under", "since_under", "notes_and_events", "notes", "events"),
    *("nothing_written", "no_symptoms", "not_recorded", "questions", "answers"),
    *("more_entries_one", "more_follow_one", "events_in_charts"),
)
#: Words at one place of the report each; Typst fills in their places.
_LABELS = MappingProxyType(
    {
        **dict.fromkeys(_PLAIN, ""),
        "more_entries_many": "n",
        "more_follow_many": "n",
        "more_events_one": "page",
        "more_events_many": "n page",
        "page_of": "page pages",
        "page": "page",
    }
)
#: How many columns each further page names; that of the days goes on with the symptoms. Events
#: have one only where charts can't name them.
_COLUMNS = {
    Part.EVENTS: 3,
    Part.DAYS: 1,
    Part.ALL_NOTES: 2,
    Part.MOMENTS: 4,
    Part.MEASUREMENTS: 5,
    Part.NOTICES: 4,
}


@dataclass(frozen=True, slots=True)
class TableTexts:
    """The words of a further page. nothing: what stands there without entries."""

    heading: str
    about: str
    nothing: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportTexts:
    """Words of one language. language and region: as in ``en`` and ``GB``."""

    language: str
    region: str
    sentences: Mapping[str, str]
    labels: Mapping[str, str]
    tables: Mapping[Part, TableTexts]
    replies: Mapping[Reply, str]

    def fill(self, sentence: str, **values: str) -> str:
        """A sentence with its places filled in. Values are taken as they are, braces and all."""
        kept = {name: kept_apart(value) for name, value in values.items()}
        return self.sentences[sentence].format_map(kept)


def load(language: str = "en") -> ReportTexts:
    """The bundled words; EnvironmentFault names a mistake in them."""
    return read_report_texts(resource("i18n", language, "report.toml"))


def read_report_texts(file: Path) -> ReportTexts:
    """Read the words from a file: every one has to be there, with exactly its places."""
    table = read(file).only("language", "region", "sentences", "labels", "sheets", "replies")
    sheets = table.table("sheets").only(*_COLUMNS)
    return ReportTexts(
        language=table.text("language"),
        region=table.text("region"),
        sentences=table.table("sentences").templates(_SENTENCES),
        labels=table.table("labels").templates(_LABELS),
        tables={part: _sheet(sheets.table(part), count) for part, count in _COLUMNS.items()},
        replies=table.table("replies").templates(dict.fromkeys(Reply, "")),
    )


def _sheet(table: Table, columns: int) -> TableTexts:
    table.only("heading", "about", "nothing", "columns")
    heads = table.texts("columns")
    if len(heads) != columns:
        raise table.fault("columns", f"it has to have {columns} heads")
    about, nothing = table.template("about"), table.template("nothing")
    return TableTexts(table.template("heading"), about, nothing, heads)
