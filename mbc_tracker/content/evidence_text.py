"""The values behind a finding, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from mbc_tracker.content.rule_texts import OWN, RuleTexts
from mbc_tracker.content.words import Words, inside, lowered
from mbc_tracker.domain import series
from mbc_tracker.domain.notices.values import HELP_NOW, TEMPERATURE, Evidence, Finding
from mbc_tracker.domain.symptoms import Catalogue, Kind, Symptom

#: So many entries of a symptom are read out on the phone, the latest ones.
_READ_OUT = 4


class EvidenceText:
    """Dated values in words. ``signs``: what the emergency signs are called, by their keys."""

    def __init__(
        self, words: Words, texts: RuleTexts, signs: Mapping[str, str], catalogue: Catalogue
    ) -> None:
        self._words = words
        self._texts = texts
        self._signs = signs
        self._catalogue = catalogue

    def places(self, finding: Finding) -> dict[str, str]:
        """All that can be filled in on a card, by the names of the places."""
        values = tuple(
            (item.day, item.value) for item in finding.evidence if isinstance(item.value, int)
        )
        middle = series.median_7_days(values, finding.day)
        reached = sum(value >= (finding.threshold or 0) for _, value in values)
        return {
            "day": self._words.weekday(finding.day),
            "noted": self._noted(finding),
            "subject": self._subject(finding.symptom),
            "values": self._values(finding.evidence),
            "usual": self.usual(finding, self._texts.parts["usual"]),
            "middle": "" if middle is None else self._words.number(middle),
            "count": str(reached),
            "total": str(len(values)),
        }

    def usual(self, finding: Finding, template: str) -> str:
        """“Your usual is 2.”; empty where it isn't known or plays no part."""
        if finding.usual is None:
            return ""
        return template.format(usual=self._words.number(finding.usual))

    def even(self, symptom: str) -> str:
        """Why not to wait: what belongs to the chest is easily put down to a cold."""
        return self._texts.parts["even_cold" if self._symptom(symptom).chest else "even_small"]

    def written(self, evidence: Iterable[Evidence]) -> Iterator[str]:
        """Each symptom with its dated values: “Cough: 4 on Sat 21 Nov, 5 on Sun 22 Nov.”."""
        for about, values in _by_symptom(evidence).items():
            if _is_rated(values):
                template = self._texts.parts["written"]
                yield template.format(label=self._symptom(about).label, values=self._dated(values))
            else:
                yield from map(self._line, values)

    def spoken(self, evidence: Iterable[Evidence], usual: Mapping[str, str]) -> Iterator[str]:
        """The latest few values of each symptom, to be read out. usual: sentences by symptom."""
        tell, scaled = self._texts.tell, False
        for about, values in _by_symptom(evidence).items():
            if not _is_rated(values):
                yield from map(self._line, values)
                continue
            if not scaled:
                scaled = True
                yield tell["scale"]
            dated, label = self._dated(values[-_READ_OUT:]), self._symptom(about).label
            line = tell["rating"].format(label=label, values=dated)
            yield f"{line} {usual.get(about, '')}".rstrip()

    def _line(self, evidence: Evidence) -> str:
        """One value that is no rating, with its date."""
        tell, day = self._texts.tell, self._words.date_medium(evidence.day)
        if evidence.about == HELP_NOW:
            return tell["sign"].format(sign=self._sign(evidence), day=day)
        if evidence.about == TEMPERATURE:
            return tell["temperature"].format(degrees=evidence.value, day=day)
        symptom = self._symptom(evidence.about)
        answer = lowered(symptom.word(str(evidence.value)))
        return tell["answer"].format(label=symptom.label, answer=answer, day=day)

    def _dated(self, values: Iterable[Evidence]) -> str:
        entry = self._texts.tell["entry"]
        comma = self._words.phrases.fill("comma")
        return comma.join(
            entry.format(value=item.value, day=self._words.date_medium(item.day)) for item in values
        )

    def _values(self, evidence: Iterable[Evidence]) -> str:
        """“5 on Sunday and 4 on Saturday”, the latest first."""
        part = self._texts.parts["rating_on"]
        latest = sorted(evidence, key=lambda item: item.day, reverse=True)
        return self._words.listing(
            [part.format(value=item.value, day=self._words.weekday(item.day)) for item in latest]
        )

    def _noted(self, finding: Finding) -> str:
        return self._words.listing([self._note(item, finding.day) for item in finding.evidence])

    def _note(self, evidence: Evidence, day: date) -> str:
        """One value inside a sentence: “cough 5”, “one leg swollen or painful”."""
        parts = self._texts.parts
        if evidence.about == HELP_NOW:
            return parts["sign"].format(sign=self._sign(evidence))
        if evidence.about == TEMPERATURE:
            return parts["temperature"].format(degrees=evidence.value)
        symptom = self._symptom(evidence.about)
        if not isinstance(evidence.value, int):
            return self._answered(symptom, str(evidence.value))
        places = {"label": inside(symptom), "value": evidence.value}
        if evidence.day == day:
            return parts["of_day"].format(**places)
        return parts["of_other_day"].format(**places, day=self._words.weekday(evidence.day))

    def _answered(self, symptom: Symptom, answer: str) -> str:
        """An answer in words inside a sentence; a "yes" goes without saying."""
        if symptom.kind is Kind.YES_NO:
            return inside(symptom)
        places = {"label": inside(symptom), "answer": lowered(symptom.word(answer))}
        return self._texts.parts["in_words"].format(**places)

    def _subject(self, symptom: str) -> str:
        own = self._texts.subjects[OWN].format(label=self._symptom(symptom).label)
        return self._texts.subjects.get(symptom, own)

    def _sign(self, evidence: Evidence) -> str:
        return self._signs.get(str(evidence.value), str(evidence.value))

    def _symptom(self, key: str) -> Symptom:
        """A symptom that was taken away since goes by its key."""
        return self._catalogue[key] if key in self._catalogue else Symptom(key, key, own=True)


def _by_symptom(evidence: Iterable[Evidence]) -> dict[str, list[Evidence]]:
    """The values by symptom, in the order in which symptoms come up; each in that of days."""
    groups: dict[str, list[Evidence]] = {}
    for item in dict.fromkeys(evidence):
        groups.setdefault(item.about, []).append(item)
    return {about: sorted(values, key=lambda item: item.day) for about, values in groups.items()}


def _is_rated(values: Iterable[Evidence]) -> bool:
    return all(isinstance(item.value, int) for item in values)
