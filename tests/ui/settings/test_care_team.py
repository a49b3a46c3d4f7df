"""The care team's numbers, and "Who to call"."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.records import Contact
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.emergency.call_dialog import CallDialog
from mbc_tracker.ui.settings.care_team_card import CareTeamCard
from mbc_tracker.ui.settings.contact_dialog import ContactDialog
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.shell.main_window import MainWindow
from tests.builders import a_contact
from tests.ui.acting import click, key, texts

pytestmark = [pytest.mark.screen("settings"), pytest.mark.usefixtures("quick_presses")]


@pytest.fixture
def team(window: MainWindow) -> CareTeamCard:
    """The card in Settings."""
    page = window.show_page("settings")
    assert isinstance(page, SettingsPage)
    return page.team


def opened(team: CareTeamCard) -> ContactDialog:
    dialog = team.window().findChild(ContactDialog)
    assert isinstance(dialog, ContactDialog)
    return dialog


def fill(dialog: ContactDialog, **fields: str) -> None:
    for name, text in fields.items():
        dialog.fields[name].setText(text)
    dialog.accept()


def press_on(team: CareTeamCard, text: str) -> None:
    found = team.lines[0].findChildren(QPushButton)
    click(next(it for it in found if it.text() == text))


def names(diary: Diary) -> list[tuple[str, str]]:
    return [(it.name, it.phone) for it in diary.reader.records(Contact)]


def test_a_number_is_added(team: CareTeamCard, diary: Diary):
    click(team.add)
    dialog = opened(team)
    dialog.all_hours.setChecked(True)
    fill(dialog, name=" Ward 7 ", role="Helpline", phone="020 7946 0123")
    assert names(diary) == [("Ward 7", "020 7946 0123")]
    assert "Ward 7, Helpline" in texts(team)
    assert "020 7946 0123 · day and night" in texts(team)


@pytest.mark.parametrize("fields", [{"name": "Ann"}, {"phone": "999"}, {}])
def test_a_number_needs_a_phone_number_and_somebody(
    team: CareTeamCard, diary: Diary, fields: dict[str, str]
):
    click(team.add)
    dialog = opened(team)
    fill(dialog, **fields)
    assert dialog._fault.text() == "Please give a phone number, and a name or a role."
    assert names(diary) == []
    fill(dialog, name="", role="Nurse", phone="020 7946 0123")
    assert names(diary) == [("", "020 7946 0123")]


def test_what_can_not_be_kept_is_said_in_the_dialog(team: CareTeamCard, diary: Diary):
    click(team.add)
    dialog = opened(team)
    fill(dialog, name="Ann", phone="020 7946 0123", note="x" * 20_000)
    assert dialog.isVisible()
    assert "20,000 characters" in dialog._fault.text()
    fill(dialog, note="")
    assert names(diary) == [("Ann", "020 7946 0123")]


def test_a_number_is_changed(team: CareTeamCard, window: MainWindow, diary: Diary):
    window._operations.run(diary.save, a_contact(), label="Care team")
    press_on(team, "Change")
    dialog = opened(team)
    assert dialog.windowTitle() == "Change this number"
    fill(dialog, phone="020 7946 9999")
    assert names(diary) == [("Ward 7 helpline", "020 7946 9999")]


def test_a_number_is_removed_and_brought_back(team: CareTeamCard, window: MainWindow, diary: Diary):
    window._operations.run(diary.save, a_contact(), label="Care team")
    press_on(team, "Remove")
    assert names(diary) == []
    assert not team.lines
    window.undo()
    assert names(diary) == [("Ward 7 helpline", "020 7946 0123")]
    assert len(team.lines) == 1


def test_a_new_number_comes_last_after_others_were_removed(
    team: CareTeamCard, window: MainWindow, diary: Diary
):
    both = (a_contact("First", id="1"), a_contact("Second", id="2", position=2))
    window._operations.run(diary.save, *both, label="Care team")
    press_on(team, "Remove")
    click(team.add)
    fill(opened(team), name="Third", phone="999")
    assert [name for name, _ in names(diary)] == ["Second", "Third"]


def test_cancelling_adds_nothing(qtbot: QtBot, team: CareTeamCard, diary: Diary):
    click(team.add)
    opened(team).reject()
    assert names(diary) == []
    qtbot.waitUntil(lambda: not team.window().findChildren(ContactDialog))


def called(window: MainWindow) -> CallDialog:
    key(window, Qt.Key.Key_F1)
    dialog = window.findChild(CallDialog)
    assert isinstance(dialog, CallDialog)
    return dialog


def test_who_to_call_shows_the_persons_own_numbers_first(window: MainWindow, diary: Diary):
    diary.save(a_contact(), label="Care team")
    diary.set("country", "GB")
    lines = texts(called(window))
    order = [
        lines.index("Your care team"),
        lines.index("Ward 7 helpline, Nurse"),
        lines.index("020 7946 0123"),
        lines.index("Day and night"),
        next(n for n, line in enumerate(lines) if "999" in line),
    ]
    assert order == sorted(order)
    window.findChildren(CallDialog)[0].close()


def test_who_to_call_opens_at_the_first_number(qtbot: QtBot, window: MainWindow, diary: Diary):
    for place in range(4):
        contact = a_contact(f"Nurse {place}", position=place, id=f"contact-{place}")
        diary.save(contact, label="Care team")
    window.resize(1024, 640)
    dialog = called(window)
    qtbot.waitUntil(dialog.isVisible)
    focused = dialog.focusWidget()
    assert isinstance(focused, QLabel)
    assert focused.text() == "020 7946 0123"
    assert focused.accessibleName().startswith("Nurse 0")
    (area,) = dialog.findChildren(QScrollArea)
    QTest.qWait(0)
    assert area.verticalScrollBar().value() == 0
    dialog.close()


def test_without_own_numbers_it_leads_to_where_they_are_added(window: MainWindow):
    dialog = called(window)
    assert "You have not added any numbers yet." in texts(dialog)
    assert any("your local emergency number" in line for line in texts(dialog))
    add = dialog.findChildren(QPushButton)
    click(next(it for it in add if it.text() == "Add your team’s numbers"))
    settings = window.pages["settings"]
    assert window.current_key == "settings"
    assert settings.section == "team"  # type: ignore[attr-defined]
    assert not dialog.isVisible()


def test_hours_and_a_remark_stand_under_the_number(window: MainWindow, diary: Diary):
    diary.save(a_contact(all_hours=False), label="Care team")
    lines = texts(called(window))
    assert lines[lines.index("020 7946 0123") + 1] == "Always"
    window.findChildren(CallDialog)[0].close()


def test_who_to_call_is_one_press_away(window: MainWindow):
    click(window.sidebar.help)
    (dialog,) = window.findChildren(CallDialog)
    dialog.accept()
    assert not dialog.isVisible()
