"""The page's fixed words are checked when they are loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.paths import resource
from mbc_tracker.report import report_texts as wordings
from mbc_tracker.report.report_texts import ReportTexts


def test_values_with_braces_are_taken_as_they_are(texts: ReportTexts):
    assert texts.fill("value", label="{born}", value="{0}") == "{born} {0}"


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('born = "Born {born}"', 'born = "Born"', "sentences.born"),
        ('title = "Symptom report"', "", "labels.title"),
        ('title = "Symptom report"', 'title = "a"\nother = "b"', "labels.other"),
        ("{n} earlier notes are in", "earlier notes are in", "labels.earlier_diary_other"),
        ('columns = ["Day", "Note"]', 'columns = ["Day"]', "sheets.all_notes.columns"),
        ('not_now = "Not now"', "", "replies.not_now"),
        ('chest_pain = "sudden chest pain"', "", "emergency.chest_pain"),
    ],
)
def test_a_mistake_in_the_file_is_named(tmp_path: Path, old: str, new: str, named: str):
    text = resource("i18n", "en", "report.toml").read_text(encoding="utf-8")
    file = tmp_path / "report.toml"
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(EnvironmentFault, match=named):
        wordings.read_report_texts(file, wordings.load().plural)
