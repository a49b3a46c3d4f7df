"""Who to call: the person's own numbers first, then the emergency number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.guidance import Advice
from mbc_tracker.domain.records import Contact
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, label, muted, scrolled, section
from mbc_tracker.ui.widgets.mirror import set_margins

#: From this width on (at 100 % text) the signs stand beside the numbers, so that both are in view.
_WIDE = 740
#: Shares of the numbers, of the signs and of what is left empty, beside and below each other.
_BESIDE, _BELOW = (2, 3, 0), (0, 0, 1)


class CallDialog(Dialog):
    """Large numbers to read out or copy, and the emergency signs, the same for everyone.

    number: the country's emergency number. emergency: the card with the signs.
    """

    numbers_wanted = Signal()
    page_wanted = Signal(str)  # key of a Learn page

    def __init__(
        self,
        theme: Theme,
        contacts: Sequence[Contact],
        number: str,
        emergency: Card,
        advice: Advice,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Who to call"))
        self.fit(940, 720)
        content = QWidget()
        content.setObjectName("window")
        inner = Card()
        first = self._fill_team(inner, contacts, advice)
        numbers = QWidget()
        lines = QVBoxLayout(numbers)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        lines.addWidget(inner)
        lines.addWidget(muted(advice.unsure))
        more = button(theme, self.tr("Read “When to get help”"), kind="link")
        more.clicked.connect(self._read_more)
        lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, content)
        set_margins(self._columns, 0, 0, 8, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(numbers, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(emergency, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addStretch()
        self.body.addWidget(scrolled(content), 1)
        self.body.addWidget(self._strip(number))  # in sight wherever the rest is scrolled to
        self.add_buttons(self.tr("Close"))
        first.setFocus()  # the link below would scroll the numbers out of sight

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.theme.px(_WIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        for column, share in enumerate(_BESIDE if wide else _BELOW):
            self._columns.setStretch(column, share)

    def _strip(self, number: str) -> Card:
        strip = Card("emergency")
        strip.body.setContentsMargins(20, 10, 20, 10)
        text = self.tr("In an emergency: {number}").format(number=number)
        line = label(text, "emergency")
        line.setWordWrap(True)
        strip.body.addWidget(line)
        return strip

    def _fill_team(self, card: Card, contacts: Sequence[Contact], advice: Advice) -> QWidget:
        """Put the numbers on the card; the first of them, or the button that adds one."""
        numbers = []
        card.body.setSpacing(4)
        card.body.addWidget(label(advice.unreachable))
        card.body.addWidget(section(self.tr("Your care team")))
        for contact in contacts:
            name = label(", ".join(filter(None, (contact.name, contact.role))), "strong")
            name.setWordWrap(True)
            card.body.addWidget(name)
            numbers.append(_number(contact))
            card.body.addWidget(numbers[-1])
            hours = self.tr("Day and night") if contact.all_hours else contact.hours
            for text in filter(None, (hours, contact.note)):
                card.body.addWidget(muted(text))
        if numbers:
            return numbers[0]
        card.body.addWidget(label(self.tr("You have not added any numbers yet.")))
        add = button(self.theme, self.tr("Add your team’s numbers"), "plus")
        add.clicked.connect(self._ask_for_numbers)
        card.body.addWidget(add)
        return add

    @override
    def ask_for_help(self) -> None:
        """Do nothing: this dialog is the help that F1 asks for."""

    @Slot()
    def _read_more(self) -> None:
        self.page_wanted.emit("help")
        self.close()

    @Slot()
    def _ask_for_numbers(self) -> None:
        self.numbers_wanted.emit()
        self.close()


def _number(contact: Contact) -> QLabel:
    number = label(contact.phone, "number")
    number.setWordWrap(True)
    number.setAccessibleName(f"{contact.name}: {contact.phone}")
    number.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    number.setIndent(2)  # the border for the focus would push it further in
    number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab leads through the numbers
    return number
