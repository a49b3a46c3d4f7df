"""After an appointment: what was answered, when the next one is, and what changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Appointment
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.planner.appointment_card import visit_text
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, muted, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins


class FollowUpDialog(Dialog):
    """Leads to what can be written down about a visit; ``finished_with`` once that is done."""

    questions_wanted = Signal(object)  # Appointment
    appointment_wanted = Signal()
    event_wanted = Signal(object)  # date
    usual_wanted = Signal(object)  # date
    coming_wanted = Signal()
    finished_with = Signal(object)  # Appointment

    def __init__(
        self,
        theme: Theme,
        words: Words,
        visit: Appointment,
        coming: Appointment | None,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._visit = visit
        self.name(self.tr("How did it go?"))
        content = QWidget()
        content.setObjectName("window")
        self._lines = QVBoxLayout(content)
        set_margins(self._lines, 0, 0, 12, 0)
        self._lines.setSpacing(10)
        self._lines.addWidget(muted(visit_text(words, visit)))
        self.answers = self._offer(self.tr("Write down the answers"), "list-checks")
        self.following = self._offer(self.tr("Add the next appointment"), "calendar-days")
        self.treatment = self._offer(self.tr("My treatment changed"), "flag")
        why = self.tr("If you have felt different since then, the diary can use a new usual.")
        self._lines.addWidget(muted(why))
        self.usual = self._offer(self.tr("Set a new usual"), "pencil")
        self.usual.setAccessibleDescription(why)
        self.coming = button(theme, self.tr("See the next appointment"), kind="link")
        self.coming.setVisible(coming is not None)
        self._lines.addWidget(self.coming, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self._connect()
        self.add_buttons(self.tr("Done"), self.tr("Later"))
        self.fit(480, 560)
        self.answers.setFocus()

    @override
    def accept(self) -> None:
        self.clear_error()
        self.finished_with.emit(self._visit)
        if not self.error_text:
            super().accept()

    def _offer(self, text: str, icon: str) -> QPushButton:
        offered = button(self.theme, text, icon)
        self._lines.addWidget(offered)
        return offered

    def _connect(self) -> None:
        self.answers.clicked.connect(self._ask)
        self.following.clicked.connect(self.appointment_wanted)
        self.treatment.clicked.connect(self._add_event)
        self.usual.clicked.connect(self._set_usual)
        self.coming.clicked.connect(self.reject)
        self.coming.clicked.connect(self.coming_wanted)

    @Slot()
    def _ask(self) -> None:
        self.questions_wanted.emit(self._visit)

    @Slot()
    def _add_event(self) -> None:
        self.event_wanted.emit(self._visit.day)

    @Slot()
    def _set_usual(self) -> None:
        self.usual_wanted.emit(self._visit.day)
