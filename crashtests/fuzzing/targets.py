"""The register: what is listed here is fuzzed, and its seeds are tried in the test run."""

from __future__ import annotations

from collections.abc import Sequence

from crashtests.fuzzing.diary_files import DiaryFile
from crashtests.fuzzing.files import Csv, Json, Programs
from crashtests.fuzzing.json_text import JsonText
from crashtests.fuzzing.pages import RecoverySheet, ReportPage
from crashtests.fuzzing.target import Target

ALL: Sequence[type[Target]] = (Csv, Json, Programs, JsonText, DiaryFile, ReportPage, RecoverySheet)

NAMED = {target.name: target for target in ALL}
