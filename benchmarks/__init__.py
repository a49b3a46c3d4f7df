"""Time and memory, measured against a floor of the same run."""

from __future__ import annotations
