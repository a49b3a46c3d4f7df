"""Where in a file something stands, and what its kinds of entries are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mbc_tracker.domain import records
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.message import Message

KIND_NAMES: Mapping[type[records.Record], Message] = MappingProxyType(
    {
        records.Answer: Message("answers"),
        records.Note: Message("notes"),
        records.Moment: Message("moments"),
        records.HelpSigns: Message("help signs"),
        records.Measurement: Message("measurements"),
        records.Event: Message("events"),
        Medicine: Message("medicines"),
        records.Appointment: Message("appointments"),
        records.Question: Message("questions"),
        records.Contact: Message("care team"),
        records.BaselineReset: Message("known marks"),
        records.NoticeShown: Message("notices"),
        records.OwnSymptom: Message("own symptoms"),
        records.SymptomVisibility: Message("shown symptoms"),
        records.Setting: Message("settings"),
    }
)


def line_of(number: int) -> Message:
    """“line 12” of a table."""
    return Message("line {number}", number=number)


def entry_of(number: int) -> Message:
    """“entry 3” of a file without lines."""
    return Message("entry {number:,}", number=number)
