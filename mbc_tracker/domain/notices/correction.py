"""Notices that were shown, as far as the diary still says what led to them.

An answer may be a slip, and be corrected. Then its notice must neither be asked about nor keep
away one that is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from mbc_tracker.domain.measurements import UNITS, UP_IS_BETTER
from mbc_tracker.domain.notices.day_view import DayView
from mbc_tracker.domain.notices.notice_record import finding_of, written_evidence
from mbc_tracker.domain.notices.suppression import SLOW_DAYS
from mbc_tracker.domain.notices.values import HELP_NOW, TEMPERATURE, Evidence, Finding
from mbc_tracker.domain.records import NoticeShown, Reply

#: The answers in words that point nothing out.
_NOTHING = frozenset(("none", "no"))


def still_true(notices: Iterable[NoticeShown], view: DayView) -> tuple[NoticeShown, ...]:
    """The notices with what the diary says now; those of which nothing is left are not there.

    What the team was told of stays as it was: the reply is about what stood there then. So do the
    notices of the view's own day, which the rules look at anew, and those that are long past.
    """
    kept = (
        _as_written_now(notice, view) if _counts(notice, view.day) else notice for notice in notices
    )
    return tuple(notice for notice in kept if notice is not None)


def _counts(notice: NoticeShown, day: date) -> bool:
    """Whether the notice may still be asked about on a day, or keep another away."""
    return notice.reply is not Reply.TOLD_TEAM and 0 < (day - notice.day).days <= SLOW_DAYS


def _as_written_now(notice: NoticeShown, view: DayView) -> NoticeShown | None:
    finding = finding_of(notice)
    evidence = tuple(dict.fromkeys(_evidence(finding, view)))
    if not _is_enough(finding, evidence):
        return None
    return (
        notice
        if evidence == finding.evidence
        else replace(notice, evidence=written_evidence(evidence))
    )


def _is_enough(finding: Finding, evidence: tuple[Evidence, ...]) -> bool:
    """Whether what is left leads to it: its own symptom's value, or all of the symptoms."""
    if not finding.symptom:
        about = {item.about for item in finding.evidence}
        return about == {item.about for item in evidence}
    names = finding.symptom, TEMPERATURE
    own = [item for item in evidence if item.about in names]
    before = [item for item in finding.evidence if item.about in names]
    if not own or isinstance(own[-1].value, str):
        return bool(own)
    return own[-1].day == before[-1].day


def _evidence(finding: Finding, view: DayView) -> Iterator[Evidence]:
    """Each part of the evidence with its value of now, if that still is one."""
    for item in finding.evidence:
        if item.about in UNITS:
            yield from _readings(finding, item, view)
        elif isinstance(item.value, int):
            yield from _ratings(finding, item, view)
        else:
            yield from _answers(item, view)


def _answers(item: Evidence, view: DayView) -> Iterator[Evidence]:
    """The ticked sign, or the answer in words."""
    if item.about == HELP_NOW:
        if (item.day, item.value) in view.entries.signs:
            yield item
        return
    for _, answer in view.on(item.day).answers(item.about):
        if answer not in _NOTHING:
            yield replace(item, value=answer)


def _ratings(finding: Finding, item: Evidence, view: DayView) -> Iterator[Evidence]:
    """The value, if it would have led to the finding as well, as far as that is known."""
    value = view.on(item.day).value(item.about)
    least = float(item.value)
    if finding.threshold is not None:
        least = min(least, finding.threshold)
    if value is not None and value >= least:
        yield replace(item, value=value)


def _readings(finding: Finding, item: Evidence, view: DayView) -> Iterator[Evidence]:
    """The reading if it still stands, or else those of its day that reach the limit."""
    readings = view.readings(item.about, item.day, item.day)
    values = [float(reading.value) for reading in readings]
    limit = finding.threshold
    if item.value in values:
        yield item
    elif limit is not None:
        for value in values:
            if value <= limit if item.about in UP_IS_BETTER else value >= limit:
                yield replace(item, value=value)
