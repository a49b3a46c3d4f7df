"""Appointments, their questions, and events."""

from __future__ import annotations
