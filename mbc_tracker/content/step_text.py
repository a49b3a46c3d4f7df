"""The questions that are asked once a week, by steps from 0 to 4, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

from mbc_tracker.content.text_table import TextTable
from mbc_tracker.content.words import NOTHING, Words
from mbc_tracker.domain.symptoms import Symptom

#: The answers to each question, with their days, in order.
AnswersByQuestion: TypeAlias = Mapping[Symptom, Sequence[tuple[date, str]]]


class StepText:
    """The latest step and the one before, a chart in words, and a table."""

    def __init__(self, words: Words) -> None:
        self._words, self._phrases = words, words.phrases

    def legend(self) -> str:
        """A sentence on what the marks are."""
        return self._phrases.fill("steps_legend")

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
            sentences.append(self._step("step_before", symptom, answers[-2]))
        return self._phrases.fill("sentence_gap").join(sentences)

    def alternative(self, symptom: Symptom, answers: Sequence[tuple[date, str]]) -> str:
        """A chart in words, for somebody who doesn't see it: the latest step and the highest."""
        if not answers:
            return f"{symptom.label}: {self._phrases.fill('value_missing')}"
        highest = max(answers, key=lambda dated: (symptom.step(dated[1]), dated[0]))
        parts = self.latest(symptom, answers), self._step("step_highest", symptom, highest)
        return self._phrases.fill("sentence_gap").join(parts)

    def table(self, answers: AnswersByQuestion) -> TextTable:
        """A row for each day with an answer, the latest first."""
        by_day = {question: dict(dated) for question, dated in answers.items()}
        days = sorted({day for steps in by_day.values() for day in steps}, reverse=True)
        rows = (
            (
                self._words.date_numeric(day),
                *(self._cell(question, steps.get(day)) for question, steps in by_day.items()),
            )
            for day in days
        )
        heads = self._phrases.fill("head_day"), *(question.label for question in by_day)
        return TextTable(heads, tuple(rows))

    def _cell(self, symptom: Symptom, answer: str | None) -> str:
        if answer is None:
            return NOTHING
        words = symptom.word(answer)
        return self._phrases.fill("step_cell", step=symptom.step(answer), words=words)

    def _step(self, phrase: str, symptom: Symptom, dated: tuple[date, str]) -> str:
        day, answer = dated
        return self._phrases.fill(
            phrase, step=symptom.step(answer), date=self._words.date_numeric(day)
        )
