"""The main window: screens, keys, geometry, and being made anew."""

from __future__ import annotations

import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mbc_tracker.content import words
from mbc_tracker.domain.records import Contact
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.common.undo_line import UndoLine
from mbc_tracker.ui.planner.controller import PlannerController
from mbc_tracker.ui.planner.event_list_dialog import EventListDialog
from mbc_tracker.ui.planner.questions_dialog import QuestionsDialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.nav_button import RAIL, NavButton
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, a_contact, a_question, an_event
from tests.ui.acting import CTRL, child, click, key, place, said

SCREENS = ["today", "trends", "calendar", "report", "learn", "settings"]


def test_today_is_the_first_screen(window: MainWindow):
    assert window.current_key == "today"
    assert window.sidebar.buttons["today"].isChecked()
    assert list(window.pages) == ["today"]


@pytest.mark.parametrize("screen", SCREENS)
def test_the_side_bar_and_its_keys_turn_to_a_screen(window: MainWindow, screen: str):
    click(window.sidebar.buttons[screen])
    assert window.current_key == screen
    assert [name for name in SCREENS if window.sidebar.buttons[name].isChecked()] == [screen]
    window.show_page("today")
    key(window, Qt.Key(Qt.Key.Key_1 + SCREENS.index(screen)), CTRL)
    assert window.current_key == screen


def test_a_screen_readers_toggle_turns_to_a_screen(window: MainWindow):
    window.sidebar.buttons["calendar"].toggle()
    assert window.current_key == "calendar"


def test_a_screen_is_made_once(window: MainWindow):
    page = window.show_page("calendar")
    window.show_page("today")
    assert window.show_page("calendar") is page


def test_the_window_remembers_its_size(
    qapp: QApplication, session: Session, diary: Diary, preferences: Preferences
):
    session.window.resize(QSize(900, 640))
    session.window.close()
    other = Session(qapp, diary, preferences)
    other.show()
    kept = other.window.size()
    other.window.close()
    other.end()
    assert kept == QSize(900, 640)


def test_the_first_window_has_the_usual_size(window: MainWindow):
    assert window.size() == QSize(1280, 800)


SCREENS_FREE = [(1350, 680), (1077, 556), (1264, 632), (944, 452), (1008, 552)]


@pytest.mark.parametrize("room", SCREENS_FREE)
def test_a_smaller_screen_is_filled_and_never_left(
    opens: Callable[[str], Session], monkeypatch: pytest.MonkeyPatch, room: tuple[int, int]
):
    monkeypatch.setattr("mbc_tracker.ui.style.screens.on_screen", lambda _: QSize(*room))
    window = opens("learn").window
    assert window.isMaximized()
    least = window.minimumSize()
    assert least.width() <= room[0]
    assert least.height() <= room[1]


def test_a_narrow_window_has_a_rail_in_place_of_the_side_bar(qtbot: QtBot, session: Session):
    bar = session.window.sidebar
    assert (bar.width(), bar._title.isVisible()) == (196, True)
    session.window.resize(1279, 800)
    qtbot.waitUntil(lambda: bar.width() == 76)
    assert not bar._title.isVisible()
    assert bar.help.isVisible()
    session.window.resize(1280, 800)
    qtbot.waitUntil(lambda: bar.width() == 196)


@pytest.mark.parametrize(("width", "text"), [(1599, 125), (1919, 150), (1400, 200)])
def test_larger_text_needs_more_room_for_the_side_bar(
    qtbot: QtBot, preferences: Preferences, opens: Callable[[str], Session], width: int, text: int
):
    preferences.text_size = text
    window = opens("learn").window
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.sidebar.width() == round(0.76 * text))


@pytest.mark.parametrize(("height", "icons"), [(540, False), (640, False), (760, True)])
def test_in_the_rail_all_entries_have_icons_or_none_has(
    qtbot: QtBot,
    preferences: Preferences,
    opens: Callable[[str], Session],
    height: int,
    icons: bool,
):
    preferences.text_size = 200
    window = opens("learn").window
    window.resize(1024, height)
    qtbot.wait(20)
    bar = window.sidebar
    entries = [*bar.buttons.values(), bar.help]
    assert {entry._with_icon for entry in entries} == {icons}
    assert all(entry.height() >= entry.minimumSizeHint().height() for entry in entries)
    assert not icons or all(entry.height() >= entry.least_with_icon for entry in entries)


def test_a_sentence_in_the_window_moves_nothing(session: Session, today: TodayPage):
    before = place(today, session.window)
    session.window.banner.say("The disk is full.")
    assert place(today, session.window) == before
    session.window.resize(1100, 700)
    banner, screen = session.window.banner, session.window.stack
    assert screen.rect().contains(banner.geometry())


@pytest.mark.parametrize("size", [100, 200])
def test_a_sentence_leaves_what_has_the_keyboard_in_sight(
    preferences: Preferences, opens: Callable[[str], Session], size: int
):
    preferences.text_size = size
    window = opens("today").window
    window.resize(1024, 640)
    today, banner = window.pages["today"], window.banner
    assert isinstance(today, TodayPage)
    first, note = today.answers.rows[0].buttons[0], today.answers.note
    banner.mention("A new day has begun.")
    for comes in (False, True):
        for focus in (note, first, today.bar.date, note):
            focus.setFocus(Qt.FocusReason.TabFocusReason)
            if comes:
                banner.mention("Another sentence.")
            spot = QRect(focus.mapTo(window.stack, QPoint()), focus.size())
            assert not banner.geometry().intersects(spot)
    banner.close_button.setFocus()
    at = banner.geometry()
    window.sidebar.help.setFocus()
    assert banner.geometry() == at


def test_a_sentence_covers_no_more_than_it_needs(session: Session, today: TodayPage):
    banner = session.window.banner
    banner.say("Nothing was saved: another program has emptied the diary while it was open here.")
    assert banner.height() < 2 * session.theme.target


def test_a_second_start_brings_the_window_forward(window: MainWindow):
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()
    window.hide()
    window.come_to_front()
    assert window.isVisible()


def test_a_maximised_window_stays_so_when_it_is_made_anew(session: Session):
    session.window.showMaximized()
    session.rebuild()
    assert session.window.isMaximized()


def test_the_old_window_is_freed_when_it_is_made_anew(qapp: QApplication, session: Session):
    old, page = weakref.ref(session.window), weakref.ref(session.window.pages["today"])
    session.rebuild()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (old(), page()) == (None, None)


def test_the_system_turning_dark_is_followed_only_where_it_was_asked_for(session: Session):
    window = session.window
    session._preferences.colours = Colours.LIGHT
    session._follow_system()
    assert session.window is window
    session._preferences.colours = Colours.SYSTEM
    session._follow_system()
    assert session.window is not window


def test_each_press_shows_on_every_screen_that_it_is_about(session: Session, today: TodayPage):
    shown = session.window.show_page("calendar")
    session.operations.run(session._diary.record, TODAY, {"cough": 4})
    assert not shown._stale
    assert today._stale
    session.window.show_page("today")
    assert said(today, "cough") == "4 – moderate"


class Plain(Page):
    """The least a screen can be."""


def test_a_screen_has_nothing_to_save_and_no_place_by_itself(qtbot: QtBot, session: Session):
    page = Plain(session.operations)
    qtbot.addWidget(page)
    page.restore_state(page.view_state)
    assert page.flush()
    assert page.view_state is None
    with pytest.raises(NotImplementedError):
        page.refresh()


def test_the_trends_lead_to_the_report(session: Session):
    session.window.show_page("trends").report_wanted.emit()  # type: ignore[attr-defined]
    assert session.window.current_key == "report"


def test_a_low_window_keeps_the_buttons_rather_than_the_reminder(qtbot: QtBot, session: Session):
    session._preferences.text_size = 200
    session.rebuild()
    bar = session.window.sidebar
    session.window.resize(2600, 900)
    qtbot.waitUntil(lambda: not bar._private.isVisible())
    assert bar.help.isVisible()
    session.window.resize(2600, 1100)
    qtbot.waitUntil(bar._private.isVisible)


def test_a_screen_that_is_not_touched_by_a_change_stays_as_it_is(
    session: Session, today: TodayPage
):
    session.operations.run(session._diary.record, YESTERDAY, {"cough": 4})
    session.window.show_page("calendar")
    session.operations.run(session._diary.record, YESTERDAY, {"cough": 5})
    assert not today._stale


def test_the_title_says_the_page_and_the_day(window: MainWindow, today: TodayPage):
    assert window.windowTitle() == "Today, Sunday 22 November 2026 – MBC Tracker"
    click(today.bar.before)
    assert window.windowTitle() == "Yesterday, Saturday 21 November 2026 – MBC Tracker"
    window.show_page("calendar")
    assert window.windowTitle() == "Calendar – MBC Tracker"
    window.show_page("today")
    assert window.windowTitle() == "Yesterday, Saturday 21 November 2026 – MBC Tracker"


def test_a_removal_is_said_where_it_happened_and_offers_undo(window: MainWindow, diary: Diary):
    diary.save(a_contact(), label="Care team")
    window.show_page("settings")
    window._operations.run(diary.remove, a_contact(), label="Remove")
    assert window.banner.isVisible()
    assert window.banner.text.text().startswith("Removed: Phone number, ")
    click(window.banner.undo)
    assert diary.reader.records(Contact) == (a_contact(),)
    assert window.banner.isHidden()
    window.banner.mention("Something else.")
    assert window.banner.undo.isHidden()


def test_the_line_across_the_window_stands_before_each_screen(window: MainWindow):
    window.banner.mention("Removed.")
    for screen in ("settings", "today"):
        window.show_page(screen)
        middle = window.banner.mapTo(window, window.banner.rect().center())
        seen = window.childAt(middle)
        assert seen is not None
        assert window.banner is seen or window.banner.isAncestorOf(seen)


def test_what_a_dialog_removes_is_said_there_and_can_be_taken_back_there(
    window: MainWindow, today: TodayPage, diary: Diary
):
    diary.save(a_question(), label="Question")
    PlannerController(window._theme, words.load(), diary, window._operations, today).ask(None)
    dialog = child(today, QuestionsDialog)
    click(dialog.cards[0].remove)
    line = child(dialog, UndoLine)
    assert line.text.text() == "Removed: Question, Is the cough from the treatment?"
    assert window.banner.isHidden()
    click(line.undo)
    assert [card.question for card in dialog.cards] == [a_question()]
    assert (line.text.text(), line.undo.isHidden()) == ("Undone: Remove a question", True)
    line._take_back()  # there is nothing more
    click(dialog.cards[0].asked)
    assert line.isHidden()
    dialog.reject()


def test_a_dialog_with_undo_of_its_own_says_only_what_was_removed(
    window: MainWindow, today: TodayPage, diary: Diary
):
    diary.save(an_event(), label="Event")
    plans = PlannerController(window._theme, words.load(), diary, window._operations, today)
    plans.list_events()
    dialog = child(today, EventListDialog)
    dialog.lines[0]._remove()
    line = child(dialog, UndoLine)
    assert line.text.text() == "Removed: Event, 21 Nov 2026, CT scan"
    assert line.undo.isHidden()
    assert dialog.undo.isEnabled()
    dialog.reject()


def test_taking_an_addition_back_is_no_removal(window: MainWindow, diary: Diary):
    window._operations.run(diary.save, a_contact(), label="Care team")
    window.undo()
    assert window.banner.isHidden()


def test_what_today_removes_has_undo_on_screen_already(window: MainWindow, diary: Diary):
    window._operations.run(diary.record, TODAY, {"cough": 4})
    window._operations.run(diary.record, TODAY, {"cough": None})
    assert window.banner.isHidden()


def test_the_focus_is_in_view_however_it_comes(window: MainWindow, today: TodayPage, qtbot: QtBot):
    window.resize(1000, 420)
    area = today.area.verticalScrollBar()
    note = today.answers.note
    qtbot.waitUntil(lambda: area.maximum() > 100)
    window.sidebar.help.setFocus()
    area.setValue(0)
    note.setFocus(Qt.FocusReason.TabFocusReason)
    view = today.area.viewport()
    corner = note.mapTo(view, note.rect().bottomLeft())
    assert view.rect().contains(corner)


def test_a_long_name_breaks_at_its_soft_hyphen_in_the_rail_alone(qtbot: QtBot, theme: Theme):
    entry = NavButton(theme, "Einstel\u00adlungen", "settings")
    qtbot.addWidget(entry)
    assert entry.text() == entry.accessibleName() == "Einstellungen"
    beside = entry.minimumSizeHint()
    entry.show_rail(rail=True)
    assert entry.minimumSizeHint().width() <= theme.px(RAIL) < beside.width()
    unbroken = NavButton(theme, "Einstellungen", "settings")
    qtbot.addWidget(unbroken)
    unbroken.show_rail(rail=True)
    assert entry.minimumSizeHint().height() > unbroken.minimumSizeHint().height()
