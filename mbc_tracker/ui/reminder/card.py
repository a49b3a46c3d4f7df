"""The reminder in Settings: off, every day or once a week, and whether to open at log-in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTimeEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.reminder import Reminder, Rhythm
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.ui.common.autostart import Autostart
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.reminder.service import ReminderService
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Dropdown, label, muted, section, together
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.tick_line import TickLine
from mbc_tracker.ui.widgets.translated import translated


class ReminderCard(SettingsCard):
    """Each choice holds at once. ``refused``: the system would not have it, in a sentence."""

    refused = Signal(str)

    def __init__(
        self,
        theme: Theme,
        weekdays: Sequence[str],
        reminder_service: ReminderService,
        autostart: Autostart,
    ) -> None:
        super().__init__()
        self._service, self._autostart = reminder_service, autostart
        self.rhythm = ChoiceChips(
            theme,
            self.tr("Reminder"),
            {
                Rhythm.OFF: self.tr("Off"),
                Rhythm.DAILY: self.tr("Every day"),
                Rhythm.WEEKLY: self.tr("Once a week"),
            },
        )
        self.weekday = Dropdown()
        self.weekday.addItems(weekdays)
        self.time = _TimeField(theme)
        why = self.tr(
            "Reminders are shown only while the diary is open. Its window may be minimised."
        )
        opened = self.tr("Open the diary when I log in to this computer")
        self.at_log_in = TickLine(theme, opened, why)
        self.unavailable = label(
            self.tr("This computer can’t show notifications. So there can be no reminders.")
        )
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        # What can't work here is not offered.
        reminder, available = self._service.reminder, self._service.available
        on = reminder.rhythm is not Rhythm.OFF
        self.rhythm.choose(reminder.rhythm)
        self.unavailable.setVisible(not available)
        self.rhythm.setVisible(available or on)  # a reminder that is on can always be switched off
        self._details.setVisible(available and on)
        self._day.setVisible(reminder.rhythm is Rhythm.WEEKLY)
        for field in (self.weekday, self.time, self.at_log_in):
            field.blockSignals(True)
        self.weekday.setCurrentIndex(reminder.weekday)
        self.time.setTime(QTime(reminder.at.hour, reminder.at.minute))
        self.at_log_in.setChecked(self._autostart.on)
        for field in (self.weekday, self.time, self.at_log_in):
            field.blockSignals(False)

    def _build(self) -> None:
        about = self.tr(
            "A short message from this computer that does not mention symptoms. It is not shown if "
            "you have already written something."
        )
        self._details = QWidget()
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        when = QWidget()
        flow = FlowLayout(when, gap=20)
        self._day = self._named(self.tr("Day"), self.weekday)
        for part in (self._day, self._named(self.tr("Time"), self.time)):
            flow.addWidget(part)
        for part in (when, self.at_log_in):
            details.addWidget(part)
        self.body.addWidget(section(self.tr("Reminder")))
        for part in (muted(about), self.unavailable, self.rhythm, self._details):
            self.body.addWidget(part)

    def _named(self, name: str, field: QWidget) -> QWidget:
        caption = label(name, "strong")
        caption.setBuddy(field)
        field.setAccessibleName(self.tr("Reminder: {what}").format(what=name))
        return together(caption, field)

    def _connect(self) -> None:
        self.rhythm.chosen.connect(self._set_rhythm)
        self.weekday.activated.connect(self._set_weekday)
        self.time.timeChanged.connect(self._set_time)
        self.at_log_in.toggled.connect(self._set_at_log_in)

    @Slot(str)
    def _set_rhythm(self, rhythm: str) -> None:
        self._keep(replace(self._service.reminder, rhythm=Rhythm(rhythm)))
        if rhythm == Rhythm.OFF and self._autostart.on:
            self._set_at_log_in(on=False)
        self.refresh()

    @Slot(int)
    def _set_weekday(self, weekday: int) -> None:
        self._keep(replace(self._service.reminder, weekday=weekday))

    @Slot(QTime)
    def _set_time(self, at: QTime) -> None:
        chosen = time(at.hour(), at.minute())
        self._keep(replace(self._service.reminder, at=chosen))

    def _keep(self, reminder: Reminder) -> None:
        self._service.set(reminder)
        self.saved.emit()

    @Slot(bool)
    def _set_at_log_in(self, on: bool) -> None:
        try:
            self._autostart.set(on=on)
            self.saved.emit()
        except EnvironmentFault as trouble:
            self.refused.emit(translated(trouble))
        self.refresh()


class _TimeField(QTimeEdit):
    """A time of day. The wheel scrolls the page and never changes it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setDisplayFormat("HH:mm")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(theme.px(110))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
