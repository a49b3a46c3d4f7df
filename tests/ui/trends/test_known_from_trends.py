"""What the team knows, set from Trends for a symptom that is shown."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint

from mbc_tracker.domain.before_after import BeforeAfter
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import BaselineReset, SymptomVisibility
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.mark_dialog import MarkDialog
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.trends.event_menu import EventMenu
from mbc_tracker.ui.trends.interactive_chart import ChartPosition
from mbc_tracker.ui.trends.page import TrendsPage
from tests.builders import TODAY
from tests.ui.acting import click, texts
from tests.ui.trends.conftest import Pages, fill, opened

DAY = TODAY - timedelta(days=30)


def offered(dialog: MarkDialog) -> list[str]:
    return [dialog.subject.itemData(n) for n in range(dialog.subject.count())]


def test_the_button_asks_about_what_is_shown(filled: TrendsPage, diary: Diary):
    click(filled.card.known)
    dialog = opened(filled, MarkDialog)
    shown = [it.key for it in diary.reader.visible_symptoms() if it.is_rated]
    assert offered(dialog) == shown
    assert dialog.subject.currentData() is None
    assert dialog.day.day == TODAY
    dialog.reject()


def test_beside_two_times_there_is_no_button(filled: TrendsPage):
    filled.card.views.chosen.emit("months")
    assert not filled.card.known.isHidden()
    filled._compare(BeforeAfter(DAY, DAY))
    assert filled.card.known.isHidden()


def test_a_mark_goes_by_the_entries_and_can_be_undone(
    filled: TrendsPage, diary: Diary, operations: Operations
):
    click(filled.card.known)
    dialog = opened(filled, MarkDialog)
    dialog.subject.setCurrentIndex(dialog.subject.findData("cough"))
    dialog.accept()
    (mark,) = diary.reader.records(BaselineReset)
    assert (mark.symptom, mark.day, mark.level) == ("cough", TODAY, None)
    operations.undo()
    assert diary.reader.records(BaselineReset) == ()


def test_the_only_symptom_shown_is_the_one_that_is_meant(filled: TrendsPage, diary: Diary):
    diary.set("trends", "cough")
    filled.invalidate()
    click(filled.card.known)
    dialog = opened(filled, MarkDialog)
    assert dialog.subject.currentData() == "cough"
    dialog.reject()


def test_the_menu_begins_with_its_day(filled: TrendsPage, diary: Diary):
    filled.canvas.menu_wanted.emit(ChartPosition(DAY, Period(DAY, DAY)), QPoint(10, 10))
    menu = filled.findChildren(EventMenu)[-1]
    (entry,) = [it for it in menu.actions() if it.text() == "My team has known since 23 Oct…"]
    entry.trigger()
    menu.close()
    dialog = opened(filled, MarkDialog)
    assert dialog.day.day == DAY
    dialog.subject.setCurrentIndex(dialog.subject.findData("cough"))
    dialog.accept()
    assert [it.day for it in diary.reader.records(BaselineReset)] == [DAY]


def test_a_symptom_without_entries_asks_for_a_level(filled: TrendsPage, diary: Diary):
    click(filled.card.known)
    dialog = opened(filled, MarkDialog)
    dialog.subject.setCurrentIndex(dialog.subject.findData("wheeze"))
    dialog.accept()
    assert any("You wrote nothing down about it" in text for text in texts(dialog))
    assert diary.reader.records(BaselineReset) == ()
    dialog.reject()


def test_while_no_rating_is_shown_it_can_be_about_any(
    pages: Pages, theme, diary: Diary, operations: Operations
):
    fill(diary, 3, fever="no")
    off = [SymptomVisibility(it.key, False) for it in diary.reader.visible_symptoms()]
    diary.save(*off, label="x")
    page = pages(theme)
    page.show()
    page.events.add_mark()
    dialog = opened(page, MarkDialog)
    assert {"cough", "weight"} <= set(offered(dialog))
    dialog.reject()
