"""Databases of other programs, harmless and made to harm."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from mbc_tracker.errors import EnvironmentFault, Refused
from mbc_tracker.storage import foreign_database as module
from mbc_tracker.storage.foreign_database import foreign_database, table_names


def made(folder: Path, statements: str) -> Path:
    path = folder / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(statements)
    return path


def rows(path: Path, table: str, *columns: str) -> list[tuple[Any, ...]]:
    with foreign_database(path, path.name) as database:
        return list(database.rows(table, columns, lambda _: None))


PLAIN = "CREATE TABLE t(a, b); INSERT INTO t VALUES (1, 'x'), (NULL, 2.5);"


def test_tables_are_read_and_nothing_is_written(tmp_path: Path):
    path = made(tmp_path, PLAIN)
    before = path.read_bytes()
    assert rows(path, "t", "b", "a") == [("x", 1), (2.5, None)]
    assert rows(path, "t") == [(1,), (1,)]
    assert path.read_bytes() == before
    assert [it.name for it in tmp_path.iterdir()] == ["other.db"]


def test_odd_names_do_no_harm(tmp_path: Path):
    path = made(tmp_path, 'CREATE TABLE "t""; DROP TABLE x"("a""b"); CREATE TABLE x(y)')
    assert rows(path, 't"; DROP TABLE x', 'a"b') == []


@pytest.mark.parametrize(("table", "column"), [("u", "a"), ("t", "c"), ("v", "a")])
def test_what_is_not_there_is_of_another_version(tmp_path: Path, table: str, column: str):
    path = made(tmp_path, f"{PLAIN} CREATE VIEW v AS SELECT a FROM t")  # noqa: S608
    with pytest.raises(
        Refused, match="was made by a version of its program that is not known here"
    ):
        rows(path, table, column)


def test_views_virtual_tables_and_triggers_are_never_used(tmp_path: Path):
    path = made(
        tmp_path,
        PLAIN  # noqa: S608
        + "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
        " SELECT x FROM c; CREATE VIRTUAL TABLE f USING fts5(a);"
        " CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END;",
    )
    assert {"v", "f"} & table_names(path) == set()
    assert "t" in table_names(path)


def test_a_column_that_is_worked_out_by_a_function_is_refused(tmp_path: Path):
    path = made(tmp_path, "CREATE TABLE t(a, b AS (hex(zeroblob(a)))); INSERT INTO t VALUES (9)")
    with pytest.raises(Refused):
        rows(path, "t", "a", "b")


def test_a_text_longer_than_any_of_a_diary_is_left_out(tmp_path: Path):
    path = made(
        tmp_path, "CREATE TABLE t(a); INSERT INTO t VALUES (printf('%050000d', 1)), ('short')"
    )
    assert rows(path, "t", "a") == [(None,), ("short",)]


def test_bytes_that_are_no_text_do_no_harm(tmp_path: Path):
    path = made(tmp_path, "CREATE TABLE t(a); INSERT INTO t VALUES (CAST(x'ff41' AS TEXT))")
    assert rows(path, "t", "a") == [("\ufffdA",)]


def test_a_damaged_database_is_said(tmp_path: Path):
    path = made(tmp_path, PLAIN)
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(Refused, match="is damaged: not all of it can be read"):
        rows(path, "t", "a")


def test_a_schema_of_bytes_that_are_no_text_is_damage(tmp_path: Path):
    path = made(tmp_path, PLAIN)
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE t(a", b"CRE\xffTE \xffABLE t(\xff"))
    assert table_names(path) == frozenset()
    with pytest.raises(Refused, match="is damaged"):
        rows(path, "t", "a")


def test_what_is_no_database_has_no_tables(tmp_path: Path):
    path = tmp_path / "other.db"
    assert table_names(path) == frozenset()
    for data in (b"", b"text", module.MAGIC + b"junk" * 100):
        path.write_bytes(data)
        assert table_names(path) == frozenset()


def test_something_too_large_for_the_memory_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> object:
        raise MemoryError

    path = made(tmp_path, PLAIN)
    with foreign_database(path, path.name) as database:
        monkeypatch.setattr(module, "report_progress", full)
        with pytest.raises(EnvironmentFault, match="something in it is too large"):
            list(database.rows("t", ("a",), lambda _: None))
