"""The notices of a day: its card and lines, the record that they were shown, and the replies."""

from __future__ import annotations

import uuid
from dataclasses import field, replace
from datetime import date
from functools import cached_property

from mbc_tracker.content import helplines, notice_brief
from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.notice_brief import BriefTexts, BriefWriter, NoticeBrief
from mbc_tracker.content.notice_text import Explanation, NoticeBook, NoticeCard, NoticeText
from mbc_tracker.content.rules import RuleBook, load
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.correction import still_true
from mbc_tracker.domain.notices.day_view import DayView
from mbc_tracker.domain.notices.evaluation import evaluate_view
from mbc_tracker.domain.notices.notice_record import finding_of, record_of
from mbc_tracker.domain.notices.suppression import AGE_DAYS, OnScreen, select_shown
from mbc_tracker.domain.notices.values import URGENT, Finding, Findings, Level
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import (
    BaselineReset,
    HelpSigns,
    Measurement,
    NoticeShown,
    Record,
    Reply,
)
from mbc_tracker.frozen import frozen
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import latest_begun_day


@frozen
class DayNotice:
    """What stands on a day's card, in full and in brief, and the findings behind it.

    told: the team has been told of all of it; then it is a card no more, and may stay as a line.
    unrecorded: for ``NoticeService.record_shown``, what has not been on screen in these words.
    """

    day: date
    card: NoticeCard
    brief: NoticeBrief
    findings: Findings
    told: bool = False
    unrecorded: tuple[NoticeShown, ...] = field(default=(), compare=False)

    @property
    def urgent(self) -> bool:
        """Whether it can't be put off."""
        return self.card.level in URGENT


@frozen
class OpenNotice:
    """An urgent notice of an earlier day that the team was not told of, in one sentence."""

    record: NoticeShown
    sentence: str


@frozen
class DayNotices:
    """All that a day shows: its card, a line for what the team knows, and what is still open.

    late: for ``NoticeService.record_late``, what is found on a day that was filled in too late for
    a card.
    """

    card: DayNotice | None = None
    quiet: tuple[str, ...] = ()
    open: tuple[OpenNotice, ...] = ()
    late: tuple[NoticeShown, ...] = ()


class NoticeService:
    """Asks the rules about a day, and writes down what was shown and what was replied."""

    def __init__(self, diary: Diary, words: Words, guidance: Guidance) -> None:
        self._diary, self._words, self._guidance = diary, words, guidance

    def notice_of(self, day: date) -> DayNotice | None:
        """The card of a day, or what it said if the team has been told of it today; or nothing."""
        return self.notices_of(day).card

    def notices_of(self, day: date) -> DayNotices:
        """Read what is to be shown about a day.

        Days of more than a week ago have had their time: looking back brings no cards up. What is
        open stands on today only. Of days to come only the one that had begun further east has any.
        """
        today, reader = self._diary.clock.today(), self._diary.reader
        if day > today and day > latest_begun_day(reader, self._diary.clock):
            return DayNotices()
        with reader.snapshot():
            settings = reader.settings()
            if settings.get(profile.DIARY_ONLY) == profile.YES:
                return DayNotices()
            if (today - day).days > AGE_DAYS:
                return DayNotices(late=self._late(day))
            view = self._diary.analysis.view(day, self._book.rules)
            findings = evaluate_view(view, self._book.rules)
            past = reader.records(NoticeShown)
            on_screen = select_shown(findings, still_true(past, view), view, today)
            country = settings.get(profile.COUNTRY, "")
            text = self._text_about(findings)
        writer = BriefWriter(self._words, self._brief_texts, text, today)
        card = self._card(on_screen, past, view, writer, country)
        quiet = tuple(text.quiet(line.finding, line.told_on) for line in on_screen.quiet)
        still_open = on_screen.open if day == today else ()
        return DayNotices(
            card,
            quiet,
            tuple(OpenNotice(record, text.open(finding_of(record))) for record in still_open),
        )

    def record_shown(self, notice: DayNotice) -> Change:
        """Write down what comes on screen for the first time; undo should not take it back."""
        return self._diary.save(*notice.unrecorded, label="")

    @property
    def told_open(self) -> str:
        """What takes the place of the question about an earlier day's notice."""
        return self._brief_texts.sentences["told_open"]

    def record_late(self, notices: DayNotices) -> Change:
        """Keep what a day that was filled in late has, for the history."""
        return self._diary.save(*notices.late, label="")

    def explanations(self, notice: DayNotice) -> tuple[Explanation, ...]:
        """Why each thing stands on the card."""
        text = self._text_about(notice.findings)
        return tuple(text.explanation(finding) for finding in notice.findings)

    def phone_script(self, notice: DayNotice) -> tuple[str, ...]:
        """What to say on the phone, line by line."""
        analysis = self._diary.analysis
        about = {item.about for finding in notice.findings for item in finding.evidence}
        reader, day = self._diary.reader, notice.day
        with reader.snapshot():
            facts = analysis.facts(day, self._book.rules, about)
            text, profile_ = self._text_about(notice.findings), analysis.profile()
            return text.tell(notice.findings, facts, profile_, weekly=day in text.weekly)

    def reply_told_team(self, notice: DayNotice, label: str) -> Change:
        """'I have told my team': marks for all that led to the card, and the reply, in one step."""
        evidence = [item for finding in notice.findings for item in finding.evidence]
        named = [finding.symptom for finding in notice.findings] + [item.about for item in evidence]
        return self._tell(self._recorded(notice), named, label)

    def reply_told_open(self, notice: OpenNotice, label: str) -> Change:
        """'Yes, I have told my team' about an open notice."""
        finding = finding_of(notice.record)
        named = [finding.symptom, *(item.about for item in finding.evidence)]
        record = notice.record
        alike = [
            other
            for other in self._diary.reader.records(NoticeShown)
            if (other.rule, other.symptom, other.reply)
            == (record.rule, record.symptom, record.reply)
            and 0 <= (self._diary.clock.today() - other.day).days <= AGE_DAYS
        ]
        return self._tell(alike, named, label)

    def reply_not_now(self, notice: DayNotice, label: str) -> Change:
        """'Not now': the card is hidden for the day, and counts as shown."""
        return self._diary.save(*self._replied(self._recorded(notice), Reply.NOT_NOW), label=label)

    def rule_name(self, rule: str) -> str:
        """What a rule is called; its key where this version doesn't know it any more."""
        text = self._book.texts.rules.get(rule)
        return text.name if text else rule

    def level_name(self, level: str) -> str:
        """A level in words."""
        return self._book.texts.levels[Level(level)] if level in list(Level) else level

    @cached_property
    def _book(self) -> RuleBook:
        return load(self._diary.reader.catalogue, self._words.language)

    @cached_property
    def _notice_book(self) -> NoticeBook:
        return NoticeBook(self._book.texts, self._guidance, helplines.load(self._words.language))

    @cached_property
    def _brief_texts(self) -> BriefTexts:
        return notice_brief.load(self._words.language)

    def _text_about(self, findings: Findings) -> NoticeText:
        """Words that tell what these findings rest on: which of it is about a week."""
        catalogue, today = self._diary.reader.catalogue, self._diary.clock.today()
        weekly = self._diary.analysis.weekly_days_behind(findings)
        in_treatment = self._diary.reader.setting(profile.ON_TREATMENT) == profile.YES
        units = self._diary.measurements.units
        book = replace(self._notice_book, units=units, in_treatment=in_treatment)
        return NoticeText(self._words, book, catalogue, today, weekly)

    def _card(
        self,
        on_screen: OnScreen,
        past: tuple[NoticeShown, ...],
        view: DayView,
        writer: BriefWriter,
        country: str,
    ) -> DayNotice | None:
        """The card; where the team was told of it today, what it said."""
        findings, is_told = on_screen.card, not on_screen.card
        if is_told:
            answered = {
                _key(record)
                for record in past
                if record.day == view.day and record.reply is Reply.TOLD_TEAM
            }
            quiet = (line.finding for line in on_screen.quiet)
            findings = tuple(finding for finding in quiet if _key(finding) in answered)
        card = writer.text.card(findings, country)
        if card is None:
            return None
        return DayNotice(
            view.day,
            card,
            self._brief(findings, country, writer),
            findings,
            is_told,
            () if is_told else self._unrecorded(findings, past),
        )

    def _brief(self, findings: Findings, country: str, writer: BriefWriter) -> NoticeBrief:
        """A heading and one sentence for a card."""
        number = self._guidance.number(country)
        known = "" if number == self._guidance.words["local_number"] else number
        return writer.brief(findings, known)

    def _late(self, day: date) -> tuple[NoticeShown, ...]:
        """What is found on a day of which something was written down more than a week later."""
        log, on_day = self._diary.reader.day(day), Period(day, day)
        stamps = [answer.recorded for answer in log.answers]
        stamps += [moment.recorded for moment in log.moments]
        stamps += [signs.recorded for signs in self._diary.reader.records(HelpSigns, on_day)]
        stamps += [reading.recorded for reading in self._diary.reader.records(Measurement, on_day)]
        if not any((stamp.wall.date() - day).days > AGE_DAYS for stamp in stamps):
            return ()
        known = {_key(record) for record in self._diary.reader.records(NoticeShown)}
        findings = self._diary.analysis.findings(day, self._book.rules)
        now = self._diary.clock.now()
        return tuple(
            record_of(finding, str(uuid.uuid4()), now)
            for finding in findings
            if _key(finding) not in known
        )

    def _unrecorded(
        self, findings: Findings, past: tuple[NoticeShown, ...]
    ) -> tuple[NoticeShown, ...]:
        """The records of what is new on the card, and those of which the values have changed.

        What was replied to stays as it was: a reply is about what stood there then.
        """
        open_ones = {_key(record): record for record in past if record.reply is Reply.NONE}
        changed: dict[str, Finding] = {}
        for finding in findings:
            kept = open_ones.get(_key(finding))
            if kept is None or record_of(finding, kept.id, kept.recorded) != kept:
                changed[kept.id if kept else str(uuid.uuid4())] = finding
        if not changed:
            return ()
        now = self._diary.clock.now()  # the first time takes 5 ms
        return tuple(record_of(finding, key, now) for key, finding in changed.items())

    def _recorded(self, notice: DayNotice) -> list[NoticeShown]:
        """The records of a card that have no reply yet."""
        keys = {_key(finding) for finding in notice.findings}
        records = self._diary.reader.records(NoticeShown)
        return [record for record in records if _key(record) in keys and record.reply is Reply.NONE]

    def _tell(self, notices: list[NoticeShown], named: list[str], label: str) -> Change:
        """Save a mark for each rating and measurement that is named, and the replies."""
        catalogue = self._diary.reader.catalogue
        today, now = self._diary.clock.today(), self._diary.clock.now()
        marks = [
            BaselineReset(str(uuid.uuid4()), symptom, today, "", now)
            for symptom in dict.fromkeys(named)
            if symptom in UNITS or (symptom in catalogue and catalogue[symptom].is_rated)
        ]
        return self._diary.save(*marks, *self._replied(notices, Reply.TOLD_TEAM), label=label)

    def _replied(self, notices: list[NoticeShown], reply: Reply) -> list[Record]:
        today = self._diary.clock.today()
        return [replace(notice, reply=reply, replied=today) for notice in notices]


def _key(notice: Finding | NoticeShown) -> tuple[date, str, str, str]:
    return notice.day, notice.rule, notice.symptom, str(notice.level)
