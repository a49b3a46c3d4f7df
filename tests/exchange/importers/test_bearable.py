"""Bearable: severities in brackets, parts of the day, and what has no place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mbc_tracker.exchange.importers import bearable
from tests.exchange.importers.reading import listed, read_sample, reasons, unused
from tests.exchange.importers.samples import BEARABLE
from tests.exchange.parsed import read_by

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "v2": [
        ("own", "Back (lower) pain", "rating"),
        ("SymptomVisibility",),
        ("18 Nov", "21:15", {"own-27656a827bfb6d93a27aa443": 2}, "Back (lower) pain: Mild"),
        ("18 Nov", "breathlessness", 5),
        ("18 Nov", "cough", 8),
        (
            "18 Nov",
            "note",
            (
                "From Bearable: Shortness of breath: Moderate, mid; Cough (dry): Mild, am, "
                "after the stairs; Cough (dry): Severe, pm"
            ),
        ),
        ("19 Nov", "note", "Mood: a better day"),
        ("Letrozole", date(2026, 11, 18), None, ((date(2026, 11, 18), "2.5"),)),
    ],
    "v1": [
        ("18 Nov", "breathlessness", 5),
        ("21 Nov", "cough", 10),
        ("18 Nov", "note", "From Bearable: Shortness of breath: Moderate, mid"),
        ("21 Nov", "note", "From Bearable: Cough: Unbearable, pre"),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {
    "v2": [],
    "v1": [("line 4", "“x” is not on the scale words.")],
}
UNUSED: dict[str, dict[str, int]] = {"v2": {"Sleep": 1, "Mood": 1}, "v1": {}}
FOUND = {"v2": 7, "v1": 3}


def test_a_name_of_any_length_is_said_in_short():
    data = BEARABLE.replace("Back (lower) pain", "x" * 11_000).replace('"Sleep"', f'"{"y" * 500}"')
    found = read_by(bearable, data.encode())
    assert max(len(str(entry.place)) for entry in found.entries) == 40
    assert max(map(len, unused(found))) == 40


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("bearable", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]
