"""The rows of a day: a symptom each, then the note and the extra moments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.records import Moment
from mbc_tracker.domain.symptoms import Catalogue, Symptom
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.answer_row import AnswerRow
from mbc_tracker.ui.widgets.autosave_text import AutosaveText
from mbc_tracker.ui.widgets.base import Card, WidgetList, button, divider, label, muted

#: Room for a symptom's name beside its buttons, at 100 % text; with less it stands above them.
_NARROWEST_NAME, _WIDEST_NAME = 120, 210
_BUTTONS = 11 * 44 + 10 * 3 + 12
_MARGINS = 2 * 18 + 2


class AnswersCard(Card):
    """Shows one day and passes on what is pressed in it."""

    given = Signal(object)  # GivenAnswer
    moment_wanted = Signal(object)  # Moment to change, or None for a new one
    moment_dropped = Signal(object)  # Moment

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.rows: list[AnswerRow] = []
        self.moments: list[MomentRow] = []
        self.note = AutosaveText(theme, self.tr("Anything your doctor should know? (optional)"))
        self._lines, self._moments = WidgetList(theme.px(5)), WidgetList(theme.px(5))
        self.add_moment = button(theme, self.tr("Add a moment with a clock time"), "clock", "link")
        self.add_moment.clicked.connect(self._add_moment)
        self._room = 0  # what the page leaves; the card itself may be wider for a moment
        self.body.setSpacing(theme.px(9))
        self.body.setContentsMargins(18, 12, 18, 12)
        for part in (self._lines, self.note, self._moments):
            self.body.addWidget(part)
        self.body.addWidget(self.add_moment, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(
            muted(self.tr("Keys: 0 to 9 for the number, T for ten, Backspace clears, arrows move."))
        )

    def show_symptoms(self, symptoms: Sequence[Symptom]) -> None:
        """Make the rows anew if other symptoms are asked for than before."""
        if self.symptoms == list(symptoms):
            return
        self.rows = [AnswerRow(self._theme, self._words, symptom) for symptom in symptoms]
        for row in self.rows:
            row.given.connect(self.given)
            row.left.connect(self._go_on)
        self._lines.replace([part for row in self.rows for part in (row, divider())])
        self.arrange(self._room or self.width())

    @property
    def symptoms(self) -> list[Symptom]:
        """What is asked for, in the order of the rows."""
        return [row.symptom for row in self.rows]

    def show_answers(self, log: DayLog) -> None:
        """Show what was answered on a day."""
        for row in self.rows:
            row.show_value(log.value(row.symptom.key))

    @property
    def shown_moments(self) -> tuple[Moment, ...]:
        """The extra moments that stand there now."""
        return tuple(line.moment for line in self.moments)

    def show_moments(self, moments: Sequence[Moment], catalogue: Catalogue) -> None:
        """Show these extra moments in the place of the others."""
        self.moments = [self._moment_line(moment, catalogue) for moment in moments]
        self._moments.replace(self.moments)

    def arrange(self, width: int) -> None:
        """Share ``width`` pixels between names and buttons, or put the buttons below."""
        self._room = width
        left = width - _MARGINS - _BUTTONS
        names = min(self._theme.px(_WIDEST_NAME), left)
        for row in self.rows:
            row.arrange(names if left >= self._theme.px(_NARROWEST_NAME) else 0)

    def focus_first_open(self) -> None:
        """Put the keyboard where the day's answers are still missing."""
        waiting = [row for row in self.rows if row.value is None]
        for row in (waiting or self.rows)[:1]:
            row.take_focus()

    def _moment_line(self, moment: Moment, catalogue: Catalogue) -> MomentRow:
        texts = [
            f"{catalogue[key].label} {self._words.rating(catalogue[key], value)}"
            for key, value in moment.answers
        ]
        text = f"{moment.time:%H:%M}  " + ". ".join([*texts, *filter(None, [moment.note])])
        return MomentRow(self._theme, moment, text, self)

    @Slot()
    def _add_moment(self) -> None:
        self.moment_wanted.emit(None)

    @Slot(int)
    def _go_on(self, step: int) -> None:
        here = next((n for n, row in enumerate(self.rows) if row is self.sender()), 0) + step
        if here == len(self.rows):
            self.note.setFocus(Qt.FocusReason.TabFocusReason)
        elif here >= 0:
            self.rows[here].take_focus()


class MomentRow(QWidget):
    """One extra entry in a line, with ways to change and remove it."""

    def __init__(self, theme: Theme, moment: Moment, text: str, card: AnswersCard) -> None:
        super().__init__(card)
        self.moment, self._card = moment, card
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(text), 1)
        clock = f"{moment.time:%H:%M}"
        change = button(theme, self.tr("Change"), kind="link")
        change.setAccessibleName(self.tr("Change the moment at {time}").format(time=clock))
        remove = button(theme, self.tr("Remove"), kind="link")
        remove.setAccessibleName(self.tr("Remove the moment at {time}").format(time=clock))
        for part, slot in ((change, self._change), (remove, self._remove)):
            part.clicked.connect(slot)
            line.addWidget(part)

    @Slot()
    def _change(self) -> None:
        self._card.moment_wanted.emit(self.moment)

    @Slot()
    def _remove(self) -> None:
        self._card.moment_dropped.emit(self.moment)
