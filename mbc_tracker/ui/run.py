"""Starting Qt, taking the diary, showing the window, and letting go of both."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot

from mbc_tracker import paths
from mbc_tracker.clock import SystemClock
from mbc_tracker.diary import Diary
from mbc_tracker.errors import MbcError
from mbc_tracker.ui.crash import CrashWatch
from mbc_tracker.ui.preferences import Preferences
from mbc_tracker.ui.single import Held

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mbc_tracker.safekeeping import Safekeeping
    from mbc_tracker.ui.session import Session


def make_application() -> QApplication:
    """The one application object, with the name, style and typeface of the program."""
    from PySide6.QtWidgets import QApplication

    from mbc_tracker.ui.theme import register_fonts

    application = QApplication(sys.argv[:1])
    application.setApplicationName("mbc-tracker")
    application.setApplicationDisplayName("MBC Tracker")
    application.setDesktopFileName("mbc-tracker")
    application.setStyle("Fusion")
    register_fonts()
    return application


def run_window(path: Path, open_diary: Callable[..., AbstractContextManager[Diary]]) -> int:
    """Show the diary at ``path`` until the window is closed; the exit code."""
    held = Held(path)
    try:
        if not held.hold_or_call():
            return 0
    except MbcError as error:
        return _show_trouble(make_application(), str(error), path, None)[0]
    with ExitStack() as ends:
        ends.callback(held.release)
        # SQLite checks a diary of many years for some 25 ms, and Python can go on meanwhile:
        # that is when Qt and the screens are loaded.
        worker = ends.enter_context(ThreadPoolExecutor(1))
        application, news = None, News()
        while True:
            with ExitStack() as diary:
                opened = open_diary(path, create=True, write=False)
                opening = worker.submit(diary.enter_context, opened)
                application = application or make_application()
                code, source = _sit(application, held, path, opening, news)
            if source is None:
                return code
            news = _restored(path, source)


@dataclass(frozen=True, slots=True)
class News:
    """What to tell first: how a restore went."""

    sentence: str = ""
    bad: bool = False


def _sit(
    application: QApplication, held: Held, path: Path, opening: Future[Diary], news: News
) -> tuple[int, Path | None]:
    """One window from start to end; its exit code, and the backup that was chosen in it."""
    from mbc_tracker.ui.session import Session

    try:
        session = Session(application, opening.result(), Preferences(paths.config_dir()))
    except MbcError as error:
        sentence = f"{news.sentence} {error}".strip()
        return _show_trouble(application, sentence, path, _safe(path))
    return _run(application, held, session, news), session.restoring


def _restored(path: Path, source: Path) -> News:
    """Put the backup in the place of the closed diary."""
    try:
        aside = _safe(path).restore(source)
    except MbcError as error:
        return News(f"Nothing was restored. {error}", bad=True)
    kept = f" The diary from before is kept in “{aside}”." if aside else ""
    return News(f"Your diary is now what the backup “{source.name}” holds.{kept}")


def _safe(path: Path) -> Safekeeping:
    """The backups of a diary that is not open."""
    from mbc_tracker.safekeeping import Safekeeping

    second = Preferences(paths.config_dir()).second_folder(path)
    return Safekeeping(path, SystemClock(), second)


def _run(application: QApplication, held: Held, session: Session, news: News) -> int:
    watch = CrashWatch()
    front = Front(session, held, watch)
    watch.install()
    session.show()
    session.welcome()
    if news.sentence:
        banner = session.window.banner
        banner.say(news.sentence) if news.bad else banner.mention(news.sentence)
    held.listen()
    gc.freeze()  # what the window is made of never becomes garbage
    gc.enable()
    code = application.exec()
    sys.excepthook = sys.__excepthook__
    session.guardian.end()
    front.setParent(session)
    session.end()
    _let_go(application)
    return code


class Front(QObject):
    """Answers what comes from outside the window: a second start, a mistake of the program."""

    def __init__(self, session: Session, held: Held, watch: CrashWatch) -> None:
        super().__init__()
        self._session = session
        held.asked_for.connect(self.come)
        watch.happened.connect(self.confess)

    @Slot()
    def come(self) -> None:
        """Bring the window forward."""
        self._session.window.come_to_front()

    @Slot(str)
    def confess(self, report: str) -> None:
        """Show the crash dialog, one at a time."""
        from mbc_tracker.ui.dialogs.crash import CrashDialog

        window = self._session.window
        if not window.findChildren(CrashDialog):
            CrashDialog(self._session.theme, report, window).open()


def _let_go(application: QApplication) -> None:
    """Delete what waits for it: a dialog has to be gone before the window underneath it."""
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _show_trouble(
    application: QApplication, sentence: str, path: Path, safe: Safekeeping | None
) -> tuple[int, Path | None]:
    from mbc_tracker.content import look
    from mbc_tracker.ui.theme import Theme
    from mbc_tracker.ui.trouble import TroubleWindow

    theme = Theme(look.load())
    application.setPalette(theme.palette())
    application.setStyleSheet(theme.stylesheet())
    print(sentence, file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
    window = TroubleWindow(theme, sentence, path, safe)
    window.show()
    application.exec()
    _let_go(application)
    return 1, window.source
