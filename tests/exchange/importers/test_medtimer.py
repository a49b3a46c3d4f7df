"""MedTimer: medicines are counted and stay outside."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.importers.reading import listed, read_sample, reasons, unused

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "events": [],
    "medicines": [],
}
REJECTED: dict[str, list[tuple[str, str]]] = {"events": [], "medicines": []}
UNUSED: dict[str, dict[str, int]] = {"events": {"Letrozole": 1}, "medicines": {"Letrozole": 1}}
FOUND = {"events": 1, "medicines": 1}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("medtimer", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.found == FOUND[layout]
