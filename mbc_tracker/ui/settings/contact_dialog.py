"""One person or line of the care team."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.records import Contact
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.tick_line import TickLine


class ContactDialog(Dialog):
    """Adds somebody to the care team, or changes what is known of them."""

    finished_with = Signal(object)  # Contact

    def __init__(self, theme: Theme, contact: Contact, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name_dialog(contact)
        self._contact = contact
        self.fields = {name: QLineEdit(getattr(contact, name)) for name in self._prompts()}
        self.all_hours = TickLine(theme, self.tr("Open 24 hours"))
        self.all_hours.setChecked(contact.all_hours)
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 12, 0)
        for name, prompt in self._prompts().items():
            field = self.fields[name]
            field.setAccessibleName(prompt)
            caption = label(prompt, "strong")
            caption.setWordWrap(True)
            caption.setBuddy(field)
            lines.addWidget(caption)
            lines.addWidget(field)
        lines.addWidget(self.all_hours)
        self.body.addWidget(scrolled(content), 1)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.fit(520, 660)

    def name_dialog(self, contact: Contact) -> None:
        """Say whether somebody is added or changed."""
        known = bool(contact.name or contact.phone)
        self.name(self.tr("Change this number") if known else self.tr("Add a number"))

    def _prompts(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "role": self.tr("Role, such as breast care nurse"),
            "phone": self.tr("Phone number"),
            "hours": self.tr("Hours, such as Mon to Fri 9 to 5"),
            "note": self.tr("Other notes"),
        }

    @override
    def accept(self) -> None:
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        if not texts["phone"] or not (texts["name"] or texts["role"]):
            self.show_error(self.tr("Please give a phone number, and a name or a role."))
            return
        changed = replace(
            self._contact,
            name=texts["name"],
            role=texts["role"],
            phone=texts["phone"],
            hours=texts["hours"],
            note=texts["note"],
            all_hours=self.all_hours.isChecked(),
        )
        self.clear_error()
        self.finished_with.emit(changed)
        if not self.error_text:
            super().accept()


def new_contact(position: int, now: Stamp) -> Contact:
    """An empty entry at the end of the list."""
    return Contact(str(uuid.uuid4()), position, "", "", "", "", False, "", now)
