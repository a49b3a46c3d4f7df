"""Colours, type and sizes, and this computer's own choices."""

from __future__ import annotations
