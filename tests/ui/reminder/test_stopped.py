"""A window that is left for another passphrase: nothing of it goes on beside the next one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from mbc_tracker import app, paths
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.reminder import Reminder, Rhythm
from mbc_tracker.ui.common.exit_request import Protect
from mbc_tracker.ui.shell import application, window_host
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from tests.ui.person import Person

KEY = Passphrase.typed("correct horse battery staple")


class Changing(Person):
    """Chooses a passphrase in the first window, and closes the second."""

    def __init__(self) -> None:
        super().__init__()
        self.sessions: list[Session] = []
        self.timers: list[QTimer] = []

    def see(self, window: QWidget) -> None:
        if not isinstance(window, MainWindow):
            return
        session = self.sessions[-1]
        if len(self.sessions) == 1:
            self.timers += session.findChildren(QTimer)
            session.request_exit(Protect(KEY))
        else:
            self.stop()
            window.close()


@pytest.fixture
def person(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Changing]:
    monkeypatch.setattr(window_host, "make_application", lambda: qapp)
    somebody = Changing()
    begin = Session.start_background_services

    def start(session: Session) -> None:
        somebody.sessions.append(session)
        session.reminder_service.begin()
        begin(session)

    monkeypatch.setattr(Session, "start_background_services", start)
    yield somebody
    qapp.setStyleSheet("")


def test_no_reminder_of_a_window_that_was_left_looks_at_the_diary(
    person: Changing, diary_path: Path
):
    Preferences(paths.config_dir()).reminder = Reminder(Rhythm.DAILY)
    assert application.DesktopApp(diary_path, app.open_diary).run() == 0
    first, _second = person.sessions
    assert person.timers
    assert not any(shiboken6.isValid(timer) and timer.isActive() for timer in person.timers)
    assert not shiboken6.isValid(first)
