"""What the diary needs to know of the person's treatment, for Settings and the first start."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.content import words
from mbc_tracker.domain import profile
from mbc_tracker.domain.temperature import limit_kept, limit_shown
from mbc_tracker.domain.units import chosen_units
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted
from mbc_tracker.ui.widgets.tick_line import TickLine, set_quietly
from mbc_tracker.ui.widgets.tracked_line_edit import TrackedLineEdit
from mbc_tracker.ui.widgets.translated import translated


class SettingCheckBox(TickLine):
    """A yes-or-no choice that belongs to the diary, explained in a line; each press is saved."""

    def __init__(
        self, theme: Theme, name: str, words: tuple[str, str], diary: Diary, operations: Operations
    ) -> None:
        super().__init__(theme, *words)
        self._name, self._diary, self._operations = name, diary, operations
        self.toggled.connect(self._set)

    def refresh(self) -> None:
        """Show what the diary has."""
        set_quietly(self, ticked=self._diary.reader.setting(self._name) == profile.YES)

    @Slot(bool)
    def _set(self, on: bool) -> None:
        chosen = profile.YES if on else profile.NO
        if not self._operations.run(self._diary.set, self._name, chosen):
            self.refresh()


class TreatmentChoices(QWidget):
    """Two switches and the person's own fever limit."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._theme, self._diary, self._operations = theme, diary, operations
        self.on_treatment = self._switch(
            profile.ON_TREATMENT,
            self.tr("I am having cancer treatment"),
            self.tr(
                "Tick it for six weeks after chemotherapy too. A fever is then pointed out on the "
                "day you write it down."
            ),
        )
        self.report_at_once = self._switch(
            profile.REPORT_AT_ONCE,
            self.tr("My team told me to report a new cough or breathlessness at once"),
            self.tr("Even a small change in cough, breathing or chest pain is then pointed out."),
        )
        self.limit = TrackedLineEdit()
        self.limit.setMaximumWidth(theme.px(160))
        self.limit.setMaxLength(12)
        self.fault = label("", "notice")
        self.fault.hide()
        self._build()
        self.limit.editingFinished.connect(self.flush)

    def refresh(self) -> None:
        """Show what the diary has; what is being typed stays."""
        self.on_treatment.refresh()
        self.report_at_once.refresh()
        prompt = self.tr("Fever limit in {unit}").format(unit=self._unit)
        self._prompt.setText(prompt)
        self.limit.setAccessibleName(prompt)
        if not self.limit.typed:
            self.drop()

    @Slot()
    def flush(self) -> bool:
        """Save the limit that was typed; False if it can't be one, and why stands beside it."""
        try:
            saved = not self.limit.typed or self._save(limit_kept(self.limit.text(), self._unit))
        except Refused as refused:
            show_and_announce(self.fault, translated(refused))
            return False
        if saved:
            self.drop()
        return saved

    def drop(self) -> None:
        """Show what the diary has instead of what was typed."""
        self.limit.fill(self._limit)
        self.fault.hide()

    @property
    def _unit(self) -> str:
        return chosen_units(self._diary.reader.settings())["temperature"]

    @property
    def _limit(self) -> str:
        limit = limit_shown(self._diary.reader.setting(profile.FEVER_LIMIT), self._unit)
        texts = words.load(self._theme.language, self._theme.country)
        return limit.replace(".", texts.phrases.decimal)

    def _save(self, limit: str) -> bool:
        return self._operations.run(self._diary.set, profile.FEVER_LIMIT, limit)

    def _switch(self, name: str, text: str, why: str) -> SettingCheckBox:
        return SettingCheckBox(self._theme, name, (text, why), self._diary, self._operations)

    def _build(self) -> None:
        self._prompt = label("", "strong")
        self._prompt.setBuddy(self.limit)
        about = self.tr(
            "If you leave this empty, 38.0 °C (100.4 °F) is used. Your team may have given "
            "you another number: use theirs."
        )
        self.limit.setAccessibleDescription(about)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        way = QBoxLayout.Direction
        large = self._theme.has_large_text
        line = QBoxLayout(way.TopToBottom if large else way.LeftToRight)
        line.setSpacing(4 if large else 14)
        for part in (self._prompt, self.limit):
            line.addWidget(part)
        line.addWidget(muted(about), 1)
        for tick in (self.on_treatment, self.report_at_once):
            lines.addWidget(tick)
        lines.addLayout(line)
        lines.addWidget(self.fault)
