"""The reminder: a notification at its time, a quiet line where it was missed, and its card."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.reminder import Reminder, Rhythm
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.reminder.card import ReminderCard
from mbc_tracker.ui.reminder.notifier import SystemNotifier
from mbc_tracker.ui.reminder.service import ReminderService
from mbc_tracker.ui.reminder.tray import TrayIcon
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.style.theme import Theme
from tests.builders import TODAY
from tests.fakes import FixedClock
from tests.ui.acting import child, click, key, tab_stops, texts
from tests.ui.fitting import faults
from tests.ui.test_layout import LOOKS, Opens, Sitting, Size

pytestmark = pytest.mark.screen("settings")

DAILY = Reminder(Rhythm.DAILY, time(20, 0))
SENTENCE = "This computer can’t show notifications. So there can be no reminders."


class FakeNotifier(QObject):
    """Stands in for the system's notifications."""

    pressed = Signal()

    def __init__(self, *_: object) -> None:
        super().__init__()
        self.available, self.shown, self.works = True, False, True
        self.told: list[tuple[str, str]] = []

    def show(self) -> None:
        self.shown = True

    def hide(self) -> None:
        self.shown = False

    def tell(self, title: str, text: str) -> bool:
        self.told += [(title, text)] if self.works else []
        return self.works


class FakeAutostart:
    """Stands in for what opens at log-in."""

    def __init__(self) -> None:
        self.on, self.broken = False, False

    def set(self, *, on: bool) -> None:
        if self.broken:
            raise EnvironmentFault("The system says no.")
        self.on = on


@pytest.fixture
def tray() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def reminder_service(diary: Diary, preferences: Preferences, tray: FakeNotifier) -> ReminderService:
    return ReminderService(diary.clock, diary.reader.recorded_days, preferences, tray)


@pytest.fixture
def autostart() -> FakeAutostart:
    return FakeAutostart()


@pytest.fixture
def card(
    qtbot: QtBot, theme: Theme, reminder_service: ReminderService, autostart: FakeAutostart
) -> ReminderCard:
    made = ReminderCard(theme, tuple("1234567"), reminder_service, autostart)
    qtbot.addWidget(made)
    made.refresh()
    with qtbot.waitExposed(made):
        made.show()
    return made


def at(clock: FixedClock, text: str) -> None:
    clock.set_to(datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M"))  # noqa: DTZ007 - wall


def test_nothing_runs_while_the_reminder_is_off(
    reminder_service: ReminderService, tray: FakeNotifier
):
    assert reminder_service.begin() is None
    assert not reminder_service._timer.isActive()
    assert not tray.shown


def test_the_notification_comes_once_at_its_time(
    reminder_service: ReminderService, tray: FakeNotifier, clock: FixedClock
):
    reminder_service.set(DAILY)
    for moment in ("22 19:59", "22 20:00", "22 20:01", "22 23:59"):
        at(clock, moment)
        reminder_service.look()
    assert tray.told == [("MBC Tracker", "You asked to be reminded of your diary.")]
    at(clock, "23 20:00")
    reminder_service.look()
    assert len(tray.told) == 2


def test_the_timer_looks_at_the_clock(
    qtbot: QtBot, reminder_service: ReminderService, tray: FakeNotifier, clock: FixedClock
):
    reminder_service._timer.setInterval(5)
    reminder_service.set(DAILY)
    at(clock, "22 20:00")
    qtbot.waitUntil(lambda: bool(tray.told))


def test_no_reminder_comes_where_something_is_written_today(
    reminder_service: ReminderService, tray: FakeNotifier, clock: FixedClock, diary: Diary
):
    reminder_service.set(DAILY)
    diary.record(TODAY, {"cough": 0})
    at(clock, "22 20:00")
    reminder_service.look()
    assert tray.told == []


def test_notifications_that_come_later_are_found(
    reminder_service: ReminderService, tray: FakeNotifier, clock: FixedClock
):
    tray.available = False
    reminder_service.set(DAILY)
    at(clock, "22 20:00")
    reminder_service.look()
    before = tray.shown
    tray.available = True
    reminder_service.look()
    assert (before, tray.shown) == (False, True)
    assert len(tray.told) == 1


def test_setting_a_time_that_has_passed_brings_nothing_up(
    reminder_service: ReminderService, tray: FakeNotifier, clock: FixedClock
):
    at(clock, "22 21:00")
    reminder_service.set(DAILY)
    reminder_service.look()
    assert tray.told == []
    assert reminder_service.begin() is None


def test_switching_it_off_takes_the_icon_away(
    reminder_service: ReminderService, tray: FakeNotifier
):
    reminder_service.set(DAILY)
    before = tray.shown
    reminder_service.set(Reminder())
    assert (before, tray.shown) == (True, False)
    assert not reminder_service._timer.isActive()


def test_a_notification_that_failed_is_tried_again_and_not_counted(
    reminder_service: ReminderService, tray: FakeNotifier, clock: FixedClock
):
    reminder_service.set(DAILY)
    at(clock, "22 20:00")
    tray.works = False
    reminder_service.look()
    tray.works = True
    reminder_service.look()
    reminder_service.look()
    assert len(tray.told) == 1


def test_after_the_end_nothing_looks_at_the_diary(
    reminder_service: ReminderService, tray: FakeNotifier
):
    reminder_service.set(DAILY)
    reminder_service.end()
    assert not reminder_service._timer.isActive()
    assert not tray.shown


def test_a_missed_reminder_is_told_of_once(
    reminder_service: ReminderService,
    tray: FakeNotifier,
    clock: FixedClock,
    preferences: Preferences,
    diary: Diary,
):
    at(clock, "21 09:00")
    reminder_service.set(DAILY)
    at(clock, "22 09:41")
    shared = diary.clock, diary.reader.recorded_days, preferences, tray
    again = ReminderService(*shared)
    assert again.begin() == datetime(2026, 11, 21, 20, 0)  # noqa: DTZ001 - wall time
    assert ReminderService(*shared).begin() is None
    assert tray.told == []


def test_one_whose_day_the_computer_slept_through_is_told_of_once(
    session: Session, clock: FixedClock
):
    at(clock, "21 09:00")
    service = session.reminder_service
    service.set(DAILY)
    at(clock, "22 09:41")
    service.look()
    banner = session.window.banner
    assert banner.isVisibleTo(session.window)
    assert banner.text.text().startswith("Your reminder for Sat 21 Nov, 20:00 could not come.")
    banner.hide()
    service.look()
    assert not banner.isVisibleTo(session.window)


def test_the_window_says_quietly_what_was_missed(
    session: Session, preferences: Preferences, clock: FixedClock, diary: Diary, qtbot: QtBot
):
    at(clock, "20 09:00")
    session.reminder_service.set(DAILY)
    at(clock, "22 09:41")
    diary.set("country", "GB")
    banner = session.window.banner
    session.start_background_services()
    qtbot.waitUntil(banner.isVisible)
    assert banner.property("card") == "plain"
    assert banner.text.text() == (
        "Your reminder for Sat 21 Nov, 20:00 could not come. You can still fill in any past day."
    )
    banner.say("The disk is full.")
    assert banner.property("card") == "notice"


def test_pressing_the_notification_brings_the_window_forward(session: Session, qtbot: QtBot):
    session.window.showMinimized()
    notifier = session.reminder_service.notifier
    assert isinstance(notifier, SystemNotifier)
    notifier.tray._icon.messageClicked.emit()
    qtbot.waitUntil(lambda: not session.window.isMinimized())


def test_the_icon_is_pressed_by_a_plain_click_only(qtbot: QtBot, theme: Theme):
    tray = TrayIcon(theme.icon("sun"))
    with qtbot.waitSignal(tray.pressed):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.pressed):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # offscreen has no tray
def test_the_tray_hands_over_to_the_system(theme: Theme, monkeypatch: pytest.MonkeyPatch):
    said: list[object] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *words: said.append(words[:2]))
    tray = TrayIcon(theme.icon("sun"))
    tray.show()
    assert tray._icon.isVisible()
    tray.tell("A title", "A text")
    tray.hide()
    assert not tray._icon.isVisible()
    assert said == [("A title", "A text")]
    assert not tray.available  # the offscreen platform has none


def test_the_reminder_is_off_until_it_is_wanted(card: ReminderCard):
    assert card.rhythm.choice == "off"
    assert card._details.isHidden()
    assert card.unavailable.isHidden()


def test_a_weekly_reminder_is_chosen(card: ReminderCard, reminder_service: ReminderService):
    click(card.rhythm.chips["weekly"])
    assert card._day.isVisible()
    card.weekday.setCurrentIndex(2)
    card.weekday.activated.emit(2)
    card.time.setFocus()
    key(card, Qt.Key.Key_Up)
    assert reminder_service.reminder == Reminder(Rhythm.WEEKLY, time(21, 0), 2)


def test_a_daily_reminder_asks_for_no_weekday(
    card: ReminderCard, reminder_service: ReminderService
):
    click(card.rhythm.chips["daily"])
    assert card._day.isHidden()
    assert card.time.isVisible()
    assert reminder_service.reminder.rhythm is Rhythm.DAILY


def test_opening_at_log_in_is_asked_for_and_ends_with_the_reminder(
    card: ReminderCard, autostart: FakeAutostart
):
    click(card.rhythm.chips["daily"])
    states = [autostart.on]
    for part in (*[card.at_log_in] * 3, card.rhythm.chips["off"]):
        click(part)
        states.append(autostart.on)
    assert states == [False, True, False, True, False]
    assert not card.at_log_in.isChecked()


def test_what_the_system_refuses_is_said_and_not_shown_as_done(
    qtbot: QtBot, card: ReminderCard, autostart: FakeAutostart
):
    click(card.rhythm.chips["daily"])
    autostart.broken = True
    with qtbot.waitSignal(card.refused) as said:
        click(card.at_log_in)
    assert said.args == ["The system says no."]
    assert not card.at_log_in.isChecked()


def test_without_notifications_nothing_is_offered(card: ReminderCard, tray: FakeNotifier):
    tray.available = False
    card.refresh()
    assert SENTENCE in texts(card)
    assert card.rhythm.isHidden()
    assert card._details.isHidden()


def test_without_notifications_a_reminder_can_still_be_switched_off(
    card: ReminderCard,
    tray: FakeNotifier,
    reminder_service: ReminderService,
    autostart: FakeAutostart,
):
    click(card.rhythm.chips["daily"])
    click(card.at_log_in)
    tray.available = False
    card.refresh()
    click(card.rhythm.chips["off"])
    assert reminder_service.reminder.rhythm is Rhythm.OFF
    assert not autostart.on
    assert card.rhythm.isHidden()


def test_the_wheel_scrolls_and_never_changes_the_time(
    card: ReminderCard, reminder_service: ReminderService
):
    click(card.rhythm.chips["daily"])
    middle = QPointF(card.time.rect().center())
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    none = Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        middle, middle, QPoint(0, -120), QPoint(0, -120), buttons, none, phase, False
    )
    QApplication.sendEvent(card.time, turn)
    assert reminder_service.reminder.at == time(20, 0)


def test_the_tab_key_passes_every_part_in_order(card: ReminderCard):
    click(card.rhythm.chips["weekly"])
    wanted = [card.rhythm.chips["weekly"], card.weekday, card.time]
    assert list(tab_stops(wanted[0], card)) == wanted  # in the time, Tab goes on to the minutes
    key(card, Qt.Key.Key_Tab)
    assert card.window().focusWidget() is card.at_log_in


def test_where_neither_the_desktop_nor_a_tray_shows_any_the_window_says_so(session: Session):
    page = session.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(SettingsSection.REMINDER)
    reminder = child(page, ReminderCard)
    assert SENTENCE in texts(reminder)
    reminder.refused.emit("The system says no.")
    assert session.window.banner.text.text() == "The system says no."


@pytest.fixture
def sitting(qtbot: QtBot, opens: Opens, preferences: Preferences) -> Sitting:
    return Sitting(qtbot, opens, preferences)


@pytest.mark.covered_elsewhere
@pytest.mark.parametrize(("size", "text", "colours"), LOOKS)
def test_the_whole_card_fits(
    sitting: Sitting,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
    size: Size,
    text: int,
    colours: Colours,
):
    monkeypatch.setattr(TrayIcon, "available", True)
    preferences.reminder = Reminder(Rhythm.WEEKLY)
    page = sitting.look(size, text, colours, "settings").show_page("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(SettingsSection.REMINDER)
    sitting.settle(page)
    assert child(page, ReminderCard).at_log_in.isVisible()
    assert faults(page) == []


def test_the_file_keeps_nothing_but_this_computers_choices(
    reminder_service: ReminderService, preferences: Preferences, tmp_path: Path
):
    reminder_service.set(DAILY)
    preferences._settings.sync()
    kept = (tmp_path / "window.ini").read_text(encoding="utf-8").split()
    assert kept[0] == "[General]"
    assert {line.partition("=")[0] for line in kept[1:]} == {
        "reminded",
        "reminder_at",
        "reminder_day",
        "reminder_rhythm",
    }
