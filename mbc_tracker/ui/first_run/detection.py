"""Whether somebody opens their diary for the first time."""

from __future__ import annotations

from mbc_tracker.domain.records import (
    Appointment,
    BaselineReset,
    Contact,
    Event,
    Measurement,
    OwnSymptom,
    Question,
    Setting,
    SymptomVisibility,
)
from mbc_tracker.services.diary import Diary

#: What anybody may have put in before the first entry. ``Setting`` holds the mark of the steps.
_ANYTHING = (
    Setting,
    Contact,
    Appointment,
    Event,
    Question,
    OwnSymptom,
    SymptomVisibility,
    Measurement,
    BaselineReset,
)


def is_first_run(diary: Diary) -> bool:
    """True for a diary with nothing in it at all, not even the mark that the steps were shown."""
    return diary.reader.span() is None and not any(diary.reader.records(kind) for kind in _ANYTHING)
