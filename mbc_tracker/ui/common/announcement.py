"""What appears on screen by itself, spoken by a screen reader."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

#: Milliseconds between looks whether the window is in front, and how often it is looked at.
_LOOK, _LOOKS = 50, 10
#: Milliseconds after which an older reader has spoken the control that the keyboard went to. Before
#: that it would read the sentence twice: with the control, and as a change of it.
_SETTLED = 500

#: The property with the number of sentences that a widget has announced; None for none.
ANNOUNCED = "announced"

_Kind = TypeVar("_Kind", bound="Announcer | LiveDescription")


def announce(source: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a sentence spoken that has come up in the window of ``source``.

    urgent: it may interrupt what is being spoken.
    """
    source.setProperty(ANNOUNCED, (source.property(ANNOUNCED) or 0) + 1)
    _own(source.window(), Announcer).say(sentence, urgent)


def show_and_announce(text: QLabel, sentence: str) -> None:
    """Show a sentence in its place on screen, and have it spoken."""
    text.setText(sentence)
    text.show()
    announce(text, sentence)


def _own(widget: QWidget, kind: type[_Kind]) -> _Kind:
    """The widget's own helper of a kind, made when it is first needed."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return widget.findChild(kind, options=direct) or kind(widget)


class Announcer(QObject):
    """Speaks a window's sentences, in the order in which they came up.

    Readers cut a sentence off when they hear afterwards of another window or that the keyboard
    has gone on. So it waits until the window is in front, and what led to it is done with.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._looks = window, 0
        self._waiting: list[tuple[str, bool]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        self._sentence = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED)
        self._later.timeout.connect(self._describe)

    def say(self, sentence: str, urgent: bool) -> None:
        """Speak the sentence soon; urgent: it may interrupt others."""
        if not isValid(self._window):
            return  # it is going away, and what is typed there has just been saved
        self._waiting.append((sentence, urgent))
        self._looks = 0
        self._soon.start(0)

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        if self._looks < _LOOKS and not self._window.isActiveWindow():
            self._soon.start(_LOOK)
            return
        waiting, self._waiting = self._waiting, []
        if self._window.isVisible():  # a locked diary is hidden, and nothing of it is spoken
            for sentence, urgent in waiting:
                self._speak(sentence, urgent)

    def _speak(self, sentence: str, urgent: bool) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self._window, sentence)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

        from mbc_tracker.ui.common.older_readers import older_reader_listens

        if older_reader_listens():
            waiting = self._sentence if self._later.isActive() else ""
            self._sentence = f"{waiting} {sentence}".strip()
            self._later.start()

    @Slot()
    def _describe(self) -> None:
        _own(QApplication.focusWidget() or self._window, LiveDescription).show(self._sentence)


class LiveDescription(QObject):
    """A sentence as the description of the control that has the keyboard, for older readers.

    They speak a description when it changes. The control's own one comes back when the keyboard
    goes on.
    """

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control, self._before, self._sentence = control, "", ""
        self._later = QTimer(self)
        self._later.setInterval(_SETTLED)
        self._later.timeout.connect(self._restore)

    def show(self, sentence: str) -> None:
        """Describe the control by the sentence, even where that is there already."""
        if not self._sentence or self._control.accessibleDescription() != self._sentence:
            self._before = self._control.accessibleDescription()
        self._control.setAccessibleDescription("")
        self._control.setAccessibleDescription(sentence)
        self._sentence = sentence
        self._later.start()

    @Slot()
    def _restore(self) -> None:
        if self._control.hasFocus():
            return
        self._later.stop()
        if self._control.accessibleDescription() == self._sentence:
            self._control.setAccessibleDescription(self._before)
        self._before = self._sentence = ""
