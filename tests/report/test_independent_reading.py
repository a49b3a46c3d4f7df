"""The table's figures, read from the PDF's own text, against a second reading of the diary.

The second reading uses nothing of the program but the records that were written.
"""

from __future__ import annotations

import random
import re
import statistics
from datetime import date, timedelta

import pypdfium2 as pdfium
import pytest

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Record
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, a_moment, an_answer, write_many

NAMES = {"breathlessness": "Breathlessness", "cough": "Cough", "wheeze": "Wheezing"}
#: Values by day, with the moments' own among them.
Diaries = dict[str, dict[date, list[int]]]
_NUMBER = r"(–|\d+(?:\.5)?)"


def made_up(chance: random.Random, days: int) -> Diaries:
    """A diary with gaps, steps, single severe days and extra moments."""
    diary: Diaries = {}
    for key in NAMES:
        level, shares = chance.randint(0, 6), chance.choice([0.15, 0.5, 0.9, 1.0])
        values: dict[date, list[int]] = {}
        for ago in range(days):
            if chance.random() < shares:
                day = TODAY - timedelta(days=ago)
                wave = chance.choice([0, 0, 0, 1, -1, 2, 5 if chance.random() < 0.1 else 0])
                values[day] = [min(10, max(0, level + wave + (3 if ago < 6 else 0)))]
                if chance.random() < 0.1:
                    values[day].append(chance.randint(0, 10))
        diary[key] = values
    return diary


def expected(values: dict[date, list[int]], period: Period) -> tuple[str, ...]:
    """Median and worst of the week, worst of the period with its day, days at 4, at 7, rated."""
    highest = {day: max(several) for day, several in values.items() if day in period}
    week = [value for day, value in highest.items() if (period.last - day).days < 7]
    middle = f"{statistics.median(week):g}" if len(week) >= 4 else "–"
    worst = max(highest.values(), default=None)
    when = max((day for day, value in highest.items() if value == worst), default=None)
    said = "–" if worst is None else str(worst)
    if worst and when:
        said += f" on {when.day} {when:%b}" + (f" {when.year}" if len(period) > 335 else "")
    counts = [sum(value >= least for value in highest.values()) for least in (4, 7)]
    shown = [str(count) if highest else "–" for count in counts]
    return middle, str(max(week)) if week else "–", said, *shown, str(len(highest))


def usual_and_change(cells: str) -> tuple[str, str]:
    """What stands in the column of the usual, and what against it."""
    usual = re.match(_NUMBER, cells)
    assert usual is not None
    change = re.search(r"(\d+(?:\.5)?) (higher|lower)|about the same", cells)
    return usual[1], change[0] if change else "–"


def rows_in(pdf: bytes) -> dict[str, str]:
    """Each symptom's row as one line of the first page's text."""
    document = pdfium.PdfDocument(pdf)
    text = " ".join(document[0].get_textpage().get_text_range().split())
    document.close()
    table = text[text.index("Days rated") : text.index("A day counts")]
    starts = sorted((table.index(f" {name} "), name) for name in NAMES.values())
    ends = [start for start, _ in starts[1:]] + [len(table)]
    return {
        name: table[start:end].removeprefix(f" {name} ")
        for (start, name), end in zip(starts, ends, strict=True)
    }


@pytest.mark.parametrize("seed", range(6))
def test_every_figure_of_the_table_is_the_second_readings(
    diary: Diary, words: Words, palette: Palette, seed: int
):
    chance = random.Random(seed)
    days = chance.choice([20, 92, 400])
    period = Period(TODAY - timedelta(days=days - 1), TODAY)
    values = made_up(chance, days + 60)
    records: list[Record] = []
    for key, by_day in values.items():
        for day, (first, *more) in by_day.items():
            records.append(an_answer(key, first, day))
            records += [a_moment({key: value}, day=day, id=f"{key}{day}") for value in more]
    write_many(diary, *records)
    symptoms = tuple(diary.reader.catalogue[key] for key in NAMES)
    choices = Choices(period, symptoms, FIRST_PAGE - {Part.NOTES})
    rows = rows_in(report_pdf(diary, choices, words, palette))
    for key, name in NAMES.items():
        middle, week_worst, worst, *counts = expected(values[key], period)
        cells = rows[name]
        usual, change = usual_and_change(cells)
        assert cells.startswith(f"{usual} {middle} {week_worst} "), (seed, name, cells)
        assert f" {worst} {' '.join(counts)}" in cells, (seed, name, cells)
        if usual != "–" and middle != "–":
            difference = float(middle) - float(usual)
            side = "higher" if difference > 0 else "lower"
            same = abs(difference) < 1
            assert change == ("about the same" if same else f"{abs(difference):g} {side}")
        else:
            assert change == "–"
