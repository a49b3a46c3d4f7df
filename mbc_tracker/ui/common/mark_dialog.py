"""One thing that the team knows: what it is, since when, and how bad it is usually."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.symptoms import WORST_RATING
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Dropdown, label, muted, scrolled
from mbc_tracker.ui.widgets.date_field import DateField
from mbc_tracker.ui.widgets.mirror import set_margins

_LETTERS = 14  # in the closed list; an own symptom may have a long name


class MarkDialog(Dialog):
    """Adds a mark, or changes the day and the level of one.

    subjects: names by key of what it can be about, in the order in which they are offered. A mark
    that is about nothing yet takes the only one there is, or the one that is chosen.
    """

    finished_with = Signal(object)  # BaselineReset

    def __init__(
        self,
        theme: Theme,
        mark: BaselineReset,
        subjects: Mapping[str, str],
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._mark, self._today = mark, today
        self.subject, self.level = Dropdown(), Dropdown()
        self.day = DateField(theme, "", mark.day)
        self._lines = QVBoxLayout()
        set_margins(self._lines, 0, 0, 12, 0)
        self._offer(subjects)
        self._build(known=bool(mark.symptom))
        self.fit(520, 560)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))

    @override
    def accept(self) -> None:
        symptom = self.subject.currentData()
        if symptom is None:
            self.show_error(self.tr("Choose what your team knows about."))
            self.subject.setFocus()
        elif self.day.day > self._today:
            self.show_error(self.tr("That day is still to come. Choose today or an earlier day."))
            self.day.setFocus()
        else:
            level = None if symptom in UNITS else self.level.currentData()
            self.clear_error()
            self.finished_with.emit(
                replace(self._mark, symptom=symptom, day=self.day.day, level=level)
            )
            if not self.error_text:
                super().accept()

    def _offer(self, subjects: Mapping[str, str]) -> None:
        self.subject.setPlaceholderText(self.tr("Choose one"))
        self.subject.setMinimumContentsLength(_LETTERS)
        self.subject.setSizeAdjustPolicy(
            Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for key, name in subjects.items():
            self.subject.addItem(name, key)
        self.subject.setCurrentIndex(0 if len(subjects) == 1 else -1)
        self.level.addItem(self.tr("Go by my entries"), None)
        lowest = 0 if self._mark.level == 0 else 1  # nought only comes from a file
        for level in range(lowest, WORST_RATING + 1):
            self.level.addItem(self.tr("{n} out of 10").format(n=level), level)
        self.level.setCurrentIndex(self.level.findData(self._mark.level))

    def _build(self, *, known: bool) -> None:
        self.name(self.tr("Change what my team knows") if known else self.tr("My team knows this"))
        content = QWidget()
        content.setObjectName("window")
        content.setLayout(self._lines)
        self.body.addWidget(scrolled(content), 1)
        if known:
            self._lines.addWidget(label(self.subject.currentText(), "section"))
        else:
            self._ask(self.tr("What does your team know about?"), self.subject)
        self._ask(self.tr("Since when have they known?"), self.day)
        self._level_asked = self._ask(self.tr("How bad is it usually?"), self.level)
        self._about_level = muted(
            self.tr("If you go by your entries, the worst of the 7 days up to that day counts.")
        )
        self.level.setAccessibleDescription(self._about_level.text())
        self._lines.addWidget(self._about_level)
        self._lines.addStretch(1)
        self.subject.currentIndexChanged.connect(self._show_level)
        self._show_level()

    def _ask(self, question: str, field: QWidget) -> QWidget:
        """A question above its field."""
        asked = label(question, "strong")
        asked.setWordWrap(True)
        asked.setBuddy(field)
        field.setAccessibleName(question)
        self._lines.addWidget(asked)
        self._lines.addWidget(field)
        return asked

    @Slot()
    def _show_level(self) -> None:
        """A measurement has no level from 0 to 10."""
        rated = self.subject.currentData() not in UNITS
        for part in (self._level_asked, self.level, self._about_level):
            part.setVisible(rated)
