"""Sentences on their way to a screen reader. What arrives there: tests/ui/test_speech.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.common import announcement, older_readers
from mbc_tracker.ui.common.announcement import announce, show_and_announce

Spoken = list[tuple[str, bool]]


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> Spoken:
    """The sentences that went out, and whether they were urgent."""
    sentences: Spoken = []
    monkeypatch.setattr(
        announcement.Announcer,
        "_speak",
        lambda _, sentence, urgent: sentences.append((sentence, urgent)),
    )
    return sentences


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[QWidget]:
    """A window with two fields; the keyboard is on the first."""
    window = QWidget()
    column = QVBoxLayout(window)
    for name in ("first", "second"):
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleDescription(f"the {name} field")
        column.addWidget(field)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    field_of(window, "first").setFocus()
    yield window
    window.close()


def field_of(window: QWidget, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def test_sentences_go_out_in_their_order_when_the_press_is_over(
    qtbot: QtBot, screen: QWidget, spoken: Spoken
):
    announce(screen, "Saved.")
    announce(field_of(screen, "first"), "Call now.", urgent=True)
    assert spoken == []
    qtbot.waitUntil(lambda: len(spoken) == 2)
    assert spoken == [("Saved.", False), ("Call now.", True)]


def test_a_sentence_waits_until_its_window_is_in_front(
    qtbot: QtBot, screen: QWidget, spoken: Spoken
):
    above = QWidget()
    above.show()
    qtbot.waitUntil(above.isActiveWindow)
    announce(screen, "Saved.")
    qtbot.wait(2 * announcement._LOOK)
    assert spoken == []
    above.close()
    screen.activateWindow()
    qtbot.waitUntil(lambda: spoken == [("Saved.", False)])


def test_nothing_of_a_hidden_window_is_spoken(qtbot: QtBot, screen: QWidget, spoken: Spoken):
    announce(screen, "Cough 5, saved.")
    screen.hide()
    qtbot.wait(announcement._LOOK * (announcement._LOOKS + 2))
    assert spoken == []


def test_a_text_that_comes_up_is_spoken(qtbot: QtBot, screen: QWidget, spoken: Spoken):
    text = QLabel(screen)
    show_and_announce(text, "Copied.")
    assert text.isVisible()
    assert text.text() == "Copied."
    qtbot.waitUntil(lambda: spoken == [("Copied.", False)])


@pytest.fixture
def older_reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A reader listens that knows no announcements."""
    monkeypatch.setattr(older_readers, "older_reader_listens", lambda: True)
    monkeypatch.setattr(announcement, "_SETTLED", 20)
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("older_reader")
def test_for_an_older_reader_it_describes_the_control_with_the_keyboard(
    qtbot: QtBot, screen: QWidget
):
    first, second = field_of(screen, "first"), field_of(screen, "second")
    announce(screen, "Saved.")
    announce(screen, "Call now.", urgent=True)
    qtbot.waitUntil(lambda: first.accessibleDescription() == "Saved. Call now.")
    qtbot.wait(60)
    assert first.accessibleDescription() == "Saved. Call now."
    second.setFocus()
    qtbot.waitUntil(lambda: first.accessibleDescription() == "the first field")
    assert second.accessibleDescription() == "the second field"


@pytest.mark.usefixtures("older_reader")
def test_a_description_that_changed_meanwhile_stays(qtbot: QtBot, screen: QWidget):
    first = field_of(screen, "first")
    announce(screen, "Saved.")
    qtbot.waitUntil(lambda: first.accessibleDescription() == "Saved.")
    first.setAccessibleDescription("new")
    field_of(screen, "second").setFocus()
    qtbot.wait(60)
    assert first.accessibleDescription() == "new"


@pytest.mark.parametrize(
    ("asked", "older"),
    [
        ({":1.1": ["Object:PropertyChange:AccessibleDescription"]}, True),
        ({":1.1": ["Object:PropertyChange"]}, True),
        ({":1.1": ["Object:PropertyChange", "Object:Announcement:"]}, False),
        ({":1.1": ["Object:"]}, False),
        ({":1.1": ["Object:StateChanged:Focused"]}, False),
        ({":1.1": ["Object:PropertyChange"], ":1.2": ["Object:Announcement:"]}, True),
        ({}, False),
    ],
)
def test_an_older_reader_is_known_by_what_it_asked_for(
    asked: dict[str, list[str]], older: bool, monkeypatch: pytest.MonkeyPatch
):
    pairs = [f'[Argument: (ss) "{who}", "{event}"]' for who, it in asked.items() for event in it]
    monkeypatch.setattr(older_readers, "_registered", lambda: ", ".join(pairs))
    monkeypatch.setattr("sys.platform", "linux")
    assert older_readers.older_reader_listens() is older


def test_elsewhere_than_on_linux_all_readers_know_announcements(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.platform", "win32")
    assert not older_readers.older_reader_listens()
