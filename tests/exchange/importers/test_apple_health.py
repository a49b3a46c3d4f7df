"""Apple Health: symptoms, their absence, and measurements in any unit."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.importers import apple_health
from tests.exchange.importers.reading import listed, read_sample, reasons, unused
from tests.exchange.parsed import context, read_by, source

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "xml": [
        ("own", "Night sweats", "rating"),
        ("SymptomVisibility",),
        ("18 Nov", "19:00", {"cough": 2}, "Coughing: Mild"),
        ("18 Nov", "19:00", {"wheeze": 0}, "Wheezing: none"),
        ("18 Nov", "19:00", {}, "Shortness of breath, how bad is not known: yes"),
        ("18 Nov", "19:00", {"fever": "yes"}, ""),
        ("18 Nov", "19:00", {"own-ac153976b9bc164e521de22d": 8}, "Night sweats: Severe"),
        ("18 Nov", "19:00", {}, "Appetite changes: decreased"),
        ("18 Nov", "19:00", "spo2", 96.0, ""),
        ("18 Nov", "19:00", "temperature", 38.0, ""),
        ("18 Nov", "19:00", "weight", 70.31, ""),
    ],
    "zip": [
        ("own", "Night sweats", "rating"),
        ("SymptomVisibility",),
        ("18 Nov", "19:00", {"cough": 2}, "Coughing: Mild"),
        ("18 Nov", "19:00", {"wheeze": 0}, "Wheezing: none"),
        ("18 Nov", "19:00", {}, "Shortness of breath, how bad is not known: yes"),
        ("18 Nov", "19:00", {"fever": "yes"}, ""),
        ("18 Nov", "19:00", {"own-ac153976b9bc164e521de22d": 8}, "Night sweats: Severe"),
        ("18 Nov", "19:00", {}, "Appetite changes: decreased"),
        ("18 Nov", "19:00", "spo2", 96.0, ""),
        ("18 Nov", "19:00", "temperature", 38.0, ""),
        ("18 Nov", "19:00", "weight", 70.31, ""),
    ],
}
REJECTED: dict[str, list[tuple[str, str]]] = {
    "xml": [("record 11", "It does not say when it was.")],
    "zip": [("record 11", "It does not say when it was.")],
}
UNUSED: dict[str, dict[str, int]] = {
    "xml": {"Steps, sleep and other records": 1},
    "zip": {"Steps, sleep and other records": 1},
}
FOUND = {"xml": 11, "zip": 11}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("apple_health", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]


def refusal(xml: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_by(apple_health, b"<HealthData>" + xml)
    return str(refused.value)


RECORD = (
    b'<Record type="HKQuantityTypeIdentifierOxygenSaturation" unit="%%" '
    b'startDate="2026-11-18 %02d:%02d:00 +0100" value="0.9%d"/>'
)


def test_entities_are_never_expanded():
    bomb = b'<!DOCTYPE HealthData [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    assert read_by(apple_health, bomb + b"<HealthData/>").entries == ()
    assert "damaged or not complete (line 1)" in refusal(b"&b;</HealthData>")
    assert "damaged" in refusal(bomb + b"</HealthData>")
    external = b'<!DOCTYPE HealthData [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    assert "damaged" in refusal(external + b"&a;</HealthData>")


def test_a_file_that_ends_too_early_is_said():
    assert "damaged or not complete" in refusal(RECORD % (7, 30, 6))


def test_what_is_nested_too_deeply_is_refused():
    assert "nested too deeply" in refusal(b"<a>" * 1000)


def test_a_tag_without_an_end_is_refused():
    assert "far too long" in refusal(b'<Record a="' + b"x" * (6 << 20))


def test_letters_that_are_none_are_said():
    assert "damaged" in refusal(b'<Record sourceName="\xff"/></HealthData>')


def test_a_file_that_ends_before_its_records_is_damaged():
    with pytest.raises(Refused, match="damaged"):
        read_by(apple_health, b"<!DOCTYPE HealthData []>")


def test_another_file_behind_a_long_beginning_is_empty():
    file = b"<!DOCTYPE HealthData [" + b" " * (2 << 20) + b"<HealthData></HealthData>"
    with pytest.raises(Refused, match="damaged"):
        read_by(apple_health, file)


@pytest.mark.covered_elsewhere
def test_a_large_file_needs_little_memory_and_says_how_far_it_is():
    day = b"".join(RECORD % (n // 60, n % 60, n % 9) for n in range(1000))
    told: list[int] = []
    file = source(b"<HealthData>" + day * 40 + b"</HealthData>")
    tracemalloc.start()
    found = apple_health.read(file, context(tell=told.append))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found.entries) == 2
    assert [it.count > 998 for it in found.about.unused] == [True]
    assert most < 4 << 20
    assert told[-1] == 40_000
