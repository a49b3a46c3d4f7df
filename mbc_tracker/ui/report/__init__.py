"""Report: its options, its preview, printing and saving it."""

from __future__ import annotations
