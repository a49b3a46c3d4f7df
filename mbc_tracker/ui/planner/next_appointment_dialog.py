"""All about the next visit: when and where, what to ask, and the report for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.planner.appointment_card import AppointmentCard
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import scrolled
from mbc_tracker.ui.widgets.mirror import set_margins


class NextAppointmentDialog(Dialog):
    """Holds the card. It goes where the card leads elsewhere, and stays while one ticks."""

    def __init__(self, theme: Theme, card: AppointmentCard, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Next appointment"))
        self.fit(520, 460)
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 8, 0)
        lines.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(scrolled(content), 1)
        for leaving in (card.add, card.change, card.ask, card.report):
            leaving.clicked.connect(self.close)
        self.add_buttons(self.tr("Close"))
