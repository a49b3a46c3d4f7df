"""Copies of the diary that a sync program has left beside it are offered, once and quietly."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.data_import.copies_row import CopiesRow
from mbc_tracker.ui.data_import.dialog import ImportDialog
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.shell.start_messages import StartMessages
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card
from tests.builders import TODAY, YESTERDAY
from tests.fakes import FixedClock
from tests.ui.acting import click

KEY = Passphrase("three dull words")
NAME = "diary (ANNA-PC's conflicted copy 2026-11-22).mbc"

pytestmark = pytest.mark.screen("settings")


@pytest.fixture(params=[None, KEY], ids=["plain", "protected"])
def diary(
    tmp_path: Path, catalogue: Catalogue, clock: FixedClock, request: pytest.FixtureRequest
) -> Iterator[Diary]:
    """An open diary, and beside it a copy with another day of another computer."""
    path = tmp_path / "diary.mbc"
    opened = Diary(open_store(path, create=True, key=request.param), catalogue, clock)
    opened.record(TODAY, {"cough": 4})
    shutil.copyfile(path, path.with_name(NAME))
    other = Diary(
        open_store(path.with_name(NAME), create=False, key=request.param), catalogue, clock
    )
    other.record(YESTERDAY, {"cough": 7})
    other.record(TODAY, {"cough": 5, "wheeze": 1})
    other.close()
    yield opened
    opened.close()


@pytest.fixture
def row(session: Session) -> CopiesRow:
    found = session.window.show_page("settings").findChild(CopiesRow)
    assert isinstance(found, CopiesRow)
    return found


def looked_into(qtbot: QtBot, session: Session, row: CopiesRow) -> ImportDialog:
    click(row.look)
    dialog = session.window.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(lambda: not dialog.busy and "Reading" not in dialog.state.text())
    return dialog


def messages(session: Session) -> list[str]:
    return list(StartMessages(session.context).sentences(None))


def test_what_the_other_computer_wrote_comes_in_and_the_diary_wins(
    qtbot: QtBot, session: Session, row: CopiesRow, diary: Diary
):
    dialog = looked_into(qtbot, session, row)
    assert dialog.passphrase.isHidden(), "it has the diary's own"
    with qtbot.waitSignal(dialog.imported, timeout=10_000):
        dialog.bring.click()
    assert diary.reader.day(YESTERDAY).value("cough") == 7
    assert diary.reader.day(TODAY).value("cough") == 4
    assert diary.reader.day(TODAY).value("wheeze") == 1
    assert diary.path.with_name(NAME).exists()
    again = looked_into(qtbot, session, row)
    assert not again._preview.new
    again.reject()


def test_it_is_mentioned_until_the_person_has_looked(
    qtbot: QtBot, session: Session, row: CopiesRow, diary: Diary
):
    (sentence,) = messages(session)
    assert sentence == (
        "A sync program has left another copy of your diary. See Settings, Files in and out."
    )
    looked_into(qtbot, session, row).reject()
    assert messages(session) == []
    os.utime(diary.path.with_name(NAME), ns=(1, 1))  # it has been changed once more
    assert messages(session) == [sentence]


def test_the_copies_are_named_and_those_not_seen_yet_come_first(
    theme: Theme, diary: Diary, preferences: Preferences
):
    card = Card()
    row = CopiesRow(theme, diary.path, preferences.of_diary(diary.path))
    card.body.addWidget(row)
    row.refresh()
    assert "another copy" in row.about.text()
    shutil.copyfile(diary.path, diary.path.with_name("diary (1).mbc"))
    row.refresh()
    assert "copies of your diary" in row.about.text()
    looked_at: list[str] = []
    row.wanted.connect(looked_at.append)
    for _ in range(2):
        row._look()
    assert [Path(name).name for name in looked_at] == ["diary (1).mbc", NAME]


def test_where_there_is_no_copy_nothing_is_said(
    session: Session, theme: Theme, diary: Diary, preferences: Preferences
):
    diary.path.with_name(NAME).unlink()
    row = CopiesRow(theme, diary.path, preferences.of_diary(diary.path))
    row.refresh()
    assert row.isHidden()
    row._look()
    assert messages(session) == []


def test_a_copy_with_another_passphrase_is_asked_for_it(
    qtbot: QtBot, session: Session, diary: Diary, tmp_path: Path
):
    copy = tmp_path / NAME
    copy.unlink()
    open_store(copy, create=True, key=Passphrase("other dull words")).close()
    row = session.window.show_page("settings").findChild(CopiesRow)
    assert isinstance(row, CopiesRow)
    dialog = looked_into(qtbot, session, row)
    assert not dialog.passphrase.isHidden()
    dialog.reject()


def test_only_the_last_copies_are_remembered(preferences: Preferences, tmp_path: Path):
    own = preferences.of_diary(tmp_path / "diary.mbc")
    copies = [tmp_path / f"diary ({number}).mbc" for number in range(30)]
    for copy in copies:
        copy.touch()
        own.look_at(copy)
    assert own.has_looked_at(copies[-1])
    assert not own.has_looked_at(copies[0])
    assert not own.has_looked_at(tmp_path / "missing")
    own.forget()
    assert not own.has_looked_at(copies[-1])
