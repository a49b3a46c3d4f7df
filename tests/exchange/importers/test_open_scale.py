"""openScale: the weight, in two layouts."""

from __future__ import annotations

from typing import Any

import pytest

from mbc_tracker.exchange.importers import open_scale
from mbc_tracker.exchange.written_values import UNREADABLE_DATE
from tests.exchange.importers.reading import listed, read_sample, reasons, unused
from tests.exchange.parsed import read_by

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "3": [
        ("18 Nov", "07:30", "weight", 70.4, "after breakfast"),
    ],
    "2": [
        ("18 Nov", "07:30", "weight", 70.4, ""),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {"3": [("line 3", "It has no weight.")], "2": []}
UNUSED: dict[str, dict[str, int]] = {"3": {"muscle": 1}, "2": {"fat": 1}}
FOUND = {"3": 2, "2": 1}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("open_scale", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]


def test_a_row_without_a_date_is_said():
    found = read_by(open_scale, b"dateTime,fat,weight\n,24.1,70.4\n")
    assert reasons(found) == [("line 2", str(UNREADABLE_DATE))]
