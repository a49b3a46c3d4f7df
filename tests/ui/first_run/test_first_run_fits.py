"""The four steps and the wallet card fit in every look, on the smallest window, and are freed."""

from __future__ import annotations

import weakref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from mbc_tracker.content import guidance, palette, words
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.first_run.dialog import FirstRunDialog
from mbc_tracker.ui.settings.wallet_dialog import WalletDialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from tests.builders import a_contact
from tests.ui.acting import click, settled
from tests.ui.conftest import OpensIn
from tests.ui.fitting import faults
from tests.ui.test_layout import SMALL, TEXT, Opens, Sitting

pytestmark = pytest.mark.covered_elsewhere


@pytest.fixture
def sitting(qtbot: QtBot, opens: Opens, preferences: Preferences) -> Sitting:
    return Sitting(qtbot, opens, preferences)


def first_start(session: Session, diary: Diary) -> FirstRunDialog:
    shared = words.load(), guidance.load(), diary, session.operations
    dialog = FirstRunDialog(session.theme, *shared, session.window)
    dialog.offer_look(session._preferences)
    dialog.open()
    return dialog


def inside(dialog: Dialog, window: MainWindow) -> bool:
    return dialog.width() <= window.width() and dialog.height() <= window.height()


@pytest.mark.parametrize("colours", [Colours.LIGHT, Colours.DARK])
@pytest.mark.parametrize("text", TEXT)
def test_every_step_fits(sitting: Sitting, diary: Diary, text: int, colours: Colours):
    window = sitting.look(SMALL, text, colours)
    dialog = first_start(sitting.session, diary)
    for _ in dialog.steps[1:]:
        sitting.settle(dialog)
        assert faults(dialog) == []
        click(dialog.skip_button)
    dialog.show_error("Please write a temperature from 35.0 to 42.0 °C.")
    sitting.settle(dialog)
    assert faults(dialog) == []
    assert inside(dialog, window)
    dialog.reject()


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_the_first_step_needs_no_scrolling(
    opens_in: OpensIn, qtbot: QtBot, diary: Diary, language: str
):
    session = opens_in(language)
    session.window.resize(1366, 698)
    shared = session.context.words, session.context.guidance, diary, session.operations
    dialog = FirstRunDialog(session.theme, *shared, session.window)
    dialog.offer_look(session._preferences)
    dialog.open()
    area = dialog._stack.currentWidget()
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: settled(dialog))
    qtbot.wait(60)
    assert area.verticalScrollBar().maximum() == 0
    dialog.reject()


@pytest.mark.parametrize("text", TEXT)
def test_the_wallet_card_fits(sitting: Sitting, diary: Diary, text: int):
    diary.save(a_contact(), label="team")
    diary.set("name", "Jordan Example")
    window = sitting.look(SMALL, text, screen="settings")
    dialog = WalletDialog(sitting.session.theme, palette.load(), words.load(), diary, window)
    dialog.open()
    sitting.settle(dialog)
    assert faults(dialog) == []
    assert inside(dialog, window)
    dialog.close()


def test_a_closed_first_start_is_gone(session: Session, diary: Diary, qapp: QApplication):
    gone = weakref.ref(first_start(session, diary))
    session.window.findChildren(FirstRunDialog)[0].reject()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert session.window.findChildren(FirstRunDialog) == []
    assert gone() is None
