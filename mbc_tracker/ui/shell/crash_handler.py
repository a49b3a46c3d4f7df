"""Catches the program's own mistakes, which no other code has caught."""

from __future__ import annotations

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from mbc_tracker.crash_report import crash_report
from mbc_tracker.errors import MbcError
from mbc_tracker.support_log import SupportLog
from mbc_tracker.ui.widgets.translated import translated


class CrashHandler(QObject):
    """Catches uncaught exceptions. Installed once, for the window."""

    happened = Signal(str)  # the report of a mistake
    stopped = Signal(object)  # MbcError, which is logged by whoever hears of it
    refused = Signal(str)  # a sentence for the person

    def __init__(self, log: SupportLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log

    def install(self) -> None:
        """Catch every exception that nothing else has caught."""
        sys.excepthook = self._hear

    def uninstall(self) -> None:
        """Leave uncaught exceptions to Python again."""
        sys.excepthook = sys.__excepthook__

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """What the computer can cause is a sentence, wherever it happened; all else a mistake."""
        if isinstance(error, MbcError):
            self.stopped.emit(error)
            self.refused.emit(translated(error))
        else:
            self._log.record_crash(kind, trace)
            self.happened.emit(crash_report(kind, trace))
