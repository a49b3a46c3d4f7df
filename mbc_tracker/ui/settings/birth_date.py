"""The birth date in Settings: as people write it, and asked about where it can mean two days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import announce, show_and_announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.tracked_line_edit import TrackedLineEdit
from mbc_tracker.ui.widgets.translated import translated


class BirthDateField(QWidget):
    """Saved when the field is left; a date that can mean two days once one of them is chosen."""

    answered = Signal()

    def __init__(self, theme: Theme, words: Words, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._diary, self._operations = diary, operations
        self.field = TrackedLineEdit()
        self.field.setPlaceholderText(self.tr("such as 4 May 1968"))
        self.field.setFixedWidth(theme.px(300))
        self.fault = label("", "notice")
        self.days: list[QPushButton] = []
        self._asked_about = ""
        self._question = label(self.tr("Which day do you mean?"), "strong")
        self._asked = QWidget()
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(self._question)
        choices = QWidget()
        self._choices = FlowLayout(choices)
        asked.addWidget(choices)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self.field, self.fault, self._asked):
            lines.addWidget(part)
        self._rest()
        self.field.editingFinished.connect(self.flush)

    def refresh(self) -> None:
        """Show what the diary has; what is being typed stays."""
        if not self.field.typed:
            self._fill()

    @Slot()
    def flush(self) -> bool:
        """Save what was typed; False if it is no date, or can mean several days."""
        if not self.field.typed:
            self._rest()
            return True
        try:
            days = self._days()
        except Refused as refused:
            self._rest()
            show_and_announce(self.fault, translated(refused))
            return False
        if len(days) > 1:
            self._ask(days)
            return False
        return self._save(days[0].isoformat() if days else "")

    def _days(self) -> tuple[date, ...]:
        text, today = self.field.text().strip(), self._diary.clock.today()
        days = self._words.read_dates(text, today) if text else ()
        if days and days[0] > today:
            raise Refused(self.tr("A birth date can’t be in the future."))
        return days

    def _ask(self, days: tuple[date, ...]) -> None:
        """Say in words which days it can mean, once for each text."""
        if self._asked_about == self.field.text():
            return
        self._rest()
        self._asked_about = self.field.text()
        for day in days:
            choice = button(self._theme, self._words.date_full(day))
            choice.setObjectName(day.isoformat())
            choice.clicked.connect(self._choose)
            self._choices.addWidget(choice)
            self.days.append(choice)
        self._asked.show()
        announce(self, f"{self._question.text()} {', '.join(map(self._words.date_full, days))}")

    @Slot()
    def _choose(self) -> None:
        if self._save(self.sender().objectName()):
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
            self.answered.emit()

    def _save(self, day: str) -> bool:
        if not self._operations.run(self._diary.set, profile.BORN, day):
            return False
        self._fill()
        return True

    def _fill(self) -> None:
        born = self._diary.reader.setting(profile.BORN)
        self.field.fill(self._words.date_full(date.fromisoformat(born)) if born else "")
        self._rest()

    def _rest(self) -> None:
        """Ask nothing, and find no fault."""
        self.fault.hide()
        self._asked.hide()
        self._asked_about = ""
        for choice in self.days:
            self._choices.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self.days = []
