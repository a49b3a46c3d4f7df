"""A diary as files for other programs: CSV and JSON. What they hold: docs/formats.md."""

from __future__ import annotations
