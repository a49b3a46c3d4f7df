"""Which target has to catch which mistake; one that does not makes ``make fuzz`` fail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crashtests.fuzzing.diary_files import DiaryFile
from crashtests.fuzzing.files import Csv, Json, Programs
from crashtests.fuzzing.json_text import JsonText
from crashtests.fuzzing.pages import RecoverySheet, ReportPage
from crashtests.fuzzing.target import Target

#: In which it has to be found; most are in a few.
SECONDS = 120


@dataclass(frozen=True, slots=True)
class MutationCheck:
    """mistake: the name of one in ``crashtests.mutants``."""

    mistake: str
    target: type[Target]


ALL: Sequence[MutationCheck] = (
    MutationCheck("a bare error for odd digits", Csv),
    MutationCheck("texts in lists kept as they came", Json),
    MutationCheck("a bare error for days of no calendar", Programs),
    MutationCheck("numbers end where a portion does", JsonText),
    MutationCheck("stored words taken on trust", DiaryFile),
    MutationCheck("typed text on paper read as markup", ReportPage),
    MutationCheck("a passphrase printed with marks in it", RecoverySheet),
)
