"""Which target has to catch which mistake; one that does not makes ``make fuzz`` fail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torture.fuzzing.diary_files import DiaryFile
from torture.fuzzing.files import Csv, Json
from torture.fuzzing.json_text import JsonText
from torture.fuzzing.pages import RecoverySheet, ReportPage
from torture.fuzzing.target import Target

#: In which it has to be found; most are in a few.
SECONDS = 120


@dataclass(frozen=True, slots=True)
class Catch:
    """mistake: the name of one in ``torture.mistakes``."""

    mistake: str
    target: type[Target]


ALL: Sequence[Catch] = (
    Catch("a bare error for odd digits", Csv),
    Catch("texts in lists kept as they came", Json),
    Catch("numbers end where a portion does", JsonText),
    Catch("stored words taken on trust", DiaryFile),
    Catch("typed text on paper read as markup", ReportPage),
    Catch("a passphrase printed with marks in it", RecoverySheet),
)
