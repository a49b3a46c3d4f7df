"""MedTimer: medicines by the days on which they were taken."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mbc_tracker.domain.change import Step
from mbc_tracker.exchange.importers import medtimer
from mbc_tracker.exchange.medicine_log import REMARK
from tests.exchange.importers.reading import listed, read_sample, reasons, unused
from tests.exchange.parsed import read_by

DAY = date(2026, 11, 18)
EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "events": [("Letrozole", DAY, None, ((DAY, "1"),))],
    "medicines": [],
}
REJECTED: dict[str, list[tuple[str, str]]] = {"events": [], "medicines": []}
UNUSED: dict[str, dict[str, int]] = {"events": {}, "medicines": {"Letrozole": 1}}
FOUND = {"events": 1, "medicines": 1}
HEAD = "Reminded;Name;Dosage;Taken;Tags;Interval;Notes;Reminded (ISO 8601);Taken (ISO 8601)\n"


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("medtimer", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]


def test_each_medicine_goes_from_its_first_to_its_last_day_with_its_doses():
    rows = [
        ("Letrozole", "2.5 mg", "2026-09-01T08:00:00Z"),
        ("letrozole ", "2.5  mg", "2026-09-03T08:00:00Z"),
        ("Capecitabine", "3", "2026-09-03T08:00:00Z"),
        ("Capecitabine", "2", "2026-09-03T20:00:00Z"),
        ("Capecitabine", "3", "2026-09-04T20:00:00Z"),
        ("Capecitabine", "", "2026-09-08T20:00:00Z"),
        ("Capecitabine", "4", "2026-09-09T20:00:00Z"),
        ("Codeine", "1", ""),
    ]
    lines = "".join(f"x;{name};{dose};x;;;;;{taken}\n" for name, dose, taken in rows)
    found = read_by(medtimer, (HEAD + lines).encode())
    assert listed(found) == [
        ("Letrozole", date(2026, 9, 1), None, ((date(2026, 9, 1), "2.5 mg"),)),
        (
            "Capecitabine",
            date(2026, 9, 3),
            None,
            (
                (date(2026, 9, 3), "3, 2"),
                (date(2026, 9, 4), "3"),
                (date(2026, 9, 9), "4"),
            ),
        ),
    ]
    assert unused(found) == {"Codeine": 1}
    assert found.about.remarks == (REMARK,)
    later = read_by(medtimer, (HEAD + lines.replace("2026-09-0", "2026-08-0", 2)).encode())
    assert [entry.record.last_day for entry in later.entries] == [  # type: ignore[union-attr]
        date(2026, 8, 3),
        None,
    ]
    assert [Step(None, it.record).identity for it in later.entries] == [
        Step(None, it.record).identity for it in found.entries
    ]
