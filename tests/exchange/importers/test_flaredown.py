"""Flaredown: ratings from 0 to 4 among columns that don’t say what they are."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.importers.reading import listed, read_sample, reasons, unused

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "csv": [
        ("18 Nov", "cough", 2),
        ("18 Nov", "tiredness", 8),
        ("19 Nov", "cough", 0),
        ("19 Nov", "tiredness", 5),
        ("18 Nov", "note", "From Flaredown: Cough: 1; Fatigue: 3"),
        ("19 Nov", "note", "From Flaredown: Fatigue: 2"),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {"csv": []}
UNUSED: dict[str, dict[str, int]] = {
    "csv": {"Letrozole": 2, "Weather summary": 1, "Breast cancer": 1, "Tags": 1}
}
FOUND = {"csv": 2}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("flaredown", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]
