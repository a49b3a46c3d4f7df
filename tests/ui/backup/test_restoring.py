"""Restoring from a running window, and from the one that says the diary can't be opened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker import app
from mbc_tracker.content import catalogue, words
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.backups.inventory import BackupInventory
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage import backup
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.backup.card import BackupsCard
from mbc_tracker.ui.backup.restore_dialog import RestoreDialog
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.shell import application, window_host
from mbc_tracker.ui.shell.error_window import ErrorWindow
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.style.theme import Theme
from tests import raw
from tests.builders import TODAY
from tests.fakes import FixedClock
from tests.ui.person import Person

pytestmark = pytest.mark.screen("settings")


class Restoring(Person):
    """Restores the newest backup in the first window, and closes the second."""

    def __init__(self) -> None:
        super().__init__()
        self.met: list[QWidget] = []

    def see(self, window: QWidget) -> None:
        if isinstance(window, (MainWindow, ErrorWindow)):
            if window not in self.met:
                self.met.append(window)
                self._begin(window)
            elif len(self.met) == 1:
                self._choose(window)

    def _begin(self, window: MainWindow | ErrorWindow) -> None:
        if len(self.met) > 1:
            self.read.append(window.banner.text.text() if isinstance(window, MainWindow) else "")
            self.stop()
            window.close()
        elif isinstance(window, MainWindow):
            card = window.show_page("settings").findChild(BackupsCard)
            assert isinstance(card, BackupsCard)
            card.restore.click()
        else:
            window.restore.click()

    def _choose(self, window: QWidget) -> None:
        for dialog in window.findChildren(RestoreDialog):
            if dialog.counted and dialog.restore.isEnabled():
                dialog.accept()
                dialog.findChildren(Dialog)[0].accept()


@pytest.fixture
def person(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Restoring]:
    monkeypatch.setattr(window_host, "make_application", lambda: qapp)
    yield Restoring()
    qapp.setStyleSheet("")


@pytest.fixture
def kept(diary_path: Path, clock: FixedClock) -> BackupService:
    """A diary with two answers, and a backup from when it had one."""
    clock.set_to(datetime(2026, 11, 20, 8))  # noqa: DTZ001
    backup_service = BackupService(diary_path, clock)
    diary = Diary(
        open_store(diary_path, create=False),
        catalogue.load(),
        FixedClock(
            datetime(2026, 11, 22, 9)  # noqa: DTZ001
        ),
    )
    diary.record(TODAY, {"cough": 2})
    backup_service.back_up_now("asked")
    diary.record(TODAY, {"worry": 9})
    diary.close()
    return backup_service


def answers(path: Path) -> int:
    return len(raw.rows(path)["answers"])


def only_the_first_is_listed(
    backup_service: BackupService, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = backup_service.inventory.backups()[:1]
    monkeypatch.setattr(BackupInventory, "backups", lambda self, folder=None: first)


def test_a_running_window_gives_way_to_one_with_the_restored_diary(
    person: Restoring, kept: BackupService, monkeypatch: pytest.MonkeyPatch
):
    only_the_first_is_listed(kept, monkeypatch)
    assert application.DesktopApp(kept.path, app.open_diary).run() == 0
    assert [type(it) for it in person.met] == [MainWindow, MainWindow]
    assert answers(kept.path) == 1
    (aside,) = kept.path.parent.glob("diary-before-restore-*.mbc")
    assert answers(aside) == 2
    assert str(aside) in person.read[0]


def test_a_diary_that_does_not_open_is_restored_and_opened(
    person: Restoring, kept: BackupService, capsys: pytest.CaptureFixture[str]
):
    kept.path.write_bytes(kept.path.read_bytes()[:9000])
    broken = kept.path.read_bytes()
    assert application.DesktopApp(kept.path, app.open_diary).run() == 0
    assert [type(it) for it in person.met] == [ErrorWindow, MainWindow]
    assert answers(kept.path) == 1
    (aside,) = kept.path.parent.glob("diary-before-restore-*.mbc")
    assert aside.read_bytes() == broken
    assert "is damaged" in capsys.readouterr().err


def test_a_restore_that_fails_is_said_and_the_diary_is_as_it_was(
    person: Restoring, kept: BackupService, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(backup, "restore", refuse)
    only_the_first_is_listed(kept, monkeypatch)
    assert application.DesktopApp(kept.path, app.open_diary).run() == 0
    assert answers(kept.path) == 2
    assert person.read == ["Nothing was restored. The disk is full."]


@pytest.mark.parametrize("there", [True, False])
def test_what_is_gone_is_not_said_to_be_kept(
    qtbot: QtBot, theme: Theme, kept: BackupService, there: bool
):
    if not there:
        kept.path.unlink()
    dialog = RestoreDialog(theme, words.load(), kept, around := QWidget())
    dialog.open()
    qtbot.waitUntil(lambda: dialog.counted and dialog.restore.isEnabled())
    dialog.accept()
    texts = [text.text() for text in dialog.findChildren(QLabel)]
    assert any("is kept under another name" in text for text in texts) is there
    asking = dialog.findChildren(Dialog)[0]
    buttons = [one.text() for one in asking.findChildren(QPushButton)]
    assert buttons == ["Restore", "Keep my diary" if there else "Cancel"]
    asking.close()
    dialog.close()
    around.deleteLater()
