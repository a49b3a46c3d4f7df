"""Figures are shown only to those who ask for them, each time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.learn.page import LearnPage, LearnState
from tests.ui.learn.conftest import text, titles


@pytest.fixture
def closed(learn: LearnPage) -> LearnPage:
    learn.open_page("statistics")
    return learn


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]


def test_the_page_asks_before_it_shows_anything(closed):
    gate = closed.article.warning

    assert gate.title.text() == "Survival figures, if you want them"
    assert "would rather not see them" in gate.text.text()
    assert gate.show_button.isVisible()
    assert not closed.article.text_view.isVisible()
    assert text(closed) == ""


def test_show_opens_the_page_from_its_beginning(qtbot, closed):
    press(qtbot, closed.article.warning.show_button)

    assert text(closed).startswith("Survival figures, if you want them\nRead this first")
    assert closed.article.text_view.isVisible()
    assert not closed.article.warning.isVisible()
    qtbot.waitUntil(closed.article.text_view.hasFocus)


def test_not_now_leads_back_to_what_was_read(qtbot, learn):
    learn.open_page("spread")
    learn.open_page("statistics")

    press(qtbot, learn.article.warning.decline_button)

    assert text(learn).startswith("What spread means")


def test_not_now_with_nothing_to_go_back_to_leads_to_the_first_page(qtbot, learn):
    learn.restore_state(LearnState("statistics", 0))
    learn.refresh()

    press(qtbot, learn.article.warning.decline_button)

    assert text(learn).startswith("When to get help")


def test_coming_back_to_the_page_asks_again(qtbot, closed):
    press(qtbot, closed.article.warning.show_button)
    closed.open_page("help")
    closed.go_back()

    assert closed.article.warning.isVisible()
    assert text(closed) == ""


def test_turning_to_another_screen_closes_the_page(qtbot, closed):
    press(qtbot, closed.article.warning.show_button)

    closed.hide()
    assert text(closed) == ""
    closed.show()

    assert closed.article.warning.isVisible()


def test_turning_from_an_open_page_to_another_screen_leaves_it_as_it_is(learn):
    learn.open_page("help")
    learn.article.text_view.go_to(500)
    place = learn.article.text_view.position

    learn.hide()
    learn.show()

    assert learn.article.text_view.position == place


def test_a_closed_page_can_be_neither_printed_nor_enlarged(closed):
    article = closed.article

    shown = [b for b in (article.print, article.larger, article.smaller) if b.isVisible()]
    assert shown == []


def test_the_question_is_as_large_as_the_page_would_be(learn):
    learn.article.set_zoom(5)
    learn.open_page("statistics")

    assert learn.article.warning.text.font().pixelSize() == 34


def test_by_keyboard_an_unmeant_press_shows_nothing(qtbot, learn):
    learn.page_list.enter()
    row = [line.key for line in learn.page_list.rows()].index("statistics")
    learn.page_list.setCurrentRow(row)
    qtbot.keyClick(learn.page_list, Qt.Key.Key_Return)

    qtbot.waitUntil(learn.article.warning.decline_button.hasFocus)
    assert text(learn) == ""


def test_the_search_shows_the_summary_and_no_figure(learn):
    learn.box.setText("figures")

    row = next(row for row in learn.page_list.rows() if row.key == "statistics")
    assert "Survival figures, if you want them" in titles(learn)
    assert not any(letter.isdigit() for letter in row.snippet)


@pytest.mark.parametrize(("width", "height", "scale"), [(804, 640, 2.0), (1600, 900, 1.0)])
def test_question_and_answers_can_be_seen_in_any_size(make, width, height, scale):
    learn = make(width, height, scale=scale)
    learn.open_page("statistics")
    gate = learn.article.warning

    assert gate.text.height() >= gate.text.heightForWidth(gate.text.width())
    assert not gate.decline_button.visibleRegion().isEmpty()


def test_a_gate_without_a_page_opens_nothing(learn):
    learn.article._page = None

    learn.article.accept_warning()
    learn.article.reset_warning()

    assert learn.article.text_view.isVisible()


def test_larger_text_does_not_bring_back_a_page_that_was_closed(qtbot, closed):
    press(qtbot, closed.article.warning.show_button)
    closed.hide()

    closed.article.enlarge()

    assert text(closed) == ""


def test_a_screen_reader_hears_the_question_with_either_answer(closed):
    gate = closed.article.warning

    for answer in (gate.show_button, gate.decline_button):
        assert answer.accessibleDescription() == gate.text.text()
