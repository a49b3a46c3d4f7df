"""Which changes of the diary concern Today."""

from __future__ import annotations

from mbc_tracker.domain.records import (
    Appointment,
    BaselineReset,
    NoticeShown,
    OwnSymptom,
    Question,
    Setting,
    SymptomVisibility,
)

#: What Today shows, or its notice goes by, besides the records of the day.
BESIDE_THE_DAY = (
    OwnSymptom,
    SymptomVisibility,
    Setting,
    Appointment,
    Question,
    BaselineReset,
    NoticeShown,
)
