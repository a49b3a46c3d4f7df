"""A plug-in of pytest that skips what can't be tried under Wine, each test with its reason.

Tests that need another system skip themselves; left_out.toml names the others.
"""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

REASONS: dict[str, str] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)["left_out"]


def reason_for(test: str) -> str:
    """Why a test is left out, by its name in pytest's form; empty where it is run."""
    return next((why for name, why in REASONS.items() if fnmatchcase(test, name)), "")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark them before any is run."""
    for item in items:
        if reason := reason_for(item.nodeid.replace("[", "(").replace("]", ")")):
            item.add_marker(pytest.mark.skip(reason=reason))
