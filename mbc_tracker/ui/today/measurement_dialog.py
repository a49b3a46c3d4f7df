"""All readings of one kind on a day: their times, how they were taken, and another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurement_series import DayMeasurements
from mbc_tracker.domain.measurements import CONTEXTS
from mbc_tracker.domain.readings import needs_check, read_clock, read_unit, read_value, value_text
from mbc_tracker.domain.records import Measurement
from mbc_tracker.errors import Refused
from mbc_tracker.services.home_measurements import HomeMeasurements, new_reading
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import WidgetList, button, caption, label, muted, scrolled
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.single_press import SinglePress
from mbc_tracker.ui.widgets.translated import translated
from mbc_tracker.ui.widgets.value_field import ValueField

_TIME_WIDTH = 123
_NOT_SAID = ""
_EXAMPLE = time(14, 30)


class MeasurementDialog(Dialog):
    """Adds a reading to a day, changes one or removes one.

    ``refresh`` follows what the diary has.
    """

    saved = Signal(object)  # Measurement
    removed = Signal(object)  # Measurement

    def __init__(
        self,
        theme: Theme,
        words: Words,
        measurements: HomeMeasurements,
        entry: DayMeasurements,
        now: Callable[[], Stamp],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._measurements, text = measurements, MeasuredText(words, measurements.units)
        self._words, self._text, self._now = words, text, now
        name, day = text.name(entry.kind), words.date_long(entry.day)
        self.name(self.tr("{name} on {day}").format(name=name, day=day))
        self.fit(600, 520)
        self.entry = entry
        self._edited: Measurement | None = None
        self._sure_of: float | None = None
        self.lines: list[ReadingLine] = []
        self._list = WidgetList(4)
        self._about = muted("")
        self.value = ValueField(theme, entry.unit)
        self.value.setAccessibleName(self.tr("{name} in {unit}").format(name=name, unit=entry.unit))
        self.clock = QLineEdit()
        example = words.phrases.time(_EXAMPLE)
        self.clock.setPlaceholderText(self.tr("such as {time}").format(time=example))
        self.clock.setAccessibleName(self.tr("Clock time"))
        self.clock.setFixedWidth(theme.px(_TIME_WIDTH))
        contexts = {each: text.context(each) for each in CONTEXTS.get(entry.kind, ())}
        self.context = ChoiceChips(
            theme, self.tr("How it was taken"), {_NOT_SAID: self.tr("not said"), **contexts}
        )
        self._has_context = bool(contexts)
        self._build()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the readings of the day, and an empty form for another one."""
        entry = self.entry = self._measurements.of_kind(self.entry.kind, self.entry.day)
        self.lines = [
            ReadingLine(self.theme, self._words, self._text, reading) for reading in entry.readings
        ]
        for line in self.lines:
            line.change_wanted.connect(self._change)
            line.remove_wanted.connect(self._remove)
        self._list.replace(self.lines)
        self._fill(None)

    @override
    def accept(self) -> None:
        """Save what the form has. The dialog stays: more readings can follow."""
        try:
            reading = self._reading()
        except Refused as refused:
            self.show_error(translated(refused))
            return
        before = self.entry.other_than(self._edited)
        asks = needs_check(reading.kind, reading.value, reading.day, before)
        if asks and self._sure_of != reading.value:
            self._sure_of = reading.value
            unit = read_unit(reading.kind, self.value.text(), self.entry.unit)
            text = MeasuredText(self._words, {reading.kind: unit})
            number, value = (say(reading.kind, reading.value) for say in (text.number, text.value))
            self._main.setText(self.tr("Yes, {number}").format(number=number))
            self.show_error(self.tr("Please check: {value}?").format(value=value))
            return
        self.clear_error()
        self.saved.emit(reading)

    def _reading(self) -> Measurement:
        """What the form says; Refused if it can't be."""
        kind = self.entry.kind
        value = read_value(kind, self.value.text(), self.entry.unit)
        at = read_clock(self.clock.text())
        if self._edited is None:
            now, day = self._now(), self.entry.day
            return new_reading(kind, value, day, now, at=at, context=self.context.choice)
        context = self.context.choice if self._has_context else self._edited.context
        return replace(self._edited, value=value, time=at, context=context, recorded=self._now())

    def _build(self) -> None:
        content, form = QWidget(), QFormLayout()
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 12, 0)
        lines.setSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(12)
        form.addRow(caption(self.tr("Reading"), self.value), self.value)
        form.addRow(caption(self.tr("Time"), self.clock), self.clock)
        lines.addWidget(self._list)
        lines.addWidget(self._about)
        lines.addLayout(form)
        if self._has_context:
            lines.addWidget(label(self.tr("How it was taken"), "strong"))
            lines.addWidget(self.context)
        lines.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self._main = self.add_buttons(self.tr("Add this reading"), self.tr("Close"))
        self._main.clicked.disconnect(self.accept)
        SinglePress(self._main).pressed.connect(self.accept)
        self.value.textEdited.connect(self._ask_anew)

    def _fill(self, reading: Measurement | None) -> None:
        """Put a reading into the form to be changed, or none for a new one."""
        self._edited = reading
        value, clock, context = "", "", _NOT_SAID
        if reading is not None:
            value = value_text(reading.kind, reading.value, self.entry.unit)
            clock = self._words.phrases.time(reading.time) if reading.time else ""
            context = reading.context
        elif self._now().wall.date() == self.entry.day:
            clock = self._words.phrases.time(self._now().wall)
        self.value.fill(value)
        self.clock.setText(clock)
        self.context.choose(context if context in self.context.chips else _NOT_SAID)
        about = self.tr("Another reading:") if self.lines else self.tr("Nothing is recorded yet.")
        self._about.setText(self.tr("Change this reading:") if reading else about)
        self._ask_anew()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_anew(self) -> None:
        """What was asked was about another value."""
        self._sure_of = None
        self.clear_error()
        adds, changes = self.tr("Add this reading"), self.tr("Save this reading")
        self._main.setText(adds if self._edited is None else changes)

    @Slot(object)
    def _change(self, reading: Measurement) -> None:
        self._fill(reading)

    @Slot(object)
    def _remove(self, reading: Measurement) -> None:
        self.removed.emit(reading)


class ReadingLine(QWidget):
    """One reading, with ways to change and remove it."""

    change_wanted = Signal(object)  # Measurement
    remove_wanted = Signal(object)  # Measurement

    def __init__(
        self, theme: Theme, words: Words, text: MeasuredText, reading: Measurement
    ) -> None:
        super().__init__()
        self.reading = reading
        clock = words.phrases.time(reading.time) if reading.time else ""
        value, context = text.value(reading.kind, reading.value), text.context(reading.context)
        sentence = "  ".join(filter(None, (clock, ", ".join(filter(None, (value, context))))))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(sentence), 1)
        for do, slot in (
            (self.tr("Change"), self._change),
            (self.tr("Remove"), self._remove),
        ):
            link = button(theme, do, kind="link")
            link.setAccessibleName(f"{do} {sentence}")
            link.clicked.connect(slot)
            line.addWidget(link)

    @Slot()
    def _change(self) -> None:
        self.change_wanted.emit(self.reading)

    @Slot()
    def _remove(self) -> None:
        self.remove_wanted.emit(self.reading)
