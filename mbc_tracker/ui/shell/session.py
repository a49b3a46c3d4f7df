"""One run of the window: the theme as chosen now, the screens, and building them anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog

from mbc_tracker.content import guidance, palette, words
from mbc_tracker.domain import profile
from mbc_tracker.domain.records import Appointment, Contact
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.exit_request import Erase, ExitRequest
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.shell import main_window as places
from mbc_tracker.ui.shell import page_factory
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.style.theme import Theme, chosen_theme
from mbc_tracker.ui.today.page import TodayPage

if TYPE_CHECKING:
    from mbc_tracker.ui.backup.scheduler import BackupScheduler
    from mbc_tracker.ui.passphrase.controller import PassphraseController
    from mbc_tracker.ui.passphrase.idle_lock import IdleLock
    from mbc_tracker.ui.passphrase.lock_window import LockWindow
    from mbc_tracker.ui.reminder.service import ReminderService

_USUAL_SIZE = QSize(1280, 800)
_DRAWN = 100  # milliseconds, after which the window is surely on screen


class Session(QObject):
    """Keeps the diary and the undo history while windows come and go with the text size."""

    article_wanted = Signal(str)  # key of a Learn page
    visit_wanted = Signal(object)  # Appointment that a report is to be made for

    def __init__(self, application: QApplication, diary: Diary, preferences: Preferences) -> None:
        super().__init__()
        self._application = application
        self._diary, self._preferences = diary, preferences
        self._words = words.load()
        self._guidance = guidance.load()
        self._palette = palette.load()
        self.operations = Operations(diary, self)
        self.exit_request: ExitRequest | None = None  # what the diary is closed for, if anything
        self._look_changed = False
        self._drawn = QTimer(self, singleShot=True)
        self._drawn.timeout.connect(self._greet)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.window = self._made()

    def show(self, screen: str = places.TODAY) -> None:
        """Show the window on a screen."""
        self.window.resize(_USUAL_SIZE)
        self.window.restoreGeometry(self._preferences.geometry)
        self.window.show_page(screen)
        self.window.show()

    def start_background_services(self) -> None:
        """NewDiary what waits until the window is there: the first start, the reminder."""
        self._drawn.start(_DRAWN)

    @cached_property
    def reminder_service(self) -> ReminderService:
        """Looks after the reminder; made when it is first needed."""
        from mbc_tracker.ui.reminder.service import ReminderService
        from mbc_tracker.ui.reminder.tray import TrayIcon

        tray = TrayIcon(self.theme.icon("sun", "primary", alone=True), self)
        tray.pressed.connect(self.come_to_front)
        return ReminderService(self._diary, self._preferences, tray, self)

    @cached_property
    def idle_lock(self) -> IdleLock | None:
        """Locks a protected diary's window; None for a diary that anybody can open."""
        if self._diary.key is None:
            return None
        from mbc_tracker.ui.passphrase.idle_lock import IdleLock

        made = IdleLock(self._application, self._diary.key, self._guidance, self, time, self)
        made.unlocked.connect(self._catch_up)
        return made

    @property
    def locked(self) -> bool:
        """Whether only the field for the passphrase is on screen."""
        return self.idle_lock is not None and self.idle_lock.locked

    @cached_property
    def passphrase_controller(self) -> PassphraseController:
        """Lets the person choose, change and remove the passphrase."""
        from mbc_tracker.ui.passphrase.controller import PassphraseController

        made = PassphraseController(self._palette, self._words, self._diary, self, self)
        made.agreed.connect(self.request_exit)
        made.declined.connect(self._mention)
        return made

    @cached_property
    def backup_scheduler(self) -> BackupScheduler:
        """Makes the backups; made when the window is there."""
        from mbc_tracker.ui.backup.scheduler import BackupScheduler

        made = BackupScheduler(self._diary, self._preferences, self.operations, self)
        made.failed.connect(self._warn)
        made.secondary_failed.connect(self._mention)
        return made

    @Slot()
    def rebuild(self) -> None:
        """Make the window anew with the colours and text size that are chosen now."""
        old = self.window
        opened = old.findChildren(QDialog)  # what is typed there would go with the window
        for dialog in opened:
            dialog.destroyed.connect(self._catch_up, Qt.ConnectionType.UniqueConnection)
        if self.locked or opened:
            self._look_changed = True
            return
        if not old.flush():
            return  # what could not be saved stands in the old window only
        self.window = self._made()
        self.window.restore_state(old.view_states)
        self.window.restoreGeometry(old.saveGeometry())
        self.window.show_page(old.current_key)
        self.window.show()
        old.close()
        old.deleteLater()

    @Slot()
    def show_help(self) -> None:
        """Open 'Who to call': the person's own numbers, then the emergency signs."""
        if self.idle_lock and self.locked:
            self.idle_lock.show_help()
            return
        from mbc_tracker.ui.emergency.call_dialog import CallDialog
        from mbc_tracker.ui.emergency.signs_card import SignsCard

        signs = SignsCard(self.theme, self._words, self._guidance, self._diary, self.operations)
        number = self._guidance.number(self._diary.reader.setting(profile.COUNTRY))
        contacts, advice = self._diary.reader.records(Contact), self._guidance.advice
        dialog = CallDialog(self.theme, contacts, number, signs, advice, self.window)
        dialog.numbers_wanted.connect(self.window.open_settings)
        dialog.open()

    @Slot()
    def lock(self) -> None:
        """Hide the diary until its passphrase is typed."""
        if self.idle_lock:
            self.idle_lock.lock()

    @Slot(str)
    def show_crash(self, report: str) -> None:
        """Own up to a mistake of the program, in one dialog at a time."""
        from mbc_tracker.ui.shell.crash_dialog import CrashDialog

        if not self.window.findChildren(CrashDialog):
            CrashDialog(self.theme, report, self.active_window).open()

    def flush(self) -> bool:
        """Save what is still being typed anywhere; False if some of it was refused."""
        return self.window.flush()

    @Slot()
    def _catch_up(self) -> None:
        """Do what had to wait for unlocking, or for the end of a dialog."""
        if self._look_changed:
            self._look_changed = False
            self.rebuild()

    @Slot()
    def show_restore(self) -> None:
        """Let the person choose a backup to put in the place of the diary."""
        from mbc_tracker.ui.backup.restore_dialog import RestoreDialog

        if self.window.flush_or_warn():
            dialog = RestoreDialog(
                self.theme, self._words, self.backup_scheduler.backup_service, self.window
            )
            dialog.wanted.connect(self.request_exit)
            dialog.open()

    def end(self) -> None:
        """Let go of the window."""
        self._drawn.stop()
        if self.idle_lock:
            self.idle_lock.end()
        self.window.deleteLater()

    def _theme(self) -> Theme:
        return chosen_theme(self._application, self._palette, self._preferences)

    def _made(self) -> MainWindow:
        theme = self._theme()
        self._application.setPalette(theme.palette())
        self._application.setFont(theme.font())
        self._application.setStyleSheet(theme.stylesheet())
        self.theme = theme
        made = MainWindow(theme, self._preferences, self._diary, self.operations, self._makers())
        made.help_wanted.connect(self.show_help)
        made.lock_wanted.connect(self.lock)
        return made

    def _makers(self) -> Mapping[str, Callable[[], Page]]:
        return {
            places.TODAY: self._today,
            places.TRENDS: self._trends,
            places.CALENDAR: self._calendar,
            places.REPORT: self._report,
            places.LEARN: self._learn,
            places.SETTINGS: self._settings,
        }

    def _today(self) -> Page:
        shared = self._words, self._guidance, self._diary, self.operations
        page = page_factory.make_today(self.theme, *shared)
        page.help_wanted.connect(self.show_help)
        page.page_wanted.connect(self._open_page)
        page.report_wanted.connect(self._open_report_for)
        page.settings_wanted.connect(self.window.open_settings)
        return page

    def _trends(self) -> Page:
        shared = self._palette, self._words, self._diary, self.operations
        page = page_factory.make_trends(self.theme, *shared)
        page.report_wanted.connect(self._open_report)
        return page

    def _calendar(self) -> Page:
        shared = self._words, self._diary, self.operations
        page = page_factory.make_calendar(self.theme, *shared)
        page.day_wanted.connect(self._open_day)
        page.report_wanted.connect(self._open_report_for)
        return page

    def _report(self) -> Page:
        from mbc_tracker.ui.report.page import ReportPage

        page = ReportPage(self.theme, self._palette, self._words, self._diary, self.operations)
        self.visit_wanted.connect(page.for_appointment)
        return page

    def _learn(self) -> Page:
        from mbc_tracker.content import pages
        from mbc_tracker.ui.learn.page import LearnPage

        library = pages.load(self._guidance)
        page = LearnPage(self.operations, self._diary, library, self._words, self.theme)
        self.article_wanted.connect(page.open_page)
        return page

    def _settings(self) -> Page:
        from mbc_tracker.ui.backup.card import BackupsCard
        from mbc_tracker.ui.common import autostart
        from mbc_tracker.ui.data_import.controller import ImportController
        from mbc_tracker.ui.deletion.controller import DeletionController
        from mbc_tracker.ui.reminder.card import ReminderCard
        from mbc_tracker.ui.settings.page import SettingsPage

        reminder = ReminderCard(
            self.theme, self._words.phrases.weekdays, self.reminder_service, autostart.autostart()
        )
        reminder.refused.connect(self.operations.refused)
        page = SettingsPage(
            self.theme,
            self._guidance,
            self._preferences,
            self._diary,
            self.operations,
            reminder,
        )
        page.refreshed.connect(reminder.refresh)
        page.look_changed.connect(self.rebuild)
        page.team.card_wanted.connect(self._show_wallet)
        backups = BackupsCard(self.theme, self._words, self.backup_scheduler)
        backups.restore_wanted.connect(self.show_restore)
        imports = ImportController(
            self.theme, self._diary, self.operations, self.backup_scheduler.backup_service
        )
        imports.imported.connect(self._mention)
        imports.imported.connect(backups.refresh)
        protection = self.passphrase_controller.card(self._preferences)
        protection.lock_wanted.connect(self.lock)
        if self.idle_lock:
            protection.minutes_chosen.connect(self.idle_lock.wait)
        shared = self._words, self._guidance, self._diary, self.operations
        deletion = DeletionController(self.theme, *shared, self.backup_scheduler.backup_service)
        deletion.erase_agreed.connect(self.request_exit)
        deletion.setParent(page)
        for card in (protection, backups, imports.card, *deletion.cards):
            page.add_card(card)
        return page

    @Slot()
    def _show_wallet(self) -> None:
        from mbc_tracker.ui.settings.wallet_dialog import WalletDialog

        WalletDialog(self.theme, self._palette, self._words, self._diary, self.window).open()

    @Slot()
    def _greet(self) -> None:
        from mbc_tracker.ui.first_run.detection import is_first_run

        if self.window.isHidden() and not self.locked:
            return  # closed again already: a dialog now would keep the program from ending
        if self.idle_lock:  # not earlier: listening to the desktop takes longer than a start may
            self.idle_lock.watch(self._preferences.lock_after)
        if is_first_run(self._diary):
            from mbc_tracker.ui.first_run.dialog import FirstRunDialog

            shared = self._guidance, self._diary, self.operations
            first = FirstRunDialog(self.theme, *shared, self.window)
            first.passphrase_wanted.connect(self.passphrase_controller.choose_first)
            first.open()
        self.operations.run_without_undo(self._diary.bin.purge)  # before the day's first backup
        self.backup_scheduler.begin()
        missed = self.reminder_service.begin()
        if missed is not None:
            said = self.tr(
                "Your reminder for {day}, {time}, came while the program was closed. "
                "You can still fill in any past day."
            )
            day = self._words.date_medium(missed.date())
            self.window.banner.mention(said.format(day=day, time=f"{missed:%H:%M}"))

    @Slot(str)
    def _warn(self, sentence: str) -> None:
        self.window.banner.say(sentence)

    @Slot(str)
    def _mention(self, sentence: str) -> None:
        self.window.banner.mention(sentence)

    @Slot(object)
    def request_exit(self, why: ExitRequest) -> None:
        """Close the diary for something that can't be done while it is open."""
        if self.window.flush() or isinstance(why, Erase):
            self.exit_request = why
            self._application.exit(0)

    @Slot()
    def come_to_front(self) -> None:
        """Show the window over others; while it is locked, the field for the passphrase."""
        self.active_window.come_to_front()

    @property
    def dialog_parent(self) -> MainWindow:
        """What a dialog opens over."""
        return self.window

    @property
    def active_window(self) -> MainWindow | LockWindow:
        """What is on screen: the window, or the field for the passphrase."""
        locked = self.idle_lock.window if self.idle_lock else None
        return locked or self.window

    @Slot(object)
    def _open_report_for(self, visit: Appointment) -> None:
        self.window.show_page(places.REPORT)
        self.visit_wanted.emit(visit)

    @Slot()
    def _open_report(self) -> None:
        self.window.show_page(places.REPORT)

    @Slot(str)
    def _open_page(self, key: str) -> None:
        self.window.show_page(places.LEARN)
        self.article_wanted.emit(key)

    @Slot(object)
    def _open_day(self, day: date) -> None:
        page = self.window.show_page(places.TODAY)
        if isinstance(page, TodayPage):
            page.show_day(day)

    @Slot()
    def _follow_system(self) -> None:
        if self._preferences.colours is Colours.SYSTEM:
            self.rebuild()
