"""Starting Qt, taking the diary, showing the window, and letting go of both."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mbc_tracker import paths
from mbc_tracker.diary_lock import OpenOnOtherComputer
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import Locked, MbcError
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.examining import is_there
from mbc_tracker.ui.common.exit_request import Erase, Leaving, News
from mbc_tracker.ui.shell.crash_handler import CrashWatch
from mbc_tracker.ui.shell.display_failure import exit_without_display
from mbc_tracker.ui.shell.gc_timer import GarbageSearch
from mbc_tracker.ui.shell.single_instance import Held
from mbc_tracker.ui.shell.startup_screens import let_go, own_up, show_trouble, taken_over
from mbc_tracker.ui.style.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mbc_tracker.services.backups.service import Safekeeping
    from mbc_tracker.ui.shell.session import Session

#: Seconds for which a thread may keep Python to itself. With Python's own 5 ms the thread that
#: opens the diary would wait longer than it works, and the window, which asks for Python hundreds
#: of times to draw itself, would stand still for a second beside a worker.
_TURN = 0.0005

_LOST = (
    "There is no diary here, though there was one. If you moved or renamed the file, put it back. "
    "If it is on a stick or on another disk, plug that in. Then start the program again. Or "
    "restore a backup."
)


def make_application() -> QApplication:
    """The one application object, with the name, style and typeface of the program."""
    from PySide6.QtWidgets import QApplication

    from mbc_tracker.ui.style.theme import register_fonts

    # setStyle() would do the same, but hand the style over to Python, which takes 5 ms.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("mbc-tracker")
    application.setApplicationDisplayName("MBC Tracker")
    application.setDesktopFileName("mbc-tracker")
    register_fonts()
    return application


def run_window(
    path: Path,
    open_diary: Callable[..., AbstractContextManager[Diary]],
    key: Passphrase | None = None,
) -> int:
    """Show the diary at ``path`` until the window is closed; the exit code.

    key: what opens a protected diary; where it is missing or wrong, the person is asked.
    """
    held, application = Held(path), None
    try:
        paths.check_place(path)
        if not held.hold_or_call():
            return 0
    except OpenOnOtherComputer as error:
        application = _start_application(held)
        if not taken_over(application, held, path, str(error)):
            return 1
    except MbcError as error:
        application = _start_application(held)
        return show_trouble(application, held, str(error), path, None)[0]
    with ExitStack() as ends:
        ends.callback(held.release)
        if application is None and not os.path.lexists(
            path
        ):  # no diary is begun that nobody can see
            application = _start_application(held)
        ends.callback(sys.setswitchinterval, sys.getswitchinterval())
        sys.setswitchinterval(_TURN)
        _sweep(path)
        # SQLite checks a diary of many years for some 25 ms, and Python can go on meanwhile:
        # that is when Qt and the screens are loaded.
        worker = ends.enter_context(ThreadPoolExecutor(1))
        return _one_window_after_the_other(application, held, path, open_diary, worker, key)


def _one_window_after_the_other(
    application: QApplication | None,
    held: Held,
    path: Path,
    open_diary: Callable[..., AbstractContextManager[Diary]],
    worker: ThreadPoolExecutor,
    key: Passphrase | None,
) -> int:
    """Until one is left for good; the exit code."""
    news, lost = News(), _lost(path)
    while True:
        if lost:
            application = _found_by_others(application, held)
            code, leaving = show_trouble(application, held, _LOST, path, lost, lost=True)
            lost = None
        else:
            with ExitStack() as diary:
                opened = open_diary(path, create=True, write=False, key=key)
                opening = worker.submit(diary.enter_context, opened)
                application = _found_by_others(application, held)
                code, leaving = _sit(application, held, path, opening, news, key)
        if leaving is None:
            return code
        if isinstance(leaving, Erase):
            return _erase(application, held, path, leaving)
        from mbc_tracker.ui.shell.reopen import go_on

        key, news = go_on(application, path, key, leaving)


def _found_by_others(application: QApplication | None, held: Held) -> QApplication:
    """The application, and as soon as there is one, later starts of the program are answered."""
    application = application or _start_application(held)
    held.listen()
    return application


def _start_application(held: Held) -> QApplication:
    """The application; where the display can't be reached the program ends, and lets go of all.

    A worker may be opening the diary meanwhile. That is stopped as by a kill, which loses nothing.
    """
    with exit_without_display(held.release):
        return make_application()


def _sit(
    application: QApplication,
    held: Held,
    path: Path,
    opening: Future[Diary],
    news: News,
    key: Passphrase | None,
) -> tuple[int, Leaving | None]:
    """One window from start to end; its exit code, and why it was left if the program goes on."""
    from mbc_tracker.ui.shell.session import Session

    try:
        session = Session(application, opening.result(), Preferences(paths.config_dir()))
        return _run(application, held, session, news), session.leaving
    except Locked as error:
        sentence = str(error) if key else news.sentence
        return 0, _wait_at_door(application, held, path, sentence)
    except MbcError as error:
        sentence = f"{news.sentence} {error}".strip()
        from mbc_tracker.ui.shell.reopen import safe_of

        return show_trouble(application, held, sentence, path, safe_of(path, key))
    except Exception as error:  # noqa: BLE001 - outside of the event loop nobody else owns up to it
        own_up(application, error)
        return 1, None


def _erase(application: QApplication, held: Held, path: Path, wanted: Erase) -> int:
    """Delete everything, and say what became of it; the exit code."""
    from mbc_tracker.ui.deletion import erase
    from mbc_tracker.ui.deletion.farewell_window import FarewellWindow
    from mbc_tracker.ui.shell.reopen import safe_of, theme_of

    theme = theme_of(application)  # as long as this computer knows what was chosen
    erased = erase.carry_out(wanted, safe_of(path), Preferences(paths.config_dir()))
    held.release()
    erase.leave_no_folder(path)
    window = FarewellWindow(theme, erased)
    window.show()
    application.exec()
    let_go(application)
    return 0 if erased.whole else 1


def _wait_at_door(
    application: QApplication, held: Held, path: Path, sentence: str
) -> Leaving | None:
    from mbc_tracker.ui.shell.reopen import safe_of, theme_of
    from mbc_tracker.ui.shell.unlock_screen import Door

    door = Door(theme_of(application), safe_of(path), held)
    leaving = door.wait(application, sentence)
    let_go(application)
    return leaving


def _run(application: QApplication, held: Held, session: Session, news: News) -> int:
    try:
        session.show()
    except MbcError:  # what Today reads is damaged: restoring a backup is all that can be done
        session.end()
        let_go(application)
        raise
    Preferences(paths.config_dir()).see(held.path)
    watch = CrashWatch()
    front = Front(session, held, watch)
    watch.install()
    session.welcome()
    if news.sentence:
        banner = session.window.banner
        banner.say(news.sentence) if news.bad else banner.mention(news.sentence)
    GarbageSearch(session)
    from mbc_tracker.ui.shell.posix_signals import Ending

    ending = Ending(application, session)
    ending.listen()
    code = application.exec()
    ending.let_go()
    sys.excepthook = sys.__excepthook__
    erasing = isinstance(session.leaving, Erase)
    session.guardian.stop() if erasing else session.guardian.end()
    front.setParent(session)
    session.end()
    let_go(application)
    return code


class Front(QObject):
    """Answers what comes from outside the window: a second start, a mistake of the program."""

    def __init__(self, session: Session, held: Held, watch: CrashWatch) -> None:
        super().__init__()
        self._session = session
        held.asked_for.connect(self.come)
        watch.happened.connect(self.confess)
        watch.refused.connect(session.operations.refused)

    @Slot()
    def come(self) -> None:
        """Bring the window forward."""
        self._session.come_to_front()

    @Slot(str)
    def confess(self, report: str) -> None:
        """Show the crash dialog, one at a time."""
        from mbc_tracker.ui.shell.crash_dialog import CrashDialog

        window = self._session.window
        if not window.findChildren(CrashDialog):
            CrashDialog(self._session.theme, report, self._session.shown).open()


def _sweep(path: Path) -> None:
    """Half-made copies that a kill left may be readable: they go before anybody is asked."""
    if any(path.parent.glob(".*.part*")):
        from mbc_tracker.ui.shell.reopen import safe_of

        safe_of(path).sweep()


def _lost(path: Path) -> Safekeeping | None:
    """The backups of a diary that is not in its place; None where one is, or none ever was.

    One that was open on this computer is missed, too: its disk may not be there.
    """
    with suppress(MbcError):  # what can't be found out is said when the diary is opened
        if not is_there(path):
            from mbc_tracker.ui.shell.reopen import safe_of

            safe = safe_of(path)
            seen = Preferences(paths.config_dir()).has_seen(path)
            return safe if seen or safe.kept() else None
    return None
