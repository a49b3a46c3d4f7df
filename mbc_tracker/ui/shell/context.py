"""What the parts of the shell share: the diary and the texts, and the window of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication

from mbc_tracker.content import catalogue, guidance, palette, words
from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.frozen import frozen
from mbc_tracker.services.diary import Diary
from mbc_tracker.support_log import SupportLog
from mbc_tracker.ui.common.exit_request import ExitRequest
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.translator import use_language
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme

if TYPE_CHECKING:
    from mbc_tracker.ui.backup.scheduler import BackupScheduler
    from mbc_tracker.ui.passphrase.controller import PassphraseController
    from mbc_tracker.ui.passphrase.idle_lock import IdleLock
    from mbc_tracker.ui.passphrase.lock_window import LockWindow
    from mbc_tracker.ui.reminder.service import ReminderService
    from mbc_tracker.ui.shell.event_log import SessionEvents


@frozen
class Context:
    """What stays the same from the opening of a diary to its closing, or to another language.

    fault: why it is English instead of the language that was chosen.
    """

    palette: Palette
    words: Words
    guidance: Guidance
    diary: Diary
    preferences: Preferences
    operations: Operations
    fault: EnvironmentFault | None = None


def make_context(
    application: QApplication,
    language: str,
    diary: Diary,
    preferences: Preferences,
    operations: Operations,
) -> Context:
    """Have everything said in a language; in English where that one's files are damaged."""
    fault = None
    try:
        texts = _texts(application, language, diary)
    except EnvironmentFault as damage:
        if language == DEFAULT:
            raise
        fault, texts = damage, _texts(application, DEFAULT, diary)
    return Context(palette.load(), *texts, diary, preferences, operations, fault)


def _texts(application: QApplication, language: str, diary: Diary) -> tuple[Words, Guidance]:
    country = diary.reader.setting(profile.COUNTRY)
    texts = words.load(language, country), guidance.load(language)
    names = catalogue.load(language)
    _ = texts[0].messages  # damaged, it is better known now than when there is one to say
    use_language(application, language)
    diary.reader.built_in = names
    return texts


class Shell(Protocol):
    """What pages and dialogs are made for: a ``Session``. Its window and theme come and go."""

    context: Context
    log: SupportLog
    theme: Theme
    window: MainWindow

    @property
    def events(self) -> SessionEvents:
        """Tells the log for support."""

    @property
    def active_window(self) -> MainWindow | LockWindow:
        """What is on screen: the window, or the field for the passphrase."""

    @property
    def idle_lock(self) -> IdleLock | None:
        """Locks a protected diary's window."""

    @property
    def backup_scheduler(self) -> BackupScheduler:
        """Makes the backups."""

    @property
    def reminder_service(self) -> ReminderService:
        """Looks after the reminder."""

    @property
    def passphrase_controller(self) -> PassphraseController:
        """Lets the person choose, change and remove the passphrase."""

    def rebuild(self) -> None:
        """Make the window anew with the colours and text size that are chosen now."""

    def lock(self) -> None:
        """Hide the diary until its passphrase is typed."""

    def mention(self, sentence: str) -> None:
        """Show a sentence that is no warning."""

    def request_exit(self, request: ExitRequest) -> None:
        """Close the diary for something that can't be done while it is open."""
