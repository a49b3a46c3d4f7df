"""drip: temperature, pain, mood and notes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.importers.reading import listed, read_sample, reasons, unused

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "csv": [
        ("18 Nov", "07:10", "temperature", 36.7, "early"),
        ("18 Nov", "note", "Pain, cramps: yes\nchest\nMood, fatigue: yes\ntired"),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {"csv": []}
UNUSED: dict[str, dict[str, int]] = {"csv": {"bleeding": 1, "Temperature": 1, "Mood, happy": 1}}
FOUND = {"csv": 2}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("drip", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]
