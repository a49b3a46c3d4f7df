"""The next visit on Today as one button, and the dialog with all about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Appointment, Question
from mbc_tracker.message import CountedMessage
from mbc_tracker.ui.planner.appointment_card import AppointmentCard, visit_time
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.focus_ring import draw_ring
from mbc_tracker.ui.widgets.mirror import placed
from mbc_tracker.ui.widgets.single_press import connect_once
from mbc_tracker.ui.widgets.translated import translated

_HIGH = 64
_PADDING, _ICON = 16, 18
_NAME, _WHEN = 17, 15
_RADIUS = 14.0


class NextAppointmentButton(QAbstractButton):
    """When the next visit is and how many questions wait for it. A press opens the rest.

    After a visit it asks how that went, until somebody says so or a week has gone by.

    Where it is given less height, it says in one line when that is.
    """

    opened = Signal(object)  # AppointmentCard that is to be connected
    follow_up_wanted = Signal(object)  # Appointment

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._visit: Appointment | None = None
        self._past: Appointment | None = None
        self._questions: Sequence[Question] = ()
        self._card: AppointmentCard | None = None
        self.show_next(None, ())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        connect_once(self, self._open)

    @property
    def about(self) -> str:
        """The line below the name: “Tue 1 Dec, 10:15 · 2 questions”."""
        if self._past is not None:
            return ", ".join(
                filter(None, (self._words.date_medium(self._past.day), self._past.who))
            )
        if self._visit is None:
            return self.tr("None added yet.")
        when = visit_time(self._words, self._visit)
        open_ones = sum(not question.asked for question in self._questions)
        if not open_ones:
            return when
        counted = translated(CountedMessage("1 question", "{n} questions", n=open_ones))
        return f"{when} · {counted}"

    @Slot(object, object, object)
    def show_next(
        self,
        visit: Appointment | None,
        questions: Sequence[Question],
        past: Appointment | None = None,
    ) -> None:
        """Show the visit with its questions, also in the dialog where that is open.

        past: the last visit, if it is to be asked how that went.
        """
        self._visit, self._questions, self._past = visit, questions, past
        self.setText(self.tr("How did it go?") if past else self.tr("Next appointment"))
        self.setAccessibleName(f"{self.text()}: {self.about}")
        self.update()
        if self._card is not None:
            self._card.show_next(visit, questions)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(44, self._theme.target)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("primary_soft" if self.underMouse() else "surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        size, pad = theme.px(_ICON), theme.px(_PADDING)
        arrow = QRect(self.width() - pad - size + 4, (self.height() - size) // 2, size, size)
        theme.icon("chevron-right", alone=True).paint(painter, placed(arrow, self.width()))
        room = placed(self.rect().adjusted(pad, 0, -pad - size, 0), self.width())
        if self.height() < theme.px(_HIGH):
            self._draw(
                painter, room, self.about if self._visit and not self._past else self.text(), _WHEN
            )
        else:
            self._draw_lines(painter, room)
        if self.hasFocus():
            draw_ring(painter, theme, rect, _RADIUS, "background")

    def _draw_lines(self, painter: QPainter, room: QRect) -> None:
        half = room.height() // 2
        air = self._theme.px(9)
        upper, lower = room.adjusted(0, air, 0, -half), room.adjusted(0, half, 0, -air)
        self._draw(painter, upper, self.text(), _NAME)
        self._draw(painter, lower, self.about, _WHEN)

    def _draw(self, painter: QPainter, room: QRect, text: str, size: int) -> None:
        weight = QFont.Weight.DemiBold if size == _NAME else QFont.Weight.Normal
        painter.setFont(self._theme.font(size, weight))
        painter.setPen(self._theme.colour("ink" if size == _NAME else "muted"))
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    @Slot()
    def _open(self) -> None:
        if self._past is not None:
            self.follow_up_wanted.emit(self._past)
        else:
            self.open_next()

    @Slot()
    def open_next(self) -> None:
        """Open all about the next visit."""
        from mbc_tracker.ui.planner.next_appointment_dialog import NextAppointmentDialog

        self._card = AppointmentCard(self._theme, self._words)
        self._card.show_next(self._visit, self._questions)
        self.opened.emit(self._card)
        dialog = NextAppointmentDialog(self._theme, self._card, self)
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._card = None
