"""Which target has to catch which mistake; one that does not makes ``make fuzz`` fail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crashtests.fuzzing.diary_files import DiaryFile
from crashtests.fuzzing.files import Csv, Json
from crashtests.fuzzing.json_text import JsonText
from crashtests.fuzzing.pages import RecoverySheet, ReportPage
from crashtests.fuzzing.target import Target

#: In which it has to be found; most are in a few.
SECONDS = 120


@dataclass(frozen=True, slots=True)
class Catch:
    """mistake: the name of one in ``crashtests.mutants``."""

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
