"""Loop: thousandths, “no” and “not known”, in the ZIP and two databases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.importers.reading import listed, read_sample, reasons, unused

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "zip": [
        ("19 Nov", "cough", 4),
        ("19 Nov", "note", "From Loop Habit Tracker: Cough score: 4, after stairs"),
        ("17 Nov", "note", "Cough score: travelling"),
    ],
    "database": [
        ("18 Nov", "cough", 4),
        ("18 Nov", "fever", "no"),
        ("19 Nov", "fever", "yes"),
        ("18 Nov", "note", "From Loop Habit Tracker: Cough score: 4, after stairs"),
    ],
    "old database": [
        ("18 Nov", "cough", 4),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {
    "zip": [("Cough score, line 6", "It has no value that is known here.")],
    "database": [
        ("entry 5", "It does not say when it was."),
        ("entry 6", "It does not say when it was."),
        ("entry 7", "It has no value that is known here."),
    ],
    "old database": [],
}
UNUSED: dict[str, dict[str, int]] = {
    "zip": {"Cough score": 1, "Fever, at all?": 2, "Left over": 1},
    "database": {"Fever": 1},
    "old database": {},
}
FOUND = {"zip": 8, "database": 7, "old database": 1}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("loop_habits", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]
