"""The screens of the side bar. They don't know of each other."""

from __future__ import annotations
