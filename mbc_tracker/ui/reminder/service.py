"""Reminds while the program runs: a notification of the system, at the time that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from mbc_tracker.domain.clock import Clock, Stamp
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.reminder import Reminder, Rhythm, is_due, waiting
from mbc_tracker.ui.style.preferences import Preferences

#: Tells on which days of a period something was written down.
WrittenDays: TypeAlias = Callable[[Period], frozenset[date]]

CHECK_INTERVAL = 20_000  # milliseconds between looks at the clock


class Notifier(Protocol):
    """What shows notifications: the system, or a stand-in for it."""

    pressed: SignalInstance

    @property
    def available(self) -> bool:
        """Whether this computer can show any, right now."""

    def show(self) -> None:
        """Show that reminders will come, where there is a place for that."""

    def hide(self) -> None:
        """Take away all that is shown."""

    def tell(self, title: str, text: str) -> bool:
        """Show a notification; false if that failed."""


class ReminderService(QObject):
    """Reminds at the chosen time; no timer runs while the reminder is off.

    written: tells on which days of a period something was written down.
    """

    missed = Signal(object)  # datetime of a reminder that could not come on its day

    def __init__(
        self,
        clock: Clock,
        written: WrittenDays,
        preferences: Preferences,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._written, self._preferences = clock, written, preferences
        self.notifier = notifier
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_INTERVAL)
        self._timer.timeout.connect(self.look)

    @property
    def available(self) -> bool:
        """Whether a reminder could come on this computer."""
        return self.notifier.available

    @property
    def reminder(self) -> Reminder:
        """What was asked for."""
        return self._preferences.reminder

    def set(self, reminder: Reminder) -> None:
        """Keep what is asked for. Times before now are past: they bring no reminder up."""
        self._preferences.reminder = reminder
        self._preferences.reminded = self._clock.now()
        self.watch()

    def begin(self) -> datetime | None:
        """Watch from now on. The time of a reminder that came while the program was off, or None.

        It counts as given then: telling of it is up to the caller.
        """
        self.watch()
        reminder, now = self.reminder, self._clock.now()
        missed = waiting(reminder, now, self._preferences.reminded, self._recorded(now))
        if missed is not None:
            self._preferences.reminded = now
        return missed

    @Slot()
    def look(self) -> None:
        """Remind if it is time; say if that was on a day that has passed, as after a long sleep."""
        now = self._clock.now()
        state = self.reminder, now, self._preferences.reminded, self._recorded(now)
        due, moment = is_due(*state), waiting(*state)
        if moment is not None and not due:
            self._preferences.reminded = now
            self.missed.emit(moment)
        if not self.available:  # at log-in the program may be there before the desktop is
            return
        self.notifier.show()
        if due:
            text = self.tr("You asked to be reminded of your diary.")
            if self.notifier.tell(self.tr("MBC Tracker"), text):
                self._preferences.reminded = now

    def end(self) -> None:
        """Remind no more: the diary is about to be closed."""
        self._timer.stop()
        self.notifier.hide()

    def _recorded(self, now: Stamp) -> frozenset[date]:
        return self._written(self.reminder.covered(now.wall))

    def watch(self) -> None:
        """Look at the clock from now on, if a reminder is wanted."""
        if self.reminder.rhythm is Rhythm.OFF:
            self._timer.stop()
            self.notifier.hide()
        elif not self._timer.isActive():
            self._timer.start()
            if self.available:
                self.notifier.show()
