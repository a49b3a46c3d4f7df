"""The question above the symptoms, and the two buttons that answer many of them at once."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout


class DayQuestion(QBoxLayout):
    """Its words are those of today or of another day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.question = section("")
        self.none = button(theme, self.tr("No symptoms today"), "check")
        self.same = button(theme, self.tr("Same as yesterday"), "copy")
        self.shortcuts = QWidget()
        line = FlowLayout(self.shortcuts, gap=14)
        for part in (self.none, self.same):
            line.addWidget(part)
        self.setSpacing(14)
        self.addWidget(self.question, 1)
        self.addWidget(self.shortcuts)

    def arrange(self, *, beside: bool) -> None:
        """Put the buttons beside the question, or below it."""
        direction = QBoxLayout.Direction
        self.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def show_words(self, *, is_today: bool, felt: bool) -> None:
        """Ask about the day that is shown. felt: whether it has a symptom already."""
        self.question.setText(
            self.tr("How bad was each symptom at its worst today?")
            if is_today
            else self.tr("How bad was each symptom at its worst that day?")
        )
        if felt:
            text = self.tr("Nothing else today") if is_today else self.tr("Nothing else that day")
        else:
            text = self.tr("No symptoms today") if is_today else self.tr("No symptoms that day")
        self.none.setText(text)
        self.same.setText(
            self.tr("Same as yesterday") if is_today else self.tr("Same as the day before")
        )
