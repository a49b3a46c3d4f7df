"""Who to call, and the emergency signs."""

from __future__ import annotations
