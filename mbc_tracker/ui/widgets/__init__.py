"""Small controls that know nothing of the diary."""

from __future__ import annotations
