"""The screen that a window is on: how much room it has, and coming to its front."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)  # about what the desktop draws around a window


def room_around(widget: QWidget) -> QRect:
    """The part of the screen that windows may cover.

    The application is asked for the screen: of one that a widget names, PySide believes that it
    belongs to the widget, and may delete it together with that.
    """
    middle = widget.mapToGlobal(widget.rect().center())
    screen = QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()


def on_screen(widget: QWidget) -> QSize:
    """The most that a window can show on its screen, its frame included."""
    return room_around(widget).size() - _FRAME


def fit_first(window: QWidget, usual: QSize) -> None:
    """Give a window its usual size; where the screen has less room, it fills that."""
    room = on_screen(window)
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    window.resize(usual.boundedTo(room))
    if window.size() != usual:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def bring_to_front(window: QWidget) -> None:
    """Show the window over others, also where it was made small."""
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()
