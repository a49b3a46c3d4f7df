"""The application object, and whichever window is on screen, while diaries come and go."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.errors import EnvironmentFault, MbcError
from mbc_tracker.ui.shell.qt_application import (
    exit_without_display,
    flush_deferred_deletes,
    make_application,
)
from mbc_tracker.ui.shell.single_instance import SingleInstance
from mbc_tracker.ui.shell.translator import use_language
from mbc_tracker.ui.widgets.translated import translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mbc_tracker.message import Message
    from mbc_tracker.ui.style.theme import Theme


_LISTEN_AFTER = 100  # milliseconds of an event loop: the window is drawn by then


class RaisableWindow(Protocol):
    """What is shown now, and can be brought forward when the program is started again."""

    def come_to_front(self) -> None: ...


class WindowHost:
    """Makes the application when it is first needed.

    window: what comes to the front when the program is started a second time. language: of all
    windows until there is one with a diary.
    """

    def __init__(self, instance: SingleInstance, language: str = DEFAULT) -> None:
        self._instance, self.language = instance, language
        self._instance.asked_for.connect(self._come_to_front)
        self._application: QApplication | None = None
        self.window: RaisableWindow | None = None

    def application(self) -> QApplication:
        """The one application object.

        Where the display can't be reached the program ends here and lets go of the diary. A
        thread may be opening it: that is stopped as by a kill, which loses nothing.
        """
        if self._application is None:
            with exit_without_display(self._instance.release, self.language):
                self._application = make_application()
                with suppress(EnvironmentFault):  # it is said where there is a window for it
                    use_language(self._application, self.language)
        return self._application

    def theme(self) -> Theme:
        """The look of a window without a diary."""
        from mbc_tracker.ui.shell.closed_diary import apply_theme

        theme = apply_theme(self.application())
        theme.language = self.language
        return theme

    def say(self, message: Message | MbcError) -> str:
        """A sentence in the language of the window, which the application knows."""
        self.application()
        return translated(message)

    def run(self, window: RaisableWindow | None = None) -> int:
        """Wait until the window is left, and delete what waits for that; Qt's exit code.

        Meanwhile later starts of the program are answered.
        """
        application = self.application()
        self.window = window
        # Qt's network part takes 10 ms to load. A second start tries until it is answered.
        QTimer.singleShot(_LISTEN_AFTER, self._instance, self._instance.listen)
        exit_code = application.exec()
        self.window = None
        self.flush()
        return exit_code

    def flush(self) -> None:
        """Delete what waits for it."""
        flush_deferred_deletes(self.application())

    def _come_to_front(self) -> None:
        if self.window is not None:
            self.window.come_to_front()
