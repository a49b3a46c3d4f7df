"""What has the keyboard is always in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mbc_tracker.ui.widgets.base import keep_in_view


class FocusInView(QObject):
    """Scrolls to what gets the keyboard, however that came there; under the mouse nothing moves."""

    followed = Signal(QWidget)  # what has the keyboard, and is in sight now

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, focus: QWidget | None) -> None:
        if focus is not None and not self._application.mouseButtons():
            keep_in_view(focus)
            self.followed.emit(focus)
