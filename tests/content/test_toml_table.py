"""A mistake in a bundled file is named with its file and its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mbc_tracker.content.toml_table import Table, parse, read
from mbc_tracker.errors import EnvironmentFault
from tests.content.conftest import sentence

TEXT = """
name = "a name"
blank = "  "
count = 3
yes = true
day = 2026-11-22
words = ["one", " two "]
bold = "a <b>name</b>"
coded = ["one", "a &amp; b"]
none = []
[inner]
key = "value"
[[row]]
n = 1
[[row]]
n = 2
"""


@pytest.fixture
def table() -> Table:
    return parse(TEXT, "some.toml")


def test_values_come_back_in_their_type(table):
    assert table.text("name") == "a name"
    assert table.get("count", int) == table.number("count", int, 3, 3) == 3
    assert table.get("day", date) == date(2026, 11, 22)
    assert table.texts("words") == ("one", "two")
    assert table.flag("yes")
    assert not table.flag("left_out")


def test_tables_come_back_with_their_place(table):
    assert table.table("inner").path == "inner"
    assert [row.get("n", int) for row in table.tables("row")] == [1, 2]
    assert [row.path for row in table.tables("row")] == ["row[1]", "row[2]"]


@pytest.mark.parametrize(
    ("ask", "key", "reason"),
    [
        (lambda t: t.text("absent"), "absent", "it is missing"),
        (lambda t: t.text("count"), "count", "it has to be a text"),
        (lambda t: t.text("blank"), "blank", "it is empty"),
        (lambda t: t.text("bold"), "bold", "“<b” has no place in a text"),
        (lambda t: t.template("bold"), "bold", "“<b” has no place in a text"),
        (lambda t: t.texts("coded"), "coded", "“&amp;” has no place in a text"),
        (lambda t: t.get("yes", int), "yes", "it has to be a whole number"),
        (lambda t: t.number("count", int, 4, 9), "count", "it has to be from 4 to 9"),
        (lambda t: t.number("count", float, 1, 9), "count", "it has to be a number such as 38.0"),
        (lambda t: t.flag("name"), "name", "it has to be true or false"),
        (lambda t: t.get("name", date), "name", "it has to be a date"),
        (lambda t: t.texts("none"), "none", "it has to be a list of texts"),
        (lambda t: t.texts("row"), "row", "it has to be a list of texts"),
        (lambda t: t.table("words"), "words", "it has to be a table"),
        (lambda t: t.tables("words"), "words", "it has to be a list of tables"),
        (lambda t: t.tables("none"), "none", "it has to be a list of tables"),
        (lambda t: t.table("inner").text("gone"), "inner.gone", "it is missing"),
        (lambda t: t.table("inner").only("other"), "inner.key", "nothing of that name is known"),
    ],
)
def test_a_mistake_is_named(table, ask, key, reason):
    said = sentence(ask, table)

    assert said == f"The program's own file “some.toml” has a mistake at “{key}”: {reason}."


def test_keys_that_are_read_are_no_mistake(table):
    assert table.table("inner").only("key", "another").text("key") == "value"


def test_a_template_has_the_fields_that_are_filled_in():
    table = parse('t = "Call {number} now."', "some.toml")

    assert table.template("t", "number").format(number=999) == "Call 999 now."


@pytest.mark.parametrize(
    "text",
    ["Call now.", "Call {number} or {other}.", "Call {numbr}.", "Call {number} or {number}."],
)
def test_a_template_with_other_fields_is_a_mistake(text):
    said = sentence(parse(f'k = "{text}"', "some.toml").template, "k", "number")

    assert "it has to leave room for {number}" in said


def test_a_template_with_a_stray_brace_is_a_mistake():
    assert "“k”" in sentence(parse('k = "Call {"', "some.toml").template, "k")


def test_a_field_where_none_belongs_is_a_mistake():
    said = sentence(parse('k = "Call {number}"', "some.toml").template, "k")

    assert "it has to leave room for nothing" in said


def test_the_templates_of_a_table_come_back_by_their_keys():
    table = parse('call = " Call {number}. "\nunsure = "Not sure?"', "some.toml")
    places = {"call": "number", "unsure": ""}

    assert table.templates(places) == {"call": "Call {number}.", "unsure": "Not sure?"}
    assert table.templates(places, strip=False)["call"] == " Call {number}. "


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("call = 'Call {number}'\nring = 'Ring'", "“ring”: nothing of that name is known"),
        ("", "“call”: it is missing"),
        ("call = ''", "“call”: it is empty"),
        ("call = ' '", "“call”: it has to leave room for {number}"),
    ],
)
def test_a_mistake_in_the_templates_of_a_table_is_named(text, said):
    table = parse(text, "some.toml")

    assert said in sentence(lambda: table.templates({"call": "number"}, strip=False))


def test_a_file_that_is_no_toml_is_named(tmp_path):
    (tmp_path / "broken.toml").write_text("a = = 1", encoding="utf-8")

    assert "“broken.toml” is not valid TOML" in sentence(read, tmp_path / "broken.toml")


def test_a_file_with_too_many_brackets_is_named(tmp_path):
    file = tmp_path / "rules.toml"
    file.write_text(f"key = {'[' * 10_000}", encoding="utf-8")
    with pytest.raises(EnvironmentFault, match=r"“rules\.toml” is not valid TOML: cannot recurse"):
        read(file)


def test_a_file_that_is_missing_is_named(tmp_path):
    assert "“gone.toml” can't be read" in sentence(read, tmp_path / "gone.toml")


def test_a_file_that_is_no_utf8_is_named(tmp_path):
    (tmp_path / "latin.toml").write_bytes(b'a = "\xe9"')

    assert "“latin.toml” can't be read" in sentence(read, tmp_path / "latin.toml")


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("i18n/es/words.toml", "es/words.toml"),
        ("pages/de/cold.md", "de/cold.md"),
        ("rules.toml", "rules.toml"),
    ],
)
def test_a_file_of_a_language_is_named_with_it(tmp_path: Path, place: str, name: str):
    assert f"“{name}” can't be read" in sentence(read, tmp_path / place)
