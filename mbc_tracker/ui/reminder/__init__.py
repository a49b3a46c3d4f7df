"""The reminder: its card, its time, its notification."""

from __future__ import annotations
