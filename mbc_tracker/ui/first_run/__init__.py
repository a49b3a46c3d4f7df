"""The three steps of the first start."""

from __future__ import annotations
