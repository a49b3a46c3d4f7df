"""The window: Qt widgets that show what the diary says and pass on what the person does."""

from __future__ import annotations
