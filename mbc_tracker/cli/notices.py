"""The command ``notices``: what the rules point out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

import click

from mbc_tracker.cli.session import CommandContext, say
from mbc_tracker.content import guidance, rules
from mbc_tracker.content.notice_text import NoticeText
from mbc_tracker.content.words import load
from mbc_tracker.domain import profile
from mbc_tracker.domain.notices.values import Finding, Findings
from mbc_tracker.domain.period import parse_day
from mbc_tracker.services.diary import Diary


@click.command()
@click.option("--on", "day", type=parse_day, metavar="DATE", help="The day; today if left out.")
@click.option("--json", "as_json", is_flag=True, help="For other programs: see docs/formats.md.")
@click.pass_obj
def notices(session: CommandContext, day: date | None, *, as_json: bool) -> None:
    """Show what the rules point out on a day.

    All of it is shown, whether or not the window has shown it already. No clinician has reviewed
    the rules yet.
    """
    with session.reading() as diary:
        day = day or diary.clock.today()
        catalogue = diary.reader.catalogue
        book = rules.load(catalogue)
        findings = diary.analysis.findings(day, book.rules)
        if as_json:
            say(json.dumps(_plain(day, findings), indent=1))
            return
        texts = NoticeText(load(), book.texts, guidance.load(), catalogue)
        say("\n".join(_text(day, findings, texts, diary)))


def _plain(day: date, findings: Findings) -> dict[str, object]:
    return {"day": day.isoformat(), "notices": [_plain_finding(finding) for finding in findings]}


def _plain_finding(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "symptom": finding.symptom or None,
        "level": finding.level,
        "dates": [evidence.day.isoformat() for evidence in finding.evidence],
        "values": [evidence.value for evidence in finding.evidence],
        "usual": finding.usual,
        "threshold": finding.threshold,
    }


def _text(day: date, findings: Findings, texts: NoticeText, diary: Diary) -> Iterator[str]:
    card = texts.card(findings, diary.reader.setting(profile.COUNTRY))
    if card is None:
        yield texts.nothing(day)
    else:
        yield f"{load().date_medium(day)} {day.year}: {card.headline}"
        yield from (f"  {reason}" for reason in card.reasons)
        yield from card.asks
        yield from dict.fromkeys(texts.explanation(finding).review for finding in findings)
    if diary.reader.setting(profile.DIARY_ONLY) == profile.YES:
        yield texts.switched_off()
