"""The care team in Settings: who they are, their numbers, and ways to change them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.care_team import moved
from mbc_tracker.domain.records import Contact
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import WidgetList, button, icon_button, label, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.single_press import connect_row_once

_UP, _DOWN = -1, 1


class CareTeamCard(SettingsCard):
    """Every number in a line of its own, the one to call first at the top."""

    edit_wanted = Signal(object)  # Contact, or None for a new one
    card_wanted = Signal()

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._theme, self._diary, self._operations = theme, diary, operations
        self.lines: list[ContactRow] = []
        self._lines = WidgetList(10)
        self.add = button(theme, self.tr("Add a number"), "plus")
        self.add.clicked.connect(self.add_number)
        self.body.addWidget(section(self.tr("My care team")))
        self.body.addWidget(
            muted(self.tr("These numbers come first wherever the diary says who to call."))
        )
        self.body.addWidget(self._lines)
        self.print = button(theme, self.tr("Card for your wallet"), "printer")
        self.print.clicked.connect(self.card_wanted)
        self.print.hide()
        row = QWidget()
        line = FlowLayout(row, gap=12)
        line.addWidget(self.add)
        line.addWidget(self.print)
        self.body.addWidget(row)

    @override
    def refresh(self) -> None:
        contacts = self._diary.reader.records(Contact)
        if [line.contact for line in self.lines] == list(contacts):
            return
        self.lines = [ContactRow(self._theme, contact, self) for contact in contacts]
        if self.lines:
            self.lines[0].up.setEnabled(False)
            self.lines[-1].down.setEnabled(False)
        self._lines.replace(self.lines)
        self.print.setVisible(bool(contacts))

    @Slot()
    def add_number(self) -> None:
        """Ask for a new number."""
        self.edit_wanted.emit(None)

    def edit(self, contact: Contact) -> None:
        """Ask what is to be known of somebody."""
        self.edit_wanted.emit(contact)

    def shift(self, contact: Contact, by: int) -> None:
        """Put somebody further up or down; the keyboard stays with them."""
        team = moved([line.contact for line in self.lines], contact.id, by)
        if self._operations.run(self._diary.save, *team, label=self.tr("Order of the care team")):
            line = next(line for line in self.lines if line.contact.id == contact.id)
            line.take_focus(line.up if by == _UP else line.down)

    def remove(self, contact: Contact) -> None:
        """Take somebody off the list; undo brings them back."""
        label_ = self.tr("Remove {name}").format(name=contact.name or contact.role)
        self._operations.run(self._diary.remove, contact, label=label_)


class ContactRow(QWidget):
    """One number with its buttons."""

    def __init__(self, theme: Theme, contact: Contact, card: CareTeamCard) -> None:
        super().__init__(card)
        self.contact, self._card = contact, card
        name = ", ".join(filter(None, (contact.name, contact.role)))
        hours = self.tr("day and night") if contact.all_hours else contact.hours
        texts = QVBoxLayout()
        texts.setSpacing(0)
        title = label(name, "strong")
        title.setWordWrap(True)
        texts.addWidget(title)
        texts.addWidget(label(" · ".join(filter(None, (contact.phone, hours, contact.note)))))
        large = theme.has_large_text
        direction = QBoxLayout.Direction
        line = QBoxLayout(direction.TopToBottom if large else direction.LeftToRight, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(texts, 1)
        line.addLayout(self._buttons(theme, name))

    def _buttons(self, theme: Theme, name: str) -> QHBoxLayout:
        self.up = icon_button(theme, "arrow-up", self.tr("Move {name} up").format(name=name))
        self.down = icon_button(theme, "arrow-down", self.tr("Move {name} down").format(name=name))
        row = QHBoxLayout()
        row.setSpacing(10)
        for part, slot in ((self.up, self._move_up), (self.down, self._move_down)):
            part.clicked.connect(slot)
            row.addWidget(part)
        change, remove = (
            button(theme, text, kind="link") for text in (self.tr("Change"), self.tr("Remove"))
        )
        change.clicked.connect(self._change)
        connect_row_once(remove, self._remove)
        for link in (change, remove):
            link.setAccessibleName(f"{link.text()} {name}")
            row.addWidget(link)
        row.addStretch(0)
        return row

    def take_focus(self, button: QPushButton) -> None:
        """Give the keyboard to a button, or to the other one at the end of the list."""
        self.show()
        other = self.down if button is self.up else self.up
        (button if button.isEnabled() else other).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _move_up(self) -> None:
        self._card.shift(self.contact, _UP)

    @Slot()
    def _move_down(self) -> None:
        self._card.shift(self.contact, _DOWN)

    @Slot()
    def _change(self) -> None:
        self._card.edit(self.contact)

    @Slot()
    def _remove(self) -> None:
        self._card.remove(self.contact)
