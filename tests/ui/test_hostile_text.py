"""What a person typed is never read as markup, wherever the window shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget

from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.shell.session import Session
from tests.builders import (
    TODAY,
    a_contact,
    a_known_mark,
    a_measurement,
    a_moment,
    a_note,
    a_question,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
)

pytestmark = pytest.mark.covered_elsewhere

MARK = "Mine"


@pytest.fixture
def hostile(diary: Diary, tmp_path: Path) -> str:
    """A diary in which everything that can be typed is a picture and a link."""
    typed = f"{MARK} <img src='{tmp_path}/x.png'> <a href='file:///etc/hostname'>x</a>"
    diary.save(an_own_symptom(typed), label=typed)
    diary.save(
        an_answer("own-1", 4),
        an_answer("cough", 4),
        a_note(typed),
        a_moment({"cough": 3}, note=typed),
        a_measurement(context=typed),
        an_event(typed, day=TODAY),
        an_appointment(typed, place=typed, note=typed),
        a_question(typed, appointment="appointment-1"),
        a_question(typed, asked=True, answer=typed, id="question-2"),
        a_contact(typed, phone=typed),
        a_known_mark(note=typed),
        label=typed,
    )
    diary.set("name", typed)
    return typed


def interpreted(window: QWidget) -> list[str]:
    """Where what was typed could be read as markup."""
    labels = window.findChildren(QLabel)
    found = [
        f"label of {type(it.parent()).__name__}"
        for it in labels
        if MARK in it.text() and it.textFormat() is not Qt.TextFormat.PlainText
    ]
    tips = [it for it in window.findChildren(QWidget) if f"{MARK} <" in it.toolTip()]
    found += [f"tool tip of {type(it).__name__}" for it in tips]
    rich = window.findChildren(QTextEdit)
    return found + [
        f"text of {type(it).__name__}"
        for it in rich
        if MARK in it.toPlainText() and "<img" in it.toHtml()
    ]


def shown(window: QWidget) -> int:
    """In how many places it stands."""
    labels = [it.text() for it in window.findChildren(QLabel)]
    buttons = [it.text() for it in window.findChildren(QAbstractButton)]
    return sum(MARK in it for it in (*labels, *buttons))


def test_nothing_typed_is_read_as_markup_on_any_screen(hostile: str, session: Session):
    places = 0
    for page in ("today", "calendar", "trends", "report", "learn", "settings"):
        session.window.show_page(page)
        assert interpreted(session.window) == [], page
        places += shown(session.window)
    session.dialogs.show_help()
    assert interpreted(session.window) == []
    (helping,) = (it for it in session.window.findChildren(Dialog) if it.isVisible())
    places += shown(helping)
    helping.close()
    assert places > 5


def test_a_sentence_about_a_change_is_not_read_as_markup(hostile: str, session: Session):
    session.window.banner.say(hostile)
    session.window.banner.mention(hostile)
    assert shown(session.window) > 0
    assert interpreted(session.window) == []
