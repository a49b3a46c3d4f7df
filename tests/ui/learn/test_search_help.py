"""What Learn offers when a search finds nothing, and when its words are urgent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mbc_tracker.ui.learn.page import LearnPage
from tests.ui.learn.conftest import text, titles


def buttons(learn: LearnPage) -> list[str]:
    return [button.text() for button in learn.help.queries]


def top(learn: LearnPage, part: QWidget) -> int:
    place: QPoint = part.mapTo(learn, QPoint(0, 0))
    return place.y()


def test_the_missing_words_are_said_with_other_spellings_and_close_pages(learn):
    learn.box.setText("breething at nite")

    assert learn.help.title.text() == "No page has the words “breething” or “nite”"
    assert buttons(learn) == ["breathing at night", "breathing"]
    assert titles(learn) == [
        "When to get help",
        "Symptoms to notice",
        "Signs elsewhere in the body",
    ]
    assert learn.column.result.text() == "Nothing found for these words."
    assert not learn.article.isVisible()


def test_a_spelling_that_is_pressed_is_searched_for(qtbot, learn):
    learn.box.setText("brethless")
    assert learn.help.title.text() == "No page has the word “brethless”"

    qtbot.mouseClick(learn.help.queries[0], Qt.MouseButton.LeftButton)

    assert learn.box.text() == "breathless"
    assert titles(learn)[0] == "Breathless: what can help"
    assert learn.article.isVisible()
    assert not learn.help.isVisible()


def test_words_that_are_on_no_page_together_are_offered_one_by_one(learn):
    learn.box.setText("cough holiday stent")

    assert learn.help.title.text() == "No page has all of these words"
    assert buttons(learn) == ["cough", "holiday"]


def test_where_nothing_is_close_some_pages_may_still_help(qtbot, learn):
    learn.box.setText("quokka")
    qtbot.keyClick(learn.box, Qt.Key.Key_Return)

    assert buttons(learn) == []
    assert learn.page_list.rows()[0].title == "These may help"
    assert titles(learn) == ["When to get help", "Questions to ask", "People to talk to"]


def test_a_close_page_can_be_read(qtbot, learn):
    learn.box.setText("mamogram")
    learn.page_list.enter()
    qtbot.keyClick(learn.page_list, Qt.Key.Key_Return)

    assert text(learn).startswith("Screening and check-ups")
    assert learn.article.isVisible()
    assert not learn.help.isVisible()


@pytest.mark.parametrize("leave", ["clear", "all_pages"])
def test_one_press_brings_back_all_pages(qtbot, learn, leave):
    learn.box.setText("quokka")

    qtbot.mouseClick(getattr(learn.column, leave), Qt.MouseButton.LeftButton)

    assert learn.page_list.rows()[0].title == "Start here"
    assert learn.article.isVisible()
    assert not learn.help.isVisible()
    assert not learn.column.clear.isVisible()


def test_who_to_call_stands_below_what_is_missing(learn):
    learn.box.setText("quokka")

    assert top(learn, learn.help.nothing) < top(learn, learn.help.now)


@pytest.mark.parametrize("query", ["cant breeth", "chest pane"])
def test_words_of_an_emergency_put_who_to_call_first(qtbot, learn, query):
    learn.box.setText(query)

    assert top(learn, learn.help.now) < top(learn, learn.help.nothing)
    with qtbot.waitSignal(learn.call_wanted):
        qtbot.mouseClick(learn.help.call, Qt.MouseButton.LeftButton)


def test_words_of_an_emergency_put_who_to_call_over_the_page_that_was_found(
    operations, diary, qtbot, learn
):
    operations.run(diary.set, "country", "GB")
    learn.box.setText("chest pain")

    assert learn.help.now.isVisible()
    assert not learn.help.nothing.isVisible()
    assert learn.article.isVisible()
    assert top(learn, learn.help.now) < top(learn, learn.article)
    assert any("Call 999 now" in label.text() for label in labels(learn))

    qtbot.mouseClick(learn.help.when, Qt.MouseButton.LeftButton)
    assert text(learn).startswith("When to get help")
    qtbot.waitUntil(learn.article.text_view.hasFocus)


def labels(learn: LearnPage) -> list[QLabel]:
    return learn.help.now.findChildren(QLabel)


def test_other_words_bring_up_no_card(learn):
    learn.box.setText("cough")

    assert not learn.help.isVisible()


@pytest.mark.parametrize(("width", "scale"), [(600, 1.0), (1100, 2.0)])
def test_in_a_narrow_window_the_cards_stand_over_the_list(make, width, scale):
    learn = make(width, 500, scale=scale)

    learn.box.setText("cant breeth")

    assert learn.help.now.isVisible()
    assert top(learn, learn.box) < top(learn, learn.help.now) < top(learn, learn.page_list)
    assert learn.minimumSizeHint().width() <= width

    learn.resize(round(1200 * scale), 700)
    assert learn.help.now.isVisible()
    assert top(learn, learn.help.now) < top(learn, learn.page_list)


def test_the_row_that_the_keyboard_is_on_is_scrolled_to(qtbot, make):
    learn = make(600, 420)
    learn.box.setText("chest pain")
    learn.page_list.enter()
    high = learn.page_list.height
    qtbot.waitUntil(lambda: learn.page_list.parentWidget().height() > high() > learn.height())

    for _ in range(6):
        qtbot.keyClick(learn.page_list, Qt.Key.Key_Down)

    row = learn.page_list.visualItemRect(learn.page_list.currentItem()).center()
    assert learn.rect().contains(learn.page_list.mapTo(learn, row))


def test_a_word_that_is_being_typed_is_not_said_to_be_missing(qtbot, learn):
    learn.box.setFocus()
    qtbot.keyClicks(learn.box, "cou")
    assert not learn.help.isVisible()
    assert "Nothing" not in learn.column.result.text()
    qtbot.keyClicks(learn.box, "gh")
    assert "pages found" in learn.column.result.text()


def test_a_short_word_is_missing_after_a_moment_or_at_enter(qtbot, learn):
    qtbot.keyClicks(learn.box, "zzz")
    assert not learn.help.isVisible()
    qtbot.waitUntil(learn.help.isVisible)
    qtbot.keyClicks(learn.box, " q")
    qtbot.keyClick(learn.box, Qt.Key.Key_Return)
    assert "“zzz” or “q”" in learn.help.title.text()


def test_a_screen_reader_hears_what_is_missing_and_what_is_urgent(learn, spoken):
    learn.box.setText("chest pane")

    assert spoken[-1] == (
        "Is it about how you feel now? F1 opens Who to call. "
        "No page has the word “pane”. Did you mean “chest pain” or “pain”?"
    )

    learn.box.setText("quokka")
    assert spoken[-1] == "No page has the word “quokka”."


def test_every_button_is_large_enough(learn):
    learn.box.setText("breething at nite")

    shown = [button for button in learn.findChildren(QPushButton) if button.isVisible()]
    assert all(button.height() >= 44 and button.width() >= 44 for button in shown)


def test_tab_goes_from_the_list_to_the_offers_and_on_to_who_to_call(qtbot, learn):
    learn.box.setText("breething at nite")
    learn.column.all_pages.setFocus()
    stops = []
    for _ in range(4):
        qtbot.keyClick(learn.focusWidget(), Qt.Key.Key_Tab)
        stops.append(learn.focusWidget())

    assert stops == [*learn.help.queries, learn.help.call, learn.help.when]
