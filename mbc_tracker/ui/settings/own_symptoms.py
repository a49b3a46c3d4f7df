"""The person's own symptoms in Settings: added, called otherwise, moved up and down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.own_symptom_service import OwnSymptomService
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import (
    WidgetList,
    button,
    icon_button,
    keep_in_view,
    label,
    muted,
    scrolled,
    section,
)
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.group_widget import GroupWidget
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.translated import translated

_LONGEST = 60  # characters: it stands beside its row of buttons


class OwnSymptomRow(GroupWidget):
    """One of them, how it is answered, and what can be done with it."""

    rename_wanted = Signal(object)  # OwnSymptom
    move_wanted = Signal(object, bool)  # OwnSymptom, up

    def __init__(
        self, theme: Theme, symptom: OwnSymptom, answers: str, *, first: bool, last: bool
    ) -> None:
        super().__init__()
        self.symptom = symptom
        self.setAccessibleName(f"{symptom.label}, {answers}")
        self.rename = button(theme, self.tr("Rename"), kind="link")
        self.rename.setAccessibleName(self.tr("Rename {name}").format(name=symptom.label))
        up = self.tr("Move {name} up").format(name=symptom.label)
        down = self.tr("Move {name} down").format(name=symptom.label)
        self.up, self.down = (
            icon_button(theme, "arrow-up", up),
            icon_button(theme, "arrow-down", down),
        )
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(symptom.label))
        words.addWidget(muted(answers))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addLayout(words, 1)
        for part in (self.rename, self.up, self.down):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.rename.clicked.connect(self._rename)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)

    @Slot()
    def _rename(self) -> None:
        self.rename_wanted.emit(self.symptom)

    @Slot()
    def _move_up(self) -> None:
        self.move_wanted.emit(self.symptom, True)

    @Slot()
    def _move_down(self) -> None:
        self.move_wanted.emit(self.symptom, False)


class RenameDialog(Dialog):
    """Asks what a symptom is to be called, here and on a page for a doctor elsewhere."""

    def __init__(
        self, theme: Theme, symptom: OwnSymptom, part: OwnSymptomsPart, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._symptom, self._part = symptom, part
        self.name(self.tr("Rename {name}").format(name=symptom.label))
        content = QWidget()
        content.setObjectName("window")
        self._lines = QVBoxLayout(content)
        set_margins(self._lines, 0, 0, 12, 0)
        self.field = self._ask(self.tr("New name"), symptom.label)
        kept = self.tr("What you have recorded about it is kept.")
        self._lines.addWidget(muted(kept))
        other = self.tr("Name for a doctor who reads another language (optional)")
        self.other_name = self._ask(other, symptom.other_name)
        self._lines.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.fit(460, 430)
        self.field.selectAll()

    def _ask(self, question: str, text: str) -> QLineEdit:
        """A field with its question above it."""
        asked, field = label(question, "strong"), QLineEdit(text)
        asked.setWordWrap(True)
        asked.setBuddy(field)
        field.setMaxLength(max(_LONGEST, len(text)))
        field.setAccessibleName(question)
        self._lines.addWidget(asked)
        self._lines.addWidget(field)
        return field

    @override
    def accept(self) -> None:
        self.clear_error()
        for field in (self.field, self.other_name):
            fault = self._part.name_fault(self._symptom, field.text())
            if fault and (field is self.field or field.text().strip()):
                self.show_error(fault)
                field.setFocus()
                keep_in_view(field)
                return
        self._part.rename(self._symptom, self.field.text(), self.other_name.text())
        super().accept()


class OwnSymptomsPart(QWidget):
    """A list of them, and below it the field for another one."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._theme, self._operations = theme, operations
        self._service = OwnSymptomService(diary)
        self.rows: list[OwnSymptomRow] = []
        self._list = WidgetList(6)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("A symptom of your own"))
        self.name.setAccessibleName(self.tr("A symptom of your own"))
        self.name.setMinimumWidth(theme.px(260))
        self.name.setMaxLength(_LONGEST)
        self.kind = ChoiceChips(theme, self.tr("How you answer it"), self._kinds())
        self.kind.choose(Kind.RATING)
        self.add_button = button(theme, self.tr("Add"), "plus")
        self.add_button.setAccessibleName(self.tr("Add this symptom"))
        self.fault = label("", "notice")
        self.fault.hide()
        adding = QWidget()
        flow = FlowLayout(adding, gap=12)
        fields: tuple[QWidget, ...] = (self.name, self.kind, self.add_button)
        for field in fields:
            flow.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        title = section(self.tr("Your own symptoms"))
        below: tuple[QWidget, ...] = (title, self._list, adding, self.fault)
        for part in below:
            column.addWidget(part)
        self.add_button.clicked.connect(self.add)
        self.name.returnPressed.connect(self.add)

    def refresh(self) -> None:
        """Show what the diary says now."""
        symptoms, focused = self._service.symptoms(), self._focused()
        kinds, end = self._kinds(), len(symptoms) - 1
        self.rows = [
            OwnSymptomRow(
                self._theme, symptom, kinds[symptom.kind], first=place == 0, last=place == end
            )
            for place, symptom in enumerate(symptoms)
        ]
        for row in self.rows:
            row.rename_wanted.connect(self._ask_name)
            row.move_wanted.connect(self._move)
        self._list.replace(self.rows)
        if focused:
            self._focus(*focused)

    @Slot()
    def add(self) -> None:
        """Add what was typed; a name that is there already is refused beside the field."""
        self.fault.hide()
        if not self.name.text().strip():
            return
        fault = self._service.name_fault(self.name.text())
        if fault:
            show_and_announce(self.fault, translated(fault))
            self.name.setFocus()
        elif self._operations.run(self._service.add, self.name.text(), Kind(self.kind.choice)):
            self.name.clear()

    def name_fault(self, symptom: OwnSymptom, name: str) -> str:
        """Why it can't be called so; empty if it can."""
        return translated(self._service.name_fault(name, symptom.id))

    def rename(self, symptom: OwnSymptom, name: str, other_name: str) -> None:
        """Call it otherwise, and give it a second name or none."""
        self._operations.run(self._service.rename, symptom, name, other_name)

    @Slot(object)
    def _ask_name(self, symptom: OwnSymptom) -> None:
        RenameDialog(self._theme, symptom, self, self).open()

    @Slot(object, bool)
    def _move(self, symptom: OwnSymptom, up: bool) -> None:
        self._operations.run(self._service.move, symptom, up=up)

    def _kinds(self) -> dict[str, str]:
        return {Kind.RATING: self.tr("From 0 to 10"), Kind.YES_NO: self.tr("No or yes")}

    def _focused(self) -> tuple[str, str] | None:
        """The symptom on whose row the keyboard is, and which of its buttons."""
        at = self.window().focusWidget()
        for row in self.rows:
            for name, part in (("rename", row.rename), ("up", row.up), ("down", row.down)):
                if part is at:
                    return row.symptom.id, name
        return None

    def _focus(self, identity: str, name: str) -> None:
        """Put the keyboard on the same button again, or on the next that can be pressed."""
        row = next((row for row in self.rows if row.symptom.id == identity), None)
        if row is None:
            self.name.setFocus()
            return
        target = {"rename": row.rename, "up": row.up, "down": row.down}[name]
        (target if target.isEnabled() else row.rename).setFocus()
