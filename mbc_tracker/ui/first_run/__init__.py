"""The four steps of the first start."""

from __future__ import annotations
