"""Backups: made, listed, thinned out and put back."""

from __future__ import annotations
