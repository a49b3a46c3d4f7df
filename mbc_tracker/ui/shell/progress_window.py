"""A small window while something is done that takes a moment, with nothing to press in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QEventLoop, QObject, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.background import Background, without_progress
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, section

T = TypeVar("T")


class _ProgressWindow(QWidget):
    """Can't be closed: what is done is as safe as the disk, but half of it helps nobody."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self.finished = False
        self.setObjectName("window")
        self.setWindowTitle(self.tr("MBC Tracker – symptom diary"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(32, 26, 32, 26)
        lines.setSpacing(16)
        title = self.tr("One moment, please")
        about = self.tr("Your diary and its backups are being rewritten.")
        lines.addWidget(section(title))
        lines.addWidget(label(about))
        busy = QProgressBar()
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        busy.setAccessibleName(self.tr("Working"))
        lines.addWidget(busy)
        self.resize(theme.px(480), theme.px(180))
        announce(self, f"{title}. {about}")

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.finished)


class _Result(QObject):
    """Keeps how the work ended."""

    def __init__(self, loop: QEventLoop) -> None:
        super().__init__()
        self._loop = loop
        self.value: object = None
        self.error: Exception | None = None

    @Slot(object)
    def succeed(self, value: object) -> None:
        self.value = value
        self._loop.quit()

    @Slot(object)
    def fail(self, error: Exception) -> None:
        self.error = error
        self._loop.quit()


def wait_for(application: QApplication, theme: Theme, work: Callable[[], T]) -> T:
    """Do the work beside the window, and show the window until it is done.

    Raises:
        Exception: whatever the work raises.
    """
    quits = application.quitOnLastWindowClosed()
    application.setQuitOnLastWindowClosed(False)  # there is another window to come
    window, loop = _ProgressWindow(theme), QEventLoop()
    background, result = Background(window), _Result(loop)
    background.done.connect(result.succeed)
    background.failed.connect(result.fail)
    window.show()
    background.start(without_progress(work))
    loop.exec()
    background.finish()
    window.finished = True
    window.close()
    window.deleteLater()
    application.setQuitOnLastWindowClosed(quits)
    if result.error is not None:
        raise result.error
    return cast("T", result.value)
