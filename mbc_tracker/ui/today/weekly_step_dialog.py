"""The steps of a question that is asked once a week."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.symptoms import Symptom, Value
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import muted, scrolled
from mbc_tracker.ui.widgets.choice_line import ChoiceLine
from mbc_tracker.ui.widgets.group_widget import GroupWidget
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.single_stop import stop_at_chosen


class WeeklyStepDialog(Dialog):
    """One question with its steps; nothing is chosen beforehand."""

    chosen = Signal(str, str)  # keys of the question and of the answer

    def __init__(
        self, theme: Theme, question: Symptom, answer: Value | None, day: str, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.name(question.label)
        self._question = question.key
        self._group = QButtonGroup(self)
        self.body.addWidget(muted(day))
        content = GroupWidget()
        content.setObjectName("window")
        content.setAccessibleName(question.label)
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, 12, 0)
        self.lines = {choice.key: ChoiceLine(theme, choice.label) for choice in question.choices}
        for key, line in self.lines.items():
            self._group.addButton(line)
            line.setChecked(key == answer)
            column.addWidget(line)
        stop_at_chosen(list(self.lines.values()))
        column.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.fit(560, 530)

    @override
    def accept(self) -> None:
        key = next((key for key, line in self.lines.items() if line.isChecked()), "")
        if not key:
            self.show_error(self.tr("Please choose one of the five."))
            return
        self.chosen.emit(self._question, key)
        super().accept()
