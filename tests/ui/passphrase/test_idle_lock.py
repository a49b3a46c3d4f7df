"""A locked window shows nothing of the diary, and gives everything back to who knows the words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SLOT, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.charts import style
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.store import Store
from mbc_tracker.ui.passphrase import idle_lock
from mbc_tracker.ui.passphrase.card import PassphraseCard
from mbc_tracker.ui.passphrase.idle_lock import IdleLock
from mbc_tracker.ui.passphrase.lock_window import PENALTY, LockWindow
from mbc_tracker.ui.passphrase.locked_help_dialog import LockedHelpDialog
from mbc_tracker.ui.planner.event_dialog import EventDialog
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, a_contact, a_stamp, an_answer, an_event
from tests.fakes import FixedClock
from tests.ui.acting import CTRL, click, texts

WORDS = "the third lamp from the left"


@pytest.fixture
def diary(tmp_path: Path, catalogue: Catalogue, clock: FixedClock) -> Iterator[Diary]:
    """An open diary with a passphrase."""
    store = open_store(tmp_path / "diary.mbc", create=True, key=Passphrase.typed(WORDS))
    opened = Diary(store, catalogue, clock)
    opened.save(a_contact(), label="x")
    yield opened
    opened.close()


@pytest.fixture
def lock(session: Session) -> IdleLock:
    """What locks the window."""
    assert session.idle_lock is not None
    return session.idle_lock


def on_screen(kind: type[QWidget] = QWidget) -> list[QWidget]:
    return [it for it in QApplication.topLevelWidgets() if it.isVisible() and isinstance(it, kind)]


def is_locked(lock: IdleLock) -> bool:
    return lock.locked


def locked(lock: IdleLock) -> LockWindow:
    assert lock.window is not None
    return lock.window


def open_it(lock: IdleLock, words: str = WORDS) -> None:
    window = locked(lock)
    window.field.setText(words)
    QTest.keyClick(window.field, Qt.Key.Key_Return)


def test_nothing_but_the_field_is_on_screen(session: Session, lock: IdleLock):
    QTest.keyClick(session.window, Qt.Key.Key_L, CTRL)
    assert on_screen() == [lock.window]
    said = " ".join(texts(locked(lock)))
    assert "locked" in said
    assert "Dr" not in said
    assert locked(lock).field.hasFocus() or locked(lock).field is locked(lock).focusWidget()
    open_it(lock)
    assert on_screen() == [session.window]


def test_charts_remember_no_typed_words_once_it_is_locked(
    session: Session, lock: IdleLock, diary: Diary
):
    diary.save(an_answer(), an_event("Dr Osei's new tablets"), label="x")
    session.window.show_page("trends")
    session.window.grab()
    assert style._width.cache_info().currsize
    session.lock()
    assert not style._width.cache_info().currsize
    open_it(lock)
    session.window.grab()
    session.end()
    assert not style._width.cache_info().currsize


def test_what_was_typed_in_a_dialog_is_there_afterwards(
    session: Session, lock: IdleLock, diary: Diary
):
    dialog = EventDialog(session.theme, a_stamp(), TODAY, session.window)
    dialog.words.setText("Sca")
    dialog.open()
    session.lock()
    assert not dialog.isVisible()
    assert on_screen() == [lock.window]
    open_it(lock)
    assert dialog.isVisible()
    assert dialog.words.text() == "Sca"
    dialog.close()


def test_a_note_being_typed_is_saved_and_stays(
    session: Session, lock: IdleLock, today: TodayPage, diary: Diary
):
    today.answers.note.setPlainText("Half a sen")
    session.lock()
    assert diary.reader.day(TODAY).text == "Half a sen"
    open_it(lock)
    assert today.answers.note.toPlainText() == "Half a sen"


def test_what_can_not_be_saved_is_kept_and_the_window_not_closed(
    session: Session,
    lock: IdleLock,
    today: TodayPage,
    monkeypatch: pytest.MonkeyPatch,
):
    def full(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(Store, "transaction", full)
    today.answers.note.setPlainText("Half a sen")
    session.lock()
    locked(lock).close()
    assert "not been saved yet" in locked(lock).fault.text()
    assert on_screen() == [lock.window]
    open_it(lock)
    assert today.answers.note.toPlainText() == "Half a sen"
    monkeypatch.undo()


def test_a_wrong_passphrase_costs_time_and_shows_nothing(
    session: Session, lock: IdleLock, qtbot: QtBot
):
    session.lock()
    open_it(lock, "the third lamb")
    window = locked(lock)
    assert on_screen() == [window]
    assert "not the passphrase" in window.fault.text()
    assert "recovery sheet" in window.fault.text()
    assert not window.unlock.isEnabled()
    open_it(lock)
    assert is_locked(lock)
    qtbot.waitUntil(window.unlock.isEnabled, timeout=PENALTY + 2000)
    open_it(lock)
    assert not is_locked(lock)


def test_nothing_typed_is_told_without_waiting(session: Session, lock: IdleLock):
    session.lock()
    open_it(lock, "")
    assert "first" in locked(lock).fault.text()
    open_it(lock)
    assert not is_locked(lock)


def test_who_to_call_is_there_and_holds_nothing_of_the_diary(
    session: Session, lock: IdleLock, qtbot: QtBot
):
    session.lock()
    qtbot.waitUntil(locked(lock).isActiveWindow)
    QTest.keyClick(locked(lock), Qt.Key.Key_F1)
    (dialog,) = locked(lock).findChildren(LockedHelpDialog)
    said = " ".join(texts(dialog))
    assert "fighting for breath" in said
    assert a_contact().phone not in said
    index = dialog.country.findData("GB")
    dialog.country.setCurrentIndex(index)
    dialog.country.activated.emit(index)
    assert "999" in dialog.number.text()
    dialog.close()
    open_it(lock)


def test_who_to_call_is_read_to_its_end_by_keyboard(session: Session, lock: IdleLock, qtbot: QtBot):
    session.lock()
    qtbot.waitUntil(locked(lock).isActiveWindow)
    QTest.keyClick(locked(lock), Qt.Key.Key_F1)
    (dialog,) = locked(lock).findChildren(LockedHelpDialog)
    dialog.resize(600, 480)
    bar = dialog.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert dialog.focusWidget() is dialog.area
    for _ in range(20):
        QTest.keyClick(dialog.area, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    dialog.close()
    open_it(lock)


def test_the_locked_window_can_be_closed(session: Session, lock: IdleLock):
    session.lock()
    assert locked(lock).close()
    assert on_screen() == []


def test_a_second_start_brings_the_field_forward_not_the_diary(session: Session, lock: IdleLock):
    session.lock()
    session.come_to_front()
    assert on_screen() == [lock.window]
    open_it(lock)
    session.come_to_front()
    assert on_screen() == [session.window]


def test_the_systems_colours_may_change_while_it_is_locked(session: Session, lock: IdleLock):
    before = session.window
    session.lock()
    session.rebuild()
    assert on_screen() == [lock.window]
    open_it(lock)
    assert session.window is not before
    assert on_screen() == [session.window]


def test_the_window_locks_after_the_chosen_minutes(
    session: Session, lock: IdleLock, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    monkeypatch.setattr(idle_lock, "_MINUTE", 20)
    lock.watch(2)
    qtbot.waitUntil(lambda: is_locked(lock), timeout=2000)
    open_it(lock)
    qtbot.waitUntil(lambda: is_locked(lock), timeout=2000)
    open_it(lock)


def test_every_sign_of_life_starts_the_minutes_afresh(session: Session, lock: IdleLock):
    lock.watch(5)
    lock._idle.stop()
    QTest.keyClick(session.window, Qt.Key.Key_Shift)
    assert lock._idle.isActive()
    lock.watch(0)
    QTest.keyClick(session.window, Qt.Key.Key_Shift)
    assert not lock._idle.isActive()


def test_the_idle_lock_starts_with_the_window(session: Session, lock: IdleLock, diary: Diary):
    diary.set("first_start", "done")
    assert not lock._looks.isActive()
    session._start_services()
    assert lock._looks.isActive()
    assert lock._idle.isActive()
    lock.watch(0)
    assert not lock._idle.isActive()


def test_the_window_never_locks_by_itself_if_that_is_chosen(
    session: Session, lock: IdleLock, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    monkeypatch.setattr(idle_lock, "_MINUTE", 10)
    lock.wait(0)
    qtbot.wait(60)
    assert not is_locked(lock)
    session.lock()
    open_it(lock)
    qtbot.wait(60)
    assert not is_locked(lock)


def test_the_window_locks_when_the_computer_has_slept(session: Session, lock: IdleLock):
    lock.check_clock()
    assert not is_locked(lock)
    lock._looked -= 3600
    lock.check_clock()
    assert is_locked(lock)
    open_it(lock)


def test_the_window_locks_when_the_screen_is_locked_and_not_when_it_is_opened(
    session: Session, lock: IdleLock
):
    lock.handle_system_lock(False)
    assert not is_locked(lock)
    lock.handle_system_lock(True)
    assert is_locked(lock)
    lock.handle_system_lock(True)
    open_it(lock)
    assert not is_locked(lock)


def test_the_system_can_call_it_by_name(lock: IdleLock):
    name = SLOT("handle_system_lock(bool)")[1:]
    assert lock.metaObject().indexOfSlot(name) >= 0


def test_an_open_list_does_not_stay_on_screen(session: Session, lock: IdleLock):
    popup = QWidget(session.window, Qt.WindowType.Popup)
    popup.show()
    session.lock()
    assert on_screen() == [lock.window]
    open_it(lock)
    assert not popup.isVisible()


def test_what_is_gone_by_then_does_not_keep_it_from_opening(
    session: Session, lock: IdleLock, qapp: QApplication
):
    dialog = EventDialog(session.theme, a_stamp(), TODAY, session.window)
    dialog.open()
    session.lock()
    dialog.deleteLater()
    qapp.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    open_it(lock)
    assert on_screen() == [session.window]


def test_what_opens_itself_meanwhile_is_hidden_too(session: Session, lock: IdleLock, qtbot: QtBot):
    lock.watch(0)
    session.lock()
    late = EventDialog(session.theme, a_stamp(), TODAY, session.window)
    late.open()
    qtbot.waitUntil(lambda: not late.isVisible())
    assert on_screen() == [lock.window]
    open_it(lock)
    assert late.isVisible()
    late.close()


def test_f1_and_a_mistake_of_the_program_show_nothing_of_the_diary_while_it_is_locked(
    session: Session, lock: IdleLock, qtbot: QtBot
):
    lock.watch(0)
    session.lock()
    session.dialogs.show_help()
    (help_now,) = locked(lock).findChildren(LockedHelpDialog)
    qtbot.wait(100)
    assert help_now.isVisible()  # it is not taken for something that opened itself
    assert isinstance(session.active_window, LockWindow)
    locked(lock).findChildren(LockedHelpDialog)[0].close()
    open_it(lock)
    assert not isinstance(session.active_window, LockWindow)


def test_colours_that_change_wait_for_what_is_being_typed(
    session: Session, lock: IdleLock, qapp: QApplication, qtbot: QtBot
):
    before = session.window
    dialog = EventDialog(session.theme, a_stamp(), TODAY, session.window)
    dialog.open()
    dialog.words.setText("Sca")
    session.lock()
    session.rebuild()
    open_it(lock)
    assert session.window is before
    assert dialog.words.text() == "Sca"
    dialog.close()
    qtbot.waitUntil(lambda: session.window is not before)


def test_the_locked_window_stays_while_a_dialog_holds_words(session: Session, lock: IdleLock):
    dialog = EventDialog(session.theme, a_stamp(), TODAY, session.window)
    dialog.open()
    session.lock()
    assert not locked(lock).close()
    assert "not been saved yet" in locked(lock).fault.text()
    open_it(lock)
    dialog.close()


def test_the_window_locks_from_inside_a_dialog(session: Session, lock: IdleLock, qtbot: QtBot):
    dialog = EventDialog(session.theme, a_stamp(), TODAY, session.window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_L, CTRL)
    assert on_screen() == [lock.window]
    open_it(lock)
    dialog.close()


def test_the_window_locks_even_if_saving_fails_by_a_mistake(
    session: Session, lock: IdleLock, monkeypatch: pytest.MonkeyPatch
):
    def mistake() -> bool:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(session.window, "flush", mistake)
        with pytest.raises(ZeroDivisionError):
            lock.lock()
    assert on_screen() == [lock.window]
    open_it(lock)


def test_settings_lock_at_once_and_remember_the_minutes(
    session: Session, lock: IdleLock, preferences: Preferences
):
    card = session.window.show_page("settings").findChild(PassphraseCard)
    assert isinstance(card, PassphraseCard)
    card.after.chips["5"].click()
    assert preferences.lock_after == 5
    assert lock._idle.interval() == 5 * 60_000
    click(card.lock)
    assert is_locked(lock)
    open_it(lock)


def test_a_greeting_does_not_come_to_a_window_that_is_closed(session: Session):
    session.window.close()
    session._start_services()
    assert on_screen() == []


@pytest.mark.parametrize("kept", ["", "7", "five"])
def test_minutes_that_nobody_can_have_chosen_count_as_not_chosen(
    preferences: Preferences, kept: str
):
    preferences._settings.setValue("lock_after", kept)
    assert preferences.lock_after == 15
