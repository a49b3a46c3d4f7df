"""Health Connect: measurements with the person’s own time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.importers.reading import listed, read_sample, reasons, unused

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "zip": [
        ("18 Nov", "08:30", "spo2", 96.0, ""),
        ("18 Nov", "07:30", "weight", 70.4, ""),
    ],
    "database": [
        ("18 Nov", "08:30", "spo2", 96.0, ""),
        ("18 Nov", "07:30", "weight", 70.4, ""),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {
    "zip": [
        ("Oxygen saturation, row 2", "It does not say when it was."),
        ("Oxygen saturation, row 3", "It does not say when it was."),
        ("Oxygen saturation, row 4", "A number is needed here."),
    ],
    "database": [
        ("Oxygen saturation, row 2", "It does not say when it was."),
        ("Oxygen saturation, row 3", "It does not say when it was."),
        ("Oxygen saturation, row 4", "A number is needed here."),
    ],
}
UNUSED: dict[str, dict[str, int]] = {"zip": {"steps": 2}, "database": {"steps": 2}}
FOUND = {"zip": 5, "database": 5}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("health_connect", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]
