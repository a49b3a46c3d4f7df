"""Settings: the care team, the person, symptoms, the look."""

from __future__ import annotations
