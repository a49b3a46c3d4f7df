"""Medicines in Settings and in Trends."""

from __future__ import annotations

from datetime import date

import pytest

from mbc_tracker.domain import profile
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.settings.medicines_card import MedicinesCard
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.trends.page import TrendsPage
from tests.builders import TODAY, a_medicine
from tests.ui.acting import child, click

pytestmark = pytest.mark.screen("settings")


@pytest.fixture
def card(window: MainWindow) -> MedicinesCard:
    page = window.show_page("settings")
    assert isinstance(page, SettingsPage)
    return child(page, MedicinesCard)


def test_they_stand_in_trends_and_on_the_report_until_somebody_says_no(
    diary: Diary, card: MedicinesCard
):
    assert card.trends.isChecked()
    assert card.report.isChecked()
    card.trends.click()
    card.report.click()
    for name in (profile.MEDICINES_IN_TRENDS, profile.MEDICINES_ON_REPORT):
        assert diary.reader.setting(name) == "no"
    card.refresh()
    assert not card.trends.isChecked()
    card.trends.click()
    assert diary.reader.setting(profile.MEDICINES_IN_TRENDS) == "yes"


def test_a_choice_that_can_not_be_kept_is_not_shown(
    diary: Diary, card: MedicinesCard, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(card._operations, "run", lambda *_: False)
    card.report.click()
    assert card.report.isChecked()


def test_calendar_opens_at_the_medicines(window: MainWindow, card: MedicinesCard):
    click(card.open)
    page = window.pages["calendar"]
    assert isinstance(page, CalendarPage)
    assert page.bar.by_medicine
    assert window.current_key == "calendar"


def test_the_bars_head_the_charts_in_trends_until_they_are_switched_off(
    diary: Diary, window: MainWindow, card: MedicinesCard
):
    diary.save(a_medicine(day=date(2026, 11, 1)), label="x")
    diary.record(TODAY, {"cough": 4})
    page = window.show_page("trends")
    assert isinstance(page, TrendsPage)
    assert [row.text() for row in page.card.medicines.rows] == [
        "Capecitabine, 1,500 mg twice a day from 1 November 2026"
    ]
    assert page.card.medicines.isVisible()
    click(page.card.views.chips["months"])
    assert not page.card.medicines.isVisible()
    click(page.card.views.chips["days"])
    window.show_page("settings")
    card.trends.click()
    window.show_page("trends")
    assert page.card.medicines.rows == []
