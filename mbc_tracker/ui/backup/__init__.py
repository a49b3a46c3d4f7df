"""Backups: when they are made, their card, restoring one."""

from __future__ import annotations
