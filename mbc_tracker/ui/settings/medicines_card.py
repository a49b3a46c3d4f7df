"""Medicines in Settings: where they are, and whether they stand in Trends and on the report."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from mbc_tracker.domain import profile
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, muted, section
from mbc_tracker.ui.widgets.tick_line import TickLine, set_quietly


class MedicinesCard(SettingsCard):
    """They are written down in Calendar; nothing else about them is chosen here."""

    calendar_wanted = Signal()

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._diary, self._operations = diary, operations
        self.trends = TickLine(theme, self.tr("Show them in Trends"))
        self.report = TickLine(theme, self.tr("List them on the report"))
        self.open = button(theme, self.tr("Open them in Calendar"), "pill", "link")
        where = self.tr(
            "You write down in Calendar what you take. The diary does not check medicines and does "
            "not remind you to take them."
        )
        for part in (
            section(self.tr("Medicines")),
            muted(where),
            self.open,
            self.trends,
            self.report,
        ):
            self.body.addWidget(part)
        self.open.clicked.connect(self.calendar_wanted)
        self.trends.toggled.connect(self._set_trends)
        self.report.toggled.connect(self._set_report)

    @Slot()
    @override
    def refresh(self) -> None:
        settings = self._diary.reader.settings()
        for line, name in (
            (self.trends, profile.MEDICINES_IN_TRENDS),
            (self.report, profile.MEDICINES_ON_REPORT),
        ):
            set_quietly(line, ticked=settings.get(name) != profile.NO)

    @Slot(bool)
    def _set_trends(self, chosen: bool) -> None:
        self._set(profile.MEDICINES_IN_TRENDS, chosen=chosen)

    @Slot(bool)
    def _set_report(self, chosen: bool) -> None:
        self._set(profile.MEDICINES_ON_REPORT, chosen=chosen)

    def _set(self, name: str, *, chosen: bool) -> None:
        value = profile.YES if chosen else profile.NO
        if not self._operations.run(self._diary.set, name, value):
            self.refresh()
