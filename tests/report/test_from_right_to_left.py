"""The doctor's page in a language that runs from right to left."""

from __future__ import annotations

from pathlib import Path

import pytest

from mbc_tracker.content import catalogue, words
from mbc_tracker.content.palette import Palette
from mbc_tracker.report import report_texts
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import Choices
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import asked_symptoms
from scripts import pseudo
from tests.languages import RESOURCES, find_in, resources_in
from tests.report.builders import PERIOD
from tests.report.pdfs import opened, places_of


@pytest.fixture
def page(filled: Diary, palette: Palette, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    folder = resources_in(tmp_path / "resources")
    pseudo.build(RESOURCES, folder, pseudo.MIRRORED)
    find_in(folder, monkeypatch)
    filled.reader.built_in = catalogue.load(pseudo.MIRRORED)
    choices = Choices(PERIOD, asked_symptoms(filled.reader))
    return report_pdf(filled, choices, words.load(pseudo.MIRRORED), palette)


def test_its_title_stands_right_and_the_person_left(page: bytes):
    title = pseudo.mirrored(report_texts.load().labels["title"]).split()[0]
    assert str(opened(page).root_object["/Lang"]) == "ar-EG"
    assert places_of(page, title.lstrip("\u200f"))[0][0] > 400
    assert places_of(page, "Jordan")[0][0] < 200


def test_time_runs_from_left_to_right_there_too(page: bytes):
    months = [{y: x for x, y in places_of(page, month)} for month in ("Sep", "Oct", "Nov")]
    axis = [
        (x, october, november)
        for y, x in months[0].items()
        for at, october in months[1].items()
        for there, november in months[2].items()
        if abs(y - at) < 1 and abs(y - there) < 1
    ]
    assert axis
    assert all(september < october < november for september, october, november in axis)
