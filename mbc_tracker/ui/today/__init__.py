"""Today: what the person writes down."""

from __future__ import annotations
