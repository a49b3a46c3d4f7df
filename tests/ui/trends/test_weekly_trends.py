"""Trends of a diary that went from daily to weekly."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from mbc_tracker.charts.layout import lay_out
from mbc_tracker.domain.period import Range
from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.trends.page import TrendsPage
from tests.builders import TODAY, an_answer, an_event, write_many


def ago(days: int):
    return TODAY - timedelta(days=days)


@pytest.fixture
def weekly_page(page: TrendsPage, diary: Diary) -> TrendsPage:
    """Daily until a month ago, then once a week up to yesterday."""
    daily = [an_answer("cough", 2, ago(n)) for n in range(30, 80)]
    weekly = [an_answer("cough", 4, ago(n), Recall.WEEK) for n in (1, 8, 15, 22)]
    write_many(diary, *daily, *weekly, an_event(day=ago(28)))
    page._choose_range(Range.THREE_MONTHS)
    page.refresh()
    return page


def test_the_legend_and_a_pointed_at_day_say_what_is_about_a_week(weekly_page: TrendsPage):
    assert "A hollow diamond is the worst of 7 days" in weekly_page.summary.text
    weekly_page._read_day(ago(1))
    assert "cough 4, moderate, the worst of 7 days" in weekly_page.read_out.text()
    (panel,) = weekly_page.canvas.panels
    assert weekly_page._renderer.reading(panel, ago(1)) == "4 in the week to 21 Nov"
    assert weekly_page._renderer.reading(panel, ago(40)) == "2 on 13 Oct"
    assert weekly_page._renderer.reading(panel, ago(2)) == "not recorded"


def test_the_table_marks_them_in_writing_and_in_speech(weekly_page: TrendsPage):
    weekly_page.toggle_table()
    weekly_page.refresh()
    model = weekly_page.card.model
    latest = model.index(0, 1)
    assert latest.data() == "4, of 7 days"
    spoken = latest.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Cough, 4 out of 10, moderate, the worst of 7 days"
    assert weekly_page.card._of_weeks.isVisibleTo(weekly_page)


def test_months_and_before_and_after_keep_them_apart(weekly_page: TrendsPage):
    weekly_page._choose_view("months")
    weekly_page.refresh()
    assert "A hollow diamond is the typical answer about 7 days." in weekly_page.summary.text
    weekly_page._read_day(ago(1))
    assert "cough" in weekly_page.read_out.text()
    weekly_page._choose_view("pair")
    weekly_page.refresh()
    assert "A hollow diamond" in weekly_page.summary.text
    assert "4 answers about 7 days" in " ".join(weekly_page.card._lines)


def test_a_diary_of_days_needs_no_word_about_weeks(page: TrendsPage):
    page.refresh()
    assert "diamond" not in page.summary.text
    assert not page.card._of_weeks.isVisibleTo(page)


@pytest.fixture
def asked_weekly(page: TrendsPage, diary: Diary) -> TrendsPage:
    """A diary that was asked twice how active its owner is."""
    diary.save(SymptomVisibility("activity_level", shown=True), label="on")
    diary.record(ago(9), {"cough": 2, "activity_level": "step_3"})
    diary.record(ago(2), {"cough": 2, "activity_level": "step_2"})
    page.refresh()
    return page


def test_steps_have_charts_of_their_own_from_0_to_4(asked_weekly: TrendsPage):
    card = asked_weekly.steps
    assert card.isVisibleTo(asked_weekly)
    (panel,) = card.canvas.panels
    assert (panel.title, panel.scale.lowest, panel.scale.highest) == ("Activity level", 0, 4)
    assert panel.dots.heights.tolist() == [3, 2]
    told = card.canvas.accessibleDescription()
    assert told.endswith("The highest was step 3 on 13 Nov 2026.")
    card.canvas.mark(ago(9))
    assert asked_weekly.read_out.text().startswith("Friday 13 November 2026")
    asked_weekly.toggle_table()
    asked_weekly.refresh()
    first, second = card.model.table.rows
    assert first[0] == "20 Nov 2026"
    assert first[1].startswith("2: I looked after myself")
    assert second[1].startswith("3: ")


def test_steps_go_with_the_period_and_the_view(asked_weekly: TrendsPage, diary: Diary):
    asked_weekly._choose_view("months")
    asked_weekly.refresh()
    assert not asked_weekly.steps.isVisibleTo(asked_weekly)
    asked_weekly._choose_view("days")
    diary.save(SymptomVisibility("activity_level", shown=False), label="off")
    asked_weekly.refresh()
    assert not asked_weekly.steps.isVisibleTo(asked_weekly)


def test_the_name_of_a_question_is_whole_beside_its_chart(page: TrendsPage, diary: Diary):
    diary.save(SymptomVisibility("breathless_activity", shown=True), label="on")
    diary.record(TODAY, {"cough": 1, "breathless_activity": "step_4"})
    page.refresh()
    renderer, panels = page._renderer, page.steps.canvas.panels
    (layout,) = lay_out(panels, renderer._style(), 700, 100)
    assert " ".join(layout.plots[0].name) == "What breathlessness stops me doing"


def test_steps_are_told_in_words_and_are_not_among_ratings(page: TrendsPage, diary: Diary):
    diary.save(SymptomVisibility("activity_level", shown=True), label="on")
    diary.record(ago(9), {"cough": 2, "activity_level": "step_1"})
    diary.record(ago(2), {"cough": 2, "activity_level": "step_2"})
    page.refresh()
    told = page.summary.text
    assert "Activity level: step 2 of 4 on 20 Nov 2026, “I looked after myself" in told
    assert "Before that: step 1 on 13 Nov 2026." in told
    assert [panel.title for panel in page.canvas.panels] == ["Cough"]
    page._choose_view("months")
    page.refresh()
    assert "Activity level: step 2 of 4" in page.summary.text
