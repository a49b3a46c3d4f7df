"""The home measurements that a diary can hold: their units, limits and circumstances."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

#: By kind the unit that the diary keeps it in, in the order in which they are listed.
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

#: In the diary's unit: what is beyond can't be measured on a person, and is refused.
HARD_LIMITS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "weight": (20, 400),
        "temperature": (30, 45),
        "spo2": (50, 100),
        "heart_rate": (20, 250),
        "resp_rate": (4, 70),
        "peak_flow": (30, 900),
    }
)
#: In the diary's unit: what is beyond is asked about before it is saved, as it is mostly a slip.
#: A weight is compared with the one before (``readings.needs_check``); this is for a first one.
SOFT_LIMITS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "weight": (35, 150),
        "temperature": (34, 42),
        "spo2": (85, 100),
        "heart_rate": (40, 180),
        "resp_rate": (8, 40),
        "peak_flow": (50, 850),
    }
)

REST, EXERTION, OXYGEN = "rest", "exertion", "oxygen"
#: By kind how it can have been measured, as ``Measurement.context`` keeps it.
CONTEXTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "spo2": (REST, EXERTION, OXYGEN),
        "heart_rate": (REST, EXERTION),
        "resp_rate": (REST, EXERTION),
    }
)
