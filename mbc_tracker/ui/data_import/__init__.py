"""Bringing in a file: what it would change, then doing it."""

from __future__ import annotations
