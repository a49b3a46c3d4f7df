"""Pages, links and search of the Learn screen, with mouse and with keyboard."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mbc_tracker.ui.learn.page import LearnPage
from mbc_tracker.ui.shell.main_window import MainWindow
from tests.builders import TODAY
from tests.ui.acting import CTRL, focused, key
from tests.ui.learn.conftest import click, text, titles


def test_the_first_page_is_open_at_the_start(learn):
    assert text(learn).startswith("When to get help\n")
    assert learn.page_list.currentItem().text() == "When to get help"


def test_the_contents_stand_under_their_groups(learn):
    rows = [(row.title, bool(row.key)) for row in learn.page_list.rows()]

    assert rows[:3] == [
        ("Start here", False),
        ("When to get help", True),
        ("Don’t put it down to a cold", True),
    ]
    assert ("Symptoms and tests", False) in rows


def test_a_click_opens_a_page_and_leaves_the_list_at_hand(qtbot, learn):
    click(qtbot, learn, 2)

    assert text(learn).startswith("Don’t put it down to a cold")
    assert not learn.article.text_view.hasFocus()


def test_the_heading_of_a_group_opens_nothing(qtbot, learn):
    click(qtbot, learn, 0)

    assert text(learn).startswith("When to get help")


def test_down_and_enter_open_the_next_page_and_go_on_reading(qtbot, learn):
    learn.page_list.enter()
    qtbot.keyClick(learn.page_list, Qt.Key.Key_Down)
    qtbot.keyClick(learn.page_list, Qt.Key.Key_Down)
    assert text(learn).startswith("When to get help")

    qtbot.keyClick(learn.page_list, Qt.Key.Key_Return)

    assert text(learn).startswith("One sheet to print")
    qtbot.waitUntil(learn.article.text_view.hasFocus)


def test_a_link_opens_its_page_and_alt_left_goes_back(qtbot, learn):
    learn.article.text_view.followed.emit("page:cold")
    assert text(learn).startswith("Don’t put it down to a cold")
    assert learn.article.back.isVisible()

    qtbot.keyClick(learn.article.text_view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert text(learn).startswith("When to get help")
    assert not learn.article.back.isVisible()


def test_alt_right_goes_forward_again(qtbot, learn):
    learn.open_page("cold")
    learn.go_back()
    assert learn.article.forward.isVisible()

    qtbot.keyClick(learn.article.text_view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert text(learn).startswith("Don’t put it down to a cold")
    assert not learn.article.forward.isVisible()


def test_going_forward_at_the_end_changes_nothing(learn):
    learn.go_on()

    assert text(learn).startswith("When to get help")


def top_line(learn: LearnPage) -> str:
    reader = learn.article.text_view
    block = reader.document().findBlock(reader.position)
    return str(block.text())


def test_a_word_leads_to_its_meaning_and_back_to_the_place(qtbot, learn):
    learn.open_page("tests")
    learn.article.text_view.go_to(600)
    before = learn.article.text_view.position

    learn.article.text_view.followed.emit("page:words#ct-scan")
    assert text(learn).startswith("Words explained")
    assert top_line(learn) == "CT scan"
    qtbot.mouseClick(learn.article.back, Qt.MouseButton.LeftButton)

    assert text(learn).startswith("Tests you may have")
    assert before > 0
    assert abs(learn.article.text_view.position - before) <= 5


def test_in_a_narrow_window_too_a_word_leads_to_its_meaning(make):
    learn = make(600, 500)

    learn.open_page("words#biopsy")

    assert top_line(learn) == "Biopsy"


def test_a_heading_of_the_open_page_is_gone_to(learn):
    learn.open_page("help#when-you-call")
    learn.open_page("help#get-emergency-help-now")
    assert top_line(learn) == "Get emergency help now"

    learn.go_back()

    assert top_line(learn) == "When you call"


def test_a_heading_that_is_not_there_leaves_the_page_at_its_beginning(learn):
    learn.open_page("help#gone")

    assert text(learn).startswith("When to get help")
    assert learn.article.text_view.position == 0


@pytest.mark.covered_elsewhere
def test_every_link_of_every_page_leads_where_it_says(learn, library):
    for page in library.pages:
        for target in re.findall(r"\]\(page:([^)]+)\)", page.body):
            learn.open_page(target)
            key, _, heading = target.partition("#")
            opened = next(other for other in library.pages if other.key == key)
            assert learn.article.text_view.accessibleName() == opened.title
            assert not heading or learn.article.text_view.position > 0


def test_a_window_that_is_made_anew_shows_the_same_page_in_the_same_size(learn, make):
    learn.open_page("easing")
    learn.article.enlarge()

    anew = make()
    anew.restore_state(learn.view_state)
    anew.refresh()

    assert text(anew).startswith("Easing other symptoms")
    assert anew.article.zoom == 1


def test_a_place_of_another_screen_is_not_gone_to(learn):
    learn.restore_state("elsewhere")
    learn.refresh()

    assert text(learn).startswith("When to get help")


def test_going_back_at_the_beginning_changes_nothing(learn):
    learn.go_back()

    assert text(learn).startswith("When to get help")


def test_opening_the_open_page_again_leaves_nothing_to_go_back_to(learn):
    learn.open_page("help")

    assert not learn.article.back.isVisible()


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/hostname", "cold"])
def test_any_other_link_leads_nowhere(learn, address):
    learn.article.text_view.followed.emit(address)

    assert text(learn).startswith("When to get help")


def test_search_lists_pages_with_the_words_around_each_hit(learn):
    learn.box.setText("phlegm")

    assert titles(learn) == ["Symptoms to notice", "Tests you may have", "Words explained"]
    assert all("phlegm" in row.snippet.lower() and row.marks for row in learn.page_list.rows())
    assert learn.column.result.text() == "3 pages found"


def test_one_page_found_is_said_in_the_singular(learn):
    learn.box.setText("undo")

    assert learn.column.result.text() == "1 page found"


def test_an_ended_search_brings_back_the_contents(qtbot, learn):
    learn.box.setText("quokka")
    qtbot.keyClick(learn.box, Qt.Key.Key_Escape)

    assert learn.page_list.rows()[0].title == "Start here"
    assert not learn.column.result.isVisible()


def test_escape_without_a_search_is_left_to_the_window(qtbot, learn):
    qtbot.keyClick(learn.box, Qt.Key.Key_Escape)

    assert learn.page_list.rows()[0].title == "Start here"


def test_enter_opens_the_first_hit_with_its_words_marked(qtbot, learn):
    learn.box.setText("notebook")
    qtbot.keyClick(learn.box, Qt.Key.Key_Return)

    reader = learn.article.text_view
    assert text(learn).startswith("About this diary")
    assert reader.marked() == ("notebook",)
    assert reader.viewport().rect().contains(reader.cursorRect())


def test_down_goes_from_the_search_box_into_the_hits(qtbot, learn):
    learn.open_page("cold")
    learn.seek()
    learn.box.setText("notebook")
    qtbot.keyClick(learn.box, Qt.Key.Key_Down)

    qtbot.waitUntil(learn.page_list.hasFocus)
    assert learn.page_list.currentItem().text() == "About this diary"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_lead_to_the_search_box(qtbot, learn, key, modifier):
    learn.article.text_view.setFocus()

    qtbot.keyClick(learn.article.text_view, key, modifier)

    qtbot.waitUntil(learn.box.hasFocus)


@pytest.mark.screen("learn")
def test_ctrl_f_leads_there_from_the_side_bar_too(window: MainWindow):
    window.sidebar.buttons["learn"].setFocus()
    key(window, Qt.Key.Key_F, CTRL)
    assert isinstance(focused(window), QLineEdit)
    window.sidebar.buttons["learn"].setFocus()
    window.show_page("today")
    key(window, Qt.Key.Key_F, CTRL)
    assert not isinstance(focused(window), QLineEdit), "only where there is a search"


def test_the_emergency_number_follows_the_country(operations, diary, learn):
    learn.open_page("help")
    assert "Call your local emergency number if" in text(learn)

    operations.run(diary.set, "country", "IE")

    assert "Call 112 or 999 if" in text(learn)


def test_an_entry_in_the_diary_does_not_move_the_page(operations, diary, learn):
    bar = learn.article.text_view.verticalScrollBar()
    bar.setValue(200)

    operations.run(diary.record, TODAY, {"cough": 3})

    assert bar.value() == 200
