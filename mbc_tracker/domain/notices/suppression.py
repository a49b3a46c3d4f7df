"""Which findings come on screen, so that the same thing isn't said every day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from mbc_tracker.domain.notices.values import ALWAYS_SHOWN, Finding, Findings, Level
from mbc_tracker.domain.records import BaselineReset, NoticeShown, Reply

#: So many days, counted from the first of them, that is when the same thing may be said again.
REPEAT_DAYS = 7
#: So many days nothing is said about a symptom that the team has been told of.
QUIET_DAYS = 14


def select_shown(
    findings: Findings, past: Sequence[NoticeShown], marks: Sequence[BaselineReset], day: date
) -> Findings:
    """The findings of a day that its card names, in the order given.

    ``emergency`` and ``today`` always are. All others stay quiet for QUIET_DAYS after "my team
    knows", and come back after REPEAT_DAYS unless their level has risen. A notice that was shown
    on the day itself stays until it is replied to.
    """
    quiet = {mark.symptom for mark in marks if 0 <= (day - mark.day).days < QUIET_DAYS}
    return tuple(
        finding
        for finding in findings
        if finding.level in ALWAYS_SHOWN
        or (finding.symptom not in quiet and not _was_shown_lately(finding, past, day))
    )


def _was_shown_lately(finding: Finding, past: Iterable[NoticeShown], day: date) -> bool:
    """Whether the same has been said lately, as urgently as now."""
    return any(
        _urgency(notice.level) >= finding.level.urgency
        for notice in past
        if (notice.rule, notice.symptom) == (finding.rule, finding.symptom) and _lately(notice, day)
    )


def _lately(notice: NoticeShown, day: date) -> bool:
    days = (day - notice.day).days
    return 0 < days < REPEAT_DAYS or (days == 0 and notice.reply is not Reply.NONE)


def _urgency(level: str) -> int:
    """A level that isn't known any more holds nothing back."""
    return Level(level).urgency if level in list(Level) else Level.VISIT.urgency - 1
