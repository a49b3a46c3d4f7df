"""The first line of Today: which day is shown, the ways to another one, and undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from itertools import chain

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mbc_tracker.content.brief_words import date_compact
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.frozen import frozen
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, give_tip, heading, icon_button
from mbc_tracker.ui.widgets.push_button import PushButton
from mbc_tracker.ui.widgets.short_text import ShortText
from mbc_tracker.ui.widgets.single_press import SinglePress

_ONE_DAY = timedelta(days=1)
_HEADING, _BODY = 29, 16  # pixels at 100 % text, as in the style sheet
_ICON, _ICON_GAP = 22, 8
_GAP = 8
_AROUND = 38  # a button's padding, border and the room beside its icon, at 100 % text
_ALL_WEEKDAYS = [date(2028, month, day) for month in range(1, 13) for day in range(22, 29)]


@frozen
class _Form:
    """How the line is written where it is this narrow.

    title: “Yesterday” and “Past day” have room; without, “Go to today” stands in their place.
    date: how the day is written. icon: the date has its icon; words: Undo and Redo have theirs.
    """

    title: bool
    date: Callable[[date], str]
    icon: bool = True
    words: bool = True


class DayBar(QWidget):
    """The heading of Today. Every part keeps its place.

    last: the last day that can be chosen, which is today, or a later one that has entries.
    """

    chosen = Signal(object)  # date
    calendar_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.day = self.last = self._today = FIRST_DAY
        compact = partial(date_compact, words)
        self._forms = (
            _Form(title=True, date=words.date_long),
            _Form(title=True, date=compact),
            _Form(title=False, date=compact),
            _Form(title=False, date=compact, words=False),
            _Form(title=False, date=words.date_numeric, icon=False, words=False),
        )
        self._form = self._forms[0]
        self._widest_dates: dict[Callable[[date], str], int] = {}  # pixels, by how a day is written
        self.title = heading("")
        self.before = icon_button(theme, "chevron-left", self.tr("Day before (Page Up)"))
        self.after = icon_button(theme, "chevron-right", self.tr("Day after (Page Down)"))
        self.date = button(theme, "", "calendar-days", "date")
        self.back = button(theme, self.tr("Go to today"), kind="link")
        self.saved = ShortText(theme, side=Qt.AlignmentFlag.AlignRight)
        self.undo = button(theme, self.tr("Undo"), "undo-2", dims=True)
        self.redo = button(theme, self.tr("Redo"), "redo-2", dims=True)
        self._names = {self.undo: self.undo.text(), self.redo: self.redo.text()}
        self._icons = {self.undo: "undo-2", self.redo: "redo-2"}
        self._spoken_widths: dict[PushButton, int] = {}  # pixels, with words
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._slot = QWidget()  # for the title, or “Go to today” where that has no place of its own
        slot = self._in_slot = QHBoxLayout(self._slot)
        slot.setContentsMargins(0, 0, 0, 0)
        slot.addWidget(self.title)
        for part in (self._slot, self.before, self.date, self.after, self.back):
            self._line.addWidget(part)
        self._line.addStretch(1)
        for part in (self.undo, self.redo):
            self._line.addWidget(part)
        self._connect()
        self.show_steps(None, None)

    def show_day(self, day: date, today: date) -> None:
        """Show this as the chosen day."""
        self.day, self._today = day, today
        self.title.setText(self._name(day, today))
        self.date.setText(self._form.date(day))
        self.date.setAccessibleName(
            self.tr("{day}. Choose another day").format(day=self._words.date_long(day))
        )
        self.after.setEnabled(day < self.last)
        self._show_way_back()

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Say what Undo and Redo would do; None where there is nothing to take back."""
        for step, label, keys in (
            (self.undo, undo, self.tr("Ctrl+Z")),
            (self.redo, redo, self.tr("Ctrl+Shift+Z")),
        ):
            name = self._names[step]
            spoken = self.tr("{step}: {what}").format(step=name, what=label) if label else name
            step.setEnabled(label is not None)
            step.setAccessibleName(spoken)
            give_tip(step, f"{spoken} ({keys})")

    def arrange(self, width: int) -> bool:
        """Fit ``width`` pixels; true if there is room for the status between the two groups."""
        with_words = [form for form in self._forms if form.words]
        with_status = width - self.saved.least_width - _GAP
        form = next(
            chain(
                (form for form in with_words if self._need(form) <= with_status),
                (form for form in self._forms if self._need(form) <= width),
            ),
            self._forms[-1],
        )
        has_room = self._need(form) <= with_status
        if form is not self._form or not self._slot.minimumWidth():
            self._form = form
            self._apply(form)
        place = self._line.indexOf(self.saved)
        if has_room and place < 0:
            self._line.insertWidget(self._line.indexOf(self.undo), self.saved, 100)
        elif not has_room and place >= 0:
            self._line.removeWidget(self.saved)
        return has_room

    @Slot()
    def go_back(self) -> None:
        """Turn to the day before."""
        if self.day > FIRST_DAY:
            self.chosen.emit(self.day - _ONE_DAY)

    @Slot()
    def go_on(self) -> None:
        """Turn to the day after, if it has come."""
        if self.day < self.last:
            self.chosen.emit(self.day + _ONE_DAY)

    @Slot()
    def go_to_today(self) -> None:
        """Turn to today."""
        self.chosen.emit(self._today)

    def listen_on(self, page: QWidget) -> None:
        """Turn the days by keys while the page is on screen."""
        keys: dict[str, Callable[[], object]] = {
            "PgUp": self.go_back,
            "PgDown": self.go_on,
            "Ctrl+Home": self.go_to_today,
        }
        for key, slot in keys.items():
            QShortcut(QKeySequence(key), page, slot)

    def _connect(self) -> None:
        presses: dict[QPushButton, Callable[[], object] | SignalInstance] = {
            self.before: self.go_back,
            self.after: self.go_on,
            self.undo: self.undo_wanted,
            self.redo: self.redo_wanted,
        }
        self._single = [SinglePress(part) for part in presses]
        for single, slot in zip(self._single, presses.values(), strict=True):
            single.pressed.connect(slot)
        self.date.clicked.connect(self.calendar_wanted)
        self.back.clicked.connect(self.go_to_today)

    def _apply(self, form: _Form) -> None:
        title, dates = self._title_width(form), self._date_width(form)
        self._slot.setFixedWidth(title)
        heading = QFontMetrics(self._theme.font(_HEADING, QFont.Weight.Bold))
        self.setFixedHeight(max(self._theme.target, heading.height() + 2))
        self.date.setFixedWidth(dates)
        self.date.setText(form.date(self.day))
        self.date.setIcon(self._theme.icon("calendar-days") if form.icon else QIcon())
        for step, name in self._names.items():
            step.setText(name if form.words else "")
            self._set_kind(step, "plain" if form.words else "icon")
            step.setIcon(self._theme.icon(self._icons[step], alone=not form.words, dims=True))
            icon = self._theme.icon_size
            step.setIconSize(icon if form.words else QSize(icon.height(), icon.height()))
            step.setFixedWidth(self._step_width(step, form))
        if form.title:
            self._line.insertWidget(self._line.indexOf(self.after) + 1, self.back)
        else:
            self._in_slot.addWidget(self.back)
        self._show_way_back()

    @staticmethod
    def _set_kind(step: QPushButton, kind: str) -> None:
        if step.property("kind") != kind:
            step.setProperty("kind", kind)
            # Applies the rules anew, without the style's class, which takes long to be made.
            step.setStyleSheet(f"/* {kind} */")

    def _show_way_back(self) -> None:
        elsewhere = self.day != self._today
        self.back.setVisible(elsewhere)
        self.title.setVisible(self._form.title or not elsewhere)

    def _need(self, form: _Form) -> int:
        steps = sum(self._step_width(step, form) for step in self._names)
        back = self.back.sizeHint().width() + _GAP if form.title else 0
        parts = 6
        turns = 2 * self._theme.target
        wide = self._title_width(form) + self._date_width(form)
        return wide + back + turns + steps + (parts - 1) * _GAP

    def _title_width(self, form: _Form) -> int:
        font = QFontMetrics(self._theme.font(_HEADING, QFont.Weight.Bold))
        names = self._all_names() if form.title else self._all_names()[:1]
        widest = max(font.horizontalAdvance(name) for name in names)
        return widest + 1 if form.title else max(widest + 1, self.back.sizeHint().width())

    def _date_width(self, form: _Form) -> int:
        if form.date not in self._widest_dates:
            font = QFontMetrics(self._theme.font(_BODY))
            widths = (font.horizontalAdvance(form.date(day)) for day in _ALL_WEEKDAYS)
            self._widest_dates[form.date] = max(widths)
        icon = self._theme.px(_ICON) + _ICON_GAP if form.icon else 0
        return self._widest_dates[form.date] + icon + self._theme.px(_AROUND)

    def _step_width(self, step: PushButton, form: _Form) -> int:
        if not form.words:
            return self._theme.target
        if step not in self._spoken_widths:  # it has its words until it is first fitted
            self._spoken_widths[step] = step.sizeHint().width()
        return self._spoken_widths[step]

    def _all_names(self) -> tuple[str, ...]:
        """Today, the day before and after, and any other that has been or is to come."""
        near = self.tr("Today"), self.tr("Yesterday"), self.tr("Tomorrow")
        return *near, self.tr("Past day"), self.tr("Day ahead")

    def _name(self, day: date, today: date) -> str:
        now, before, after, past, ahead = self._all_names()
        near = {today: now, today - _ONE_DAY: before, today + _ONE_DAY: after}
        return near.get(day) or (past if day < today else ahead)
