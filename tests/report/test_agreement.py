"""Trends and the page for the doctor say the same about the same entries."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta

import pytest

from mbc_tracker.domain.emphasis import Emphasis
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Record
from mbc_tracker.domain.trends import compare
from mbc_tracker.report.data import load_report_data
from mbc_tracker.report.figures import figures
from mbc_tracker.report.summary import Choices
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, a_known_mark, an_answer, write_many

DAYS = 160


def records_of(key: str, chance: random.Random) -> Iterator[Record]:
    """Values that wander, with gaps, worst days, and now and then a mark."""
    level = chance.randint(0, 8)
    recorded = chance.choice((0.5, 0.8, 1.0))
    for ago in reversed(range(DAYS)):
        day = TODAY - timedelta(days=ago)
        level = min(max(level + chance.choice((-1, 0, 0, 0, 0, 1)), 0), 10)
        if chance.random() < recorded:
            worst_day = chance.random() < 0.03
            yield an_answer(key, 9 if worst_day else level, day)
        if chance.random() < 0.01:
            told = chance.choice((None, 2, 5))
            yield a_known_mark(key, day=day, id=f"{key}-{ago}", level=told)


@pytest.mark.parametrize("seed", range(6))
def test_the_same_stands_out_in_trends_and_in_the_report(diary: Diary, seed: int):
    chance = random.Random(seed)
    rated = [symptom for symptom in diary.reader.visible_symptoms() if symptom.is_rated]
    write_many(diary, *(record for symptom in rated for record in records_of(symptom.key, chance)))
    different: set[Emphasis] = set()
    for days, ago in [(3, 0), (7, 1), (28, 0), (28, 40), (90, 3), (DAYS, 0), (DAYS + 30, -2)]:
        last = TODAY - timedelta(days=ago)
        period = Period(last - timedelta(days=days - 1), last)
        data = load_report_data(diary, Choices(period, tuple(rated)))
        on_page = [figures(one, data.usuals[one.symptom.key]).emphasis for one in data.series]
        on_screen = [compare(one).emphasis for one in diary.analysis.series(rated, period)]
        assert on_page == on_screen, period
        different |= set(on_page)
    assert len(different) > len(rated), "entries that say nothing prove nothing"
