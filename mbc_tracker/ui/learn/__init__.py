"""Learn: pages to read, search and print."""

from __future__ import annotations
