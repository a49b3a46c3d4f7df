"""A small table in words."""

from __future__ import annotations

from mbc_tracker.frozen import frozen


@frozen
class TextTable:
    """Column heads, and rows that each begin with the row's own head."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
