"""One run of the window: the theme as chosen now, the screens, and building them anew."""

from __future__ import annotations

from functools import cached_property
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.domain import profile
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.records import Setting
from mbc_tracker.log_entry import ErrorKind, LogEvent
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.file_watch import DiaryChanged
from mbc_tracker.support_log import SupportLog
from mbc_tracker.ui.common.exit_request import Erase, ExitRequest
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.shell.context import make_context
from mbc_tracker.ui.shell.dialogs import ShellDialogs
from mbc_tracker.ui.shell.focus_in_view import FocusInView
from mbc_tracker.ui.shell.main_window import TODAY, MainWindow
from mbc_tracker.ui.shell.page_factory import PageFactory
from mbc_tracker.ui.shell.removal import RemovalBanner
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.style.screens import fit_first
from mbc_tracker.ui.style.theme import chosen_theme, system_look
from mbc_tracker.ui.widgets.translated import translated

if TYPE_CHECKING:
    from mbc_tracker.ui.backup.scheduler import BackupScheduler
    from mbc_tracker.ui.passphrase.controller import PassphraseController
    from mbc_tracker.ui.passphrase.idle_lock import IdleLock
    from mbc_tracker.ui.passphrase.lock_window import LockWindow
    from mbc_tracker.ui.reminder.service import ReminderService
    from mbc_tracker.ui.shell.event_log import SessionEvents

_USUAL_SIZE = QSize(1280, 800)
_DRAWN = 100  # milliseconds, after which the window is surely on screen


class Session(QObject):
    """Keeps the diary and the undo history while windows come and go with the text size."""

    def __init__(
        self,
        application: QApplication,
        diary: Diary,
        preferences: Preferences,
        log: SupportLog | None = None,
        language: str = DEFAULT,
    ) -> None:
        super().__init__()
        self.log = log or SupportLog(None)
        self._application, self._diary, self._preferences = application, diary, preferences
        self.operations = Operations(diary, self)
        self.operations.stopped.connect(self._see_refusal)
        self.operations.changed.connect(self._follow_settings)
        self._chosen_language = preferences.language
        self.context = make_context(application, language, diary, preferences, self.operations)
        self.dialogs = ShellDialogs(self, self)
        self._pages = PageFactory(self, self.dialogs, self)
        self.exit_request: ExitRequest | None = None  # what the diary is closed for, if anything
        self._look_changed, self._drawn = False, QTimer(self, singleShot=True)
        self._drawn.timeout.connect(self._start_services)
        look = system_look(application)
        look.hints.colorSchemeChanged.connect(self._follow_system)
        look.accessibility.contrastPreferenceChanged.connect(self.rebuild)
        self._in_view = FocusInView(application, self)
        self.window = self._make_window()

    def show(self, screen: str = TODAY) -> None:
        """Show the window on a screen."""
        fit_first(self.window, _USUAL_SIZE)
        self._show_window(screen, self._preferences.geometry)

    def start_background_services(self) -> None:
        """Start what waits until the window is there: the first start, the reminder."""
        self._drawn.start(_DRAWN)

    @cached_property
    def events(self) -> SessionEvents:
        """Tells the log for support; made when the window is there."""
        from mbc_tracker.ui.shell.event_log import SessionEvents

        return SessionEvents(self.log, self)

    @Slot(object)
    def _see_refusal(self, error: Exception) -> None:
        self.log.record(LogEvent.REFUSED, kind=ErrorKind.of(error))
        if isinstance(error, DiaryChanged):
            self.dialogs.show_changed(translated(error))

    @cached_property
    def reminder_service(self) -> ReminderService:
        """Looks after the reminder; made when it is first needed."""
        from mbc_tracker.ui.reminder.notifier import system_notifier
        from mbc_tracker.ui.reminder.service import ReminderService

        notifier = system_notifier(self.theme.icon("sun", "primary", alone=True), self)
        notifier.pressed.connect(self.come_to_front)
        clock, written = self._diary.clock, self._diary.reader.recorded_days
        service = ReminderService(clock, written, self._preferences, notifier, self)
        service.missed.connect(self.dialogs.tell_missed)
        return service

    @cached_property
    def idle_lock(self) -> IdleLock | None:
        """Locks a protected diary's window; None for a diary that anybody can open."""
        if self._diary.key is None:
            return None
        from mbc_tracker.ui.passphrase.idle_lock import IdleLock

        guidance = self.context.guidance
        idle_lock = IdleLock(self._application, self._diary.key, guidance, self, time, self)
        idle_lock.unlocked.connect(self._catch_up)
        idle_lock.hidden.connect(self.events.lock)
        idle_lock.hidden.connect(self._forget_texts)
        idle_lock.unlocked.connect(self.events.unlock)
        return idle_lock

    @property
    def _locked(self) -> bool:
        """Whether only the field for the passphrase is on screen."""
        return self.idle_lock is not None and self.idle_lock.locked

    @property
    def passphrase_controller(self) -> PassphraseController:
        """Lets the person choose, change and remove the passphrase."""
        from mbc_tracker.ui.passphrase.controller import PassphraseController

        palette, words = self.context.palette, self.context.words
        controller = PassphraseController(palette, words, self._diary, self, self.window)
        controller.agreed.connect(self.request_exit)
        controller.declined.connect(self.mention)
        return controller

    @cached_property
    def backup_scheduler(self) -> BackupScheduler:
        """Makes the backups; made when the window is there."""
        from mbc_tracker.ui.backup.scheduler import BackupScheduler

        scheduler = BackupScheduler(self._diary, self._preferences, self.operations, self)
        scheduler.failed.connect(self._warn)
        scheduler.secondary_failed.connect(self.mention)
        scheduler.tried.connect(self.events.back_up)
        return scheduler

    @Slot()
    def rebuild(self) -> None:
        """Make the window anew with the colours and text size that are chosen now."""
        old = self.window
        opened = old.findChildren(QDialog)  # what is typed there would go with the window
        for dialog in opened:
            dialog.destroyed.connect(self._catch_up_soon, Qt.ConnectionType.UniqueConnection)
        if self._locked or opened:
            self._look_changed = True
            return
        if not old.flush():
            return  # what could not be saved stands in the old window only
        self._follow_language()
        self.window = self._make_window()
        self.window.restore_state(old.view_states)
        self._show_window(old.current_key, old.saveGeometry())
        old.close()
        old.deleteLater()

    def _follow_language(self) -> None:
        """Change to the language that is chosen now, with all that has texts of the one before."""
        if self._preferences.language == self._chosen_language:
            return
        self._chosen_language = self._preferences.language
        shared = self._diary, self._preferences, self.operations
        self.context = make_context(self._application, self._chosen_language, *shared)
        if self.idle_lock:
            self.idle_lock.guidance = self.context.guidance

    @Slot()
    def lock(self) -> None:
        """Hide the diary until its passphrase is typed."""
        if self.idle_lock:
            self.idle_lock.lock()

    def flush(self) -> bool:
        """Save what is still being typed anywhere; False if some of it was refused."""
        return self.window.flush()

    @Slot()
    def _forget_texts(self) -> None:
        """Keep nothing of what was typed that no window holds."""
        from mbc_tracker.ui.trends.chart_renderer import forget_texts

        forget_texts()

    @Slot()
    def _catch_up_soon(self) -> None:
        """Once the dialog is gone altogether: a style sheet would reach what is half there."""
        QTimer.singleShot(0, self._catch_up)

    @Slot()
    def _catch_up(self) -> None:
        """Do what had to wait for unlocking, or for the end of a dialog."""
        if self._look_changed:
            self._look_changed = False
            self.rebuild()

    def end(self) -> None:
        """Delete the window and all that watches it: a timer that goes on would open the diary."""
        self._drawn.stop()
        self._forget_texts()
        if self.idle_lock:
            self.idle_lock.end()
        if "reminder_service" in vars(self):
            self.reminder_service.end()
        self.window.deleteLater()
        self.deleteLater()

    def _show_window(self, screen: str, geometry: QByteArray) -> None:
        self.window.restoreGeometry(geometry)
        self.window.show_page(screen)
        self._application.setStyleSheet(self.theme.stylesheet())  # not earlier: it saves 12 ms
        self.window.show()

    def _make_window(self) -> MainWindow:
        theme = chosen_theme(self._application, self.context.palette, self._preferences)
        self._application.setPalette(theme.palette())
        self._application.setFont(theme.font())
        self.theme, makers = theme, self._pages.makers
        self._follow_country()
        window = MainWindow(theme, self._preferences, self._diary, self.operations, makers)
        window.help_wanted.connect(self.dialogs.show_help)
        window.lock_wanted.connect(self.lock)
        window.file_dropped.connect(self._pages.import_file)
        window.day_turned.connect(self.dialogs.tell_new_day)
        self._in_view.followed.connect(window.banner.make_way)
        RemovalBanner(self.context, window)
        return window

    @Slot(object)
    def _follow_settings(self, change: Change) -> None:
        if change.touches(Setting):
            self._follow_country()

    def _follow_country(self) -> None:
        """Have calendars as the person's country and language have them."""
        self.theme.country = self._diary.reader.setting(profile.COUNTRY)
        self.theme.language = self.context.words.language

    @Slot()
    def _start_services(self) -> None:
        if self.window.isHidden() and not self._locked:
            return  # closed again already: a dialog now would keep the program from ending
        self.log.start()
        if self.idle_lock:  # not earlier: listening to the desktop takes longer than a start may
            self.idle_lock.watch(self._preferences.lock_after)
        if self._diary.reader.is_empty():
            self.dialogs.show_first_run()
        self.operations.run_without_undo(self._diary.bin.purge)  # before the day's first backup
        self.backup_scheduler.begin()
        from mbc_tracker.ui.shell.start_messages import StartMessages

        for sentence in StartMessages(self.context).sentences(self.reminder_service.begin()):
            self.mention(sentence)

    @Slot(str)
    def _warn(self, sentence: str) -> None:
        self.window.banner.say(sentence)

    @Slot(str)
    def mention(self, sentence: str) -> None:
        """Show a sentence that is no warning."""
        self.window.banner.mention(sentence)

    @Slot(object)
    def request_exit(self, request: ExitRequest) -> None:
        """Close the diary for something that can't be done while it is open."""
        # Nothing that is being typed can be saved where another program has changed the diary.
        lost = isinstance(request, Erase) or not self._diary.is_undisturbed
        if lost or self.window.flush():
            self.exit_request = request
            self._application.exit(0)

    @Slot()
    def come_to_front(self) -> None:
        """Show the window over others; while it is locked, the field for the passphrase."""
        self.active_window.come_to_front()

    @property
    def active_window(self) -> MainWindow | LockWindow:
        """What is on screen: the window, or the field for the passphrase."""
        locked = self.idle_lock.window if self.idle_lock else None
        return locked or self.window

    @Slot()
    def _follow_system(self) -> None:
        if self._preferences.colours is Colours.SYSTEM:
            self.rebuild()
