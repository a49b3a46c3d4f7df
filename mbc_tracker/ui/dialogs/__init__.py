"""Windows on top of the main one, loaded when first opened."""

from __future__ import annotations
