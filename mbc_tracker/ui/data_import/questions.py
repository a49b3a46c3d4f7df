"""What only the person knows about a file: which number is the day, and its passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.written_values import DateOrder, DateOrderNeeded
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import WidgetList, button, label, together
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.passphrase_field import PassphraseField, reveal_box
from mbc_tracker.ui.widgets.translated import translated


class DateOrderQuestion(WidgetList):
    """Asks what one date of the file means; the answer holds for all of them."""

    answered = Signal(object)  # DateOrder

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(10)
        self._theme, self._words = theme, words
        self.choices: ChoiceChips | None = None

    def ask(self, question: DateOrderNeeded) -> None:
        """Show both days that the example can be."""
        sentence = self.tr("The dates in this file can be read in two ways. What is “{date}”?")
        prompt = label(sentence.format(date=question.example), "strong")
        prompt.setWordWrap(True)
        days = {order.value: self._words.date_long(day) for order, day in question.readings.items()}
        self.choices = ChoiceChips(self._theme, prompt.text(), days)
        self.choices.chosen.connect(self._answer)
        self.replace([prompt, self.choices])
        next(iter(self.choices.chips.values())).setFocus()

    @Slot(str)
    def _answer(self, choice: str) -> None:
        self.hide()
        self.answered.emit(DateOrder(choice))


class PassphraseQuestion(QWidget):
    """Asks for the passphrase of a diary from elsewhere."""

    answered = Signal(object)  # Passphrase
    refused = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = PassphraseField(theme, self.tr("Passphrase of this file"))
        prompt = label(self.field.accessibleName(), "strong")
        prompt.setBuddy(self.field)
        self.open_button = button(theme, self.tr("Open it"))
        self.open_button.clicked.connect(self._answer)
        self.field.returnPressed.connect(self._answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(prompt)
        column.addWidget(together(self.field, self.open_button))
        column.addWidget(reveal_box(theme, self.tr("Show what I type"), self.field))
        self.hide()

    def ask(self) -> None:
        """Show the field, empty."""
        self.field.clear()
        self.show()
        self.field.setFocus()

    @Slot()
    def _answer(self) -> None:
        try:
            key = Passphrase.typed(self.field.text())
        except Refused as refused:
            self.refused.emit(translated(refused))
            return
        self.hide()
        self.answered.emit(key)
