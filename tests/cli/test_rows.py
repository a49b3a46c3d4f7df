"""Two columns hold the longest name of the language."""

from __future__ import annotations

from mbc_tracker.cli.rows import Columns
from mbc_tracker.content import words
from mbc_tracker.message import Message
from tests.cli.conftest import Program


def test_a_name_that_is_longer_than_usual_widens_the_first_column():
    names = Message("no"), "en este ordenador o en otro"
    columns = Columns(words.load(), names)

    values = [columns.row(name, "12") for name in names]
    assert [row.index("12") for row in values] == [28, 28]


def test_short_names_leave_the_columns_as_they_are():
    columns = Columns(words.load(), ["diary", "format"])
    assert columns.row("diary", "a.mbc") == "diary            a.mbc"


def test_answers_stand_below_each_other_beside_a_long_label(program: Program):
    logged = program.run("log", "cough=4", "breathless_activity=step_2")
    assert logged.exit_code == 0, logged.stderr
    shown = program.run("show").stdout.splitlines()[1:]

    label = "  What breathlessness stops me doing "
    (cough,) = [line for line in shown if "Cough" in line]
    assert any(line.startswith(label) for line in shown)
    assert cough.index("4") == len(label)
