"""A diary as files: CSV, JSON and FHIR, and files of other programs read in (docs/formats.md)."""

from __future__ import annotations
