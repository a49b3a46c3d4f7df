"""The register: what is listed here is fuzzed, and its seeds are tried in the test run."""

from __future__ import annotations

from collections.abc import Sequence

from torture.fuzzing.diary_files import DiaryFile
from torture.fuzzing.files import Csv, Json
from torture.fuzzing.json_text import JsonText
from torture.fuzzing.pages import RecoverySheet, ReportPage
from torture.fuzzing.target import Target

ALL: Sequence[type[Target]] = (Csv, Json, JsonText, DiaryFile, ReportPage, RecoverySheet)

NAMED = {it.name: it for it in ALL}
