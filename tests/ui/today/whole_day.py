"""A whole day's answers, pressed one by one."""

from __future__ import annotations

from mbc_tracker.ui.today.page import TodayPage
from tests.ui.acting import click


def answer_all(today: TodayPage) -> None:
    """Press 'none' in every row that is open."""
    for row in today.answers.rows:
        if row.value is None:
            click(row.buttons[0])
