"""Which findings come on screen, so that what matters is seen and the same isn't said every day.

*Told*: the team knows of it, and it has not become much more since. *Said*: a notice of an earlier
day has said it already. *Open*: urgent, and the team has not been told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from mbc_tracker.domain.notices.day_view import DayView
from mbc_tracker.domain.notices.notice_record import covers, finding_of, is_same
from mbc_tracker.domain.notices.severity import is_much_blood, is_worse
from mbc_tracker.domain.notices.values import (
    URGENT,
    Finding,
    Findings,
    Level,
)
from mbc_tracker.domain.records import NoticeShown, Reply
from mbc_tracker.domain.usual import TOLD_LEVEL_DAYS, ToldMark, between, has_window_ended
from mbc_tracker.frozen import frozen

#: A day that is filled in more than so many days later gives no card.
AGE_DAYS = 7
#: So many days a mark keeps findings about a rating quiet, at most.
TOLD_DAYS = 56
#: A value so much above the told level speaks again; one less where it is for today.
TOLD_MORE = 2
#: So many days signs and readings are quiet after the team was told, and those that last longer.
SIGN_TOLD_DAYS, LASTING_SIGN_TOLD_DAYS = 3, 7
_LASTING_SIGNS = frozenset(("clot_signs", "face_neck"))
#: So many days, counted from the first of them, until the same may be said again.
SAID_DAYS = 7
#: These rules come back after so many days, whatever the value.
SLOW_RULES = frozenset(("lasting", "drift"))
SLOW_DAYS = 42
#: So many days an urgent notice stays open.
OPEN_DAYS = 7
_COMBINATION = "combination"
_DAY = timedelta(days=1)


@frozen
class QuietFinding:
    """A finding that is a line and no card. told_on: the day on which the team was told."""

    finding: Finding
    told_on: date


@frozen
class OnScreen:
    """What a day shows.

    card: all findings of the day that the team doesn't know of; empty if there is no card.
    quiet: what the team knows. open: urgent notices of earlier days without a reply, the gravest
    first.
    """

    card: Findings = ()
    quiet: tuple[QuietFinding, ...] = ()
    open: tuple[NoticeShown, ...] = ()


def select_shown(
    findings: Findings, past: Sequence[NoticeShown], view: DayView, today: date
) -> OnScreen:
    """What the day of ``view`` shows of its findings.

    Args:
        findings: all of the day, in the order in which they are named.
        past: the notices shown so far, of whatever day; later ones don't count.
        view: the diary as it is seen from the day.
        today: the day on which it is looked at. What came on screen on it, of a day filled in
            later, has said nothing yet: no day hides another one's card.
    """
    notices = [notice for notice in past if notice.day <= view.day]
    history = _History(tuple(notices), view, today)
    told_days = {finding: history.told_on(finding) for finding in findings}
    untold = tuple(finding for finding in findings if told_days[finding] is None)
    put_off = history.is_put_off(untold)
    speaks = not put_off and any(not history.is_said(finding) for finding in untold)
    card = untold if speaks else ()
    quiet = tuple(QuietFinding(finding, day) for finding, day in told_days.items() if day)
    return OnScreen(card, quiet, history.open_notices(card))


class _History:
    """The notices up to a day, as far as they decide what is shown on it."""

    def __init__(self, notices: Sequence[NoticeShown], view: DayView, today: date) -> None:
        self._view, self._asked_on = view, today
        self._today = [notice for notice in notices if notice.day == view.day]
        self._earlier = [
            notice for notice in notices if notice.day < view.day and _was_on_screen(notice)
        ]

    def is_put_off(self, findings: Findings) -> bool:
        """Whether the day's card was answered with "Not now", and nothing urgent added since."""
        put_off = [notice for notice in self._today if notice.reply is Reply.NOT_NOW]
        return bool(put_off) and all(
            any(covers(notice, finding) for notice in put_off)
            for finding in findings
            if finding.level in URGENT
        )

    def told_on(self, finding: Finding) -> date | None:
        """When the team was told of a finding; None if it has to speak."""
        answered = self._answered_today(finding)
        if answered is not None:
            return answered
        if finding.rule == "help_now" or is_much_blood(finding):
            return None
        if finding.rule == _COMBINATION:
            return self._told_of_combination(finding)
        if finding.symptom in self._view.entries.ratings:
            value = self._view.value(finding.symptom)
            return self._told_of_rating(finding.symptom, value, finding.level)
        return self._told_of_sign(finding)

    def is_said(self, finding: Finding) -> bool:
        """Whether a notice of an earlier day has said it already."""
        if finding.level is Level.EMERGENCY:
            return False
        if finding.rule in SLOW_RULES:
            return self._is_slow_said(finding)
        return any(self._says(notice, finding) for notice in self._said_lately(SAID_DAYS))

    def open_notices(self, card: Findings) -> tuple[NoticeShown, ...]:
        """Urgent notices of the last days that the team was not told of, one for each symptom."""
        beside = {(finding.rule, finding.symptom) for finding in card}
        still_open: dict[tuple[str, str], NoticeShown] = {}
        for notice in sorted(self._lately(OPEN_DAYS + 1), key=_gravest_first):
            key = notice.rule, notice.symptom
            if notice.level in URGENT and key not in beside and not self._was_told_since(notice):
                still_open.setdefault(key, notice)
        return tuple(still_open.values())

    def _answered_today(self, finding: Finding) -> date | None:
        """The day of the reply to the same notice of the same day, if nothing was added since."""
        for notice in self._today:
            if notice.reply is Reply.TOLD_TEAM and covers(notice, finding):
                return notice.replied or notice.day
        return None

    def _told_of_combination(self, finding: Finding) -> date | None:
        """The latest day of the marks that cover all its symptoms, as they are now."""
        days: list[date] = []
        for symptom in sorted({item.about for item in finding.evidence}):
            latest = self._view.last(symptom, 1)  # of the day, or else of the day before
            value = latest[-1][1] if latest else None
            day = self._told_of_rating(symptom, value, Level.TODAY)
            if day is None:
                return None
            days.append(day)
        return max(days, default=None)

    def _told_of_rating(self, symptom: str, value: int | None, level: Level) -> date | None:
        """The day of the mark that still covers a value of a rating."""
        mark, view = self._view.latest_mark(symptom), self._view
        if mark is None or value is None or (view.day - mark.day).days >= TOLD_DAYS:
            return None
        if has_window_ended(view.values(symptom), mark, view.day):
            return None
        more = TOLD_MORE - (level in URGENT) + (view.usual(symptom) is None)
        return mark.day if value < self._told_level(symptom, mark) + more else None

    def _told_level(self, symptom: str, mark: ToldMark) -> int:
        """The highest value that the team was told of with a mark.

        Where it answers a notice, that is what the notice said and the days before it: what was
        written later, on its day or on the days until the reply, they may not know.
        """
        answered = () if mark.typed else tuple(self._answered_with(symptom, mark))
        if not answered:
            return mark.level
        last = max(notice.day for notice in answered)
        noted = [
            item.value
            for notice in answered
            for item in finding_of(notice).evidence
            if (item.about, item.day) == (symptom, last) and isinstance(item.value, int)
        ]
        first = last - (TOLD_LEVEL_DAYS - 1) * _DAY
        before = between(self._view.values(symptom), first, last - _DAY)
        return max((*noted, *(value for _, value in before)), default=mark.level)

    def _answered_with(self, symptom: str, mark: ToldMark) -> Iterator[NoticeShown]:
        """The notices of a symptom that the team was told of on the day of a mark."""
        for notice in (*self._earlier, *self._today):
            about = {item.about for item in finding_of(notice).evidence}
            if notice.reply is Reply.TOLD_TEAM and notice.replied == mark.day and symptom in about:
                yield notice

    def _told_of_sign(self, finding: Finding) -> date | None:
        """The day of the reply that still covers a sign, a fever or a reading."""
        lasting = finding.rule in _LASTING_SIGNS
        days = LASTING_SIGN_TOLD_DAYS if lasting else SIGN_TOLD_DAYS
        for notice in reversed(self._earlier):
            replied = notice.replied or notice.day
            if notice.reply is not Reply.TOLD_TEAM or not is_same(notice, finding):
                continue
            within = 0 <= (self._view.day - replied).days <= days
            higher = finding.level.urgency > _level_of(notice).urgency
            if within and not higher and not is_worse(finding, finding_of(notice)):
                return replied
        return None

    def _says(self, notice: NoticeShown, finding: Finding) -> bool:
        """Whether a notice says a finding: the same symptom, as urgent, and not much less."""
        if notice.reply is Reply.TOLD_TEAM or notice.symptom != finding.symptom:
            return False
        if _level_of(notice).urgency < finding.level.urgency:
            return False
        earlier = finding_of(notice)
        if not finding.symptom:  # a combination: a symptom may have joined
            about = {item.about for item in earlier.evidence}
            return notice.rule == finding.rule and about.issuperset(
                item.about for item in finding.evidence
            )
        return not is_worse(finding, earlier)

    def _is_slow_said(self, finding: Finding) -> bool:
        named = any(notice.rule == finding.rule for notice in self._said_lately(SAID_DAYS))
        return named or any(
            (notice.rule, notice.symptom) == (finding.rule, finding.symptom)
            and notice.reply is not Reply.TOLD_TEAM
            for notice in self._said_lately(SLOW_DAYS)
        )

    def _was_told_since(self, notice: NoticeShown) -> bool:
        """Whether the team was told of all of it then or later."""
        finding = finding_of(notice)
        return any(
            other.reply is Reply.TOLD_TEAM
            and is_same(other, finding)
            and (other.day > notice.day or self._answers(other, finding))
            for other in (*self._earlier, *self._today)
        ) or self._is_marked_since(finding)

    def _answers(self, notice: NoticeShown, finding: Finding) -> bool:
        """Whether the reply to a notice was given on the finding's day or later, to all of it."""
        return (notice.replied or notice.day) >= finding.day and covers(notice, finding)

    def _is_marked_since(self, finding: Finding) -> bool:
        """Whether there is a mark for all its symptoms, if it is about ratings."""
        rated: dict[str, int] = {}
        for item in finding.evidence:
            if isinstance(item.value, int):
                rated[item.about] = item.value if item.day == finding.day else 0
        if not rated or (finding.rule != _COMBINATION and finding.symptom not in rated):
            return False
        return all(self._is_marked(symptom, finding.day, rated[symptom]) for symptom in rated)

    def _is_marked(self, symptom: str, day: date, value: int) -> bool:
        """Whether a mark came on a day or later, with which the team was told of its value.

        A mark of a later day that answers no notice is about all that was written before it.
        """
        mark = self._view.latest_mark(symptom)
        if mark is None or mark.day < day:
            return False
        days = [notice.day for notice in self._answered_with(symptom, mark)]
        known = mark.day if mark.typed else max(days, default=mark.day)
        return known > day or self._told_level(symptom, mark) >= value

    def _lately(self, days: int) -> Iterator[NoticeShown]:
        """The notices of earlier days, fewer than so many days before."""
        for notice in self._earlier:
            if (self._view.day - notice.day).days < days:
                yield notice

    def _said_lately(self, days: int) -> Iterator[NoticeShown]:
        """Of those the ones that came on screen before today."""
        for notice in self._lately(days):
            if notice.recorded.wall.date() < self._asked_on:
                yield notice


def _was_on_screen(notice: NoticeShown) -> bool:
    """Whether it had its card; what was found on a day filled in later stays in the history."""
    return (notice.recorded.wall.date() - notice.day).days <= AGE_DAYS


def _level_of(notice: NoticeShown) -> Level:
    return finding_of(notice).level


def _gravest_first(notice: NoticeShown) -> tuple[int, int]:
    return -_level_of(notice).urgency, -notice.day.toordinal()
