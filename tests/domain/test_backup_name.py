"""The names of backups: what is built can be read again, and what is on disks already still can."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.backup_name import BackupName, BackupReason

MADE = datetime(2026, 11, 22, 9, 41)  # noqa: DTZ001 - wall time
WHOLE_MINUTES = st.datetimes(datetime(1970, 1, 3), datetime(2038, 12, 31)).map(  # noqa: DTZ001
    lambda it: it.replace(second=0, microsecond=0)
)
ON_DISKS = {
    "diary-20261122-0941-exit.mbc": BackupName("diary", "exit", MADE),
    "diary-20261122-0941-before-import-2.mbc": BackupName("diary", "before-import", MADE, 2),
    "diary-20261122-0941-my-own.mbc": BackupName("diary", "my-own", MADE),
    "diary-before-update-1.mbc": BackupName("diary", "before-update"),
}


@pytest.mark.parametrize("name", ON_DISKS)
def test_a_name_says_what_the_backup_is_and_is_built_from_it(name: str):
    assert BackupName.parse(name, "diary", ".mbc") == ON_DISKS[name]
    assert str(ON_DISKS[name]) == name


@given(
    st.sampled_from(["diary", "My diary", "d-20261122-0941", ""]),
    st.sampled_from(BackupReason),
    WHOLE_MINUTES | st.none(),
    st.integers(1, 999_999),
    st.sampled_from([".mbc", ".mbc-old", ""]),
)
def test_what_is_built_can_be_read(
    diary: str, reason: BackupReason, made: datetime | None, number: int, suffix: str
):
    name = BackupName(diary, reason, made, number, suffix)
    assert BackupName.parse(str(name), diary, suffix) == name


@pytest.mark.parametrize(
    "name",
    [
        *("diary.mbc", "other-20261122-0941-exit.mbc", "diary-20261122-0941-exit.txt", "notes.mbc"),
        *("diary-20261322-0941-exit.mbc", "diary-20261122-0941.mbc", "diary2-before-update-1.mbc"),
    ],
)
def test_another_name_is_no_backup_of_the_diary(name: str):
    assert BackupName.parse(name, "diary", ".mbc") is None


@pytest.mark.parametrize(
    ("name", "automatic"),
    [
        ("diary-20261122-0941-exit.mbc", True),
        ("diary-20261122-0941-before-anything.mbc", True),
        ("diary-before-update-1.mbc", True),
        ("diary-20261122-0941-my-own.mbc", False),
        ("diary-exit-1.mbc", False),
    ],
)
def test_only_what_the_program_named_is_its_own(name: str, automatic: bool):
    parsed = BackupName.parse(name, "diary", ".mbc")
    assert parsed is not None
    assert parsed.is_automatic is automatic
