"""What is different since a visit, in short lines."""

from __future__ import annotations

from collections.abc import Sequence

from mbc_tracker.content.words import Words, inside
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import Verdict
from mbc_tracker.domain.visit_change import VisitChange


class VisitText:
    """Lines for the page for the doctor: what differs, what doesn't, what can't be said."""

    def __init__(self, words: Words) -> None:
        self._words, self._phrases = words, words.phrases

    def lines(self, changes: Sequence[VisitChange]) -> tuple[str, ...]:
        """What is higher, what is lower, each with its numbers, and then the others together."""
        lines = [
            self._changed(change)
            for verdict in (Verdict.HIGHER, Verdict.LOWER)
            for change in changes
            if change.verdict is verdict
        ]
        for verdict in (Verdict.SAME, Verdict.TOO_FEW):
            symptoms = [change.symptom for change in changes if change.verdict is verdict]
            if symptoms:
                lines.append(self._together(verdict, symptoms))
        return tuple(lines)

    def _changed(self, change: VisitChange) -> str:
        before, since = change.before or 0, change.since or 0
        return self._phrases.fill(
            f"visit_{change.verdict}",
            label=change.symptom.label,
            difference=self._words.number(abs(since - before)),
            since=self._words.number(since),
            before=self._words.number(before),
        )

    def _together(self, verdict: Verdict, symptoms: Sequence[Symptom]) -> str:
        labels = self._words.listing([inside(symptom) for symptom in symptoms])
        return self._phrases.fill(f"visit_{verdict}", labels=labels)
