"""Starts MBC Tracker as a module: ``python -m mbc_tracker``."""

from __future__ import annotations

from mbc_tracker.start import main

main()
