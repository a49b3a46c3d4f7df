"""A notice in words: what was written down, why it is pointed out and whom to contact."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field, replace
from datetime import date

from mbc_tracker.content.evidence_text import AboutDiary, EvidenceText
from mbc_tracker.content.guidance import Act, Guidance
from mbc_tracker.content.helplines import Helplines
from mbc_tracker.content.rule_texts import CardText, RuleTexts
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.day_view import UP_AND_DOWN
from mbc_tracker.domain.notices.facts import SymptomFacts
from mbc_tracker.domain.notices.values import HELP_NOW, Finding, Findings, Level
from mbc_tracker.domain.profile import SWITCHES, Profile
from mbc_tracker.domain.symptoms import LOW_MOOD, SEVERE, Catalogue
from mbc_tracker.frozen import frozen

#: A notice about one of these says what would make it an emergency.
BREATHING = frozenset(("breathlessness", "chest_pain", "wheeze"))
FEVER = "fever"
#: So many symptoms are named beside the gravest reason.
_NAMED = 2


@frozen
class NoticeCard:
    """A day's card. ``reasons``: a sentence or two for each finding; ``asks``: whom to contact.

    summary: the gravest reason, and what else there is by name, for where there is little room.
    """

    level: Level
    headline: str
    reasons: tuple[str, ...]
    asks: tuple[str, ...]
    summary: str


@frozen
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


@frozen
class NoticeBook:
    """All that notices are made of besides the diary's entries.

    units: by kind of measurement the one that the person reads it in. in_treatment: whether the
    person said so.
    """

    texts: RuleTexts
    guidance: Guidance
    helplines: Helplines
    units: Mapping[str, str] = field(default_factory=lambda: UNITS)
    in_treatment: bool = False


class NoticeText:
    """Findings in words. ``catalogue`` is the diary's, with the person's own symptoms.

    today: the day on which they are read. weekly: the days whose answers are about the week that
    ends with them.
    """

    def __init__(
        self,
        words: Words,
        book: NoticeBook,
        catalogue: Catalogue,
        today: date,
        weekly: Collection[date],
    ) -> None:
        self._words, self.catalogue, self.weekly = words, catalogue, weekly
        self._texts = texts = book.texts
        self._guidance, self._helplines = book.guidance, book.helplines
        self._in_treatment = book.in_treatment
        self._team_signs = {sign.key for sign in book.guidance.signs if sign.team_first}
        signs = book.guidance.sign_names
        diary = AboutDiary(catalogue, today, book.units, weekly)
        self._evidence = EvidenceText(words, texts, signs, diary)

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
            self.team_now(findings) or self._texts.levels[level],
            tuple(self.reason(finding) for finding in findings),
            (*_longest(asks.values()), *self._endings(findings, level, country)),
            self._summary(findings),
        )

    def team_now(self, findings: Findings) -> str:
        """The heading of a card that says to ring the team's 24-hour number at once, else empty.

        An emergency comes before it, and it comes before everything that is for today.
        """
        level = max((finding.level for finding in findings), key=lambda level: level.urgency)
        gravest = [self._is_team_first(finding) for finding in findings if finding.level is level]
        applies = all(gravest) if level is Level.EMERGENCY else any(gravest)
        to_do = self._guidance.acts[Act.TEAM_NOW]
        return to_do[:1].upper() + to_do[1:] if applies else ""

    def _is_team_first(self, finding: Finding) -> bool:
        """Whether it is a fever during treatment: where the person said so or the rule asks it."""
        if finding.rule == HELP_NOW:
            return self._team_signs.issuperset(item.value for item in finding.evidence)
        company = any(isinstance(item.value, int) for item in finding.evidence)
        return finding.rule == FEVER and (self._in_treatment or not company)

    def _summary(self, findings: Findings) -> str:
        """The first reason; of all others the symptoms, two by name."""
        first, *others = findings
        parts = self._texts.parts
        named = {first.symptom, *(item.about for item in first.evidence)}
        symptoms = dict.fromkeys(
            finding.symptom for finding in others if finding.symptom not in ("", *named)
        )
        names = [self._evidence.label(symptom) for symptom in symptoms]
        if not names:
            return self.reason(first)
        if len(names) > _NAMED:
            names[_NAMED:] = [parts["more"].format(n=len(names) - _NAMED)]
        labels = self._words.listing(names)
        also = parts["also"].format(labels=labels[:1].upper() + labels[1:])
        return f"{self.reason(first)} {also}"

    def _endings(self, findings: Findings, level: Level, country: str) -> Iterator[str]:
        """What makes breathing or chest pain an emergency, and help for a very low mood."""
        parts, number = self._texts.parts, self._guidance.number(country)
        about = {item.about: item for finding in findings for item in finding.evidence}
        if level is not Level.EMERGENCY and not BREATHING.isdisjoint(about):
            yield parts["breathing"].format(number=number)
        mood = about.get(LOW_MOOD)
        if mood is not None and isinstance(mood.value, int) and mood.value >= SEVERE:
            yield self._helplines.crisis_now(country, number)

    def reason(self, finding: Finding) -> str:
        """What was written down, and why it is pointed out."""
        card = self._card(finding)
        sentence = card.first if finding.usual is None else card.reason
        return sentence.format(**self._evidence.places(finding))

    def noted(self, finding: Finding) -> str:
        """What led to a finding, inside a sentence: “blood when coughing (more than streaks)”."""
        return self._evidence.noted_short(finding)

    def ask(self, finding: Finding, country: str) -> str:
        """Whom to contact; what a ticked sign says itself comes before the rule's words."""
        number, even = self._guidance.number(country), self._evidence.even(finding.symptom)
        return self._template(finding).format(number=number, even=even)

    def _template(self, finding: Finding) -> str:
        if self._is_team_first(finding):
            return self._texts.parts["team_first"]
        return self._card(finding).ask

    def explanation(self, finding: Finding) -> Explanation:
        """The explanation that "Why am I seeing this?" shows."""
        text, parts = self._texts.rules[finding.rule], self._texts.parts
        return Explanation(
            name=text.name,
            rule=text.rule,
            values=tuple(self._evidence.written(finding.evidence)),
            usual=self._usual(finding),
            sources=text.sources,
            review=parts["reviewed" if text.reviewed else "unreviewed"],
        )

    def tell(
        self,
        findings: Findings,
        facts: Mapping[str, SymptomFacts],
        profile: Profile,
        *,
        weekly: bool = False,
    ) -> tuple[str, ...]:
        """What to say on the phone, line by line. Nothing is said twice.

        facts: about the symptoms of the findings; without them the values of the findings are said.
        weekly: the day's answers are about a week.
        """
        tell = self._texts.tell
        evidence = (item for finding in findings for item in finding.evidence)
        return (
            tell["opening"],
            *(tell[switch] for switch in SWITCHES if switch in profile.switches),
            *self._evidence.spoken(evidence, facts, weekly=weekly),
            tell["closing"],
        )

    def quiet(self, finding: Finding, told_on: date) -> str:
        """The line for what the team knows. told_on: the day on which they were told."""
        noted = self._evidence.noted_short(finding)
        return self._texts.parts["told"].format(day=self._evidence.weekday(told_on), noted=noted)

    def open(self, finding: Finding) -> str:
        """The line for what the team has not been told of: “On Sunday you wrote: …”."""
        own = replace(finding, evidence=finding.own_evidence)
        day, noted = self._evidence.weekday(finding.day), self._evidence.noted_short(own)
        return self._texts.parts["open"].format(day=day, noted=noted)

    def nothing(self, day: date) -> str:
        """The sentences for a day without findings: no rule applies, and asking is all right."""
        none = self._texts.parts["nothing"].format(day=self._words.date_long(day))
        return f"{none} {self._guidance.advice.unsure}"

    def switched_off(self) -> str:
        """The sentence that stands where notices are switched off."""
        return self._texts.parts["switched_off"]

    def _usual(self, finding: Finding) -> str:
        """The usual with its dates, and that an up-and-down diary needs more; empty if not used."""
        usual = finding.usual
        if usual is None and not self._is_compared(finding):
            return ""
        sentence = self._evidence.usual(usual)
        if usual is not None and usual.swing >= UP_AND_DOWN:
            sentence += " " + self._texts.parts["up_and_down"]
        return sentence

    def _is_compared(self, finding: Finding) -> bool:
        """Whether the rule is about a rating, which a usual could be known of."""
        return bool(finding.symptom) and all(
            item.about == finding.symptom and isinstance(item.value, int)
            for item in finding.evidence
        )

    def _card(self, finding: Finding) -> CardText:
        return self._texts.rules[finding.rule].cards[finding.level]


def _longest(sentences: Iterable[str]) -> Iterator[str]:
    """Those that are not the beginning of another one: nothing is said twice."""
    every = tuple(dict.fromkeys(sentences))
    for one in every:
        if not any(other != one and other.startswith(one) for other in every):
            yield one
