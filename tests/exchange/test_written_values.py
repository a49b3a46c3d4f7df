"""Cells of any length are read or refused at once, whatever is in them."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import proposal
from mbc_tracker.exchange.importers import any_table, bearable
from mbc_tracker.exchange.measurement_units import measured_value
from mbc_tracker.exchange.written_values import (
    DateOrder,
    number_in,
    read_clock,
    read_date,
    split_instant,
)
from tests.exchange.parsed import context, source

#: A cell may have as many characters.
LENGTH = 120_000
TEXTS = (
    "x" * LENGTH + "!",
    " " * LENGTH + "!",
    "0" * LENGTH + "!",
    "0 " * (LENGTH // 2) + "!",
    "0" + "T" * LENGTH + "!",
    "x (" * (LENGTH // 3),
    "(" * LENGTH,
    "1/1" * (LENGTH // 3),
)


@pytest.mark.parametrize("text", TEXTS, ids=[text[:4] for text in TEXTS])
def test_no_cell_takes_long(catalogue: Catalogue, text: str):
    table = f'Date,Weight,"{text}"\n2026-11-18,"{text}",3\n"{text}",1,2\n'
    header = "date,weekday,time of day,category,rating/amount,detail,notes\n"
    symptom = f'2026-11-18,x,"{text}",Symptom,1,"{text}",\n'
    before = time.process_time()
    for read in (number_in, split_instant, read_clock):
        with suppress(Refused):
            read(text)
    for read_as in (
        lambda: read_date(text, DateOrder.DAY_FIRST),
        lambda: measured_value(text, "weight", "kg"),
        lambda: proposal(text, [text], catalogue),
        lambda: any_table.read(source(table.encode()), context()),
        lambda: bearable.read(source((header + symptom).encode()), context()),
    ):
        with suppress(Refused):
            read_as()
    assert time.process_time() - before < 3.0
