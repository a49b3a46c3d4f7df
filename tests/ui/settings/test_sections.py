"""Settings in sections: one at a time, by mouse and keyboard, and what is saved is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common import announcement
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.deletion.bin_card import BinCard
from mbc_tracker.ui.passphrase.card import PassphraseCard
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.widgets.focus_order import focusable
from tests.ui.acting import child, click, focused, key, keys, place

pytestmark = pytest.mark.screen("settings")

LISTED = [
    *("about", "team", "symptoms", "measurements", "reminder", "look"),
    *("protection", "backups", "files", "deleted"),
]


@pytest.fixture
def settings(session: Session, qtbot: QtBot) -> SettingsPage:
    """The screen of choices, with the list beside the section."""
    page = session.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.sections.buttons["about"].isVisible)
    return page


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    sentences: list[str] = []
    monkeypatch.setattr(
        announcement.Announcer, "_speak", lambda _, sentence, urgent: sentences.append(sentence)
    )
    return sentences


def shown(settings: SettingsPage) -> list[SettingsSection]:
    return sorted({place for card, place in settings._cards.items() if card.isVisible()})


def test_the_list_has_each_section_that_something_is_in(settings: SettingsPage):
    assert [section for section in settings.sections.offered if section != "medicines"] == LISTED
    assert set(settings.sections.offered) == set(settings._cards.values())


def test_one_section_is_shown_at_a_time(settings: SettingsPage, qtbot: QtBot):
    for section in LISTED:
        click(settings.sections.buttons[section])
        qtbot.waitUntil(lambda: shown(settings) == [section])  # noqa: B023 - waited for here


def test_the_arrows_choose_and_tab_goes_into_the_section(settings: SettingsPage):
    settings.sections.buttons["about"].setFocus()
    for _ in range(2):
        key(settings, Qt.Key.Key_Down)
    assert settings.section == "symptoms"
    key(settings, Qt.Key.Key_Tab)
    assert focused(settings) is settings.symptoms.ticks["breathlessness"]


def test_the_keyboard_reaches_text_size_then_the_list_then_the_section(settings: SettingsPage):
    order = [stop for stop in focusable(settings) if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
    sizes, sections = settings.head.text_size.chips.chips, settings.sections.buttons
    assert order.index(sizes["100"]) < order.index(sections["about"])
    assert order.index(sections["about"]) < order.index(settings.about.country)


def test_text_size_is_in_the_head_of_every_section(settings: SettingsPage, window: MainWindow):
    places = set()
    for section in LISTED:
        settings.show_section(SettingsSection(section))
        places.add(place(settings.head.text_size, window))
    assert len(places) == 1


def test_a_narrow_window_has_chips_that_wrap_above_the_section(
    settings: SettingsPage, window: MainWindow, qtbot: QtBot
):
    beside = place(settings.about, settings)[1]
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: place(settings.about, settings)[1] < beside)
    rows = {place(button, settings)[0] for button in settings.sections.buttons.values()}
    assert len(rows) > 1
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: place(settings.about, settings)[1] == beside)


def test_the_list_that_has_the_keyboard_keeps_it_when_it_becomes_chips(
    settings: SettingsPage, window: MainWindow, qtbot: QtBot
):
    settings.sections.buttons["about"].setFocus()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: settings.sections.buttons["about"].height() > 0)
    assert settings.sections.buttons["about"].hasFocus()


def test_a_section_that_is_chosen_comes_into_sight_below_the_chips(
    settings: SettingsPage, window: MainWindow, qtbot: QtBot
):
    window.resize(1000, 380)
    click(settings.sections.buttons["deleted"])
    bin_card = child(settings, BinCard)
    view = settings._area.viewport()

    def in_sight() -> bool:
        top = bin_card.mapTo(view, QPoint()).y()
        chip = settings.sections.buttons["deleted"].mapTo(view, QPoint()).y()
        return top + 60 < view.height() and chip >= 0

    qtbot.waitUntil(in_sight)


@pytest.mark.parametrize("section", ["team", "look", "protection", "files", "deleted"])
def test_no_scroll_bar_where_nothing_needs_scrolling(
    settings: SettingsPage, window: MainWindow, qtbot: QtBot, section: str
):
    settings.show_section(SettingsSection(section))
    qtbot.wait(20)
    bars = [bar for bar in settings.findChildren(QScrollBar) if bar.isVisible()]
    assert bars == []


def test_what_was_saved_is_said_on_screen_and_spoken(
    qtbot: QtBot, settings: SettingsPage, window: MainWindow, spoken: list[str]
):
    click(settings.treatment.choices.on_treatment)
    assert settings.head.status.text() == "✓ Saved 09:41"
    qtbot.waitUntil(lambda: spoken == ["Saved."])
    window.undo()
    assert settings.head.status.text() == "Undone: Settings"
    window.redo()
    assert settings.head.status.text() == "Redone: Settings"
    qtbot.waitUntil(lambda: spoken[-1] == "Redone: Settings.")


def test_what_another_screen_saved_is_not_spoken_here(
    qtbot: QtBot, settings: SettingsPage, window: MainWindow, diary: Diary, spoken: list[str]
):
    window.show_page("calendar")
    qtbot.waitUntil(lambda: spoken == ["Calendar."])
    window._operations.run(diary.set, "name", "Ann")
    window.undo()
    qtbot.wait(80)
    assert spoken == ["Calendar."]


def test_what_this_computer_keeps_is_saved_too(settings: SettingsPage, preferences: Preferences):
    settings.show_section(SettingsSection.PROTECTION)
    child(settings, PassphraseCard)._choose("5")
    assert settings.head.status.text() == "✓ Saved 09:41"
    assert preferences.lock_after == 5


def test_another_text_size_says_saved_in_the_new_window(
    qtbot: QtBot, session: Session, settings: SettingsPage
):
    settings.show_section(SettingsSection.BACKUPS)
    click(settings.head.text_size.chips.chips["125"])
    page = session.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    assert page.section == "backups"
    qtbot.waitUntil(lambda: page.head.status.text() == "✓ Saved 09:41")


def test_what_can_not_be_saved_opens_its_section(settings: SettingsPage, window: MainWindow):
    settings.about.born.setText("soon")
    click(settings.sections.buttons["backups"])
    assert not window.close()
    assert settings.section == "about"
    settings.about.born.setText("")


def test_a_card_of_another_feature_is_added_by_one_line(settings: SettingsPage, qtbot: QtBot):
    card = SettingsCard()
    settings.add_card(SettingsSection.MEDICINES, card)
    assert "medicines" in settings.sections.offered
    settings.show_section(SettingsSection.MEDICINES)
    card.refresh()
    assert card.isVisible()
    assert card.flush()


@pytest.mark.parametrize("from_right", [10, 300])
def test_a_line_can_be_pressed_anywhere(settings: SettingsPage, diary: Diary, from_right: int):
    line = settings.treatment.choices.on_treatment
    assert line.height() >= 44
    assert line.width() > 600
    pressed = QPoint(line.width() - from_right, 4)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=pressed)
    assert diary.reader.setting("on_treatment") == "yes"


def born(settings: SettingsPage, typed: str) -> None:
    settings.about.born.setFocus()
    settings.about.born.clear()
    keys(settings, typed)
    key(settings, Qt.Key.Key_Tab)


@pytest.mark.parametrize("typed", ["May 4, 1968", "4 May 1968", "1968-05-04"])
def test_a_birth_date_is_read_as_people_write_it(settings: SettingsPage, diary: Diary, typed: str):
    born(settings, typed)
    assert diary.reader.setting("born") == "1968-05-04"
    assert settings.about.born.text() == "4 May 1968"


@pytest.mark.parametrize("typed", ["04.05.1968", "04/05/68", "4.5.1968"])
def test_a_date_that_can_mean_two_days_is_read_back_before_it_counts(
    settings: SettingsPage, diary: Diary, window: MainWindow, qtbot: QtBot, typed: str
):
    born(settings, typed)
    birth = settings.about.birth
    assert diary.reader.setting("born") == ""
    assert [day.text() for day in birth.days] == ["4 May 1968", "5 April 1968"]
    assert not settings.flush()
    click(birth.days[1])
    assert diary.reader.setting("born") == "1968-04-05"
    assert birth.field.text() == "5 April 1968"
    assert birth.field.hasFocus()
    assert birth.days == []
    assert settings.flush()


def test_the_question_is_spoken_once_with_both_days(
    settings: SettingsPage, qtbot: QtBot, spoken: list[str]
):
    born(settings, "04/05/1968")
    settings.flush()
    settings.flush()
    qtbot.waitUntil(lambda: bool(spoken))
    assert spoken == ["Which day do you mean? 4 May 1968, 5 April 1968"]


def test_the_computers_country_is_offered_once(
    settings: SettingsPage, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    place = settings.about.place
    assert place.suggestion.isHidden()
    place._offered = "IE"
    place.refresh()
    assert not place.suggestion.isHidden()
    place.suggestion.click()
    assert diary.reader.setting("country") == "IE"
    assert settings.about._number.text() == "sets the emergency number: 112 or 999"


def test_everything_in_the_list_has_a_name(settings: SettingsPage):
    for button in settings.sections.buttons.values():
        assert button.accessibleName() == button.text()
    assert all(isinstance(part, QWidget) for part in settings.parts)


def test_the_keyboard_goes_along_when_a_link_opens_another_section(settings: SettingsPage):
    settings.sections.buttons["about"].setFocus()
    settings.show_section(SettingsSection.BACKUPS)
    assert settings.sections.buttons["backups"].hasFocus()
    settings.head.text_size.chips.chips["100"].setFocus()
    settings.show_section(SettingsSection.LOOK)
    assert settings.head.text_size.chips.chips["100"].hasFocus(), "elsewhere it stays"


def test_tab_stops_once_in_the_sections_at_the_chosen_one(settings: SettingsPage):
    settings.show_section(SettingsSection.BACKUPS)
    stops = {
        name
        for name, button in settings.sections.buttons.items()
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert stops == {"backups"}
