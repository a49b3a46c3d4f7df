"""When something was, as FHIR resources of this program say it."""

from __future__ import annotations

import re

from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.fhir_codes import Resource

_WHEN = re.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}).*)?")


def when(text: object) -> tuple[str, str | None]:
    """The day and the time on the person's clock; the offset is only there for FHIR.

    Raises:
        Refused: it is no date, with or without a time.
    """
    match = _WHEN.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise Refused("It does not say when it was.")
    return match[1], match[2]


def day_of(resource: Resource) -> str:
    """The day that a resource is about."""
    return when(resource.get("effectiveDateTime"))[0]


def recalled(resource: Resource) -> dict[str, object]:
    """The day of an answer, and how far back it looks: a period is a week that ends on the day."""
    period = resource.get("effectivePeriod")
    if not isinstance(period, dict):
        return {"day": day_of(resource), "recall": Recall.DAY}
    return {"day": when(period.get("end"))[0], "recall": Recall.WEEK}
