from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from mbc_tracker.content import words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.ui.trends.table_model import TrendTableModel
from tests.builders import an_event

FIRST = date(2026, 11, 1)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


@pytest.fixture
def table() -> TrendTableModel:
    made = TrendTableModel(words.load())
    period = Period(FIRST, day(20))
    cough = Series(Symptom("cough", "Cough"), period, tuple((day(n), 3) for n in range(5)))
    wheeze = Series(Symptom("wheeze", "Wheezing"), period, ((day(4), 0),))
    scans = [an_event("CT scan", day=day(9)), an_event("Flu jab", day=day(9), id="2")]
    made.show_series([cough, wheeze], scans)
    return made


def texts(table: TrendTableModel, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    return [table.index(row, column).data(role) for column in range(table.columnCount())]


def test_the_model_keeps_qts_rules(table: TrendTableModel, qtmodeltester):
    qtmodeltester.check(table)


def test_the_latest_day_comes_first_and_only_days_with_something(table: TrendTableModel):
    assert [texts(table, row)[0] for row in range(table.rowCount())] == [
        f"{name} Nov 2026" for name in ("Tue 10", "Thu 5", "Wed 4", "Tue 3", "Mon 2", "Sun 1")
    ]


def test_not_recorded_is_a_dash_and_zero_a_zero(table: TrendTableModel):
    assert texts(table, 0) == ["Tue 10 Nov 2026", "–", "–", "CT scan; Flu jab"]
    assert texts(table, 1) == ["Thu 5 Nov 2026", "3 (3)", "0", ""]


def test_a_cell_is_spoken_so_that_it_stands_alone(table: TrendTableModel):
    assert texts(table, 1, Qt.ItemDataRole.AccessibleTextRole) == [
        "Thursday 5 November 2026",
        "Cough, 3 out of 10, mild, typical in the last 7 days 3",
        "Wheezing, 0 out of 10, none",
        "",
    ]
    assert texts(table, 0, Qt.ItemDataRole.AccessibleTextRole)[1] == "Cough, not recorded"


def test_columns_are_named(table: TrendTableModel):
    names = [table.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert names == ["Day", "Cough", "Wheezing", "Events"]
    assert table.headerData(0, Qt.Orientation.Vertical) is None


def test_what_a_cell_does_not_have_is_nothing(table: TrendTableModel):
    assert table.data(QModelIndex()) is None
    assert table.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
