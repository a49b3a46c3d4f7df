"""Back leads to the screen from which a page was opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.learn.page import LearnPage
from mbc_tracker.ui.notices.explanation_dialog import ExplanationDialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY
from tests.ui.acting import child


def learn(window: MainWindow) -> LearnPage:
    page = window.pages["learn"]
    assert isinstance(page, LearnPage)
    return page


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


pytestmark = pytest.mark.usefixtures("today")


@pytest.mark.parametrize("link", ["All signs", "Read why", "What 0 to 10 means"])
def test_from_the_cards_beside_the_entries(window: MainWindow, link: str):
    press(shown(window, link)[0])
    back = learn(window).article.back
    assert window.current_key == "learn"
    assert (back.text(), back.accessibleName()) == ("Back to Today", "Back to Today")

    press(back)

    assert window.current_key == "today"
    window.show_page("learn")
    assert back.text() == "Back"


def test_from_a_link_one_comes_back_to_the_page_first(window: MainWindow):
    press(shown(window, "All signs")[0])
    article = learn(window).article
    article.text_view.go_to(3000)
    article.text_view.followed.emit("page:words#sepsis")
    assert article.back.text() == "Back"
    press(article.back)
    assert article.text_view.position > 2000
    assert article.back.text() == "Back to Today"

    QTest.keyClick(article.text_view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert window.current_key == "today"


def test_the_words_explained_lead_back_to_the_place_in_the_page(window: MainWindow):
    window.show_page("learn")
    learn(window).open_page("tests")
    view = learn(window).article.text_view
    view.setFocus()
    while not view.link or "page:words" not in view.link.target:
        QTest.keyClick(view, Qt.Key.Key_Tab)
    place = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_Return)

    press(learn(window).article.back)

    line = view.fontMetrics().height() * 2
    assert abs(view.verticalScrollBar().value() - place) <= line
    assert view.viewport().rect().contains(QPoint(5, 5))


@pytest.mark.parametrize(
    ("link", "page"),
    [
        ("When to get help", "When to get help"),
        ("What “your usual” means", "About this diary"),
    ],
)
def test_from_the_reasons_of_a_notice(
    qtbot: QtBot, diary: Diary, today: TodayPage, window: MainWindow, link: str, page: str
):
    diary.record(TODAY, {"blood": "more"})
    today.invalidate()
    qtbot.waitUntil(lambda: bool(shown(window, "Why?")))
    press(shown(window, "Why?")[0])
    press(shown(child(window, ExplanationDialog), link)[0])

    assert window.current_key == "learn"
    assert learn(window).article.text_view.accessibleName() == page
    press(learn(window).article.back)
    assert window.current_key == "today"


def shown(window: QWidget, text: str) -> list[QPushButton]:
    buttons = window.findChildren(QPushButton)
    return [button for button in buttons if button.text() == text and button.isVisible()]
