"""Which measurements Today asks for, and their units, in Settings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from mbc_tracker.domain import profile
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.settings.measurements_card import MeasurementChoicesCard
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.today.page import TodayPage
from tests.ui.acting import child, click

pytestmark = pytest.mark.screen("settings")


@pytest.fixture
def card(window: MainWindow) -> MeasurementChoicesCard:
    return child(window.show_page("settings"), MeasurementChoicesCard)


def test_all_are_off_at_first(card: MeasurementChoicesCard):
    assert not [kind for kind, tick in card.ticks.items() if tick.box.isChecked()]


def test_a_tick_is_saved_and_can_be_taken_back(
    card: MeasurementChoicesCard, diary: Diary, window: MainWindow
):
    click(card.ticks["spo2"].box)
    click(card.ticks["weight"].box)
    assert list(diary.measurements.asked) == ["weight", "spo2"]
    window.undo()
    assert list(diary.measurements.asked) == ["spo2"]
    assert not card.ticks["weight"].box.isChecked()


def test_units_are_the_countrys_until_others_are_chosen(
    card: MeasurementChoicesCard, diary: Diary, window: MainWindow
):
    assert [chips.choice for chips in card.units.values()] == ["kg", "°C"]
    window._operations.run(diary.set, profile.COUNTRY, "US")
    assert [chips.choice for chips in card.units.values()] == ["lb", "°F"]
    click(card.units["weight"].chips["kg"])
    assert diary.reader.setting(profile.WEIGHT_UNIT) == "kg"
    assert diary.measurements.units["temperature"] == "°F"


def test_what_cannot_be_saved_is_not_shown_as_chosen(
    card: MeasurementChoicesCard, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    def full_disk(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(diary, "set", full_disk)
    click(card.ticks["spo2"].box)
    assert not card.ticks["spo2"].box.isChecked()


def test_today_follows_at_once(card: MeasurementChoicesCard, window: MainWindow):
    click(card.ticks["temperature"].box)
    page = window.show_page("today")
    assert isinstance(page, TodayPage)
    assert [cell.entry.kind for cell in page.answers.measured] == ["temperature"]


def test_a_word_of_caution_stands_below_oxygen_and_at_its_field(
    card: MeasurementChoicesCard, diary: Diary, window: MainWindow
):
    (caution,) = [text for text in card.findChildren(QLabel) if "nail varnish" in text.text()]
    oxygen = card.ticks["spo2"]
    assert card.body.indexOf(caution) == card.body.indexOf(oxygen) + 1

    click(oxygen.box)
    today = window.show_page("today")
    assert isinstance(today, TodayPage)
    (cell,) = today.answers.measured
    assert cell.field.toolTip() == caution.text()
