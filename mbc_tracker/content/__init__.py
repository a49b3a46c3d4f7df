"""The bundled texts, symptoms and colours, checked when they are loaded."""

from __future__ import annotations
