"""Calendar's medicines: what is taken now, what was stopped, and the bars."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.records import Answer
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.page import CalendarPage, CalendarState
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.medicine_bars import DayAxis
from mbc_tracker.ui.common.undo_status import UndoStatus
from mbc_tracker.ui.medicines.correct_dialog import CorrectDialog
from mbc_tracker.ui.medicines.step_dialogs import (
    DoseDialog,
    StartAgainDialog,
    StartDialog,
    StopDialog,
)
from mbc_tracker.ui.medicines.view import MedicinesView
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.widgets.date_field import DateField
from tests.builders import TODAY, YESTERDAY, a_medicine, an_answer
from tests.ui.acting import child, click, focused, key, place, settled, tab_stops, texts
from tests.ui.fitting import faults

pytestmark = [pytest.mark.screen("calendar"), pytest.mark.usefixtures("quick_presses")]

JULY, SEPTEMBER, OCTOBER = date(2026, 7, 1), date(2026, 9, 14), date(2026, 10, 12)
CAPECITABINE = a_medicine(
    "Capecitabine", (JULY, "1,500 mg twice a day"), (OCTOBER, "1,250 mg twice a day")
)
LETROZOLE = a_medicine(
    "Letrozole",
    (date(2025, 3, 3), "2.5 mg"),
    day=date(2025, 3, 3),
    last_day=SEPTEMBER,
    note="Aching hands",
    id="medicine-2",
)


@pytest.fixture
def kept(diary: Diary) -> tuple[Medicine, ...]:
    """Two medicines, one of which was stopped."""
    diary.save(CAPECITABINE, LETROZOLE, label="x")
    return CAPECITABINE, LETROZOLE


@pytest.fixture
def page(window: MainWindow) -> CalendarPage:
    shown = window.show_page("calendar")
    assert isinstance(shown, CalendarPage)
    return shown


@pytest.fixture
def view(page: CalendarPage) -> MedicinesView:
    click(page.bar.chips.chips["medicines"])
    return child(page, MedicinesView)


def medicines(diary: Diary) -> tuple[Medicine, ...]:
    return diary.reader.records(Medicine)


def asked(view: MedicinesView, kind: type[Dialog]) -> Dialog:
    [dialog] = [it for it in view.findChildren(kind) if it.isVisible()]
    return dialog


def choose(field: DateField, day: date) -> None:
    field.setDate(QDate(day.year, day.month, day.day))


def test_an_empty_list_says_so_and_promises_nothing(page: CalendarPage, view: MedicinesView):
    assert "No current medicines are written down." in texts(view)
    assert not view._past.isVisible()
    assert not view._over_time.isVisible()
    assert any("does not check medicines" in text for text in texts(view))
    assert page._area.verticalScrollBar().maximum() == 0


@pytest.mark.usefixtures("kept")
def test_each_medicine_says_its_dose_since_when_and_what_was_before(view: MedicinesView):
    [taken], [ended] = view.taken, view.ended
    assert texts(taken)[-3:] == [
        "Capecitabine",
        "1,250 mg twice a day",
        "since 12 Oct 2026 · before that 1,500 mg twice a day, from 1 Jul 2026",
    ]
    assert texts(ended)[-3:] == ["Letrozole", "2.5 mg · 3 Mar 2025 to 14 Sep 2026", "Aching hands"]
    said = (
        "Capecitabine, 1,500 mg twice a day from 1 July 2026, "
        "1,250 mg twice a day from 12 October 2026"
    )
    assert taken.accessibleName() == said
    names = [it.accessibleName() for it in (*taken.buttons, *ended.buttons)]
    assert names == [
        *("Change dose: Capecitabine", "I stopped this: Capecitabine", "More about Capecitabine"),
        *("Started again: Letrozole", "More about Letrozole"),
    ]
    assert [it.text() for it in view.bars.rows] == [
        said,
        "Letrozole, 2.5 mg from 3 March 2025, until 14 September 2026",
    ]


def test_a_medicine_is_added_with_a_dose_and_a_day(diary: Diary, view: MedicinesView):
    click(view.add)
    dialog = asked(view, StartDialog)
    assert isinstance(dialog, StartDialog)
    assert dialog.day.field.day == TODAY
    dialog.medicine.field.setText(" Codeine ")
    dialog.dose.field.setText("15 mg")
    choose(dialog.day.field, YESTERDAY)
    dialog.accept()
    [kept] = medicines(diary)
    assert (kept.name, kept.doses) == ("Codeine", ((YESTERDAY, "15 mg"),))
    assert [row.medicine for row in view.taken] == [kept]


def test_a_name_is_needed_and_what_is_wrong_stands_at_the_field(diary: Diary, view: MedicinesView):
    click(view.add)
    dialog = asked(view, StartDialog)
    assert isinstance(dialog, StartDialog)
    dialog.accept()
    assert dialog.medicine.fault.text() == "Write the name of the medicine first."
    assert dialog.medicine.fault.isVisible()
    assert dialog.medicine.field.accessibleDescription() == dialog.medicine.fault.text()
    assert focused(dialog) is dialog.medicine.field
    assert medicines(diary) == ()
    dialog.medicine.field.setText("Codeine")
    dialog.accept()
    assert [it.name for it in medicines(diary)] == ["Codeine"]


@pytest.mark.usefixtures("kept")
def test_the_dose_is_changed_from_a_day_on(diary: Diary, view: MedicinesView):
    click(view.taken[0].change)
    dialog = asked(view, DoseDialog)
    assert isinstance(dialog, DoseDialog)
    assert "Until now: 1,250 mg twice a day" in texts(dialog)
    dialog.accept()
    assert "Write the new dose first" in dialog.dose.fault.text()
    dialog.dose.field.setText("1,000 mg")
    choose(dialog.day.field, date(2026, 6, 30))
    dialog.accept()
    assert not dialog.dose.fault.isVisible()
    assert dialog.day.fault.text().startswith("You started it on 1 Jul 2026.")
    choose(dialog.day.field, YESTERDAY)
    dialog.accept()
    [kept] = [it for it in medicines(diary) if it.name == "Capecitabine"]
    assert kept.doses == (*CAPECITABINE.doses, (YESTERDAY, "1,000 mg"))
    assert focused(view) is view.taken[0].change


def test_a_first_dose_can_be_written_down_later(diary: Diary, view: MedicinesView):
    diary.save(Medicine("m", "Codeine", JULY, None, "", (), CAPECITABINE.recorded), label="x")
    view.refresh()
    click(view.taken[0].change)
    dialog = asked(view, DoseDialog)
    assert not any(text.startswith("Until now") for text in texts(dialog))
    dialog.reject()


@pytest.mark.usefixtures("kept")
def test_it_is_stopped_on_its_last_day(diary: Diary, view: MedicinesView):
    click(view.taken[0].stop)
    dialog = asked(view, StopDialog)
    assert isinstance(dialog, StopDialog)
    choose(dialog.day.field, SEPTEMBER)
    dialog.accept()
    assert dialog.day.fault.text().startswith("You took it on 12 Oct 2026.")
    choose(dialog.day.field, YESTERDAY)
    dialog.accept()
    assert [it.last_day for it in medicines(diary)] == [SEPTEMBER, YESTERDAY]
    assert [row.medicine.name for row in view.ended] == ["Capecitabine", "Letrozole"]
    assert view.taken == []


@pytest.mark.usefixtures("kept")
def test_it_is_started_again_and_both_times_are_shown(diary: Diary, view: MedicinesView):
    click(view.ended[0].again)
    dialog = asked(view, StartAgainDialog)
    assert isinstance(dialog, StartAgainDialog)
    assert dialog.dose.field.text() == "2.5 mg"
    choose(dialog.day.field, SEPTEMBER)
    dialog.accept()
    assert dialog.day.fault.text() == "You took it until 14 Sep 2026. Choose a later day."
    choose(dialog.day.field, YESTERDAY)
    dialog.accept()
    assert [row.medicine.name for row in view.taken] == ["Capecitabine", "Letrozole"]
    assert "since 21 Nov 2026 · earlier from 3 Mar 2025 to 14 Sep 2026" in texts(view.taken[1])
    said = "2.5 mg · 3 Mar 2025 to 14 Sep 2026 · taken again since 21 Nov 2026"
    assert said in texts(view.ended[0])
    assert view.ended[0].buttons == (view.ended[0].more,)
    assert len(view.bars.rows) == 2


@pytest.mark.usefixtures("kept")
def test_all_of_it_can_be_put_right(diary: Diary, view: MedicinesView):
    view.taken[0].open_menu()
    view.taken[0].menu.actions()[0].trigger()
    dialog = asked(view, CorrectDialog)
    assert isinstance(dialog, CorrectDialog)
    dialog.medicine.field.setText("")
    dialog.accept()
    assert dialog.medicine.fault.isVisible()
    dialog.medicine.field.setText("Capecitabin")
    dialog.dose.field.setText("1.5 g")
    choose(dialog.day.field, date(2026, 6, 1))
    [later] = dialog.later
    later.dose.field.setText("")
    dialog.accept()
    assert later.dose.fault.text() == "Write the dose, or remove it."
    later.dose.field.setText("1.25 g")
    choose(later.day.field, date(2026, 5, 1))
    dialog.accept()
    assert later.day.fault.text() == "That is before the day you started."
    choose(later.day.field, date(2026, 6, 1))
    dialog.accept()
    assert later.day.fault.text() == "There is already another dose from that day."
    choose(later.day.field, OCTOBER)
    dialog.ended.click()
    choose(dialog.last_day.field, SEPTEMBER)
    dialog.accept()
    assert dialog.last_day.fault.text().startswith("You took it on 12 Oct 2026.")
    choose(dialog.last_day.field, YESTERDAY)
    dialog.note.field.setPlainText("With food\n")
    dialog.accept()
    [kept] = [it for it in medicines(diary) if it.id == "medicine-1"]
    assert (kept.name, kept.day, kept.last_day) == ("Capecitabin", date(2026, 6, 1), YESTERDAY)
    assert kept.doses == ((date(2026, 6, 1), "1.5 g"), (OCTOBER, "1.25 g"))
    assert kept.note == "With food"


@pytest.mark.usefixtures("kept")
def test_a_dose_is_taken_away_and_a_stop_taken_back(diary: Diary, view: MedicinesView):
    view.correct_wanted.emit(CAPECITABINE)
    dialog = asked(view, CorrectDialog)
    assert isinstance(dialog, CorrectDialog)
    dialog.later[0].remove.click()
    dialog.dose.field.setText("")
    dialog.accept()
    view.ended[0].open_menu()
    view.ended[0].menu.actions()[1].trigger()
    note = asked(view, CorrectDialog)
    assert isinstance(note, CorrectDialog)
    assert focused(note) is note.note.field
    note.ended.click()
    note.accept()
    assert [(it.name, it.last_day, it.doses) for it in medicines(diary)] == [
        ("Letrozole", None, LETROZOLE.doses),
        ("Capecitabine", None, ()),
    ]


@pytest.mark.usefixtures("kept")
def test_what_is_deleted_lies_in_deleted_things_and_undo_brings_it_back(
    diary: Diary, window: MainWindow, page: CalendarPage, view: MedicinesView
):
    status = child(page, UndoStatus)
    assert not status.undo.isEnabled()
    view.taken[0].more.setFocus()
    view.taken[0].open_menu()
    view.taken[0].menu.actions()[2].trigger()
    assert [it.record for it in diary.bin.entries()] == [CAPECITABINE]
    assert status.saved.text() == ""
    banner = window.banner
    assert banner.text.text().startswith("Removed: Medicine, ")
    assert (banner.isHidden(), banner.undo.isHidden()) == (False, False)
    assert status.undo.accessibleName() == "Undo: Remove Capecitabine"
    assert focused(view) is view.add
    click(status.undo)
    assert status.saved.text() == "Undone: Remove Capecitabine"
    assert [row.medicine for row in view.taken] == [CAPECITABINE]
    assert diary.bin.entries() == ()


@pytest.mark.usefixtures("kept")
def test_saved_is_said_until_something_else_is_done(
    diary: Diary, window: MainWindow, page: CalendarPage, view: MedicinesView
):
    status, run = child(page, UndoStatus), window._operations.run
    run(diary.save, a_medicine("Codeine", id="medicine-3"), label="Medicine: Codeine")
    assert status.saved.text() == "✓ Saved 09:41"
    run(diary.save, an_answer(), label="Cough 4")
    assert status.saved.text() == ""
    window.undo()
    assert status.saved.text() == ""
    assert diary.reader.records(Answer) == ()
    assert [row.medicine.name for row in view.taken] == ["Capecitabine", "Codeine"]


def test_a_refusal_stands_in_the_dialog_which_stays(diary: Diary, view: MedicinesView):
    diary.save(CAPECITABINE, label="x")
    view.refresh()
    click(view.taken[0].change)
    dialog = asked(view, DoseDialog)
    assert isinstance(dialog, DoseDialog)
    dialog.dose.field.setText("x")
    dialog.day.field.setMaximumDate(QDate(2027, 1, 1))
    choose(dialog.day.field, date(2026, 12, 24))
    dialog.accept()
    assert dialog.isVisible()
    assert any("is in the future" in text for text in texts(dialog))
    dialog.reject()


@pytest.mark.usefixtures("kept")
def test_by_keyboard_a_medicine_is_stopped(diary: Diary, view: MedicinesView, qtbot: QtBot):
    view.add.setFocus()
    key(view, Qt.Key.Key_Tab)
    assert focused(view) is view.taken[0].change
    key(view, Qt.Key.Key_Tab)
    key(view, Qt.Key.Key_Space)
    dialog = asked(view, StopDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    key(dialog, Qt.Key.Key_Return)
    assert [it.last_day for it in medicines(diary)] == [SEPTEMBER, TODAY]


def test_the_days_stay_where_they_were(page: CalendarPage, view: MedicinesView):
    page.turn_back()
    assert page.day == TODAY
    assert page.view_state == CalendarState(TODAY, "medicines")
    assert not page.bar.name.isVisible()
    assert not page._grid.isVisible()
    click(page.bar.chips.chips["month"])
    assert not view.isVisible()
    assert page._grid.isVisible()
    page.restore_state(CalendarState(YESTERDAY, "medicines"))
    assert view.isVisible()
    assert page.bar._undo.isVisible()


@pytest.mark.usefixtures("kept")
def test_trends_is_one_press_away(window: MainWindow, view: MedicinesView):
    click(view.trends)
    assert window.current_key == "trends"


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("width", [960, 1400])
def test_bars_and_days_are_drawn_inside_their_room(view: MedicinesView, width: int):
    window = view.window()
    window.resize(width, 900)
    axis = child(view, DayAxis)
    assert axis.accessibleName() == "23 Aug – 22 Nov 2026"
    for drawn in (*view.bars.rows, axis):
        assert not drawn.grab().isNull()
        assert drawn.plot().right() <= drawn.width()
    first, last = axis.left_of(date(2026, 8, 23)), axis.left_of(date(2026, 11, 23))
    assert first == axis.plot().left()
    assert last == pytest.approx(axis.plot().right())


@pytest.mark.usefixtures("kept")
def test_names_stand_above_their_bars_where_there_is_no_room_beside(view: MedicinesView):
    row = view.bars.rows[0]
    for drawn, stacked in ((900, False), (400, True)):
        row.resize(drawn, row.height())
        assert row.stacked is stacked
        assert row.height() == row.theme.px(26) * (2 if stacked else 1)
        assert not row.grab().isNull()
    axis = child(view, DayAxis)
    axis.resize(300, axis.height())
    assert not axis.grab().isNull()


@pytest.mark.usefixtures("kept")
def test_all_of_the_page_is_reached_by_keyboard(
    window: MainWindow, page: CalendarPage, view: MedicinesView, qtbot: QtBot
):
    window.resize(1024, 500)
    bar = page._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    view.add.setFocus()
    for _ in range(9):
        key(page, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    for _ in range(9):
        key(page, Qt.Key.Key_PageUp)
    assert bar.value() == 0


@pytest.mark.usefixtures("kept")
def test_tab_follows_reading_order(page: CalendarPage, view: MedicinesView, qtbot: QtBot):
    qtbot.waitUntil(lambda: settled(page))
    stops = list(tab_stops(view.add, view))
    lines = [place(stop, view)[0] // 40 for stop in stops]
    assert len(stops) == 7
    assert lines == sorted(lines)


@pytest.mark.usefixtures("kept")
def test_everything_fits_and_can_be_hit(page: CalendarPage, view: MedicinesView):
    view.window().resize(1024, 640)
    assert view.isVisible()
    assert faults(page) == []
