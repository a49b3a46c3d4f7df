"""One extra entry of a day in a line."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.daylog import DayLog, is_higher
from mbc_tracker.domain.records import Moment
from mbc_tracker.domain.symptoms import Catalogue, Value
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label
from mbc_tracker.ui.widgets.single_press import connect_row_once


class MomentRow(QWidget):
    """What happened at a clock time, with ways to change and remove it."""

    change_wanted = Signal(object)  # Moment
    drop_wanted = Signal(object)  # Moment

    def __init__(self, theme: Theme, words: Words, moment: Moment, catalogue: Catalogue) -> None:
        super().__init__()
        self.moment, self._words, self._catalogue = moment, words, catalogue
        self._text = label("")
        clock = words.phrases.time(moment.time)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._text, 1)
        change = button(theme, self.tr("Change"), kind="link")
        change.setAccessibleName(self.tr("Change the moment at {time}").format(time=clock))
        remove = button(theme, self.tr("Remove"), kind="link")
        remove.setAccessibleName(self.tr("Remove the moment at {time}").format(time=clock))
        change.clicked.connect(self._change)
        connect_row_once(remove, self._remove)
        for part in (change, remove):
            line.addWidget(part)

    @property
    def text(self) -> str:
        """What the line says."""
        return self._text.text()

    def show_day(self, log: DayLog) -> None:
        """Say where the day's own answer is lower: it is meant for the worst of the day."""
        texts = [self._answer(key, value, log.value(key)) for key, value in self.moment.answers]
        text = ". ".join(filter(None, [*texts, self.moment.note]))
        self._text.setText(f"{self._words.phrases.time(self.moment.time)}  {text}")

    def _answer(self, key: str, value: Value, of_day: Value | None) -> str:
        symptom = self._catalogue[key]
        text = f"{symptom.label} {self._words.rating(symptom, value)}"
        if is_higher(value, of_day):
            text += self.tr(" (your answer for the day is {n})").format(n=of_day)
        return text

    @Slot()
    def _change(self) -> None:
        self.change_wanted.emit(self.moment)

    @Slot()
    def _remove(self) -> None:
        self.drop_wanted.emit(self.moment)
