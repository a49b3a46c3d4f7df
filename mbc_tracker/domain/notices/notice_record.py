"""Findings as they are kept once they were on screen, and back again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.severity import has_more
from mbc_tracker.domain.notices.values import HELP_NOW, Evidence, Finding, Level
from mbc_tracker.domain.records import NoticeShown, Reply
from mbc_tracker.domain.usual import Usual


def record_of(finding: Finding, identity: str, recorded: Stamp) -> NoticeShown:
    """What is kept of a finding that comes on screen, with all that its sentences are made of."""
    usual = finding.usual
    return NoticeShown(
        id=identity,
        day=finding.day,
        rule=finding.rule,
        rule_version=finding.version,
        symptom=finding.symptom,
        level=finding.level,
        usual=None if usual is None else usual.value,
        threshold=finding.threshold,
        evidence=written_evidence(finding.evidence),
        reply=Reply.NONE,
        recorded=recorded,
        usual_first=None if usual is None else usual.first,
        usual_last=None if usual is None else usual.last,
    )


def written_evidence(evidence: Iterable[Evidence]) -> tuple[tuple[date, str], ...]:
    """The evidence as a notice keeps it."""
    return tuple((part.day, f"{part.about}={part.value}") for part in evidence)


def finding_of(record: NoticeShown) -> Finding:
    """The finding that a notice was about. A level that is not known any more counts as the least.

    Diaries of older versions have no days for the usual, and files of others may have evidence that
    does not say what it is about.
    """
    first, last = record.usual_first, record.usual_last
    typed = first is not None and first == last
    usual = None if record.usual is None else Usual(record.usual, first, last, typed=typed)
    return Finding(
        rule=record.rule,
        version=record.rule_version,
        symptom=record.symptom,
        level=Level(record.level) if record.level in list(Level) else Level.VISIT,
        day=record.day,
        evidence=tuple(_evidence(record, day, text) for day, text in record.evidence),
        usual=usual,
        threshold=record.threshold,
    )


def is_same(notice: NoticeShown, finding: Finding) -> bool:
    """Whether a notice was about the same rule and symptom."""
    return (notice.rule, notice.symptom) == (finding.rule, finding.symptom)


def covers(notice: NoticeShown, finding: Finding) -> bool:
    """Whether a notice of the same day has all of a finding in it: nothing was added since."""
    known = finding_of(notice)
    if not is_same(notice, finding) or known.level.urgency < finding.level.urgency:
        return False
    return not has_more(finding, known)


def _evidence(record: NoticeShown, day: date, text: str) -> Evidence:
    about, equals, value = text.partition("=")
    if not equals:
        about, value = record.symptom or HELP_NOW, text
    return Evidence(day, about, _value(about, value))


def _value(about: str, value: str) -> int | float | str:
    """A rating, a reading, or a word; what can't be read as a number stays as it is."""
    try:
        return float(value) if about in UNITS else int(value)
    except ValueError:
        return value
