"""How tables are written, found out from the bytes."""

from __future__ import annotations

import pytest

from mbc_tracker.exchange.table import NamedTable, first_row, form_of, separator_of


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a,b,c", ","),
        ("a;b;c,d", ";"),
        ("a\tb", "\t"),
        ("a|b|c", "|"),
        ("nothing", ","),
        ('"a;b;c",d', ","),
        ("sep=;\r\na,b;c", ";"),
    ],
)
def test_what_stands_between_the_cells(text: str, separator: str):
    assert separator_of(text) == separator


def test_the_first_row_may_be_cut_off_anywhere():
    assert first_row('a;"b') == ["a", "b"]
    assert first_row("sep=;\na;b\nc;d") == ["a", "b"]
    assert first_row("a\x00b,c") == ["a\x00b", "c"]


def test_cells_are_told_by_the_names_of_their_columns():
    table = NamedTable(b"sep=;\n A ;b;\n1;2;3;4\n5\n", lambda _: None)
    assert table.titles == ["A", "b", ""]
    assert [row for _, row in table.rows()] == [
        {"a": "1", "b": "2", "": ""},
        {"a": "5", "b": "", "": ""},
    ]


def test_a_table_without_anything_has_no_names():
    assert NamedTable(b"\n\n", lambda _: None, skipped=1).names == []
    assert form_of(b"x").separator == ","
