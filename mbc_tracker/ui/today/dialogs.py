"""What opens over Today: a moment, what to take over from another day, the month."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.daylog import is_higher
from mbc_tracker.domain.records import Measurement, Moment
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme


class TodayDialogs(QObject):
    """Opens them and passes on what is chosen there; moments it writes down itself."""

    saved = Signal(str)  # what a screen reader says of it
    lower_found = Signal(object, int)  # a symptom, and the day's answer: a moment has more
    same_agreed = Signal(object, object)  # date, dict[str, Value]
    day_chosen = Signal(object)  # date

    def __init__(
        self, theme: Theme, words: Words, diary: Diary, operations: Operations, page: QWidget
    ) -> None:
        super().__init__(page)
        self._theme, self._words = theme, words
        self._diary, self._operations = diary, operations

    @property
    def _page(self) -> QWidget:
        """Asked for each time: keeping it would keep it for ever, because it keeps this."""
        return cast("QWidget", self.parent())

    def open_moment(self, day: date, moment: Moment | None, symptoms: Sequence[Symptom]) -> None:
        """Ask about a moment of ``day``: the given one, or a new one at the present time."""
        from mbc_tracker.ui.today.moment_dialog import MomentDialog, new_moment

        edited = moment or new_moment(day, self._diary.clock.now())
        dialog = MomentDialog(self._theme, self._words, symptoms, edited, self._page)
        dialog.finished_with.connect(self._put_moment)
        self._operations.refused.connect(dialog.show_error)
        dialog.open()

    @Slot(object)
    def drop_moment(self, moment: Moment) -> None:
        """Put a moment into the bin."""
        if self._operations.run(self._diary.remove, moment, label=self.tr("Remove a moment")):
            self.saved.emit(self.tr("Moment removed."))

    @Slot(str, object)
    def open_measurements(self, kind: str, day: date) -> None:
        """Show all readings of a kind on a day, and a form for another one."""
        from mbc_tracker.ui.today.measurement_dialog import MeasurementDialog

        measurements, now = self._diary.measurements, self._diary.clock.now
        entry = measurements.of_kind(kind, day)
        dialog = MeasurementDialog(self._theme, self._words, measurements, entry, now, self._page)
        dialog.saved.connect(self._put_reading)
        dialog.removed.connect(self._drop_reading)
        self._operations.refused.connect(dialog.show_error)
        self._operations.changed.connect(dialog.refresh)
        dialog.open()

    @Slot(object)
    def _put_reading(self, reading: Measurement) -> None:
        self._after_reading(self._diary.save, reading, self.tr("{what}, saved."))

    @Slot(object)
    def _drop_reading(self, reading: Measurement) -> None:
        self._after_reading(self._diary.remove, reading, self.tr("{what}, removed."))

    def _after_reading(
        self, use_case: Callable[..., Change], reading: Measurement, spoken: str
    ) -> None:
        text = MeasuredText(self._words, self._diary.measurements.units)
        whole = text.brief(reading.kind, reading.value)
        if self._operations.run(use_case, reading, label=whole):
            self.saved.emit(spoken.format(what=whole))

    def offer_same(self, day: date, source: date) -> None:
        """Show what ``day`` would take over from another."""
        answers = self._diary.answers_to_copy(day, source)
        if not answers:
            nothing = self.tr("There is nothing to copy from {day}.")
            self._operations.refused.emit(nothing.format(day=self._words.date_long(source)))
            return
        from mbc_tracker.ui.today.copy_day_dialog import CopyDayDialog

        catalogue = self._diary.reader.catalogue
        dialog = CopyDayDialog(self._theme, self._words, catalogue, day, answers, self._page)
        dialog.name(self.tr("Same as {day}?").format(day=self._words.date_long(source)))
        dialog.agreed.connect(self.same_agreed)
        dialog.open()

    def open_calendar(self, day: date, last: date, below: QWidget) -> None:
        """Show the month of ``day`` below a widget. last: no later one can be chosen."""
        from mbc_tracker.ui.today.day_popup import DayPopup

        popup = DayPopup(self._theme, self._words, self._diary, day, last, self._page)
        popup.chosen.connect(self.day_chosen)
        popup.open_below(below)

    @Slot(object)
    def _put_moment(self, moment: Moment) -> None:
        if self._operations.run(self._diary.save, moment, label=self.tr("Moment")):
            self.saved.emit(self.tr("Moment, saved."))
            log, catalogue = self._diary.reader.day(moment.day), self._diary.reader.catalogue
            for key, value in moment.answers:
                if is_higher(value, of_day := log.value(key)):
                    self.lower_found.emit(catalogue[key], of_day)
                    break
