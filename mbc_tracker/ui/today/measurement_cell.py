"""One kind of home measurement on Today: its name, the last value, and a field."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurement_series import DayMeasurements
from mbc_tracker.domain.readings import value_text
from mbc_tracker.message import CountedMessage
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, give_tip, keep_in_view, label
from mbc_tracker.ui.widgets.clear_button import ClearButton
from mbc_tracker.ui.widgets.focus_ring import draw_band
from mbc_tracker.ui.widgets.group_widget import GroupWidget
from mbc_tracker.ui.widgets.short_text import ShortText
from mbc_tracker.ui.widgets.single_press import connect_once
from mbc_tracker.ui.widgets.translated import translated
from mbc_tracker.ui.widgets.value_field import ValueField

_PADDING, _AIR, _GAP = 8, 3, 8
_SMALL = 15
_DAYS_OF_A_WEEK = 7


class MeasurementCell(GroupWidget):
    """The name above, the field below it, “Clear” and “More” after that.

    entry: what the diary has; the field shows the last reading of the day.
    """

    entered = Signal()  # by Enter, Tab or leaving; what is in the field may be as it was
    cleared = Signal()
    more_wanted = Signal(str)  # the kind
    left = Signal(int)  # the keyboard wants to go on

    def __init__(
        self, theme: Theme, words: Words, text: MeasuredText, entry: DayMeasurements
    ) -> None:
        super().__init__()
        self.entry = entry
        self._theme, self._words = theme, words
        name = text.short_name(entry.kind)
        self._full_name = text.name(entry.kind)
        self.setObjectName(entry.kind)
        self._head, self._room = QWidget(), 0
        self._name, self.about = label(name, "strong"), ShortText(theme)
        self.field = ValueField(theme, entry.unit)
        self._name.setBuddy(self.field)
        self.clear = ClearButton(theme, self._full_name)
        self.clear.low = False
        self.more = button(theme, self.tr("More"), kind="link")
        more = self.tr("More about {name}: time, another reading")
        self.more.setAccessibleName(more.format(name=self._full_name))
        self.more.setToolTip(self.tr("Another reading, its time, how it was taken"))
        give_tip(self.field, text.caution(entry.kind))
        self._build()
        self.field.editingFinished.connect(self.entered)
        self.field.focus_changed.connect(self._light)
        self.field.left.connect(self.left)
        self.clear.clicked.connect(self.cleared)
        connect_once(self.more, self._ask_more)
        self.show_entry(entry)

    def show_entry(self, entry: DayMeasurements) -> None:
        """Show what the diary has; what is being typed about the same day stays."""
        typed = self.field.text() if self.field.typed and entry.day == self.entry.day else None
        self.entry = entry
        self.field.fill(self._shown())
        if typed is not None:
            self.field.setText(typed)
        self._describe()
        self._light()

    def drop(self) -> None:
        """Show what the diary has, whatever was typed."""
        self.field.fill(self._shown())

    @property
    def least_width(self) -> int:
        """What the field, “Clear” and “More” need beside each other."""
        more = max(self._theme.target, self.more.minimumSizeHint().width())
        rest = self.clear.sizeHint().width() + more + 2 * _GAP
        return 2 * _PADDING + self.field.width() + rest

    def arrange(self, width: int, names: int) -> int:
        """Fit ``width`` pixels; returns the least height. names: of no use here."""
        del names
        self._name.ensurePolished()
        self._head.setFixedHeight(self._name.sizeHint().height() + 2 * _AIR)
        self._room = width - 2 * _PADDING - self._name.sizeHint().width() - _GAP
        self._describe()
        return self._head.height() + self.field.height() + 2 * _AIR

    def take_focus(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus()
        self.field.selectAll()
        keep_in_view(self)

    @property
    def lit(self) -> bool:
        """Whether the mouse or the keyboard is here."""
        return self.underMouse() or self.field.hasFocus()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._light()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._light()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.lit:
            draw_band(self, self._theme)

    def _build(self) -> None:
        line = QHBoxLayout()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(_GAP)
        head.addWidget(self._name)
        head.addWidget(self.about, 1)
        policy = self.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(policy)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        line.addWidget(self.field)
        line.addWidget(self.clear)
        line.addWidget(self.more)
        line.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_PADDING, 0, _PADDING, 0)
        lines.setSpacing(0)
        lines.addWidget(self._head)
        lines.addLayout(line)
        lines.addStretch(1)

    def _shown(self) -> str:
        last = self.entry.last
        return "" if last is None else value_text(last.kind, last.value, self.entry.unit)

    def _describe(self) -> None:
        """Say what was measured before, in as many words as there is room for."""
        texts = self._texts()
        metrics = QFontMetrics(self._theme.font(_SMALL))
        fits = (text for text in texts if metrics.horizontalAdvance(text) <= self._room)
        self.about.setText(next(fits, texts[-1]))
        name = self.tr("{name} in {unit}").format(name=self._full_name, unit=self.entry.unit)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(texts[0])
        self.setAccessibleName(", ".join(filter(None, (self._full_name, texts[0]))))

    def _texts(self) -> list[str]:
        if len(self.entry.readings) > 1:
            readings = CountedMessage("1 reading", "{n} readings", n=len(self.entry.readings))
            return [translated(readings)]
        before = self.entry.before
        if before is None:
            return ["" if self.entry.readings else self.tr("not recorded")]
        value = value_text(before.kind, before.value, self.entry.unit)
        last, days = self.tr("last {value}, {day}"), self._days(before.day)
        return [*(last.format(value=value, day=day) for day in days), value]

    def _days(self, day: date) -> tuple[str, ...]:
        """A day before the one on screen, in ways that get shorter."""
        if (self.entry.day - day).days < _DAYS_OF_A_WEEK:
            short = self._words.phrases.weekdays_short[day.weekday()]
            return self._words.weekday(day), short
        if day.year == self.entry.day.year:
            return (self._words.date_short(day),)
        return self._words.date_numeric(day), self._words.month(day)

    @Slot()
    def _ask_more(self) -> None:
        self.more_wanted.emit(self.entry.kind)

    @Slot()
    def _light(self) -> None:
        """Show the band, and “Clear” where there is something to clear."""
        self.clear.setVisible(self.lit and self.entry.last is not None)
        self.update()
