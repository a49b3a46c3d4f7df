"""What was removed, and deleting everything."""

from __future__ import annotations
