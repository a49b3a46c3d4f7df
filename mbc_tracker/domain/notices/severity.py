"""Whether a finding is more than an earlier one about the same symptom."""

from __future__ import annotations

from collections.abc import Iterator

from mbc_tracker.domain.measurements import UNITS, UP_IS_BETTER
from mbc_tracker.domain.notices.values import HELP_NOW, TEMPERATURE, Finding

#: What is so much more than last time is said at once.
WORSE_BY = 2
#: What a rating or a sign is compared by, and what a reading; a temperature has its own name.
_RATING, _READING = "rating", "reading"
_READINGS = frozenset((_READING, TEMPERATURE))


def has_more(finding: Finding, earlier: Finding) -> bool:
    """Whether something was added since: another sign, a higher value, a reading that is worse."""
    if any(item not in earlier.evidence for item in finding.evidence if item.about == HELP_NOW):
        return True
    return any(now > before for now, before in _pairs(finding, earlier))


def is_worse(finding: Finding, earlier: Finding) -> bool:
    """Whether the value, the company or the reading is more by enough to be said again."""
    return any(now - before >= WORSE_BY for now, before in _pairs(finding, earlier))


def is_much_blood(finding: Finding) -> bool:
    """Whether it is more than streaks."""
    on_the_day = (item for item in finding.evidence if item.day == finding.day)
    return any((item.about, item.value) == ("blood", "more") for item in on_the_day)


def _pairs(finding: Finding, earlier: Finding) -> Iterator[tuple[float, float]]:
    """What to compare of two findings about the same symptom, higher being worse."""
    for name, now in _severities(finding).items():
        before = _severities(earlier)
        if name in before or name not in _READINGS:
            yield now, before.get(name, 0)


def _severities(finding: Finding) -> dict[str, float]:
    """The highest rating, and what was measured, of a finding; higher is worse.

    A finding about a rating has the value of its day; one about a sign the highest of its company;
    one about several symptoms the value of each.
    """
    ratings = [item for item in finding.evidence if isinstance(item.value, int)]
    if not finding.symptom:
        return {item.about: _number(item.value) for item in ratings}
    if ratings and ratings[-1].about == finding.symptom:
        return {_RATING: _number(ratings[-1].value)}
    severities = {_RATING: max((_number(item.value) for item in ratings), default=0.0)}
    readings = [item for item in finding.evidence if item.about in UNITS]
    if readings and finding.symptom in UP_IS_BETTER | {"weight"}:
        severities[_READING] = -max(_number(item.value) for item in readings[-2:])
    elif readings and finding.symptom in UNITS:
        severities[_READING] = min(_number(item.value) for item in readings[-2:])
    elif readings:
        severities[TEMPERATURE] = max(_number(item.value) for item in readings)
    return severities


def _number(value: float | str) -> float:
    return 0.0 if isinstance(value, str) else float(value)
