"""The country that a computer says it is in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QTimeZone

from mbc_tracker.ui.style.system_country import system_country


@pytest.mark.parametrize(
    ("zone", "locale", "country"),
    [
        ("Europe/London", "en_US", "GB"),
        ("UTC", "de_AT", "AT"),
        ("America/New_York", "C", "US"),
        ("UTC", "C", ""),
    ],
)
def test_the_time_zone_comes_before_the_language(
    monkeypatch: pytest.MonkeyPatch, zone: str, locale: str, country: str
):
    monkeypatch.setattr(QTimeZone, "systemTimeZone", lambda: QTimeZone(zone.encode()))
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(locale))
    assert system_country() == country
