"""Medicines in Settings: where they are, and whether they stand in Trends and on the report."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from mbc_tracker.domain import profile
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, muted, section
from mbc_tracker.ui.widgets.wrapping_check_box import WrappingCheckBox


class MedicinesCard(Card):
    """They are written down in Calendar; nothing else about them is chosen here."""

    calendar_wanted = Signal()

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._diary, self._operations = diary, operations
        self.trends = WrappingCheckBox(theme, self.tr("Show them in Trends"), checked=True)
        self.report = WrappingCheckBox(theme, self.tr("List them on the report"), checked=True)
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
        self.trends.ticked.connect(self._set_trends)
        self.report.ticked.connect(self._set_report)

    @Slot()
    def refresh(self) -> None:
        """Show what holds now."""
        settings = self._diary.reader.settings()
        for line, name in (
            (self.trends, profile.MEDICINES_IN_TRENDS),
            (self.report, profile.MEDICINES_ON_REPORT),
        ):
            line.set_checked(ticked=settings.get(name) != profile.NO)

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
