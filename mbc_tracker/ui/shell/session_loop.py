"""Waiting until the main window is left, with all that listens meanwhile."""

from __future__ import annotations

from mbc_tracker.support_log import SupportLog
from mbc_tracker.ui.common.exit_request import Erase
from mbc_tracker.ui.shell.crash_handler import CrashHandler
from mbc_tracker.ui.shell.gc_timer import GarbageTimer
from mbc_tracker.ui.shell.posix_signals import ExitSignals
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.shell.window_host import WindowHost


def run_session(host: WindowHost, session: Session, log: SupportLog) -> int:
    """Run a session whose window is shown until it is left, and end it; the exit code."""
    crashes = CrashHandler(log, session)
    crashes.happened.connect(session.dialogs.show_crash)
    crashes.stopped.connect(session.operations.stopped)
    crashes.refused.connect(session.operations.refused)
    crashes.install()
    session.start_background_services()
    GarbageTimer(session)
    signals = ExitSignals(host.application(), session)
    signals.listen()
    exit_code = host.run(session)
    signals.restore()
    crashes.uninstall()
    erasing = isinstance(session.exit_request, Erase)
    session.backup_scheduler.stop() if erasing else session.backup_scheduler.end()
    session.end()
    host.flush()
    return exit_code
