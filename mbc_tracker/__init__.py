"""MBC Tracker: a private symptom diary for people who have been treated for breast cancer."""

from __future__ import annotations

__version__ = "0.1.0"
