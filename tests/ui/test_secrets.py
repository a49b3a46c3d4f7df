"""With a passphrase, nothing that was written in the diary can be read in any file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mbc_tracker import paths
from mbc_tracker.domain import profile
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Catalogue, Kind
from mbc_tracker.services import encryption
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.report.page import ReportPage
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import (
    TODAY,
    a_contact,
    a_moment,
    a_question,
    a_stamp,
    an_appointment,
    an_event,
)
from tests.fakes import FixedClock

WORDS = "the third lamp from the left"
#: Each word is planted in another part of the diary.
PLANTED = tuple(f"Zwölf{part}ender" for part in ("a", "b", "c", "d", "e", "f", "g", "h"))


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everybody's temporary files go meanwhile."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def plant(diary: Diary) -> None:
    note, event, who, ask, team, moment, own, name = PLANTED
    diary.write_note(TODAY, note)
    for n in range(40):
        diary.record(TODAY - timedelta(days=n), {"cough": n % 11})
    diary.save(
        an_event(text=event),
        an_appointment(who=who),
        a_question(ask),
        a_contact(team),
        a_moment({"cough": 4}, note=moment),
        OwnSymptom("o1", own, Kind.RATING, a_stamp()),
        label="planted",
    )
    diary.set(profile.NAME, name)


@pytest.fixture
def used(
    tmp_path: Path,
    temporary: Path,
    catalogue: Catalogue,
    clock: FixedClock,
    qapp: QApplication,
    qtbot: QtBot,
) -> Iterator[Path]:
    """The folder of a diary that was written in plain, then protected, then used in the window."""
    folder = tmp_path / "data"
    folder.mkdir()
    path = folder / "diary.mbc"
    plain = Diary(open_store(path, create=True), catalogue, clock)
    plant(plain)
    plain.close()
    backup_service = BackupService(path, clock)
    backup_service.back_up_now("asked")
    key = Passphrase.typed(WORDS)
    encryption.protect(backup_service, key)
    diary = Diary(open_store(path, create=False, key=key), catalogue, clock)
    session = Session(qapp, diary, Preferences(paths.config_dir()))
    session.show()
    use(session, qtbot)
    session.backup_scheduler.end()
    session.end()
    session.deleteLater()
    diary.close()
    yield folder
    qapp.setStyleSheet("")


def use(session: Session, qtbot: QtBot) -> None:
    """Visit every screen, write, lock and unlock."""
    today = session.window.show_page("today")
    assert isinstance(today, TodayPage)
    today.answers.note.setPlainText(f"{PLANTED[0]} again")
    for page in ("trends", "calendar", "learn", "settings"):
        session.window.show_page(page)
    report = session.window.show_page("report")
    assert isinstance(report, ReportPage)
    qtbot.waitUntil(lambda: report.pdf != b"", timeout=20_000)
    session.lock()
    assert session.idle_lock
    assert session.idle_lock.window
    session.idle_lock.window.field.setText(WORDS)
    session.idle_lock.window.attempt()
    session.window.close()


def written(*folders: Path) -> list[Path]:
    return [it for folder in folders for it in folder.rglob("*") if it.is_file()]


def test_no_file_holds_a_word_of_it(used: Path, temporary: Path, own_home: Path):
    found = written(used, temporary, own_home)
    assert {it.name for it in found} >= {"diary.mbc", "window.ini"}
    assert len([it for it in found if it.suffix == ".mbc"]) >= 3
    for file in found:
        data = file.read_bytes()
        for word in (*PLANTED, WORDS):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert word.encode(encoding) not in data, (word, file)


def test_the_search_finds_what_is_not_protected(diary: Diary):
    """Or the test above could not fail."""
    plant(diary)
    data = diary.path.read_bytes()
    assert all(word.encode() in data for word in PLANTED)
