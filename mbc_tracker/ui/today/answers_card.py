"""The rows of a day: a symptom each, then the note and the extra moments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.records import Moment
from mbc_tracker.domain.symptoms import Catalogue, Kind, Symptom
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.cell_grid import CellGrid
from mbc_tracker.ui.today.day_progress import DayProgress
from mbc_tracker.ui.today.moment_row import MomentRow
from mbc_tracker.ui.today.shortcuts import Shortcuts
from mbc_tracker.ui.today.ten_question import TenWatcher
from mbc_tracker.ui.widgets.answer_cell import AnswerCell
from mbc_tracker.ui.widgets.answer_row import AnswerRow, GivenAnswer
from mbc_tracker.ui.widgets.autosave_text import AutosaveText
from mbc_tracker.ui.widgets.base import Card, WidgetList, button, divider
from mbc_tracker.ui.widgets.name_column import names_beside
from mbc_tracker.ui.widgets.single_press import connect_once

if TYPE_CHECKING:  # loaded when something is to be measured
    from mbc_tracker.ui.today.measurement_cell import MeasurementCell

_NUMBERS = 11  # buttons of a rating
_EDGE, _INSIDE = 9, 8  # pixels: from the card's edge to a row, and inside a row
_LOWEST_ROW, _HIGHEST_ROW = 48, 65
_NOTE_AIR = 4


class AnswersCard(Card):
    """Shows one day and passes on what is pressed in it."""

    given = Signal(object)  # GivenAnswer
    ten_asked = Signal(object, str)  # the symptom that may be 10, and the key that says so
    ten_meant = Signal(object)  # dict[str, Value | None]
    arranged = Signal()
    moment_wanted = Signal(object)  # Moment to change, or None for a new one
    moment_dropped = Signal(object)  # Moment
    page_wanted = Signal(str)  # key of a Learn page

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.rows: list[AnswerRow] = []
        self.moments: list[MomentRow] = []
        self.ten = TenWatcher()
        self.measured: list[MeasurementCell] = []
        self._cells: CellGrid | None = None
        self._measures: CellGrid | None = None
        self.note = AutosaveText(theme, self.tr("Anything your doctor should know? (optional)"))
        self.add_moment = button(theme, self.tr("Add a moment"), "clock")
        self.add_moment.setToolTip(self.tr("A separate entry with its own time"))
        connect_once(self.add_moment, self._add_moment)
        self.scale = button(theme, self.tr("What 0 to 10 means"), kind="link")
        self.scale.clicked.connect(self._read_about_scale)
        self._lines, self._measured = WidgetList(0), WidgetList(0)
        self._moments = WidgetList(theme.px(5))
        self.shortcuts = Shortcuts(theme, wraps=True)  # where the head has little room for them
        self._rule = divider()
        self._head, self._foot = QVBoxLayout(), QVBoxLayout()
        self._note_line = QHBoxLayout()
        self._hints: Mapping[str, str] = {}
        self._size = (0, 0)  # what the page leaves; the card itself may differ for a moment
        self._build()

    def show_symptoms(self, symptoms: Sequence[Symptom], hints: Mapping[str, str]) -> None:
        """Make the rows anew if they differ from before. hints: for the rows that have one."""
        lines, signs = in_order(symptoms)
        if self.symptoms == [*lines, *signs] and hints == self._hints:
            return
        self._hints = hints
        rows = [
            AnswerRow(self._theme, self._words, symptom, hints.get(symptom.key, ""))
            for symptom in lines
        ]
        cells = [AnswerCell(self._theme, self._words, symptom) for symptom in signs]
        self.rows = [*rows, *cells]
        for row in self.rows:
            row.given.connect(self._pass_on)
            row.left.connect(self._go_on)
        self._cells = CellGrid(cells) if cells else None
        parts: list[QWidget] = [part for row in rows for part in (row, divider())]
        if self._cells:
            parts += [self._cells, divider()]
        self._lines.replace(parts)
        self.ten.forget()
        self.arrange(*self._size)

    def show_measurements(self, cells: Sequence[MeasurementCell]) -> None:
        """Show these fields for home measurements in the place of the others."""
        self.measured = list(cells)
        self._measures = CellGrid(self.measured) if self.measured else None
        self._measured.replace([self._measures, divider()] if self._measures else [])
        for cell in self.measured:
            cell.left.connect(self._go_on)
        self.arrange(*self._size)

    @property
    def symptoms(self) -> list[Symptom]:
        """What is asked for, in the order of the rows."""
        return [row.symptom for row in self.rows]

    def show_answers(self, log: DayLog) -> None:
        """Show what was answered on a day."""
        for row in self.rows:
            row.show_value(log.value(row.symptom.key))
            if row.show_hint(visible=log.needs_crisis_line):
                announce(self, self._hints[row.symptom.key])
        for line in self.moments:
            line.show_day(log)

    @property
    def shown_moments(self) -> tuple[Moment, ...]:
        """The extra moments that stand there now."""
        return tuple(line.moment for line in self.moments)

    def show_moments(self, moments: Sequence[Moment], catalogue: Catalogue) -> None:
        """Show these extra moments in the place of the others."""
        if self._moments.isAncestorOf(self.focusWidget()):
            self.add_moment.setFocus()
        self.moments = [
            MomentRow(self._theme, self._words, moment, catalogue) for moment in moments
        ]
        for line in self.moments:
            line.change_wanted.connect(self.moment_wanted)
            line.drop_wanted.connect(self.moment_dropped)
        self._moments.replace(self.moments)

    def take_progress(self, progress: DayProgress | None) -> None:
        """Have the question and the progress at the top where the window is narrow."""
        self._rule.setVisible(progress is not None)
        self.shortcuts.keep_place(kept=progress is not None)
        if progress is not None:
            self._head.insertWidget(0, progress)
            progress.lower()  # the first for a screen reader, too

    def arrange(self, width: int, height: int) -> None:
        """Fit ``width`` pixels; the rows share what there is of ``height``.

        Only called when the window or the symptoms change, so that no answer moves a row.
        """
        self._size = (width, height)
        if not self.rows or not width:
            return
        room = width - 2 * _EDGE
        names = names_beside(self._theme, room - 2 * _INSIDE, _NUMBERS)
        self._place_scale(self._note_line if names else self._foot)
        rows = [row for row in self.rows if not isinstance(row, AnswerCell)]
        least = [max(self._theme.px(_LOWEST_ROW), row.arrange(room, names)) for row in rows]
        used = sum(least) + len(rows) + self._below(room)
        share = max(0, height - used) // max(1, len(rows))
        highest = self._theme.px(_HIGHEST_ROW)
        for row, high in zip(rows, least, strict=True):
            row.setFixedHeight(max(high, min(high + share, highest)))
        self.arranged.emit()

    def focus_first_open(self) -> None:
        """Put the keyboard where the day's answers are still missing."""
        waiting = [row for row in self.rows if row.value is None]
        for row in (waiting or self.rows)[:1]:
            row.take_focus()

    def focus_on(self, key: str) -> None:
        """Put the keyboard on the row of a symptom or a kind of measurement, if there is one."""
        stops: list[AnswerRow | MeasurementCell] = [*self.rows, *self.measured]
        for stop in stops:
            if stop.objectName() == key:
                stop.take_focus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear what no row has a use for: the answer to “Did you mean 10?”."""
        question, row = self.ten.question, self._focused_row()
        if event.text() == "0" and row is not None:
            self.ten.see_nought(row)
            self._ask_ten(row)
        elif question is None or event.text().upper() not in {"Y", "T"}:
            super().keyPressEvent(event)
        else:
            self.ten.forget()
            self.ten_meant.emit(question.answers)
            question.second.take_focus()

    def _focused_row(self) -> AnswerRow | None:
        return next((row for row in self.rows if row.isAncestorOf(self.focusWidget())), None)

    def _build(self) -> None:
        self.body.setSpacing(0)
        self.body.setContentsMargins(_EDGE - 1, 4, _EDGE - 1, _EDGE)  # the border is one more
        line = self._note_line
        line.setContentsMargins(_INSIDE, _NOTE_AIR, _INSIDE, 0)
        line.setSpacing(10)
        line.addWidget(self.note, 1)
        line.addWidget(self.add_moment, 0, Qt.AlignmentFlag.AlignTop)
        self._place_scale(line)
        self._head.addWidget(self._rule)
        self._foot.addWidget(self.shortcuts)
        self._head.setContentsMargins(_INSIDE, 0, _INSIDE, 0)
        self._foot.setContentsMargins(_INSIDE, _NOTE_AIR, _INSIDE, 0)
        self._moments.setContentsMargins(_INSIDE, _NOTE_AIR, _INSIDE, 0)
        self.body.addLayout(self._head)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._measured)
        self.body.addLayout(line)
        self.body.addWidget(self._moments)
        self.body.addLayout(self._foot)

    def _place_scale(self, layout: QBoxLayout) -> None:
        """Put the link about 0 to 10 beside the note, or at the foot where there is no room."""
        layout.addWidget(self.scale, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.scale.raise_()  # read after the shortcuts, or before the moments
        if layout is self._note_line:
            self.scale.stackUnder(self._moments)

    def _below(self, room: int) -> int:
        """The height of all but the rows: margins, head, cells and a note of one line."""
        edges = self.body.contentsMargins()
        signs = sum(cells.arrange(room) + 1 for cells in (self._cells, self._measures) if cells)
        outside = self._head.sizeHint().height() + self._foot.sizeHint().height()
        note = self._theme.target + _NOTE_AIR
        return edges.top() + edges.bottom() + 2 + signs + note + outside

    @Slot()
    def _read_about_scale(self) -> None:
        self.page_wanted.emit("about#what-the-numbers-mean")

    @Slot()
    def _add_moment(self) -> None:
        self.moment_wanted.emit(None)

    @Slot(object)
    def _pass_on(self, answer: GivenAnswer) -> None:
        row = self.sender()
        if not isinstance(row, AnswerRow):
            return
        before = row.value
        self.given.emit(answer)
        self.ten.see(row, answer, before)

    @Slot(int)
    def _go_on(self, step: int) -> None:
        stops: list[AnswerRow | MeasurementCell] = [*self.rows, *self.measured]
        here = next((n for n, stop in enumerate(stops) if stop is self.sender()), 0) + step
        if here == len(stops):
            self.note.setFocus(Qt.FocusReason.TabFocusReason)
        elif here >= 0:
            stops[here].take_focus()
            if here < len(self.rows):
                self._ask_ten(self.rows[here])

    def _ask_ten(self, here: AnswerRow) -> None:
        """Ask with a key that the row of the keyboard has no use for."""
        if self.ten.question is not None:
            key = "Y" if here.button_for(Qt.Key.Key_Y, "y") is None else "T"
            self.ten_asked.emit(self.ten.question.first.symptom, key)


def in_order(symptoms: Sequence[Symptom]) -> tuple[list[Symptom], list[Symptom]]:
    """The symptoms with a row each, those answered in several words last; and the signs."""
    signs = [symptom for symptom in symptoms if symptom.kind is Kind.YES_NO and not symptom.own]
    rows = [symptom for symptom in symptoms if symptom not in signs]
    return sorted(rows, key=lambda symptom: symptom.kind is Kind.CHOICE), signs
