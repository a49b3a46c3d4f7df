"""Calendar: a month or a year at a glance."""

from __future__ import annotations
