"""Waiting for the report that is made beside the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mbc_tracker.ui.report.page import ReportPage


def settle(qtbot: QtBot, page: ReportPage) -> None:
    """Until the preview shows what is chosen."""
    qtbot.waitUntil(lambda: page.up_to_date, timeout=20_000)
