"""Hands a PDF as it is to the system's printing, beside the window."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import (
    QObject,
    QProcess,
    QProcessEnvironment,
    QStandardPaths,
    QTimer,
    Signal,
    Slot,
)

from mbc_tracker.ui.common.print_order import PrintOrder, outside_environment

COMMAND = "lp"
#: Milliseconds: a printer on a network may have to be woken, but nobody waits for ever.
PATIENCE = 60_000


def lp_path() -> str:
    """Where the command is that takes a PDF; empty if there is none."""
    return QStandardPaths.findExecutable(COMMAND)


class PrintQueue(QObject):
    """Gives one document at a time to ``lp``; ``taken`` or ``refused`` follows, never both."""

    taken = Signal()
    refused = Signal(str)  # a sentence

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._process.kill)
        self._printer = ""

    def send(self, order: PrintOrder, pdf: bytes) -> None:
        """Give a document to the printer's queue. It goes through a pipe: no file is left."""
        self._printer = order.printer
        environment, packed = QProcessEnvironment(), getattr(sys, "frozen", False)
        for name, value in outside_environment(os.environ, packed=packed).items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.start(lp_path(), order.arguments())
        self._process.write(pdf)
        self._process.closeWriteChannel()
        self._patience.start()

    def abandon(self) -> None:
        """Let nothing more go out, and say nothing more."""
        self.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished()

    @Slot(int, QProcess.ExitStatus)
    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        waited = not self._patience.isActive()
        self._patience.stop()
        if status is not QProcess.ExitStatus.NormalExit:
            self._refuse(self.tr("It did not answer.") if waited else "")
        elif code:
            self._refuse(_reason(bytes(self._process.readAllStandardError().data())))
        else:
            self.taken.emit()

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        """Heed only what ``finished`` doesn't follow."""
        if error is QProcess.ProcessError.FailedToStart:
            self._patience.stop()
            self._refuse("")

    def _refuse(self, reason: str) -> None:
        sentence = self.tr("Nothing was printed: “{printer}” did not take the pages. {reason}")
        self.refused.emit(sentence.format(printer=self._printer, reason=reason).strip())


def _reason(stderr: bytes) -> str:
    """The system's own words, without the name of the command before them."""
    lines = stderr.decode("utf-8", "replace").splitlines()
    words = [line.removeprefix(f"{COMMAND}: ").removeprefix("Error - ") for line in lines]
    return " ".join(word.strip() for word in words if word.strip())
