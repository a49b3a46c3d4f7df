"""Trends: charts, sentences and tables of the same entries."""

from __future__ import annotations
