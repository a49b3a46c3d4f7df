"""The country that this computer is set to, as far as it says."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimeZone

_NOWHERE = (QLocale.Country.AnyCountry, QLocale.Country.World)


def system_country() -> str:
    """Its ISO code; empty where the computer names none.

    The time zone comes first: people set the clock to where they are, and leave the language at
    that of another country.
    """
    places = (QTimeZone.systemTimeZone().territory(), QLocale.system().territory())
    place = next((place for place in places if place not in _NOWHERE), None)
    return QLocale.territoryToCode(place) if place is not None else ""
