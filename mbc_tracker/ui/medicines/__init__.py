"""Medicines: what is taken, in which dose, and what was stopped."""

from __future__ import annotations
