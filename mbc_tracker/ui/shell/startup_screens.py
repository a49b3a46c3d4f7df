"""What is shown instead of the main window: trouble with the diary, a question, a mistake."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from mbc_tracker.errors import MbcError
from mbc_tracker.ui.common.exit_request import Leaving
from mbc_tracker.ui.shell.crash_handler import report_of
from mbc_tracker.ui.shell.single_instance import Held

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mbc_tracker.services.backups.service import Safekeeping
    from mbc_tracker.ui.shell.error_window import TroubleWindow


def own_up(application: QApplication, mistake: Exception) -> None:
    """Show the crash dialog where there is no window, as before it is there or after it is gone."""
    from PySide6.QtWidgets import QWidget

    from mbc_tracker.ui.shell.crash_dialog import CrashDialog
    from mbc_tracker.ui.shell.reopen import theme_of

    sys.excepthook = sys.__excepthook__
    nowhere = QWidget()
    report = report_of(type(mistake), mistake.__traceback__)
    CrashDialog(theme_of(application), report, nowhere).open()
    application.exec()
    let_go(application)


def show_trouble(
    application: QApplication,
    held: Held,
    sentence: str,
    path: Path,
    safe: Safekeeping | None,
    *,
    lost: bool = False,
) -> tuple[int, Leaving | None]:
    from mbc_tracker.ui.shell.error_window import TroubleWindow
    from mbc_tracker.ui.shell.reopen import theme_of

    window = TroubleWindow(theme_of(application), sentence, path, safe)
    if lost:
        window.offer_new()
    held.asked_for.connect(window.come_to_front)
    _wait_in(application, window, sentence)
    return 1, window.wanted


def taken_over(application: QApplication, held: Held, path: Path, sentence: str) -> bool:
    """Ask about the lock of another computer; whether the diary is ours now."""
    from mbc_tracker.ui.shell.error_window import TroubleWindow
    from mbc_tracker.ui.shell.reopen import theme_of

    window = TroubleWindow(theme_of(application), sentence, path)
    window.offer_taking_over()
    _wait_in(application, window, sentence)
    if not window.taking_over:
        return False
    try:
        held.lock.take_over()
    except MbcError as error:  # somebody was faster
        show_trouble(application, held, str(error), path, None)
        return False
    return True


def _wait_in(application: QApplication, window: TroubleWindow, sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
    window.show()
    application.exec()
    let_go(application)


def let_go(application: QApplication) -> None:
    """Delete what waits for it: a dialog has to be gone before the window underneath it."""
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
