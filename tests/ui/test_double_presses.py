"""A trembling hand presses twice: what a press removes, puts back or goes on to, it does once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.records import Appointment, Contact, Event, Question
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.common.undo_status import UndoStatus
from mbc_tracker.ui.deletion.bin_dialog import BinDialog
from mbc_tracker.ui.deletion.controller import DeletionController
from mbc_tracker.ui.first_run.dialog import FirstRunDialog
from mbc_tracker.ui.passphrase.card import PassphraseCard
from mbc_tracker.ui.planner.controller import PlannerController
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from tests.builders import TODAY, a_contact, a_question, an_appointment, an_event
from tests.ui.acting import child, click

pytestmark = pytest.mark.screen("settings")


def press_first_twice(qtbot: QtBot, place: QWidget, word: str) -> None:
    """Press the topmost button with this word, and what has come into its place at once after."""
    for _ in range(2):
        buttons = [it for it in place.findChildren(QPushButton) if it.isVisibleTo(place)]
        here = [it for it in buttons if it.text() == word]
        click(min(here, key=lambda it: it.mapToGlobal(it.rect().center()).y()))
        qtbot.wait(1)  # the list is made anew


def test_of_the_care_team_one_number_is_removed(qtbot: QtBot, session: Session, diary: Diary):
    diary.save(*(a_contact(f"Ward {n}", id=f"contact-{n}") for n in range(3)), label="x")
    page = session.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    page.refresh()
    page.show_section("team")
    press_first_twice(qtbot, page.team, "Remove")
    assert len(diary.reader.records(Contact)) == 2


def test_of_events_and_appointments_one_is_removed(qtbot: QtBot, session: Session, diary: Diary):
    diary.save(*(an_event(day=TODAY, id=f"event-{n}") for n in range(3)), label="x")
    diary.save(an_appointment(day=TODAY + timedelta(days=3)), label="x")
    press_first_twice(qtbot, session.window.show_page("calendar"), "Remove")
    assert len(diary.reader.records(Event)) + len(diary.reader.records(Appointment)) == 3


def test_of_questions_one_is_removed(qtbot: QtBot, session: Session, diary: Diary):
    diary.save(*(a_question(f"Why {n}?", id=f"q-{n}") for n in range(3)), label="x")
    page = session.window.show_page("today")
    child(page, PlannerController).ask(None)
    dialog = session.window.findChildren(QWidget, "questions")
    place = dialog[0] if dialog else session.window
    press_first_twice(qtbot, place, "Remove")
    assert len(diary.reader.records(Question)) == 2


def test_of_deleted_things_one_is_put_back(qtbot: QtBot, session: Session, diary: Diary):
    contacts = [a_contact(f"Ward {n}", id=f"contact-{n}") for n in range(3)]
    diary.save(*contacts, label="x")
    for contact in contacts:
        diary.remove(contact, label="x")
    child(session.window.show_page("settings"), DeletionController).show_bin()
    press_first_twice(qtbot, child(session.window, BinDialog), "Put back")
    assert len(diary.reader.records(Contact)) == 1


@pytest.mark.parametrize("button", ["next", "skip_button"])
def test_the_first_start_passes_over_no_step(session: Session, button: str):
    session.dialogs.show_first_run()
    dialog = child(session.window, FirstRunDialog)
    for _ in range(2):
        click(getattr(dialog, button))
    assert dialog._at == 1
    dialog.reject()


def test_the_window_is_made_anew_once_the_dialog_is_gone(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    """Within the signal that it goes, a style sheet would reach a half of it, which crashed."""
    order: list[str] = []
    rebuild = session.rebuild

    def note_and_rebuild() -> None:
        order.append("made anew")
        rebuild()

    monkeypatch.setattr(session, "rebuild", note_and_rebuild)
    session.dialogs.show_first_run()
    dialog = child(session.window, FirstRunDialog)
    click(dialog.text_size.chips.chips["150"])
    dialog.destroyed.connect(lambda: order.append("gone"))
    qtbot.waitUntil(lambda: session.theme.scale == 1.5)
    assert order == ["gone", "made anew"]
    anew = child(session.window, FirstRunDialog)
    chosen = anew.text_size.chips.chips["150"]
    assert anew.focusWidget() is chosen, "the arrows go on from the size that was chosen"
    anew.reject()


def test_the_undo_that_comes_under_the_finger_takes_nothing_back(
    session: Session, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    session.operations.run(diary.save, a_contact(), label="x")
    page = session.window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    click(page.bar.chips.chips["medicines"])
    undo = child(page, UndoStatus).undo
    click(undo)
    assert diary.reader.records(Contact) == (a_contact(),)
    monkeypatch.setattr("mbc_tracker.ui.widgets.single_press._PAUSE", 0)
    click(undo)
    assert diary.reader.records(Contact) == ()


def test_the_second_press_of_enter_does_not_lock_the_diary_again(
    qtbot: QtBot, theme: Theme, preferences: Preferences
):
    card = PassphraseCard(theme, preferences, protected=True)
    qtbot.addWidget(card)
    pressed: list[bool] = []
    card.lock_wanted.connect(lambda: pressed.append(True))
    card.show()
    click(card.lock)
    assert pressed == []
