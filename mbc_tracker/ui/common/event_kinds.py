"""The kinds of events by name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from mbc_tracker.domain.records import EventKind


class EventKinds(QObject):
    """Names them in the language of the window."""

    @property
    def names(self) -> Mapping[EventKind, str]:
        """Every kind, in the order in which they are offered."""
        return {
            EventKind.TREATMENT: self.tr("Treatment"),
            EventKind.SCAN: self.tr("Scan or test"),
            EventKind.INFECTION: self.tr("Infection"),
            EventKind.MEDICINE: self.tr("Medicine changed"),
            EventKind.OTHER: self.tr("Something else"),
        }
