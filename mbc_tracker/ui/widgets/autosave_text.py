"""A text field that is saved by itself: every two seconds while one types, and on leaving it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from mbc_tracker.domain.text import clean
from mbc_tracker.errors import Refused
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.translated import translated

_PAUSE = 2000  # milliseconds
_MOST_LINES = 5
DIARYS_OWN = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class TextField(QPlainTextEdit):
    """A few lines of plain text. More than the diary can keep is not pasted in at all.

    Laying out a million characters would keep the window from answering for half a minute.
    """

    refused = Signal(str)

    def __init__(self, prompt: str, text: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setTabChangesFocus(True)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        try:
            clean(self.toPlainText() + source.text())
        except Refused as refusal:
            self.refused.emit(translated(refusal))
        else:
            super().insertFromMimeData(source)


class AutosaveText(TextField):
    """Plain text only. Undo is the diary's, so that Ctrl+Z means the same everywhere."""

    written = Signal(str)

    def __init__(self, theme: Theme, prompt: str) -> None:
        super().__init__(prompt)
        self._saved_text = ""
        self.setUndoRedoEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._line = theme.target  # the height of one line with what is around it
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._soon)

    @property
    def unsaved(self) -> bool:
        """Whether there is something here that the diary does not have."""
        return self.toPlainText() != self._saved_text

    def show_text(self, text: str) -> None:
        """Show the saved text, unless the person is in the middle of changing it."""
        if self.unsaved:
            self._saved_text = _as_typed(text)
        else:
            self.replace_text(text)

    def replace_text(self, text: str) -> None:
        """Show this text, whatever was here."""
        self._saved_text = _as_typed(text)
        if self.unsaved:
            cursor = self.textCursor()
            place = min(cursor.position(), len(text))
            self.setPlainText(text)
            cursor.setPosition(place)
            self.setTextCursor(cursor)
        self._pause.stop()

    @Slot()
    def flush(self) -> None:
        """Hand over what was typed, if anything was.

        Whoever takes it answers with ``replace_text``; until then it counts as unsaved.
        """
        self._pause.stop()
        if self.unsaved:
            self.written.emit(self.toPlainText())

    @Slot()
    def _grow(self) -> None:
        """As high as the text, up to five lines; then it scrolls."""
        lines = round(self.document().documentLayout().documentSize().height())
        more = min(max(lines, 1), _MOST_LINES) - 1
        self.setFixedHeight(self._line + more * self.fontMetrics().lineSpacing())
        scrolls = lines > _MOST_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )

    @Slot()
    def _soon(self) -> None:
        """Counted from the first key that is not saved yet: who never pauses is saved as well."""
        if not self._pause.isActive():
            self._pause.start()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in DIARYS_OWN)
        ):
            event.ignore()  # or the window would never hear of it
            return False
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
        super().keyPressEvent(event)


def _as_typed(text: str) -> str:
    """What Qt gives back for a text: it makes plain spaces of no-break ones."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
