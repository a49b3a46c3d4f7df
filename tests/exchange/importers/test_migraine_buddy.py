"""Migraine Buddy: pain, without the place where it was."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.importers.reading import listed, read_sample, reasons, unused

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "csv": [
        ("own", "Headache", "rating"),
        ("SymptomVisibility",),
        (
            "18 Nov",
            "07:30",
            {"own-cfa9ac1e084975b5d6463e32": 6},
            (
                "Pain Level: 6, lasted 01h 30m; attack types: Headache; attack location: Left; "
                "symptoms: Nausea, Tired; woke with it"
            ),
        ),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {
    "csv": [
        ("line 6", "It does not say when it began."),
        ("line 7", "It does not say how bad the pain was."),
    ]
}
UNUSED: dict[str, dict[str, int]] = {"csv": {"Place": 1, "Helpful medication": 1}}
FOUND = {"csv": 3}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("migraine_buddy", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]
