from __future__ import annotations

import gc
import weakref
from datetime import date, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette, words
from mbc_tracker.domain.period import Range
from mbc_tracker.domain.records import Event
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.save_dialog import SaveDialog
from mbc_tracker.ui.planner.event_dialog import EventDialog
from mbc_tracker.ui.shell.page_factory import make_trends
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.chart_renderer import ChartRenderer
from mbc_tracker.ui.trends.chart_view import ChartView
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.trends.symptoms_dialog import SymptomsDialog
from tests.builders import TODAY, a_note, an_answer, an_appointment, an_event
from tests.ui.trends.conftest import Pages, fill, opened


def titles(page: TrendsPage) -> list[str]:
    return [panel.title for panel in page.canvas.panels]


def test_an_empty_diary_has_a_calm_page_without_charts(page: TrendsPage):
    page.show()
    assert not page.canvas.isVisible()
    assert page._empty.isVisible()
    assert not page.chips.chips[Range.SINCE_VISIT].isEnabled()


def test_the_sentence_says_what_the_charts_show(filled: TrendsPage):
    assert filled.sentence.text().startswith("Breathlessness and cough are about the same.")
    assert "Fever or chills: not reported on any of 59 days." in filled.sentence.text()
    assert filled.sentence.text() in filled.canvas.accessibleDescription()
    assert titles(filled) == ["Breathlessness", "Cough"]


def test_the_charts_are_drawn_in_the_themes_colours(filled: TrendsPage, theme: Theme):
    image = filled.canvas.grab().toImage()
    columns, rows = range(0, image.width(), 2), range(image.height())
    colours = {image.pixelColor(x, y).name() for x in columns for y in rows}
    assert theme.colour("surface").name() in colours
    assert theme.colour("primary").name() in colours


@pytest.mark.parametrize(
    ("chosen", "days"),
    [(Range.TWO_WEEKS, 14), (Range.MONTH, 30), (Range.THREE_MONTHS, 92), (Range.ALL, 60)],
)
def test_a_chip_chooses_the_range(filled: TrendsPage, chosen: Range, days: int):
    filled.chips.chips[chosen].click()
    assert len(filled.canvas.period) == days
    assert [which for which, chip in filled.chips.chips.items() if chip.isChecked()] == [chosen]


def test_since_last_visit_begins_on_its_day(filled: TrendsPage, diary: Diary, operations):
    visit = an_appointment(day=date(2026, 11, 2))
    operations.run(diary.save, visit, an_appointment(day=date(2027, 1, 1), id="next"), label="x")
    filled.chips.chips[Range.SINCE_VISIT].click()
    assert filled.canvas.period.first == visit.day


def test_a_time_without_ratings_says_so(page: TrendsPage, diary: Diary):
    diary.save(an_answer("cough", 3, TODAY - timedelta(days=300)), label="x")
    page.show()
    assert page.sentence.text() == "Nothing is recorded in this period."
    assert page.card._nothing.isVisible()
    assert not page.canvas.isVisible()
    assert not page.card.save.isEnabled()


def test_a_new_entry_is_in_the_charts_at_once(filled: TrendsPage, diary: Diary, operations):
    operations.run(diary.record, TODAY, {"cough": 9})
    assert filled.canvas.panels[1].dots.last == (TODAY, 9)


def test_a_setting_leaves_the_page_alone(filled: TrendsPage, diary: Diary):
    assert not filled.is_affected_by(diary.set("paper", "letter"))


def test_the_table_shows_the_same_values(filled: TrendsPage):
    filled.card.as_table.click()
    model = filled.card.model
    assert not filled.canvas.isVisible()
    assert filled.card.table.isVisible()
    assert model.rowCount() == 59
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown == ["Sun 22 Nov 2026", "4 (4)", "3 (3)", ""]


def test_the_table_button_says_what_comes_next(filled: TrendsPage):
    filled.card.as_table.click()
    assert filled.card.as_table.accessibleName() == "Show as charts"
    filled.card.as_table.click()
    assert filled.card.as_table.text() == "Show as table"
    assert filled.canvas.isVisible()


def test_how_the_charts_are_read_is_not_said_below_a_table(filled: TrendsPage):
    assert filled.read_out.text().startswith("Point at the charts")
    filled.card.as_table.click()
    assert filled.read_out.text() == ""
    filled.card.as_table.click()
    assert filled.read_out.text().startswith("Point at the charts")


def test_arrow_keys_read_out_a_day(filled: TrendsPage, qtbot: QtBot, diary: Diary):
    diary.save(a_note("Slept badly."), label="x")
    QTest.keyClick(filled.canvas, Qt.Key.Key_Left)
    text = "Sunday 22 November 2026: breathlessness 4, moderate; cough 3, mild; your note: Slept"
    assert filled.read_out.text().startswith(text)
    assert filled.canvas.accessibleDescription().startswith(text)


def test_keys_stay_within_the_days_that_are_shown(filled: TrendsPage, qtbot: QtBot):
    period = filled.canvas.period
    for key, day in (
        (Qt.Key.Key_Right, period.first),
        (Qt.Key.Key_Left, period.first),
        (Qt.Key.Key_End, period.last),
        (Qt.Key.Key_Right, period.last),
        (Qt.Key.Key_Left, period.last - timedelta(days=1)),
        (Qt.Key.Key_Home, period.first),
    ):
        QTest.keyClick(filled.canvas, key)
        assert filled.canvas.day == day


def test_other_keys_are_left_to_the_window(filled: TrendsPage, qtbot: QtBot):
    QTest.keyClick(filled.canvas, Qt.Key.Key_A)
    assert filled.canvas.day is None


def test_a_day_without_entries_is_read_as_not_recorded(filled: TrendsPage):
    filled.canvas.day_read.emit(TODAY - timedelta(days=3))
    assert filled.read_out.text() == "Thursday 19 November 2026: not recorded."


def test_the_mouse_reads_the_day_under_it(filled: TrendsPage, qtbot: QtBot):
    filled.canvas.grab()
    layout = filled.canvas._drawn().layouts[0]
    day = date(2026, 10, 1)
    QTest.mouseMove(filled.canvas, QPoint(round(layout.x(day) * 96 / 72), 50))
    qtbot.waitUntil(lambda: filled.canvas.day == day)
    assert filled.read_out.text().startswith("Thursday 1 October 2026")


def test_the_day_that_is_read_is_marked_in_the_picture(filled: TrendsPage, theme: Theme):
    before = filled.canvas.grab().toImage()
    filled.canvas.mark(date(2026, 10, 1))
    assert filled.canvas.grab().toImage() != before


def test_a_day_outside_the_new_range_is_no_longer_read(filled: TrendsPage):
    filled.canvas.mark(filled.canvas.period.first)
    filled.chips.chips[Range.TWO_WEEKS].click()
    assert filled.canvas.day is None


def test_the_focus_is_seen(filled: TrendsPage, qtbot: QtBot, theme: Theme):
    filled.activateWindow()
    filled.canvas.setFocus()
    qtbot.waitUntil(filled.canvas.hasFocus)
    image = filled.canvas.grab().toImage()
    edge = image.pixelColor(image.width() // 2, 1)
    assert edge.lightness() < 80


def test_a_long_note_is_shortened_when_read_out(filled: TrendsPage, diary: Diary):
    diary.save(a_note("word " * 400), label="x")
    filled.canvas.day_read.emit(TODAY)
    assert filled.read_out.text().endswith("word….")


def test_more_panels_need_more_height(filled: TrendsPage, diary: Diary, operations):
    before = filled.canvas.minimumHeight()
    operations.run(diary.record, TODAY, {"wheeze": 2, "hoarseness": 1})
    assert filled.canvas.minimumHeight() > before


def test_a_resized_chart_is_drawn_anew(filled: TrendsPage, qtbot: QtBot):
    filled.canvas.grab()
    filled.resize(1200, 900)
    qtbot.waitUntil(lambda: filled.canvas._outdated or _as_wide(filled))
    qtbot.waitUntil(lambda: _as_wide(filled))


def _as_wide(page: TrendsPage) -> bool:
    page.canvas.grab()
    return page.canvas._drawn().width == round(
        page.canvas.width() * page.canvas.devicePixelRatioF()
    )


def test_symptoms_can_be_chosen(filled: TrendsPage, qtbot: QtBot, diary: Diary):
    diary.save(an_answer("nausea", 2), label="x")
    filled.choose_symptoms()
    dialog = opened(filled, SymptomsDialog)
    assert dialog.boxes["cough"].isChecked()
    assert not dialog.boxes["nausea"].isChecked(), "rated once, but not asked for on Today"
    dialog.boxes["breathlessness"].setChecked(False)
    dialog.boxes["nausea"].setChecked(True)
    dialog.accept()
    assert titles(filled) == ["Cough", "Nausea (feeling sick)"]
    assert "Fever or chills" in filled.sentence.text()


def test_choosing_nothing_is_not_taken(filled: TrendsPage):
    filled.choose_symptoms()
    dialog = opened(filled, SymptomsDialog)
    for box in dialog.boxes.values():
        box.setChecked(False)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._fault.text() == "Tick at least one symptom."
    dialog.reject()


def test_an_event_is_written_down_and_drawn(filled: TrendsPage, diary: Diary):
    filled.events.add()
    dialog = opened(filled, EventDialog)
    dialog.words.setText("CT scan")
    dialog.accept()
    assert [event.text for event in diary.reader.records(Event)] == ["CT scan"]
    assert filled.canvas.panels[0].marks[0].text == "CT scan"


def test_an_event_is_read_out_on_all_its_days(filled: TrendsPage, diary: Diary, operations):
    cold = an_event("Cold", day=TODAY - timedelta(days=5), last_day=TODAY)
    operations.run(diary.save, cold, label="x")
    filled.canvas.day_read.emit(TODAY - timedelta(days=3))
    assert filled.read_out.text() == "Thursday 19 November 2026: Cold."


@pytest.mark.parametrize(
    ("kind", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_the_charts_are_saved_as_a_picture(
    filled: TrendsPage, tmp_path: Path, kind: str, start: bytes
):
    filled.export.save()
    dialog = opened(filled, SaveDialog)
    path = tmp_path / f"mine.{kind}"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert path.read_bytes().startswith(start)
    assert filled.read_out.text() == f"Saved as “mine.{kind}” in “{tmp_path.name}”."


def test_a_picture_can_be_saved_while_the_table_is_shown(filled: TrendsPage, tmp_path: Path):
    filled.card.as_table.click()
    filled.export.save_to(str(tmp_path / "t.svg"))
    assert b"Breathlessness" in (tmp_path / "t.svg").read_bytes()


def test_a_place_that_can_not_be_written_is_said_in_a_sentence(
    filled: TrendsPage, qtbot: QtBot, operations: Operations, tmp_path: Path
):
    with qtbot.waitSignal(operations.refused) as refusal:
        filled.export.save_to(str(tmp_path / "nowhere" / "t.png"))
    assert "t.png" in refusal.args[0]


def test_the_chosen_format_gives_the_ending(filled: TrendsPage):
    filled.export.save()
    dialog = opened(filled, SaveDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.filterSelected.emit("SVG (*.svg)")
    assert dialog.defaultSuffix() == "svg"
    dialog.reject()


def test_print_asks_for_the_report(filled: TrendsPage, qtbot: QtBot):
    with qtbot.waitSignal(filled.report_wanted):
        filled.head.print.click()


def test_making_the_page_draws_nothing(page: TrendsPage):
    assert page.canvas.panels == ()
    assert page.canvas._raster is None


def test_an_empty_canvas_shows_nothing(qtbot: QtBot, theme: Theme):
    canvas = ChartView(
        theme, ChartRenderer(palette.load(), words.load(), dark=False, scale=1.0), "Charts"
    )
    qtbot.addWidget(canvas)
    canvas.show()
    image = canvas.grab().toImage()
    assert image.pixelColor(5, 5) == image.pixelColor(50, 20)
    assert canvas._raster is None


def _move_to(x: int, y: int) -> QMouseEvent:
    return QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(x, y),
        QPointF(x, y),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_an_empty_canvas_takes_no_keys(page: TrendsPage, qtbot: QtBot):
    QTest.keyClick(page.canvas, Qt.Key.Key_Left)
    page.canvas.mouseMoveEvent(_move_to(5, 5))
    assert page.canvas.day is None


def test_nothing_is_cut_off_with_large_text_in_a_small_window(pages: Pages, diary: Diary):
    fill(diary)
    made = pages(Theme(palette.load(), dark=True, scale=2.0))
    made.resize(804, 700)
    made.show()
    assert made.canvas.width() < 804
    assert made.sentence.height() >= made.sentence.heightForWidth(made.sentence.width())


def test_the_page_is_freed(theme: Theme, diary: Diary, operations: Operations):
    fill(diary)
    made = make_trends(theme, palette.load(), words.load(), diary, operations)
    made.show()
    made.close()
    known = weakref.ref(made)
    shiboken6.delete(made)
    del made
    gc.collect()
    assert known() is None
