"""A small table in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextTable:
    """Column heads, and rows that each begin with the row's own head."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
