"""What the team knows, in Settings: listed, added, changed and removed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.mark_text import MarkText
from mbc_tracker.content.words import Words
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.known_marks import KnownMark, KnownMarks, MarkState
from mbc_tracker.ui.common.mark_controller import MarkController
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.settings.known_levels_dialog import KnownLevelsDialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import WidgetList, button, label, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.single_press import connect_row_once


class KnownMarksCard(SettingsCard):
    """Every mark in a line of its own, the latest at the top."""

    def __init__(self, theme: Theme, words: Words, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._diary, self._operations = diary, operations
        self._known = KnownMarks(diary)
        self.controller = MarkController(theme, words, diary, operations, self)
        self.rows: list[KnownMarkRow] = []
        self._rows = WidgetList(12)
        self.none = muted(self.tr("Nothing is on this list yet."))
        self.ask = button(theme, self.tr("Go through my symptoms"), "list-checks")
        self.add = button(theme, self.tr("Add one with its date"), "plus")
        self._build()

    @override
    def refresh(self) -> None:
        marks, catalogue = self._known.marks(), self._diary.reader.catalogue
        present = [(row.mark, row.name) for row in self.rows]
        text = MarkText(self._words, catalogue)
        if present != [(mark, text.name(mark.record.symptom)) for mark in marks]:
            self.rows = [
                KnownMarkRow(self._theme, self._words, text, mark, self.controller)
                for mark in marks
            ]
            self._rows.replace(self.rows)
        self.none.setVisible(not marks)
        self.ask.setVisible(bool(self._known.asked_symptoms()))

    @Slot()
    def ask_levels(self) -> None:
        """Ask which symptoms the team knows, and how bad they are."""
        dialog = KnownLevelsDialog(self._theme, self._words, self._known.asked_symptoms(), self)
        dialog.finished_with.connect(self._save_levels)
        self._operations.refused.connect(dialog.show_error)
        dialog.open()

    @Slot(object)
    def _save_levels(self, levels: dict[str, int]) -> None:
        label_ = self.tr("What my team knows")
        self._operations.run(self._known.save_levels, levels, label=label_)

    @Slot()
    def _add(self) -> None:
        self.controller.add()

    def _build(self) -> None:
        about = self.tr(
            "The diary points out what is on this list when it goes up, not just because it is "
            "there. If your team knows about something, put it here."
        )
        buttons = QWidget()
        line = FlowLayout(buttons, gap=12)
        line.addWidget(self.ask)
        line.addWidget(self.add)
        self.body.addWidget(section(self.tr("What my team knows")))
        for part in (muted(about), self.none, self._rows, buttons):
            self.body.addWidget(part)
        self.ask.clicked.connect(self.ask_levels)
        self.add.clicked.connect(self._add)


class KnownMarkRow(QWidget):
    """One mark with its buttons."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        text: MarkText,
        mark: KnownMark,
        controller: MarkController,
    ) -> None:
        super().__init__()
        self.mark, self._controller = mark, controller
        self.name = text.name(mark.record.symptom)
        since = self.tr("My team has known since {date}").format(
            date=words.date_numeric(mark.record.day)
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        title = label(self.name, "strong")
        title.setWordWrap(True)
        lines.addWidget(title)
        lines.addWidget(label(", ".join(filter(None, (since, text.level(mark.record))))))
        if remark := self._remarks().get(mark.state):
            lines.addWidget(muted(remark))
        self._add_links(theme, f"{self.name}, {since}", lines)

    def _add_links(self, theme: Theme, name: str, lines: QVBoxLayout) -> None:
        links = QWidget()
        row = FlowLayout(links, gap=12)
        self.change = button(theme, self.tr("Change"), kind="link")
        self.remove = button(theme, self.tr("Remove"), kind="link")
        self.change.clicked.connect(self._change)
        connect_row_once(self.remove, self._remove)
        for link in (self.change, self.remove):
            link.setAccessibleName(f"{link.text()}: {name}")
            row.addWidget(link)
        if self.mark.state is MarkState.REMOVED:
            self.change.hide()
        lines.addWidget(links)

    def _remarks(self) -> dict[MarkState, str]:
        return {
            MarkState.FUTURE: self.tr(
                "This day is still to come, so it does not count yet. Change the day, or remove it."
            ),
            MarkState.NO_LEVEL: self.tr(
                "You wrote nothing down about it in the 7 days up to then, so it does not count. "
                "Change it to say how bad it is usually."
            ),
            MarkState.REMOVED: self.tr("It does not count any more. You can remove it."),
        }

    @Slot()
    def _change(self) -> None:
        self._controller.change(self.mark.record)

    @Slot()
    def _remove(self) -> None:
        self._controller.remove(self.mark.record)
