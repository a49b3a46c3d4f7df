"""The home measurements that a diary can hold, and the unit that it keeps each of them in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

#: By kind, in the order in which they are listed.
UNITS: Mapping[str, str] = MappingProxyType(
    {
        "weight": "kg",
        "temperature": "°C",
        "spo2": "%",
        "heart_rate": "/min",
        "resp_rate": "/min",
        "peak_flow": "L/min",
    }
)

#: Those of which more is what one hopes for. Of the others neither way is.
UP_IS_BETTER = frozenset({"spo2", "peak_flow"})
