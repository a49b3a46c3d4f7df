"""What importers gather, before records are made of it."""

from __future__ import annotations

from datetime import date

import pytest

from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange import source_table
from mbc_tracker.exchange.column_mapping import Role, Target
from mbc_tracker.exchange.source_table import SourceTableBuilder, SourceValue, symptom_target


def test_a_file_with_more_entries_than_any_is_refused(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(source_table, "MOST_ENTRIES", 2)
    gathered = SourceTableBuilder("x", "X", catalogue)
    for number in range(2):
        with gathered.row(number):
            gathered.add(SourceValue(1, "line 1", date(2026, 11, 18), None, "Cough", "3"))
    with pytest.raises(Refused, match="more than 2 entries"), gathered.row(2):
        pass


def test_a_column_is_judged_by_its_first_values(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(source_table, "_JUDGED", 2)
    gathered = SourceTableBuilder("x", "X", catalogue)
    for value in ("mild", "severe", "7"):
        gathered.add(SourceValue(1, "line 1", date(2026, 11, 18), None, "Cough", value))
    assert gathered.build().columns == (("Cough", Target(Role.SYMPTOM, "cough", "words")),)


@pytest.mark.parametrize(
    ("name", "scale", "target"),
    [
        ("Cough", "words", Target(Role.SYMPTOM, "cough", "words")),
        ("Cough", "yes-no", Target(Role.NOTE)),
        ("Fever", "yes-no", Target(Role.SYMPTOM, "fever", "yes-no")),
        ("Headache", "1-3", Target(Role.OWN_SYMPTOM, "Headache", "1-3")),
    ],
)
def test_a_symptom_of_a_program_is_one_of_the_diary_or_an_own_one(
    catalogue: Catalogue, name: str, scale: str, target: Target
):
    assert symptom_target(name, scale, catalogue) == target
