"""Values and rules of the diary. Standard library only."""

from __future__ import annotations
