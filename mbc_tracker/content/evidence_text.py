"""The values behind a finding, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.rule_texts import OWN, RuleTexts
from mbc_tracker.content.words import Words, answer_inside, label_inside
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.day_view import level_values
from mbc_tracker.domain.notices.facts import SymptomFacts
from mbc_tracker.domain.notices.values import HELP_NOW, TEMPERATURE, Evidence, Finding
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Catalogue, Kind, Symptom
from mbc_tracker.domain.usual import Usual, median
from mbc_tracker.frozen import frozen

#: So many values are named in a sentence, the latest ones.
_NAMED = 3
#: Older days than this carry their date: "Sunday" alone would be taken for the last one.
_PLAIN_WEEKDAY = 6


@frozen
class AboutDiary:
    """What has to be known of the diary, beside the values.

    today: the day on which the words are read. weekly: the days whose answers are about the week
    that ends with them. units: by kind of measurement the one that the person reads it in.
    """

    catalogue: Catalogue
    today: date
    units: Mapping[str, str] = field(default_factory=lambda: UNITS)
    weekly: Collection[date] = ()


class EvidenceText:
    """Dated values in words. ``signs``: what the emergency signs are called, by their keys."""

    def __init__(
        self, words: Words, texts: RuleTexts, signs: Mapping[str, str], diary: AboutDiary
    ) -> None:
        self._words = words
        self._texts = texts
        self._signs = signs
        self._catalogue = diary.catalogue
        self._today, self._weekly = diary.today, diary.weekly
        self._measured = MeasuredText(words, diary.units)

    def places(self, finding: Finding) -> dict[str, str]:
        """All that can be filled in on a card, by the names of the places."""
        values = tuple(
            (item.day, item.value) for item in finding.evidence if isinstance(item.value, int)
        )
        middle = [value for _, value in level_values(values, finding.day)]
        reached = sum(value >= (finding.threshold or 0) for _, value in values)
        return {
            "day": self.weekday(finding.day),
            "noted": self.noted(finding),
            "subject": self._subject(finding.symptom),
            "values": self._values(finding.evidence),
            "usual": self.usual(finding.usual),
            "middle": self._words.number(median(middle)) if middle else "",
            "count": str(reached),
            "total": str(len(values)),
            "first": self._words.date_short(min((day for day, _ in values), default=finding.day)),
            "threshold": self._words.number(finding.threshold or 0),
        }

    def weekday(self, day: date) -> str:
        """“Sunday”; with its date where that is long ago."""
        weekday = self._words.weekday(day)
        if (self._today - day).days <= _PLAIN_WEEKDAY:
            return weekday
        return self._texts.parts["dated"].format(day=weekday, date=self._words.date_short(day))

    def label(self, about: str) -> str:
        """What a symptom or a measurement is called inside a sentence."""
        return self._measured.name(about) if about in UNITS else label_inside(self._symptom(about))

    def usual(self, usual: Usual | None) -> str:
        """“Your usual is 2 (1 Oct – 28 Oct 2026).”, or that it isn't known yet."""
        parts = self._texts.parts
        if usual is None:
            return parts["usual_unknown"]
        number = self._words.number(usual.value)
        if usual.first is None or usual.last is None:
            return parts["usual_plain"].format(usual=number)
        if usual.typed:
            day = self._words.date_numeric(usual.first)
            return parts["usual_typed"].format(usual=number, day=day)
        taken = Period(usual.first, usual.last)
        phrase = "usual_week" if any(day in taken for day in self._weekly) else "usual"
        return parts[phrase].format(usual=number, days=self._words.period(taken))

    def even(self, symptom: str) -> str:
        """Why not to wait: what belongs to the chest is easily put down to a cold."""
        return self._texts.parts["even_cold" if self._symptom(symptom).chest else "even_small"]

    def written(self, evidence: Iterable[Evidence]) -> Iterator[str]:
        """Each symptom with its dated values: “Cough: 4 on Sat 21 Nov, 5 on Sun 22 Nov.”."""
        for about, values in by_symptom(evidence).items():
            if _is_rated(values):
                template = self._texts.parts["written"]
                yield template.format(label=self._symptom(about).label, values=self._dated(values))
            else:
                yield from map(self._line, values)

    def spoken(
        self,
        evidence: Iterable[Evidence],
        facts: Mapping[str, SymptomFacts],
        *,
        weekly: bool = False,
    ) -> list[str]:
        """What was written down, to be read out; ratings as what is asked about them.

        weekly: the ratings are each of a week.
        """
        lines: list[str] = []
        rated = False
        for about, values in by_symptom(evidence).items():
            if not _is_rated(values):
                lines += map(self._line, values)
                continue
            if not rated:
                lines += [self._texts.tell[key] for key in ("scale", *["week"] * weekly)]
            rated = True
            lines.append(self._fact(facts[about]) if about in facts else self._rated(about, values))
        return lines

    def _fact(self, facts: SymptomFacts) -> str:
        tell, date_of = self._texts.tell, self._words.date_medium
        day, value = facts.latest
        known = facts.usual
        usual = tell["usual_unknown"]
        if known is not None:
            usual = tell["usual"].format(usual=self._words.number(known.value))
        label = self._symptom(facts.symptom).label
        parts = [tell["rating"].format(label=label, latest=value, day=date_of(day), usual=usual)]
        highest_day, highest = facts.highest
        parts.append(tell["highest"].format(value=highest, day=date_of(highest_day)))
        if facts.since is not None and known is not None:
            this_year = facts.since.year == self._today.year
            since = date_of(facts.since) if this_year else self._words.date_numeric(facts.since)
            parts.append(tell["since"].format(day=since))
        return " ".join(parts)

    def _rated(self, about: str, values: Sequence[Evidence]) -> str:
        dated = self._dated(values[-_NAMED:])
        return self._texts.parts["written"].format(label=self._symptom(about).label, values=dated)

    def _line(self, evidence: Evidence) -> str:
        """One value that is no rating, with its date."""
        tell, day = self._texts.tell, self._words.date_medium(evidence.day)
        if evidence.about == HELP_NOW:
            return tell["sign"].format(sign=self._sign(evidence), day=day)
        if evidence.about == TEMPERATURE:
            return tell["temperature"].format(temperature=self._value(evidence), day=day)
        if evidence.about in UNITS:
            return tell["measured"].format(measured=self._reading(evidence), day=day)
        symptom = self._symptom(evidence.about)
        answer = answer_inside(symptom, str(evidence.value))
        return tell["answer"].format(label=symptom.label, answer=answer, day=day)

    def _dated(self, values: Iterable[Evidence]) -> str:
        tell, date_of = self._texts.tell, self._words.date_medium
        comma = self._words.phrases.fill("comma")
        return comma.join(
            tell[self._kind("entry", item)].format(value=item.value, day=date_of(item.day))
            for item in values
        )

    def _kind(self, phrase: str, item: Evidence) -> str:
        """The phrase for a value about a day, or its other form for one about a week."""
        return f"{phrase}_week" if item.day in self._weekly else phrase

    def _values(self, evidence: Iterable[Evidence]) -> str:
        """“5 on Sunday and 4 on Saturday”, the latest first."""
        parts = self._texts.parts
        latest = sorted(evidence, key=lambda item: item.day, reverse=True)[:_NAMED]
        return self._listing(
            [
                parts[self._kind("rating_on", item)].format(
                    value=item.value, day=self.weekday(item.day)
                )
                for item in latest
            ]
        )

    def noted(self, finding: Finding) -> str:
        """What led to a finding, inside a sentence: “blood when coughing (streaks) and cough 5”."""
        return self._listing([self._note(item, finding.day) for item in finding.evidence])

    def noted_short(self, finding: Finding) -> str:
        """What led to a finding, inside a sentence; of a rating the latest value alone."""
        latest = finding.evidence[-1:] if self._is_about_rating(finding) else finding.evidence
        return self._listing([self._note(item, finding.day) for item in latest])

    def _listing(self, items: Sequence[str]) -> str:
        """The items as one; empty where a file of another program brought a notice without any."""
        return self._words.listing(items) if items else ""

    def _is_about_rating(self, finding: Finding) -> bool:
        return bool(finding.symptom) and _is_rated(finding.evidence)

    def _note(self, evidence: Evidence, day: date) -> str:
        """One value inside a sentence: “cough 5”, “one leg swollen or painful on Friday”."""
        parts = self._texts.parts
        note = self._undated_note(evidence)
        if evidence.day == day:
            return note
        if isinstance(evidence.value, int):
            places = {"label": label_inside(self._symptom(evidence.about)), "value": evidence.value}
            return parts["of_other_day"].format(**places, day=self.weekday(evidence.day))
        return parts["words_on"].format(answer=note, day=self.weekday(evidence.day))

    def _undated_note(self, evidence: Evidence) -> str:
        parts = self._texts.parts
        if evidence.about == HELP_NOW:
            return parts["sign"].format(sign=self._sign(evidence))
        if evidence.about == TEMPERATURE:
            return parts["temperature"].format(temperature=self._value(evidence))
        if evidence.about in UNITS:
            return self._reading(evidence)
        symptom = self._symptom(evidence.about)
        if not isinstance(evidence.value, int):
            return self._answered(symptom, str(evidence.value))
        return parts["of_day"].format(label=label_inside(symptom), value=evidence.value)

    def _reading(self, evidence: Evidence) -> str:
        """“Oxygen (SpO2) 91 %”."""
        return f"{self._measured.name(evidence.about)} {self._value(evidence)}"

    def _value(self, evidence: Evidence) -> str:
        """“91 %”, in the unit that the person reads it in."""
        return self._measured.value(evidence.about, float(evidence.value))

    def _answered(self, symptom: Symptom, answer: str) -> str:
        """An answer in words inside a sentence; a "yes" goes without saying."""
        if symptom.kind is Kind.YES_NO:
            return label_inside(symptom)
        places = {"label": label_inside(symptom), "answer": answer_inside(symptom, answer)}
        return self._texts.parts["in_words"].format(**places)

    def _subject(self, symptom: str) -> str:
        own = self._texts.subjects[OWN].format(label=self._symptom(symptom).label)
        return self._texts.subjects.get(symptom, own)

    def _sign(self, evidence: Evidence) -> str:
        return self._signs.get(str(evidence.value), str(evidence.value))

    def _symptom(self, key: str) -> Symptom:
        """A symptom that was taken away since has no name any more."""
        if key in self._catalogue:
            return self._catalogue[key]
        return Symptom(key, self._words.phrases.fill("mark_removed"), own=True)


def by_symptom(evidence: Iterable[Evidence]) -> dict[str, list[Evidence]]:
    """The values by symptom, in the order in which symptoms come up; each in that of days."""
    groups: dict[str, list[Evidence]] = {}
    for item in dict.fromkeys(evidence):
        groups.setdefault(item.about, []).append(item)
    return {about: sorted(values, key=lambda item: item.day) for about, values in groups.items()}


def _is_rated(values: Iterable[Evidence]) -> bool:
    return all(isinstance(item.value, int) for item in values)
