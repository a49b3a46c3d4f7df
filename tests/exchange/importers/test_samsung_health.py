"""Samsung Health: times in UTC become those of the person."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.importers.reading import listed, read_sample, reasons, unused

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "csv": [
        ("19 Nov", "00:30", "spo2", 96.0, "in bed"),
        ("18 Nov", "02:30", "spo2", 95.0, ""),
        ("17 Nov", "07:30", "spo2", 94.0, ""),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {"csv": [("line 5", "It does not say when it was.")]}
UNUSED: dict[str, dict[str, int]] = {"csv": {"Oxygen saturation": 1}}
FOUND = {"csv": 5}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("samsung_health", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]
