"""Daylio: three tables and the backup. No mood becomes a symptom by itself."""

from __future__ import annotations

from typing import Any

import pytest

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.importers import daylio
from tests.exchange.importers.reading import listed, read_sample, reasons, unused
from tests.exchange.importers.samples import archive
from tests.exchange.parsed import read_by

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "9": [
        ("18 Nov", "21:10", {}, "coughing: yes"),
        ("18 Nov", "21:10", {}, "tired: yes"),
        ("18 Nov", "21:10", {}, "Evening: Long day, slept badly"),
    ],
    "8": [
        ("18 Nov", "22:00", {}, "husten: yes"),
        ("18 Nov", "22:00", {}, "Müde"),
    ],
    "7": [
        ("18 Nov", "22:00", {}, "coughing: yes"),
        ("18 Nov", "22:00", {}, "Tired"),
    ],
    "backup": [
        ("18 Nov", "21:10", {}, "coughing: yes"),
        ("18 Nov", "21:10", {}, "Evening: Long day, slept & coughed"),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {
    "9": [],
    "8": [],
    "7": [],
    "backup": [("entry 2", "It does not say when it was.")],
}
UNUSED: dict[str, dict[str, int]] = {
    "9": {"Mood": 2, "Scales": 1, "walk": 1},
    "8": {"Mood": 1},
    "7": {"Mood": 1},
    "backup": {"Mood": 1},
}
FOUND = {"9": 2, "8": 1, "7": 1, "backup": 2}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("daylio", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]


@pytest.mark.parametrize("packed", ["a", "e30", "bm90aGluZw=="])
def test_a_damaged_backup_is_said(packed: str):
    with pytest.raises(Refused):
        read_by(daylio, archive({"backup.daylio": packed}))
