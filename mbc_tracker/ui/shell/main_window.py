"""The main window: the side bar, one screen at a time, undo, and the turn of the day."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.shell.banner import Banner
from mbc_tracker.ui.shell.part_keys import PartKeys
from mbc_tracker.ui.shell.sidebar import Sidebar
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.screens import bring_to_front
from mbc_tracker.ui.style.theme import Theme

TODAY, TRENDS, CALENDAR, REPORT, LEARN, SETTINGS = (
    "today",
    "trends",
    "calendar",
    "report",
    "learn",
    "settings",
)
_CLOCK_LOOK = 10_000  # milliseconds between looks at the calendar day
_SMALLEST = (900, 500)
_ROOM_FOR_SIDE_BAR = 1280  # pixels at 100 % text


class MainWindow(QMainWindow):
    """Shows one screen at a time; a screen is made when it is first wanted.

    makers: a function for each screen, in the order of the side bar.
    """

    help_wanted = Signal()
    lock_wanted = Signal()
    file_dropped = Signal(str)  # the path of one that is to be brought in
    day_turned = Signal(object)  # date that has begun

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        diary: Diary,
        operations: Operations,
        makers: Mapping[str, Callable[[], Page]],
    ) -> None:
        super().__init__()
        self._theme, self._preferences = theme, preferences
        self._diary, self._operations, self._makers = diary, operations, makers
        self._day = diary.clock.today()
        self._view_states: Mapping[str, object] = {}
        self._warned = False
        self.pages: dict[str, Page] = {}
        self.banner = Banner(theme)
        self.sidebar = Sidebar(theme, self._sidebar_entries())
        self.stack = QStackedWidget()
        self._build()
        self._connect()

    @Slot(str)
    def show_page(self, key: str) -> Page:
        """Turn to a screen."""
        is_new, inside = key not in self.pages, self.stack.isAncestorOf(self.focusWidget())
        if is_new:
            self.pages[key] = self._makers[key]()
            self.stack.addWidget(self.pages[key])
            if key in self._view_states:
                self.pages[key].restore_state(self._view_states[key])
        name = self.sidebar.buttons[key].text()
        if self.stack.currentWidget() is not self.pages[key]:
            self.flush()
            self.name(name)
            if self.isVisible():
                announce(self, f"{name}.")
        self.stack.setCurrentWidget(self.pages[key])
        self.banner.raise_()  # the stack has put the screen before it
        if is_new and inside and (start := self.pages[key].start):
            start.setFocus(Qt.FocusReason.TabFocusReason)
        self.sidebar.choose(key)
        return self.pages[key]

    def name(self, what: str) -> None:
        """Say in the title which screen is shown, and what of it."""
        self.setWindowTitle(self.tr("{what} – MBC Tracker").format(what=what))

    @property
    def current_key(self) -> str:
        """The key of the screen that is shown."""
        return next(key for key, page in self.pages.items() if page is self.stack.currentWidget())

    @property
    def current_screen(self) -> tuple[str, str]:
        """The key and the name of the screen that is shown."""
        return self.current_key, self.sidebar.buttons[self.current_key].text()

    @property
    def view_states(self) -> dict[str, object]:
        """Where the person is on each screen."""
        return {**self._view_states, **{key: page.view_state for key, page in self.pages.items()}}

    def restore_state(self, places: Mapping[str, object]) -> None:
        """Make each screen at the place that ``places`` said in an earlier window."""
        self._view_states = places

    def flush(self) -> bool:
        """Save what is still being typed anywhere; False if some of it was refused."""
        return not self._unsaved()

    def _unsaved(self) -> list[str]:
        """The screens on which something could not be saved just now."""
        return [key for key, page in self.pages.items() if not page.flush()]

    @Slot()
    def come_to_front(self) -> None:
        """Show the window over others: the program was started a second time."""
        bring_to_front(self)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved = self._unsaved()
        if unsaved and not self._warned:
            self._warn(unsaved[0])
            event.ignore()
            return
        self._preferences.geometry = self.saveGeometry()
        super().closeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Somebody who comes back in the morning sees the new day before they press anything."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.check_clock()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if name := _dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.file_dropped.emit(name)

    def _warn(self, page: str) -> None:
        """Nothing may be lost unseen: closing takes a second try where something can't be saved."""
        self._warned = True
        self.show_page(page)
        why = [] if self.banner.isHidden() else [self.banner.text.text()]
        leave = self.tr(
            "This has not been saved yet. Close the window again to leave without saving it."
        )
        self.banner.say(" ".join([*why, leave]))

    def _sidebar_entries(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (TODAY, self.tr("Today"), "sun"),
            (TRENDS, self.tr("Trends"), "chart-line"),
            (CALENDAR, self.tr("Calendar"), "calendar-days"),
            (REPORT, self.tr("Report"), "printer"),
            (LEARN, self.tr("Learn"), "book-open"),
            (SETTINGS, self.tr("Settings"), "settings"),
        )

    def _build(self) -> None:
        self.setWindowTitle(self.tr("MBC Tracker – symptom diary"))
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        whole = QWidget()
        whole.setObjectName("window")
        columns = QHBoxLayout(whole)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.sidebar)
        columns.addWidget(self.stack, 1)
        self.setCentralWidget(whole)
        self.banner.float_over(self.stack)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._theme.px(_ROOM_FOR_SIDE_BAR)
        self.sidebar.show_rail(rail=not wide)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.help_wanted.connect(self.help_wanted)
        self._operations.refused.connect(self.banner.say)
        self._operations.changed.connect(self.banner.hide)
        self.banner.undo.clicked.connect(self.undo)
        for number, key in enumerate(self.sidebar.buttons.values(), 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, key.click)
        QShortcut(QKeySequence("F1"), self, self.sidebar.help.click)
        QShortcut(QKeySequence("Ctrl+L"), self, self._ask_for_lock)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo)
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self, self.redo)
        QShortcut(QKeySequence("Ctrl+Y"), self, self.redo)
        PartKeys(self, self._parts, self._alerts)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_LOOK)
        self._clock.timeout.connect(self.check_clock)
        self._clock.start()

    def _parts(self) -> tuple[QWidget, ...]:
        return (self.banner, *self._page.parts, self.sidebar)

    def _alerts(self) -> tuple[QWidget, ...]:
        return (*self._page.alerts, self.banner)

    @property
    def _page(self) -> Page:
        return self.pages[self.current_key]

    @Slot()
    def undo(self) -> None:
        """Take the last change back; what is being typed counts as the last change."""
        if self.flush_or_warn():
            self._operations.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        if self.flush_or_warn():
            self._operations.redo()

    def flush_or_warn(self) -> bool:
        """Whether nothing is half-typed any more; otherwise the screen with it comes up."""
        unsaved = self._unsaved()
        if unsaved:
            self.show_page(unsaved[0])
            if self.banner.isHidden():
                sentence = self.tr(
                    "What you typed here can’t be saved yet. Please change it first."
                )
                self.banner.say(sentence)
        return not unsaved

    @Slot()
    def _ask_for_lock(self) -> None:
        self.lock_wanted.emit()

    @Slot()
    def check_clock(self) -> None:
        """Turn the page at midnight, and after the computer has slept."""
        day = self._diary.clock.today()
        if day != self._day:
            begun, self._day = day > self._day, day
            for page in self.pages.values():
                page.start_new_day()
            if begun:
                self.day_turned.emit(day)


def _dropped_file(data: QMimeData) -> str:
    """The path of the one file that is dropped; empty for anything else."""
    names = [url.toLocalFile() for url in data.urls()]
    return names[0] if len(names) == 1 else ""
