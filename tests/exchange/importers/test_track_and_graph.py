"""Track & Graph: labels that say how bad it was, in two tables and the database."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.importers.reading import listed, read_sample, reasons, unused

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "csv": [
        ("18 Nov", "08:10", {"breathlessness": 5}, "Breathlessness: Moderate, 2, stairs"),
        ("19 Nov", "23:40", {"cough": 2}, "Cough: Mild, 1"),
        ("19 Nov", "07:00", "weight", 70.4, ""),
    ],
    "old csv": [
        ("19 Nov", "23:40", {"cough": 1}, "Cough: 1, Mild: at night, note: with a colon"),
    ],
    "database": [
        ("18 Nov", "08:30", {"breathlessness": 5}, "Breathlessness: Moderate, 2, stairs"),
        ("18 Nov", "07:30", {"cough": 4}, ""),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {
    "csv": [],
    "old csv": [("line 4", "It does not say when it was.")],
    "database": [
        ("entry 3", "It has no name or no value."),
        ("entry 4", "It does not say when it was."),
        ("entry 5", "It does not say when it was."),
    ],
}
UNUSED: dict[str, dict[str, int]] = {"csv": {"Walk": 1}, "old csv": {"Walk": 1}, "database": {}}
FOUND = {"csv": 4, "old csv": 3, "database": 5}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("track_and_graph", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]
