"""By month, before and after, home measurements: the same entries seen in other ways."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette
from mbc_tracker.content.text_table import TextTable
from mbc_tracker.domain.before_after import BeforeAfter
from mbc_tracker.domain.period import Range
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.compare_dialog import CompareDialog
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.trends.view_model import TrendMode
from mbc_tracker.ui.widgets.table_model import TextTableModel
from tests.builders import TODAY, a_measurement, an_answer, an_event
from tests.ui.fitting import faults
from tests.ui.trends.conftest import Pages, fill, opened

pytestmark = pytest.mark.covered_elsewhere

SCAN = TODAY - timedelta(days=30)


def choose(page: TrendsPage, view: TrendMode) -> None:
    page.card.views.chips[view].click()


def table(page: TrendsPage) -> list[list[str]]:
    model = page.card.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_by_month_shows_bars_and_explains_them(filled: TrendsPage):
    choose(filled, TrendMode.MONTHS)
    panels = filled.canvas.panels
    assert [panel.title for panel in panels] == ["Breathlessness", "Cough"]
    assert all(panel.bars for panel in panels)
    assert "from its lowest to its highest" in filled.summary.second.text()
    assert not filled.card.zoom.isVisible()


def test_by_month_says_median_and_range(filled: TrendsPage, diary: Diary):
    choose(filled, TrendMode.MONTHS)
    texts = {
        panel.title: [filled._renderer.reading(panel, bar.month.last) for bar in panel.bars]
        for panel in filled.canvas.panels
    }
    assert texts["Breathlessness"][-2:] == ["4 (4 to 4) in Oct 2026", "4 (4 to 4) in Nov 2026"]
    assert texts["Cough"][-1] == "3 (3 to 3) in Nov 2026"


def test_arrow_keys_go_from_month_to_month_and_read_them(filled: TrendsPage):
    choose(filled, TrendMode.MONTHS)
    QTest.keyClick(filled.canvas, Qt.Key.Key_Left)
    assert filled.read_out.text().startswith("Nov 2026: breathlessness 4 (4 to 4), 4 or more")
    QTest.keyClick(filled.canvas, Qt.Key.Key_Left)
    assert filled.read_out.text().startswith("Oct 2026: ")


def test_by_month_as_a_table(filled: TrendsPage):
    choose(filled, TrendMode.MONTHS)
    filled.card.as_table.click()
    assert table(filled)[0] == [
        "Nov 2026",
        "4 (4 to 4); 21 days: 21 at 4 or more, 0 at 7 or more",
        "3 (3 to 3); 21 days: 0 at 4 or more, 0 at 7 or more",
    ]


def test_before_and_after_begins_with_the_last_event_that_is_over(filled, scanned: None):
    choose(filled, TrendMode.PAIR)
    assert filled.sentence.text().startswith(
        "Before and after “CT scan” (23 Oct 2026): Breathlessness and cough were about the same."
    )
    assert {panel.column for panel in filled.canvas.panels} == {0, 1}


def test_before_and_after_says_medians_and_days_below(filled: TrendsPage, scanned: None):
    choose(filled, TrendMode.PAIR)
    lines = [it.text() for it in filled.card._details.findChildren(QLabel)]
    assert lines[0] == (
        "Breathlessness. Before: typically 4; 4 or more on 28 of 28 days recorded. "
        "After: typically 4; 4 or more on 27 of 27 days recorded."
    )
    assert len(lines) == 2


def test_before_and_after_as_a_table(filled: TrendsPage, scanned: None):
    choose(filled, TrendMode.PAIR)
    filled.card.as_table.click()
    assert table(filled)[1] == [
        "Cough",
        "typically 3; 4 or more on 0 of 28 days recorded",
        "typically 3; 4 or more on 0 of 27 days recorded",
    ]
    assert not filled.card._details.isVisible()


def test_arrow_keys_go_from_one_time_into_the_other_past_the_day_itself(filled, scanned: None):
    choose(filled, TrendMode.PAIR)
    canvas = filled.canvas
    canvas.mark(SCAN - timedelta(days=1))
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.day == SCAN + timedelta(days=1)
    assert filled.read_out.text().startswith("Saturday 24 October 2026: breathlessness 4")


def test_without_an_event_it_is_asked_what_to_compare(filled: TrendsPage):
    choose(filled, TrendMode.PAIR)
    dialog = opened(filled, CompareDialog)
    assert filled.card.views.choice == TrendMode.DAYS, "until there is an answer"
    assert dialog.day.isVisible()
    dialog.accept()
    assert filled.card.views.choice == TrendMode.PAIR
    assert filled.sentence.text().startswith("Before and after 21 Nov 2026: ")


def test_another_event_or_day_can_be_chosen(filled: TrendsPage, scanned: None, diary: Diary):
    diary.save(an_event("Cold", day=TODAY - timedelta(days=9), id="2"), label="")
    choose(filled, TrendMode.PAIR)
    filled.card.around.click()
    dialog = opened(filled, CompareDialog)
    assert [dialog.what.itemText(n) for n in range(3)] == [
        "13 Nov 2026: Cold",
        "23 Oct 2026: CT scan",
        "Another day",
    ]
    assert not dialog.day.isVisible()
    dialog.what.setCurrentIndex(1)
    dialog.weeks.setCurrentIndex(0)
    dialog.accept()
    assert filled._at.around == BeforeAfter(SCAN, SCAN, 2, "CT scan")


def test_the_question_begins_with_what_is_compared_now(filled: TrendsPage, scanned: None):
    day = TODAY - timedelta(days=12)
    filled._compare(BeforeAfter(day, day, 8))
    filled.card.around.click()
    dialog = opened(filled, CompareDialog)
    assert (dialog.what.currentText(), dialog.day.day) == ("Another day", day)
    assert dialog.weeks.currentData() == 8
    dialog.reject()


def test_a_range_leads_back_from_before_and_after(filled: TrendsPage, scanned: None):
    choose(filled, TrendMode.PAIR)
    filled.chips.chips[Range.MONTH].click()
    assert filled.card.views.choice == TrendMode.DAYS
    assert len(filled.canvas.period) == 30


def test_measurements_have_charts_of_their_own(page: TrendsPage, diary: Diary, weighed: None):
    fill(diary)
    page.show()
    assert page.measured.isVisible()
    assert [it.title for it in page.measured.canvas.panels] == ["Weight, kg", "Oxygen (SpO2), %"]
    assert "Weight, kg" not in [it.title for it in page.canvas.panels]
    assert page.measured.canvas.period == page.canvas.period
    assert "Higher is better." in page.measured.canvas.accessibleDescription()


def test_without_measurements_there_is_no_place_for_them(filled: TrendsPage):
    assert not filled.measured.isVisible()


def test_measurements_are_read_with_the_day_in_both_charts(page, diary: Diary, weighed: None):
    fill(diary)
    page.show()
    page.measured.canvas.mark(TODAY - timedelta(days=7))
    assert page.canvas.day == TODAY - timedelta(days=7)
    assert "weight 70.5 kg" in page.read_out.text().lower()
    assert "oxygen (spo2) 96 %" in page.read_out.text().lower()


def test_measurements_as_a_table(page: TrendsPage, diary: Diary, weighed: None):
    fill(diary)
    page.show()
    page.card.as_table.click()
    assert page.measured.table.isVisible()
    assert page.measured.model.table.rows[0] == ("22 Nov 2026", "08:00", "Weight 70.5 kg")


def test_unknown_measurements_are_passed_over(page: TrendsPage, diary: Diary):
    fill(diary)
    diary.save(a_measurement("shoe_size", 40), label="")
    page.show()
    assert not page.measured.isVisible()
    page.canvas.mark(TODAY)
    assert "40" not in page.read_out.text()


def test_a_day_that_is_read_stays_and_is_read_anew(filled, operations: Operations, diary: Diary):
    filled.canvas.mark(TODAY)
    operations.run(diary.record, TODAY, {"cough": 9})
    assert "cough 9, severe" in filled.read_out.text()


def test_a_new_window_comes_back_to_what_was_looked_at(
    filled: TrendsPage, scanned: None, theme: Theme, pages: Pages
):
    filled.chips.chips[Range.MONTH].click()
    choose(filled, TrendMode.MONTHS)
    made = pages(theme)
    made.restore_state(filled.view_state)
    made.restore_state(None)
    made.show()
    assert made.chips.chips[Range.MONTH].isChecked()
    assert made.card.views.choice == TrendMode.MONTHS


def test_words_in_a_table_stand_alone_when_spoken(qtmodeltester):
    model = TextTableModel()
    model.show_table(TextTable(("Month", "Cough"), (("Nov 2026", "9 of 27"),)))
    qtmodeltester.check(model)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.index(0, n).data(role) for n in (0, 1)] == ["Nov 2026", "Cough: 9 of 27"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Cough"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.data(QModelIndex()) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize("view", list(TrendMode))
@pytest.mark.parametrize(("scale", "width"), [(1.0, 804), (1.5, 804), (2.0, 804), (1.0, 1060)])
def test_nothing_is_clipped_or_out_of_reach(
    qtbot: QtBot, diary: Diary, pages: Pages, view: TrendMode, scale: float, width: int
):
    theme = Theme(palette.load(), scale=scale)
    fill(diary)
    diary.save(an_event("CT scan", day=SCAN), a_measurement("weight", 70), label="")
    diary.save(an_answer("chest_pain", 3), label="")
    made = pages(theme)
    made.setStyleSheet(theme.stylesheet())
    made.setFont(theme.font())
    made.resize(width, 700)
    made.show()
    choose(made, view)
    qtbot.wait(20)
    assert faults(made) == []
