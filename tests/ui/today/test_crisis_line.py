"""The crisis line below the row for low mood: at once, in room of its own, whatever is set."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mbc_tracker.domain import profile
from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import Announcer
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import YESTERDAY, a_moment
from tests.ui.acting import click, press, row
from tests.ui.fitting import faults

LINE = (
    "If it all feels too much, someone will listen, day and night: "
    "Samaritans, 116\N{NO-BREAK SPACE}123."
)


@pytest.fixture(autouse=True)
def low_mood(diary: Diary) -> None:
    """Low mood is asked for, in a country with a crisis line."""
    diary.set(profile.COUNTRY, "GB")
    diary.save(SymptomVisibility("low_mood", shown=True), label="x")


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    sentences: list[str] = []
    monkeypatch.setattr(Announcer, "say", lambda _self, text, _urgent: sentences.append(text))
    return sentences


def hint(today: TodayPage) -> QLabel:
    shown = row(today, "low_mood").hint
    assert shown is not None
    return shown


def places(today: TodayPage) -> list[QRect]:
    rows = today.answers.rows
    return [QRect(it.mapTo(today, QPoint()), it.size()) for it in (*rows, today.answers.note)]


def test_a_single_low_mood_shows_and_speaks_it_at_once_and_moves_nothing(
    today: TodayPage, spoken: list[str]
):
    before = places(today)
    press(today, "low_mood", 6)
    assert not hint(today).isVisible()
    press(today, "low_mood", 7)
    assert hint(today).isVisible()
    assert hint(today).text() == row(today, "low_mood").accessibleDescription() == LINE
    assert spoken[-2:] == [LINE, "Low mood 7, saved. 11 left."]
    assert places(today) == before
    press(today, "cough", 1)
    assert spoken.count(LINE) == 1


def test_it_goes_with_the_rating(today: TodayPage, session: Session):
    press(today, "low_mood", 8)
    session.operations.undo()
    assert not hint(today).isVisible()
    assert row(today, "low_mood").accessibleDescription() == ""
    session.operations.redo()
    assert hint(today).isVisible()
    click(row(today, "low_mood").clear)
    assert not hint(today).isVisible()


def test_no_setting_silences_it(today: TodayPage, diary: Diary):
    diary.set(profile.DIARY_ONLY, profile.YES)
    press(today, "low_mood", 10)
    assert hint(today).isVisible()


def test_a_moment_shows_it_too(today: TodayPage, window: MainWindow):
    window._operations.run(window._diary.save, a_moment({"low_mood": 9}), label="x")
    assert hint(today).isVisible()


def test_it_belongs_to_its_day(today: TodayPage):
    press(today, "low_mood", 8)
    today.show_day(YESTERDAY)
    assert not hint(today).isVisible()


def test_another_country_has_its_own(today: TodayPage, window: MainWindow):
    press(today, "low_mood", 8)
    window._operations.run(window._diary.set, profile.COUNTRY, "DE")
    assert hint(today).isVisible()
    assert hint(today).text() == (
        "If it all feels too much, please talk to your doctor or someone close to you. "
        "If you might hurt yourself, call 112."
    )


def test_no_other_row_has_one(today: TodayPage):
    press(today, "low_mood", 8)
    assert [it.symptom.key for it in today.answers.rows if it.hint] == ["low_mood"]


@pytest.mark.parametrize("size", [(1024, 640), (1366, 728)])
@pytest.mark.parametrize("text", [100, 200])
def test_it_is_never_cut(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    preferences: Preferences,
    size: tuple[int, int],
    text: int,
):
    preferences.text_size = text
    page: TodayPage = request.getfixturevalue("today")
    page.window().resize(*size)
    qtbot.waitUntil(lambda: not faults(page))
    press(page, "low_mood", 8)
    shown = hint(page)
    assert shown.height() >= shown.heightForWidth(shown.width())
    assert row(page, "low_mood").rect().contains(shown.geometry())
    qtbot.waitUntil(lambda: not faults(page))
