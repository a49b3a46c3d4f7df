"""The program's window, from locking the diary to releasing it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, suppress
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import qVersion

from mbc_tracker import LOADED_AT, paths
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.crash_report import crash_report
from mbc_tracker.diary_lock import OpenOnOtherComputer
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import MbcError, PassphraseRequired
from mbc_tracker.log_entry import ErrorKind, LogEvent
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.database import CURRENT
from mbc_tracker.storage.file_checks import is_there
from mbc_tracker.support_log import SupportLog
from mbc_tracker.ui.common.exit_request import Erase, ExitResult, ReopenRequest
from mbc_tracker.ui.shell.single_instance import SingleInstance
from mbc_tracker.ui.shell.window_host import WindowHost
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.widgets.translated import translated

if TYPE_CHECKING:
    from mbc_tracker.services.backups.service import BackupService
    from mbc_tracker.ui.shell.error_window import ErrorWindow
    from mbc_tracker.ui.shell.session import Session

OpenDiary: TypeAlias = Callable[..., AbstractContextManager[Diary]]

#: Seconds for which a thread may keep Python to itself. With Python's own 5 ms the thread that
#: opens the diary would wait longer than it works, and the window, which asks for Python hundreds
#: of times to draw itself, would stand still for a second beside a worker.
_SWITCH_INTERVAL = 0.0005

#: A state waits until it is left, and gives the next one; None at the end of the program.
_State: TypeAlias = Callable[[], "_State | None"]


class DesktopApp:
    """The program with a window on one diary, from ``run`` until the person leaves it.

    It is in one of these states, each a method that waits until the state is left:

        opening     the diary is opened, while Qt and the screens are loaded
        open        the main window is shown
        locked      the diary is protected: its passphrase is asked for
        failed      the diary can't be opened: a sentence, and backups to choose from
        reopening   the diary is closed, for a restore or for another passphrase
        erasing     the diary and all that belongs to it is deleted

    key: what opens a protected diary; where it is missing or wrong, the person is asked.
    log: what support reads; none where none is handed in. language: what everything is said in.
    """

    def __init__(
        self,
        path: Path,
        open_diary: OpenDiary,
        key: Passphrase | None = None,
        log: SupportLog | None = None,
        language: str = DEFAULT,
    ) -> None:
        self._path, self._open_diary, self._key = path, open_diary, key
        self._log = log or SupportLog(None)
        self._began = LOADED_AT  # when the person began to wait for the window
        self._instance = SingleInstance(path)
        self._host = WindowHost(self._instance, language)
        self._result = ExitResult()  # how it went, what the diary was closed for
        self._exit_code = 0
        # SQLite checks a diary of many years for some 25 ms, and Python can go on meanwhile: that
        # is when Qt and the screens are loaded.
        self._worker = ThreadPoolExecutor(1)

    def run(self) -> int:
        """Show the diary until the window is closed; the exit code."""
        self._log.record_start(qVersion())
        state: _State | None = self._take_lock
        interval = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_INTERVAL)
        try:
            while state is not None:
                state = state()
        finally:
            sys.setswitchinterval(interval)
            self._worker.shutdown()
            self._log.record(LogEvent.ENDED)
            self._log.close()
            self._instance.release()
        return self._exit_code

    def _take_lock(self) -> _State | None:
        """Have the diary alone, or have the program that has it show its window."""
        try:
            paths.check_place(self._path)
            if not self._instance.acquire_or_call():
                return None
        except OpenOnOtherComputer as error:
            return self._ask_to_take_over_lock(self._host.say(error))
        except MbcError as error:
            return self._fail(error, self._host.say(error), None)
        return self._with_lock()

    def _with_lock(self) -> _State:
        if any(self._path.parent.glob(".*.part*")):
            # Half-made copies that a kill left may be readable: they go before anybody is asked.
            self._backup_service().remove_partial_files()
        with suppress(MbcError):  # what can't be found out is said when the diary is opened
            if not is_there(self._path):
                return self._without_diary()
        return self._opening

    def _without_diary(self) -> _State:
        """No file is in the diary's place: it is missing, or the first one is begun."""
        from mbc_tracker.ui.shell.closed_diary import backups_if_missing

        self._host.application()  # no diary is begun that nobody can see
        backups = backups_if_missing(self._path)
        return self._opening if backups is None else partial(self._missing, backups)

    def _ask_to_take_over_lock(self, sentence: str) -> _State | None:
        """Another computer's lock may be a leftover, which only the person knows."""
        from mbc_tracker.ui.shell.error_window import ErrorWindow

        self._log.record(LogEvent.DIARY_IN_USE)
        window = ErrorWindow(self._host.theme(), sentence, self._path)
        window.offer_taking_over()
        self._wait_for(window, sentence)
        self._exit_code = 1
        if not window.taking_over:
            return None
        try:
            self._instance.lock.take_over()
            self._instance.listen()
        except MbcError as error:  # another program took it first
            return self._fail(error, self._host.say(error), None)
        return self._with_lock()

    def _opening(self) -> _State | None:
        """Open the diary, and show it until its window is left."""
        with ExitStack() as resources:
            opened = self._open_diary(
                self._path, create=True, write=False, key=self._key, language=self._host.language
            )
            opening = self._worker.submit(resources.enter_context, opened)
            application = self._host.application()
            try:
                from mbc_tracker.ui.shell.session import Session

                preferences = Preferences(paths.config_dir())
                diary = opening.result()
                self._instance.lock.follow_file()
                protected = diary.key is not None
                revision = int(CURRENT.revision)
                if (previous := diary.updated_from) is not None:
                    self._log.record(LogEvent.DIARY_UPDATED, previous=previous, revision=revision)
                self._log.record(LogEvent.DIARY_OPENED, revision=revision, protected=protected)
                return self._open(
                    Session(application, diary, preferences, self._log, self._host.language)
                )
            except PassphraseRequired as error:
                sentence = translated(error) if self._key else self._result.sentence
                return partial(self._locked, sentence)
            except MbcError as error:
                sentence = f"{self._result.sentence} {translated(error)}".strip()
                return self._fail(error, sentence, self._backup_service())
            except Exception as error:  # noqa: BLE001 - there is no window yet to tell of it
                self._log.record_crash(type(error), error.__traceback__)
                self._show_crash_dialog(error)
                self._exit_code = 1
                return None

    def _open(self, session: Session) -> _State | None:
        """The main window until it is left.

        Raises:
            MbcError: what Today reads is damaged: restoring a backup is all that can be done.
        """
        try:
            session.show()
        except MbcError:
            session.end()
            self._host.flush()
            raise
        waited = round((monotonic() - self._began) * 1000)
        self._log.record(LogEvent.WINDOW_OPENED, milliseconds=waited)
        from mbc_tracker.ui.shell.session_loop import run_session

        Preferences(paths.config_dir()).of_diary(self._path).seen = True
        if self._result.sentence:
            banner = session.window.banner
            show = banner.say if self._result.bad else banner.mention
            show(self._result.sentence)
        self._exit_code = run_session(self._host, session, self._log)
        self._host.language = session.context.words.language
        request = session.exit_request
        if request is None:
            return None
        if isinstance(request, Erase):
            return partial(self._erasing, request)
        return partial(self._reopening, request)

    def _locked(self, sentence: str) -> _State | None:
        """The passphrase is asked for; the sentence says what happened before."""
        from mbc_tracker.ui.shell.unlock_screen import UnlockScreen

        self._exit_code = 0
        self._log.record(LogEvent.PASSPHRASE_ASKED)
        self._log.start()
        screen = UnlockScreen(self._host.theme(), self._backup_service())
        request = screen.wait(self._host, sentence)
        return partial(self._reopening, request) if request is not None else None

    def _missing(self, backups: BackupService) -> _State | None:
        """Offer a new diary or a backup, as the diary is not in its place."""
        from mbc_tracker.ui.shell.error_window import MISSING, ErrorWindow

        self._log.record(LogEvent.DIARY_MISSING)
        sentence = self._host.say(MISSING)
        (window := ErrorWindow(self._host.theme(), sentence, self._path, backups)).offer_new()
        return self._leave(window, sentence)

    def _fail(self, error: MbcError, sentence: str, backups: BackupService | None) -> _State:
        self._log.record(LogEvent.DIARY_NOT_OPENED, kind=ErrorKind.of(error))
        return partial(self._failed, sentence, backups)

    def _failed(self, sentence: str, backups: BackupService | None) -> _State | None:
        """The diary can't be opened. backups: to choose one from; None if another has the diary."""
        from mbc_tracker.ui.shell.error_window import ErrorWindow

        return self._leave(ErrorWindow(self._host.theme(), sentence, self._path, backups), sentence)

    def _leave(self, window: ErrorWindow, sentence: str) -> _State | None:
        self._wait_for(window, sentence)
        self._exit_code, request = 1, window.reopen_request
        return partial(self._reopening, request) if request is not None else None

    def _wait_for(self, window: ErrorWindow, sentence: str) -> None:
        print(sentence, file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
        window.show()
        self._log.start()
        self._host.run(window)

    def _reopening(self, request: ReopenRequest) -> _State:
        """Do what the diary was closed for, then open it again."""
        from mbc_tracker.ui.shell.event_log import event_of
        from mbc_tracker.ui.shell.reopen import apply_exit_request

        self._began = monotonic()
        backups = self._backup_service()
        self._result = apply_exit_request(
            self._host.application(), self._host.theme(), backups, request
        )
        self._log.record(event_of(request, self._key), done=not self._result.bad)
        self._key = backups.key
        return self._opening

    def _erasing(self, request: Erase) -> None:
        """Delete everything, and say what became of it."""
        from mbc_tracker.ui.deletion import erase
        from mbc_tracker.ui.deletion.erased_window import ErasedWindow

        self._log.close()  # it goes too
        theme = self._host.theme()  # as long as this computer knows what was chosen
        preferences = Preferences(paths.config_dir())
        erased = erase.erase_everything(request, self._backup_service(), preferences)
        self._instance.release()
        erase.remove_empty_folders(self._path)
        window = ErasedWindow(theme, erased)
        window.show()
        self._host.run()
        self._exit_code = 0 if erased.whole else 1

    def _show_crash_dialog(self, error: Exception) -> None:
        """Report a mistake of the program while there is no window."""
        from PySide6.QtWidgets import QWidget

        from mbc_tracker.ui.shell.crash_dialog import CrashDialog, file_fault

        sys.excepthook = sys.__excepthook__
        theme, parent = self._host.theme(), QWidget()
        self._log.start()
        report = crash_report(type(error), error.__traceback__)
        log, fault = self._log.tail(), file_fault(self._path, self._key)
        CrashDialog(theme, report, parent, log, fault).open()
        self._host.run()

    def _backup_service(self) -> BackupService:
        from mbc_tracker.ui.shell.closed_diary import make_backup_service

        return make_backup_service(self._path, self._key)
