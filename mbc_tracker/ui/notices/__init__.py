"""The notice of the day: its card, its reasons, its history."""

from __future__ import annotations
