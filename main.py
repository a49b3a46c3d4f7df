"""Starts MBC Tracker from the checkout: ``python main.py``."""

from __future__ import annotations

from mbc_tracker.start import main

if __name__ == "__main__":
    main()
