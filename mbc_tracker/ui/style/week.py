"""The week as the person's country has it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from mbc_tracker.ui.style.system_country import system_country


def first_weekday(country: str) -> int:
    """0 for Monday to 6 for Sunday: as in this country, or else in that of the computer.

    country: ISO code; empty where none is chosen.
    """
    place = QLocale.codeToTerritory(country or system_country())
    if place is QLocale.Country.AnyCountry:
        return 0
    locale = QLocale(QLocale.Language.AnyLanguage, place)
    return locale.firstDayOfWeek().value - 1
