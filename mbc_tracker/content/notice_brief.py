"""A notice in a heading and one sentence, as it stands on Today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from mbc_tracker.content.notice_text import NoticeText
from mbc_tracker.content.toml_table import read
from mbc_tracker.content.words import Words, label_inside
from mbc_tracker.domain.notices.values import HELP_NOW, Finding, Findings, Level
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource

_HEADINGS = {
    "emergency": "number",
    "emergency_without_number": "",
    "today": "",
    "soon": "",
    "visit": "",
}
_SENTENCES = {
    "higher": "label value day usual",
    "new": "label value day",
    "lasting": "label first",
    "wrote": "noted",
    "ticked": "noted",
    "too": "names",
    "more": "n",
    "wait": "",
    "wait_short": "",
    "script_opening": "",
    "script_wrote": "day noted",
    "script_usual": "name usual",
    "script_closing": "",
    "today": "",
    "on_day": "day",
    "last_week": "",
    "week_to": "day",
    "short_higher": "label value usual",
    "short_new": "label value",
    "signs": "",
    "told": "names",
    "told_open": "",
}
_LASTING = "lasting"
_MOST_NAMED = 2


@frozen
class NoticeBrief:
    """What to do, and why in a sentence.

    lines: the sentence for one line, from the longest to the shortest. told_line: what stands there
    once the team has been told. script: a few words to read out on the phone. now: whether what to
    do can't wait for the day.
    """

    level: Level
    heading: str
    sentence: str
    lines: tuple[str, ...]
    told_line: str
    script: str
    now: bool = False


@frozen
class BriefTexts:
    """The words of one language."""

    headings: Mapping[str, str]
    sentences: Mapping[str, str]


class BriefWriter:
    """Writes the brief form of findings.

    text: writes the long one. today: the day on which they are read.
    """

    def __init__(self, words: Words, texts: BriefTexts, text: NoticeText, today: date) -> None:
        self._words, self._texts, self.text = words, texts, text
        self._catalogue, self._today = text.catalogue, today

    def brief(self, findings: Findings, number: str) -> NoticeBrief:
        """The gravest finding in numbers, the others by name.

        number: the country's emergency number; empty where none is known.
        """
        gravest = max(
            findings, key=lambda finding: (finding.level.urgency, finding.rule != _LASTING)
        )
        sentences, urgent = self._texts.sentences, gravest.level is Level.EMERGENCY
        if urgent:
            first = self._main(replace(gravest, evidence=gravest.own_evidence[:1]))
            waits = sentences["wait"], sentences["wait_short"]
            together = not gravest.symptom and gravest.rule != HELP_NOW
            firsts = (self._main(gravest), first) if together else (first,)
            reasons = dict.fromkeys(f"{main} {wait}" for main in firsts for wait in waits)
            lines = (*reasons, *waits)
        else:
            others = self._others(findings, gravest)
            both = self._main(gravest), self._short(gravest)
            lines = tuple(" ".join(filter(None, (main, others))) for main in both) + both[1:]
            lines = tuple(dict.fromkeys(lines))
        team_now = self.text.team_now(findings)
        return NoticeBrief(
            gravest.level,
            team_now or self._heading(gravest.level, number),
            lines[0],
            lines,
            sentences["told"].format(names=self._words.listing(self._all_names(findings))),
            self._script(gravest),
            urgent or bool(team_now),
        )

    def _script(self, finding: Finding) -> str:
        """What led to the gravest finding, as a sentence to say."""
        sentences, usual = self._texts.sentences, ""
        if finding.usual is not None and finding.symptom in self._catalogue:
            name = label_inside(self._catalogue[finding.symptom])
            number = self._words.number(finding.usual.value)
            usual = sentences["script_usual"].format(name=name, usual=number)
        opening, closing = sentences["script_opening"], sentences["script_closing"]
        return " ".join(filter(None, (opening, *self._wrote(finding), usual, closing)))

    def _wrote(self, finding: Finding) -> Iterator[str]:
        """A sentence for each day on which it was written down, the earliest first."""
        evidence = finding.own_evidence
        if _rating(finding) is not None:
            evidence = evidence[-1:]
        same_day = (item for item in finding.evidence if item.day == finding.day)
        evidence = tuple(dict.fromkeys((*evidence, *same_day)))
        for day in sorted({item.day for item in evidence}):
            on_day = self._day(day)
            items = tuple(item for item in evidence if item.day == day)
            noted = self.text.noted(replace(finding, day=day, evidence=items))
            yield self._texts.sentences["script_wrote"].format(
                day=on_day[:1].upper() + on_day[1:], noted=noted
            )

    def _heading(self, level: Level, number: str) -> str:
        if level is Level.EMERGENCY and not number:
            return self._texts.headings["emergency_without_number"]
        return self._texts.headings[level].format(number=number)

    def _main(self, finding: Finding) -> str:
        sentences, value = self._texts.sentences, _rating(finding)
        if finding.symptom not in self._catalogue or value is None:
            kind = "ticked" if finding.rule == HELP_NOW else "wrote"
            return sentences[kind].format(noted=self.text.noted(finding))
        label = self._catalogue[finding.symptom].label
        if finding.rule == _LASTING:
            first = self._words.date_short(finding.evidence[0].day)
            return sentences["lasting"].format(label=label, first=first)
        day = self._time(finding.evidence[-1].day)
        if finding.usual is None:
            return sentences["new"].format(label=label, value=value, day=day)
        if value <= finding.usual.value:
            return self.text.reason(finding)
        usual = self._words.number(finding.usual.value)
        return sentences["higher"].format(label=label, value=value, day=day, usual=usual)

    def _short(self, finding: Finding) -> str:
        value = _rating(finding)
        if finding.rule == _LASTING or finding.symptom not in self._catalogue or value is None:
            return self._main(finding)
        label, sentences = self._catalogue[finding.symptom].label, self._texts.sentences
        if finding.usual is None:
            return sentences["short_new"].format(label=label, value=value)
        usual = self._words.number(finding.usual.value)
        return sentences["short_higher"].format(label=label, value=value, usual=usual)

    def _day(self, day: date) -> str:
        sentences = self._texts.sentences
        if day == self._today:
            return sentences["today"]
        return sentences["on_day"].format(day=self._words.date_medium(day))

    def _time(self, day: date) -> str:
        """What a day's value is about: the day, or the week that ends with it."""
        if day not in self.text.weekly:
            return self._day(day)
        sentences = self._texts.sentences
        if day == self._today:
            return sentences["last_week"]
        return sentences["week_to"].format(day=self._words.date_medium(day))

    def _others(self, findings: Findings, gravest: Finding) -> str:
        """“Cough too.”, of what the first sentence doesn't name."""
        named = set(self._names((gravest,)))
        names = [name for name in self._all_names(findings) if name not in named]
        if not names:
            return ""
        sentences = self._texts.sentences
        if len(names) > _MOST_NAMED:
            more = sentences["more"].format(n=len(names) - _MOST_NAMED)
            names = [*names[:_MOST_NAMED], more]
        listed = self._words.listing(names)
        return sentences["too"].format(names=listed[:1].upper() + listed[1:])

    def _all_names(self, findings: Findings) -> list[str]:
        return list(dict.fromkeys(self._names(findings)))

    def _names(self, findings: Findings) -> Iterator[str]:
        """What the findings are about, in the order in which they are named."""
        for finding in findings:
            evidence = (*finding.own_evidence, *finding.evidence)
            about = [item.about for item in evidence if item.about in self._catalogue]
            if finding.rule == HELP_NOW:
                yield self._texts.sentences["signs"]
            elif not about:
                yield self._words.phrases.lowered(self.text.explanation(finding).name)
            yield from (label_inside(self._catalogue[key]) for key in dict.fromkeys(about))


def _rating(finding: Finding) -> int | None:
    """The latest value of a finding about a rating; None for others."""
    item = finding.evidence[-1]
    value = item.value if item.about == finding.symptom else None
    return value if isinstance(value, int) else None


@cache
def load(language: str = "en") -> BriefTexts:
    """The words of a language; EnvironmentFault names a mistake in its file."""
    return brief_texts(resource("i18n", language, "notices.toml"))


def brief_texts(file: Path) -> BriefTexts:
    """Read the words from a file, which has to have all of them and no other."""
    table = read(file).only("headings", "sentences")
    return BriefTexts(
        table.table("headings").templates(_HEADINGS),
        table.table("sentences").templates(_SENTENCES),
    )
