"""Which backups stay: a pure rule, tried with invented dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.services.backups.retention import Backup, select_retained

NOW = datetime(2026, 11, 22, 9, 41)  # noqa: DTZ001 - by the clock on the wall
WHEN = st.datetimes(datetime(1970, 1, 3), datetime(2038, 12, 31))  # noqa: DTZ001
REASONS = st.sampled_from(["exit", "start", "asked", "before-update", "before-restore"])


def made(when: datetime, reason: str = "exit") -> Backup:
    return Backup(Path(f"diary-{when:%Y%m%d-%H%M%S.%f}-{reason}.mbc"), when, reason)


def test_of_one_minute_the_last_is_the_newest():
    first, second = (Backup(Path(f"{n}.mbc"), NOW - timedelta(days=3), "exit", n) for n in (1, 2))
    assert select_retained([first, second], NOW) == {second}


def days_ago(*days: float) -> list[Backup]:
    return [made(NOW - timedelta(days=day)) for day in days]


def ages(copies: Sequence[Backup]) -> list[float]:
    """How many days ago the ones that stay were made."""
    return sorted((NOW - it.made_at) / timedelta(days=1) for it in select_retained(copies, NOW))


COPIES = st.lists(st.builds(made, WHEN, REASONS), unique=True, max_size=60)


def test_everything_of_the_last_two_days_stays():
    assert len(select_retained(days_ago(*(n / 24 for n in range(48))), NOW)) == 48


def test_of_each_older_day_only_the_newest_stays():
    assert ages(days_ago(3, 3.1, 3.2, 5, 5.1)) == [3, 5]


def test_one_backup_a_day_for_six_years_thins_out_to_days_weeks_months_and_years():
    found = ages(days_ago(*range(6 * 365)))
    assert found[:14] == [*range(14)]
    gaps = [later - earlier for earlier, later in pairwise(found[13:])]
    assert gaps[1:10] == [7] * 9
    assert all(28 <= gap <= 31 for gap in gaps[11:22])
    assert all(gap in {365, 366} for gap in gaps[24:])
    assert len(found) == 2 + 12 + 10 + 12 + 6


def test_a_forced_one_stays_for_thirty_days_and_then_counts_as_any():
    forced = [made(NOW - timedelta(days=day, hours=5), "before-update") for day in (29, 31)]
    ordinary = days_ago(*range(40))
    assert forced[0] in select_retained([*forced, *ordinary], NOW)
    assert forced[1] not in select_retained([*forced, *ordinary], NOW)


def test_the_order_they_are_given_in_does_not_matter():
    copies = days_ago(*(n / 3 for n in range(200)))
    assert select_retained(copies, NOW) == select_retained(copies[::-1], NOW)


@given(COPIES, WHEN)
def test_the_newest_the_recent_and_the_future_ones_stay(copies: list[Backup], now: datetime):
    stay = select_retained(copies, now)
    assert set(stay) <= set(copies)
    assert {it for it in copies if it.made_at > now - timedelta(days=2)} <= stay
    assert {it for it in copies if it.is_forced and it.made_at > now - timedelta(days=30)} <= stay
    past = [it for it in copies if it.made_at <= now]
    assert not past or max(it.made_at for it in past) in {it.made_at for it in stay}


@given(COPIES, WHEN)
def test_thinning_twice_removes_nothing_more(copies: list[Backup], now: datetime):
    assert select_retained(select_retained(copies, now), now) == select_retained(copies, now)


@given(COPIES, WHEN)
def test_every_past_year_keeps_one(copies: list[Backup], now: datetime):
    years = {it.made_at.year for it in copies}
    assert {it.made_at.year for it in select_retained(copies, now)} == years


@given(COPIES, WHEN)
def test_no_more_stay_than_the_tiers_hold(copies: list[Backup], now: datetime):
    stay = select_retained(copies, now)
    recent = {it for it in stay if now - it.made_at < timedelta(days=30 if it.is_forced else 2)}
    assert len(stay - recent) <= 12 + 10 + 12 + len({it.made_at.year for it in copies})


def test_one_day_with_a_clock_in_2038_costs_no_copy():
    copies = [made(NOW - timedelta(days=ago), "before-import") for ago in range(25)]
    wrong = NOW.replace(year=2038)
    ahead = [made(wrong, "start"), made(wrong + timedelta(hours=1))]
    assert select_retained([*copies, *ahead], wrong + timedelta(hours=1)) == select_retained(
        copies, NOW
    ) | set(ahead)
