"""The questions that are asked once a week: their latest step, and the one before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mbc_tracker.content.words import Words
from mbc_tracker.domain.symptoms import Symptom


class StepText:
    """Steps from 0 to 4, in words."""

    def __init__(self, words: Words) -> None:
        self._words, self._phrases = words, words.phrases

    def latest(self, symptom: Symptom, answers: Sequence[tuple[date, str]]) -> str:
        """The latest step with its day and its words, and the step before. answers: by day."""
        if not answers:
            return ""
        day, answer = answers[-1]
        sentences = [
            self._phrases.fill(
                "step_latest",
                label=symptom.label,
                step=symptom.step(answer),
                date=self._words.date_numeric(day),
                words=symptom.word(answer),
            )
        ]
        if len(answers) > 1:
            day, answer = answers[-2]
            step, words = symptom.step(answer), self._words.date_numeric(day)
            sentences.append(self._phrases.fill("step_before", step=step, date=words))
        return self._phrases.fill("sentence_gap").join(sentences)
