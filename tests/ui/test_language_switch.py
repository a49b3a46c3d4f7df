"""Another language is chosen while the diary is open, and nothing is lost by it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.period import Range
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.first_run.dialog import FirstRunDialog
from mbc_tracker.ui.learn.page import LearnPage
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.trends.page import TrendsPage
from tests.builders import TODAY, YESTERDAY
from tests.ui.conftest import OpensIn
from tests.ui.test_languages import left_over

pytestmark = pytest.mark.covered_elsewhere


def change(session: Session, language: str) -> None:
    """Choose a language, as Settings does it."""
    session.context.preferences.language = language
    session.rebuild()


def today_of(session: Session) -> TodayPage:
    page = session.window.show_page("today")
    assert isinstance(page, TodayPage)
    return page


def test_a_note_that_is_being_typed_and_the_day_it_is_about_stay(opens_in: OpensIn, diary: Diary):
    session = opens_in("en")
    today = today_of(session)
    today.show_day(YESTERDAY)
    today.answers.note.setPlainText("Half a sen")
    change(session, "de")
    anew = today_of(session)

    assert anew is not today
    assert anew.day == YESTERDAY
    assert anew.answers.note.toPlainText() == diary.reader.day(YESTERDAY).text == "Half a sen"
    assert left_over(session.window, "de") == set()


def test_the_page_of_learn_and_what_was_looked_for_stay(opens_in: OpensIn):
    session = opens_in("en")
    learn = session.window.show_page("learn")
    assert isinstance(learn, LearnPage)
    learn.open_page("tests")
    change(session, "es")
    anew = session.window.pages["learn"]

    assert session.window.current_key == "learn"
    assert isinstance(anew, LearnPage)
    assert anew.article.text_view.toPlainText().startswith("Pruebas")


def test_the_range_of_the_charts_stays(opens_in: OpensIn, diary: Diary):
    diary.record(TODAY, {"cough": 4})
    session = opens_in("en")
    trends = session.window.show_page("trends")
    assert isinstance(trends, TrendsPage)
    trends.head.chips.chips[Range.YEAR].click()
    change(session, "de")
    anew = session.window.pages["trends"]

    assert isinstance(anew, TrendsPage)
    assert anew.head.chips.chips[Range.YEAR].isChecked()


def test_the_first_start_comes_anew_in_the_language_that_is_chosen_in_it(
    opens_in: OpensIn, qtbot: QtBot
):
    session = opens_in("en")
    session.dialogs.show_first_run()
    (dialog,) = session.window.findChildren(FirstRunDialog)
    offered = dialog.language.list
    offered.setCurrentIndex(offered.findData("es"))
    offered.activated.emit(offered.currentIndex())
    qtbot.waitUntil(lambda: session.context.words.language == "es")
    qtbot.waitUntil(lambda: bool(session.window.findChildren(FirstRunDialog)))
    (anew,) = session.window.findChildren(FirstRunDialog)

    assert anew.language.list.currentData() == "es"
    assert left_over(anew, "es") == set()
    assert left_over(session.window, "es") == set()
    anew.reject()
