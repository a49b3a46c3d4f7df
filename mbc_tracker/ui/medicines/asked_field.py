"""A question with its field, and below it in words what is wrong with what was typed."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.widgets.base import keep_in_view, label

W = TypeVar("W", bound=QWidget)

LONGEST = 120  # characters: it stands in the charts


class AskedField(QWidget, Generic[W]):
    """The field, its question above it and the fault below, which is hidden while there is none."""

    def __init__(self, question: str, field: W, hint: str = "") -> None:
        super().__init__()
        self.field = field
        asked = label(question, "strong")
        asked.setWordWrap(True)
        asked.setBuddy(field)
        field.setAccessibleName(question)
        field.setAccessibleDescription(hint)
        self._hint = hint
        self.fault = label("", "notice")
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(asked)
        if hint:
            column.addWidget(label(hint, "muted"))
        column.addWidget(field)
        column.addWidget(self.fault)

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong, and put the keyboard there."""
        self.field.setAccessibleDescription(sentence)
        show_and_announce(self.fault, sentence)
        self.field.setFocus()
        keep_in_view(self)

    def clear_fault(self) -> None:
        """Take the fault of the last try away."""
        self.field.setAccessibleDescription(self._hint)
        self.fault.hide()


def words_field(text: str = "", placeholder: str = "") -> QLineEdit:
    """A field for one line; what is there already is kept however long it is."""
    field = QLineEdit(text)
    field.setPlaceholderText(placeholder)
    field.setMaxLength(max(LONGEST, len(text)))
    field.setCursorPosition(0)
    return field


def one_line(field: QLineEdit) -> str:
    """What was typed, without spaces around it."""
    return " ".join(field.text().split())
