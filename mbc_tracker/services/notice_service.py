"""The notice of a day: its card, the record that it was shown, and the replies to it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.notice_text import Explanation, NoticeCard, NoticeText
from mbc_tracker.content.rules import RuleBook, load
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.notices.suppression import REPEAT_DAYS, select_shown
from mbc_tracker.domain.notices.values import ALWAYS_SHOWN, Finding, Findings, Level
from mbc_tracker.domain.records import BaselineReset, NoticeShown, Record, Reply
from mbc_tracker.services.diary import Diary


@dataclass(frozen=True, slots=True)
class DayNotice:
    """What stands on a day's card, and the findings behind it.

    told: the team has been told of all of it; urgent things stay on the card even so.
    unrecorded: for ``NoticeService.record_shown``, what has not been on screen before.
    """

    day: date
    card: NoticeCard
    findings: Findings
    told: bool = False
    unrecorded: tuple[NoticeShown, ...] = field(default=(), compare=False)

    @property
    def urgent(self) -> bool:
        """Whether it can't be put off."""
        return self.card.level in ALWAYS_SHOWN


class NoticeService:
    """Asks the rules about a day, and writes down what was shown and what was replied."""

    def __init__(self, diary: Diary, words: Words, guidance: Guidance) -> None:
        self._diary, self._words, self._guidance = diary, words, guidance

    def notice_of(self, day: date) -> DayNotice | None:
        """Read what is to be shown about a day; None where there is nothing to say.

        Days of more than a week ago have had their time: looking back brings no cards up.
        """
        age = (self._diary.clock.today() - day).days
        if not 0 <= age < REPEAT_DAYS:
            return None
        with self._diary.reader.snapshot():
            if self._diary.reader.setting(profile.DIARY_ONLY) == profile.YES:
                return None
            findings = self._diary.analysis.findings(day, self._book.rules)
            past, marks = (
                self._diary.reader.records(NoticeShown),
                self._diary.reader.records(BaselineReset),
            )
            findings = select_shown(findings, past, marks, day)
            card = self._text.card(findings, self._diary.reader.setting(profile.COUNTRY))
        if card is None:
            return None
        replies = {_key(notice): notice.reply for notice in past}
        told = all(replies.get(_key(finding)) is Reply.TOLD_TEAM for finding in findings)
        unrecorded = [finding for finding in findings if _key(finding) not in replies]
        return DayNotice(day, card, findings, told, self._records(unrecorded))

    def record_shown(self, notice: DayNotice) -> Change:
        """Write down what comes on screen for the first time; undo should not take it back."""
        return self._diary.save(*notice.unrecorded, label="")

    def explanations(self, notice: DayNotice) -> tuple[Explanation, ...]:
        """Why each thing stands on the card."""
        return tuple(self._text.explanation(finding) for finding in notice.findings)

    def phone_script(self, notice: DayNotice) -> tuple[str, ...]:
        """What to say on the phone, line by line."""
        return self._text.tell(notice.findings, self._diary.analysis.profile())

    def reply_told_team(self, notice: DayNotice, label: str) -> Change:
        """'I have told my team': the symptoms' usual starts afresh today."""
        today, now = self._diary.clock.today(), self._diary.clock.now()
        symptoms = dict.fromkeys(finding.symptom for finding in notice.findings if finding.symptom)
        marks = [BaselineReset(str(uuid.uuid4()), key, today, "", now) for key in symptoms]
        replies = self._replied(notice, Reply.TOLD_TEAM)
        return self._diary.save(*marks, *replies, label=label)

    def reply_not_now(self, notice: DayNotice, label: str) -> Change:
        """'Not now': the same isn't said again for a week, unless it is urgent."""
        return self._diary.save(*self._replied(notice, Reply.NOT_NOW), label=label)

    def rule_name(self, rule: str) -> str:
        """What a rule is called; its key where this version doesn't know it any more."""
        text = self._book.texts.rules.get(rule)
        return text.name if text else rule

    def level_name(self, level: str) -> str:
        """A level in words."""
        return self._book.texts.levels[Level(level)] if level in list(Level) else level

    @cached_property
    def _book(self) -> RuleBook:
        return load(self._diary.reader.catalogue)

    @property
    def _text(self) -> NoticeText:
        catalogue = self._diary.reader.catalogue
        return NoticeText(self._words, self._book.texts, self._guidance, catalogue)

    def _records(self, findings: Iterable[Finding]) -> tuple[NoticeShown, ...]:
        now = self._diary.clock.now()
        return tuple(
            NoticeShown(
                id=str(uuid.uuid4()),
                day=finding.day,
                rule=finding.rule,
                rule_version=finding.version,
                symptom=finding.symptom,
                level=finding.level,
                usual=finding.usual,
                threshold=finding.threshold,
                evidence=tuple(
                    (part.day, f"{part.about}={part.value}") for part in finding.evidence
                ),
                reply=Reply.NONE,
                recorded=now,
            )
            for finding in findings
        )

    def _replied(self, notice: DayNotice, reply: Reply) -> list[Record]:
        wanted = {_key(finding) for finding in notice.findings}
        return [
            replace(notice, reply=reply)
            for notice in self._diary.reader.records(NoticeShown)
            if _key(notice) in wanted
        ]


def _key(notice: Finding | NoticeShown) -> tuple[date, str, str, str]:
    return notice.day, notice.rule, notice.symptom, str(notice.level)
