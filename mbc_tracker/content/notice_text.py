"""A notice in words: what was written down, why it is pointed out and whom to contact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mbc_tracker.content.evidence_text import EvidenceText
from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.rule_texts import CardText, RuleTexts
from mbc_tracker.content.words import Words
from mbc_tracker.domain.notices.values import HELP_NOW, Finding, Findings, Level
from mbc_tracker.domain.profile import SWITCHES, Profile
from mbc_tracker.domain.symptoms import Catalogue


@dataclass(frozen=True, slots=True)
class NoticeCard:
    """A day's card. ``reasons``: a sentence or two for each finding; ``asks``: whom to contact."""

    level: Level
    headline: str
    reasons: tuple[str, ...]
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a finding is on the card: the rule in words, the values, the sources.

    usual: a sentence, empty where it isn't known. review: whether a clinician has seen the rule.
    """

    name: str
    rule: str
    values: tuple[str, ...]
    usual: str
    sources: tuple[str, ...]
    review: str


class NoticeText:
    """Findings in words. ``catalogue`` is the diary's, with the person's own symptoms."""

    def __init__(
        self, words: Words, texts: RuleTexts, guidance: Guidance, catalogue: Catalogue
    ) -> None:
        self._words = words
        self._texts = texts
        self._guidance = guidance
        self._evidence = EvidenceText(words, texts, guidance.sign_names, catalogue)

    def card(self, findings: Findings, country: str) -> NoticeCard | None:
        """The one card of a day, with the country's emergency number; None without findings.

        Whom to contact is said for the most urgent findings: it goes for the others, too.
        """
        if not findings:
            return None
        level = max((finding.level for finding in findings), key=lambda level: level.urgency)
        asks: dict[str, str] = {}
        for finding in findings:
            if finding.level is level:  # of one sentence about several symptoms the first will do
                asks.setdefault(self._template(finding), self.ask(finding, country))
        return NoticeCard(
            level,
            self._texts.levels[level],
            tuple(self.reason(finding) for finding in findings),
            tuple(asks.values()),
        )

    def reason(self, finding: Finding) -> str:
        """What was written down, and why it is pointed out."""
        text = self._card(finding).reason.format(**self._evidence.places(finding))
        return " ".join(text.split())  # no gap where there is no usual yet

    def ask(self, finding: Finding, country: str) -> str:
        """Whom to contact; what a ticked sign says itself comes before the rule's words."""
        number, even = self._guidance.number(country), self._evidence.even(finding.symptom)
        return self._template(finding).format(number=number, even=even)

    def _template(self, finding: Finding) -> str:
        team_first = {sign.key for sign in self._guidance.signs if sign.team_first}
        if finding.rule == HELP_NOW and {item.value for item in finding.evidence} <= team_first:
            return self._texts.parts["team_first"]
        return self._card(finding).ask

    def explanation(self, finding: Finding) -> Explanation:
        """The explanation that "Why am I seeing this?" shows."""
        text, parts = self._texts.rules[finding.rule], self._texts.parts
        return Explanation(
            name=text.name,
            rule=text.rule,
            values=tuple(self._evidence.written(finding.evidence)),
            usual=self._evidence.usual(finding, parts["usual"]),
            sources=text.sources,
            review=parts["reviewed" if text.reviewed else "unreviewed"],
        )

    def tell(self, findings: Findings, profile: Profile) -> tuple[str, ...]:
        """What to say on the phone, line by line. Nothing is said twice."""
        tell = self._texts.tell
        usual = {
            finding.symptom: self._evidence.usual(finding, tell["usual"]) for finding in findings
        }
        evidence = (item for finding in findings for item in finding.evidence)
        return (
            tell["opening"],
            *(tell[switch] for switch in SWITCHES if switch in profile.switches),
            *self._evidence.spoken(evidence, usual),
            tell["closing"],
        )

    def nothing(self, day: date) -> str:
        """The sentences for a day without findings: no rule applies, and asking is all right."""
        none = self._texts.parts["nothing"].format(day=self._words.date_long(day))
        return f"{none} {self._guidance.advice.unsure}"

    def switched_off(self) -> str:
        """The sentence that stands where notices are switched off."""
        return self._texts.parts["switched_off"]

    def _card(self, finding: Finding) -> CardText:
        return self._texts.rules[finding.rule].cards[finding.level]
