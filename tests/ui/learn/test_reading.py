"""A page read by keyboard: links, headings, scrolling; and what a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QApplication

from mbc_tracker.ui.learn.linked_text import LinkedText
from mbc_tracker.ui.learn.page import LearnPage
from mbc_tracker.ui.learn.page_links import headings, link_areas, links
from tests.ui.learn.conftest import text

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def view(learn: LearnPage) -> LinkedText:
    learn.open_page("cold")
    learn.article.read()
    return learn.article.text_view


@pytest.fixture
def listened():
    """A screen reader listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def words(view: LinkedText) -> str:
    return view.link.text if view.link else ""


def test_tab_goes_from_link_to_link_and_then_out_of_the_page(qtbot, learn, view):
    passed = []
    while view.hasFocus():
        passed.append(words(view))
        qtbot.keyClick(view, TAB)

    assert passed == ["", *(link.text for link in view.links)]
    assert learn.focusWidget() is learn.article.larger


def test_shift_tab_comes_in_at_the_last_link_and_leaves_before_the_first(qtbot, learn, view):
    learn.article.larger.setFocus()
    qtbot.keyClick(learn.article.larger, BACK)
    passed = []
    while view.hasFocus():
        passed.append(words(view))
        qtbot.keyClick(view, BACK)

    assert passed == [link.text for link in reversed(view.links)]


def test_enter_follows_the_link_and_back_leads_to_it(qtbot, learn, view):
    qtbot.keyClick(view, TAB)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert text(learn).startswith("When to get help")

    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert text(learn).startswith("Don’t put it down to a cold")


def test_enter_away_from_any_link_does_nothing(qtbot, learn, view):
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert text(learn).startswith("Don’t put it down to a cold")


def test_the_link_of_the_keyboard_is_in_view_with_a_ring(qtbot, view, theme):
    without = view.grab().toImage()
    while view.link is not view.links[-1] and view.link != view.links[-1]:
        qtbot.keyClick(view, TAB)
    (area,) = link_areas(view.document(), view.links[-1])
    scrolled = QPoint(0, view.verticalScrollBar().value())
    shown = area.translated(-scrolled).toRect()

    assert view.viewport().rect().contains(shown)
    edge = view.viewport().mapTo(view, QPoint(shown.center().x(), shown.top()))
    assert view.grab().toImage().pixelColor(edge) == theme.colour("focus")
    assert without.pixelColor(edge) != theme.colour("focus")


def test_after_scrolling_tab_goes_on_from_what_is_in_view(qtbot, view):
    qtbot.keyClick(view, TAB)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    top = view.position

    qtbot.keyClick(view, BACK)

    assert view.link == [link for link in view.links if link.start < top][-1]


def test_keys_scroll_the_page(qtbot, view):
    bar = view.verticalScrollBar()

    qtbot.keyClick(view, Qt.Key.Key_Down)
    down = bar.value()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    page = bar.value()
    qtbot.keyClick(view, Qt.Key.Key_End)
    end = bar.value()
    qtbot.keyClick(view, Qt.Key.Key_Home)

    assert 0 < down < page <= end == bar.maximum()
    assert bar.value() == 0


def test_h_goes_from_heading_to_heading(qtbot, view, spoken):
    own = headings(view.document())
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert view.position == own[1].start
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert view.position == own[2].start
    qtbot.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)

    assert view.position == own[1].start
    assert spoken[-3:] == [
        f"{heading.text}, heading level 2" for heading in (own[1], own[2], own[1])
    ]


def test_after_the_last_heading_it_is_said_that_there_are_no_more(qtbot, view, spoken):
    for _ in headings(view.document()):
        qtbot.keyClick(view, Qt.Key.Key_H)

    assert spoken[-1] == "No more headings."


def test_a_reader_is_told_of_a_link_and_of_the_page_that_it_opens(qtbot, view, spoken):
    qtbot.keyClick(view, TAB)
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert spoken == ["When to get help, link", "When to get help"]


@pytest.mark.usefixtures("listened")
def test_a_reader_reads_along_with_a_caret_and_is_told_of_headings(qtbot, learn, view, spoken):
    learn.box.setFocus()
    learn.article.read()
    start = view.textCursor().position()

    while not view.textCursor().block().blockFormat().headingLevel() or start == 0:
        qtbot.keyClick(view, Qt.Key.Key_Down)
        start = view.textCursor().position()

    assert view.textCursor().block().text() == "What to do"
    assert spoken == ["Heading level 2"]


def press(qtbot, view: LinkedText, button: Qt.MouseButton) -> None:
    (area,) = link_areas(view.document(), view.links[0])
    qtbot.mouseClick(view.viewport(), button, pos=area.center().toPoint())


def test_a_click_on_a_link_follows_it(qtbot, learn, view):
    press(qtbot, view, Qt.MouseButton.RightButton)
    assert text(learn).startswith("Don’t put it down to a cold")

    press(qtbot, view, Qt.MouseButton.LeftButton)
    assert text(learn).startswith("When to get help")


def test_words_that_are_selected_are_no_link_of_the_keyboard(qtbot, learn, view):
    qtbot.keyClick(view, TAB)
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)

    assert view.link is None
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().strip() == "When"


def test_the_mouse_shows_where_a_link_is(qtbot, view):
    (area,) = link_areas(view.document(), view.links[0])

    qtbot.mouseMove(view.viewport(), area.center().toPoint())
    over = view.viewport().cursor().shape()
    qtbot.mouseMove(view.viewport(), QPoint(20, 20))

    assert over is Qt.CursorShape.PointingHandCursor
    assert view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_a_link_in_two_kinds_of_letters_is_one(view):
    view.show_text("See [**bold** and plain](page:a) and [other](page:b).")

    assert [(link.text, link.target) for link in links(view.document())] == [
        ("bold and plain", "page:a"),
        ("other", "page:b"),
    ]


def test_a_link_across_two_lines_has_an_area_in_each(make):
    learn = make(660, 700)
    view = learn.article.text_view
    view.show_text("word " * 9 + "[a link of quite a number of words that go on](page:a)")

    first, second = link_areas(view.document(), view.links[0])
    assert first.bottom() <= second.top()
