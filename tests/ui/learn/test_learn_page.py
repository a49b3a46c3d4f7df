"""How a Learn page looks and sounds: type, size, room, sources, names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton

from mbc_tracker.content import palette
from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.ui.learn.page import LearnPage
from mbc_tracker.ui.learn.text_view import TextView
from tests.builders import TODAY
from tests.ui.learn.conftest import click, text


def test_no_picture_is_loaded_from_anywhere(qtbot, theme, tmp_path):
    reader = TextView(theme)
    qtbot.addWidget(reader)
    image = QTextDocument.ResourceType.ImageResource

    blank = reader.loadResource(image.value, QUrl.fromLocalFile(str(tmp_path / "x.png")))
    assert isinstance(blank, QImage)

    assert (blank.width(), blank.height()) == (1, 1)


def test_markup_in_a_text_stays_text(qtbot, theme):
    reader = TextView(theme)
    qtbot.addWidget(reader)

    reader.show_text("<img src='file:///x.png'> and <b>bold</b>")

    assert "<b>bold</b>" in reader.toPlainText()


def size(learn: LearnPage) -> int:
    return learn.article.text_view.document().begin().charFormat().font().pixelSize()


def test_text_grows_and_shrinks_by_steps(qtbot, learn):
    before = size(learn)
    for _ in range(9):
        qtbot.mouseClick(learn.article.larger, Qt.MouseButton.LeftButton)
    assert size(learn) == 2 * before
    assert not learn.article.larger.isEnabled()
    for _ in range(9):
        qtbot.mouseClick(learn.article.smaller, Qt.MouseButton.LeftButton)
    assert size(learn) == before
    assert not learn.article.smaller.isVisible()


def test_headings_are_larger_than_text_and_in_the_main_colour(learn):
    learn.open_page("cold")
    document = learn.article.text_view.document()
    heading = document.find("What to do").charFormat()
    body = document.find("brush off").charFormat()

    assert heading.font().pixelSize() > body.font().pixelSize()
    assert heading.foreground().color().name().upper() == palette.load().light["primary"]


def test_a_page_says_when_it_was_compiled_and_that_nobody_reviewed_it(learn):
    said = "Written 29 Nov 2026. No clinician has reviewed this page yet."

    assert said in learn.article.about.text()
    assert text(learn).endswith(said)


def test_a_reviewed_page_says_so(learn):
    page = LibraryPage("a", "A", 1, "G", "S", (), "Text.", ("X, Y (2025)",), TODAY, reviewed=True)

    learn.article.show_page(page)

    assert learn.article.about.text().startswith("Written 22 Nov 2026. Reviewed by a clinician.")


def test_sources_are_listed_at_the_end_of_a_page(learn, library):
    listed = text(learn).partition("\nSources\n")[2]

    assert all(source in listed for source in library.pages[0].sources)


def test_a_narrow_window_shows_contents_and_page_in_turn(qtbot, make):
    learn = make(600, 700)
    assert learn.page_list.isVisible()
    assert not learn.article.isVisible()

    click(qtbot, learn, 2)
    assert not learn.page_list.isVisible()
    assert text(learn).startswith("Don’t put it down to a cold")

    qtbot.mouseClick(learn.article.list_button, Qt.MouseButton.LeftButton)
    assert learn.page_list.isVisible()


def test_widening_the_window_shows_both(make):
    learn = make(600, 700)

    learn.resize(1200, 700)

    assert learn.page_list.isVisible()
    assert learn.article.isVisible()
    assert not learn.article.list_button.isVisible()


@pytest.mark.parametrize(("width", "scale"), [(804, 1.0), (700, 2.0), (1100, 1.5)])
def test_nothing_has_to_be_moved_sideways(make, width, scale):
    learn = make(width, 700, scale=scale)
    learn.open_page("help")

    assert learn.minimumSizeHint().width() <= width
    assert learn.article.text_view.horizontalScrollBar().maximum() == 0


def test_lines_stay_short_enough_to_read_in_a_wide_window(make):
    learn = make(2400, 900)
    frame = learn.article.text_view.document().rootFrame().frameFormat()

    line = learn.article.text_view.viewport().width() - frame.rightMargin() - frame.leftMargin()

    assert line <= 700


def test_a_screen_reader_is_told_what_each_part_is(learn):
    learn.box.setText("pillows")
    item = learn.page_list.item(0)

    assert learn.page_list.accessibleName() == "Pages"
    assert learn.box.accessibleName() == "Search these pages"
    assert learn.article.text_view.accessibleName() == "When to get help"
    assert "pillow" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(button.accessibleName() for button in learn.findChildren(QPushButton))


def test_the_open_page_is_told_apart_in_words_too(learn):
    role = Qt.ItemDataRole.AccessibleDescriptionRole

    assert learn.page_list.item(1).data(role) == "open"
    assert learn.page_list.item(2).data(role) == ""


def test_every_target_is_large_enough(learn):
    learn.open_page("help")
    buttons = [b for b in learn.findChildren(QPushButton) if b.isVisible()]
    rows = [n for n, row in enumerate(learn.page_list.rows()) if row.key]

    assert all(b.height() >= 44 and b.width() >= 44 for b in buttons)
    assert all(learn.page_list.visualItemRect(learn.page_list.item(n)).height() >= 44 for n in rows)


def test_labels_are_plain_text(learn):
    learn.box.setText("<b>x</b>")

    formats = {label.textFormat() for label in learn.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
