"""MBC Tracker: a private symptom diary for people who have been treated for breast cancer."""

from __future__ import annotations

from time import monotonic

__version__ = "0.1.0"

#: When the program was loaded, by ``monotonic``: this is the first of its lines that runs.
LOADED_AT = monotonic()
