"""The window that is locked is in the language that was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.passphrase.locked_help_dialog import LockedHelpDialog
from tests.fakes import FixedClock
from tests.ui.conftest import OpensIn
from tests.ui.test_language_switch import change
from tests.ui.test_languages import left_over

pytestmark = pytest.mark.covered_elsewhere

WORDS = "five short words in a row"


@pytest.fixture
def diary(tmp_path: Path, catalogue: Catalogue, clock: FixedClock) -> Iterator[Diary]:
    """An open diary with a passphrase."""
    store = open_store(tmp_path / "diary.mbc", create=True, key=Passphrase.typed(WORDS))
    opened = Diary(store, catalogue, clock)
    yield opened
    opened.close()


def test_a_locked_window_is_in_the_language_that_was_chosen(opens_in: OpensIn, qtbot: QtBot):
    session = opens_in("en")
    change(session, "de")
    session.lock()
    assert session.idle_lock is not None
    locked = session.idle_lock.window
    assert locked is not None

    assert locked.unlock.text() == "Entsperren"
    assert left_over(locked, "de") == set()
    session.dialogs.show_help()
    (helping,) = locked.findChildren(LockedHelpDialog)
    assert left_over(helping, "de") == set()
    helping.close()
    locked.field.setText(WORDS)
    locked.unlock.click()
    qtbot.waitUntil(lambda: session.idle_lock is not None and not session.idle_lock.locked)


def test_a_language_that_is_chosen_while_it_is_locked_comes_with_unlocking(
    opens_in: OpensIn, qtbot: QtBot
):
    session = opens_in("en")
    session.lock()
    change(session, "es")
    assert session.idle_lock is not None
    locked = session.idle_lock.window
    assert locked is not None
    locked.field.setText(WORDS)
    locked.unlock.click()
    qtbot.waitUntil(lambda: session.context.words.language == "es")

    assert session.window.current_screen == ("today", "Hoy")
