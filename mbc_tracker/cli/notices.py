"""The command ``notices``: what the rules point out."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import date

import click

from mbc_tracker.cli.session import CommandContext, say
from mbc_tracker.content import catalogue, guidance, helplines, notice_brief, rules
from mbc_tracker.content.brief_words import date_compact
from mbc_tracker.content.notice_text import NoticeBook, NoticeText
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.values import HELP_NOW, Evidence, Finding, Findings
from mbc_tracker.domain.period import parse_day
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import latest_begun_day
from mbc_tracker.services.notice_service import NoticeService


@click.command()
@click.option("--on", "day", type=parse_day, metavar="DATE", help="The day; the last if left out.")
@click.option("--json", "as_json", is_flag=True, help="For other programs: see docs/formats.md.")
@click.pass_obj
def notices(session: CommandContext, day: date | None, *, as_json: bool) -> None:
    """Show what the rules point out on a day.

    All of it is shown, whether or not the window has shown it already. The last line says whether
    a clinician has reviewed the rules.
    """
    with session.reading() as diary:
        day = day or latest_begun_day(diary.reader, diary.clock)
        symptoms = diary.reader.catalogue
        words = session.words_of(diary)
        book = rules.load(symptoms, words.language)
        findings = diary.analysis.findings(day, book.rules)
        weekly = diary.analysis.weekly_days_behind(findings)
        if as_json:
            say(json.dumps(_plain(day, findings, weekly), indent=1))
            return
        units = diary.measurements.units
        in_treatment = diary.reader.setting(profile.ON_TREATMENT) == profile.YES
        phone = guidance.load(words.language), helplines.load(words.language)
        notice_book = NoticeBook(book.texts, *phone, units, in_treatment)
        texts = NoticeText(words, notice_book, symptoms, diary.clock.today(), weekly)
        say("\n".join(_text(day, findings, texts, words, diary)))


def _plain(day: date, findings: Findings, weekly: Collection[date]) -> dict[str, object]:
    notices = [_plain_finding(finding, weekly) for finding in findings]
    return {"day": day.isoformat(), "notices": notices}


def _plain_finding(finding: Finding, weekly: Collection[date]) -> dict[str, object]:
    usual = finding.usual
    return {
        "rule": finding.rule,
        "version": finding.version,
        "symptom": finding.symptom or None,
        "level": finding.level,
        "evidence": [
            {
                "about": item.about,
                "day": item.day.isoformat(),
                "value": item.value,
                **_recall(item, weekly),
            }
            for item in finding.evidence
        ],
        "dates": [item.day.isoformat() for item in finding.evidence],
        "values": [item.value for item in finding.evidence],
        "usual": usual.value if usual else None,
        "usual_from": usual.first.isoformat() if usual and usual.first else None,
        "usual_to": usual.last.isoformat() if usual and usual.last else None,
        "threshold": finding.threshold,
    }


def _recall(item: Evidence, weekly: Collection[date]) -> dict[str, str]:
    """How far back an answer looks; nothing of readings and emergency signs."""
    if item.about in UNITS or item.about == HELP_NOW:
        return {}
    return {"recall": (Recall.WEEK if item.day in weekly else Recall.DAY).value}


def _text(
    day: date, findings: Findings, texts: NoticeText, words: Words, diary: Diary
) -> Iterator[str]:
    card = texts.card(findings, diary.reader.setting(profile.COUNTRY))
    if card is None:
        yield texts.nothing(day)
    else:
        yield f"{date_compact(words, day)}: {card.headline}"
        yield from (f"  {reason}" for reason in card.reasons)
        yield from card.asks
        yield from dict.fromkeys(texts.explanation(finding).review for finding in findings)
    if diary.reader.setting(profile.DIARY_ONLY) == profile.YES:
        yield texts.switched_off()


def check_texts(session: CommandContext) -> None:
    """Read what an emergency is told with, before an entry that may be one is saved.

    Raises:
        EnvironmentFault: a file of it is missing or damaged.
    """
    language = session.language
    rules.load(catalogue.load(language), language)
    guidance.load(language)
    helplines.load(language)
    notice_brief.load(language)


def show_urgent(diary: Diary, day: date, words: Words) -> str:
    """What to do now, if what a day holds is an emergency or a fever in treatment; else nothing.

    It is written down as shown, so that the window asks later whether the team was told.
    """
    service = NoticeService(diary, words, guidance.load(words.language))
    notice = service.notice_of(day)
    if notice is None or notice.told or not notice.brief.now:
        return ""
    service.record_shown(notice)
    return f"{notice.brief.heading}. {notice.brief.sentence}"
