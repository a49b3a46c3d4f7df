"""What stands below the table: how far answers look back, those in words, what changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mbc_tracker.content.step_text import StepText
from mbc_tracker.content.words import Words, label_inside
from mbc_tracker.domain.emphasis import MARKED
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import reported_among
from mbc_tracker.domain.visit_change import VisitChange
from mbc_tracker.report.data import ReportData
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.signs import ASKED
from mbc_tracker.report.summary import PieceStyle, StyledLine, StyledText


class Remarks:
    """Writes the lines below the table of one report."""

    def __init__(self, data: ReportData, words: Words, texts: ReportTexts) -> None:
        self._data, self._words, self._texts = data, words, texts

    def lines(self) -> tuple[StyledLine, ...]:
        """All of them, a line each."""
        words = [*self._weekly(), *self._in_words(), *self._not_shown(), *self._typed()]
        plain = tuple((StyledText(sentence),) for sentence in words)
        since = self._since()
        return (*plain, since) if since else plain

    def _weekly(self) -> Iterator[str]:
        """Never unmarked beside answers about one day: on how many days a week is meant."""
        if self._data.weekly:
            number = self._texts.count("weekly", len(self._data.weekly))
            gap = self._words.phrases.fill("sentence_gap")
            yield gap.join((number, self._texts.fill("weekly_counts")))

    def _in_words(self) -> Iterator[str]:
        """The chosen symptoms that are answered with yes or no and are no red-flag signs."""
        for symptom in self._data.choices.symptoms:
            if not symptom.is_rated and symptom.key not in ASKED:
                yield self._answered(symptom)

    def _answered(self, symptom: Symptom) -> str:
        label = one_line(symptom.label)
        if symptom.is_weekly:
            return self._steps(symptom)
        answers = reported_among(symptom, self._data.answers_in_words[symptom.key])
        if not answers.recorded:
            return self._texts.fill("in_words_never", label=label)
        days = self._words.days(answers.recorded)
        if not answers.days:
            return self._texts.fill("in_words_none", label=label, days=days)
        last = self._words.date_numeric(answers.days[-1][0])
        count = str(len(answers.days))
        return self._texts.fill("in_words", label=label, n=count, days=days, date=last)

    def _steps(self, symptom: Symptom) -> str:
        """The latest step and the one before, and what the scale is like."""
        latest = StepText(self._words).latest(symptom, self._data.answers_in_words[symptom.key])
        if not latest:
            return self._texts.fill("in_words_never", label=one_line(symptom.label))
        scale = self._texts.fill(f"scale_{symptom.key}")
        return self._words.phrases.fill("sentence_gap").join((one_line(latest), scale))

    def _not_shown(self) -> Iterator[str]:
        if self._data.not_shown:
            labels = self._labels(self._data.not_shown)
            yield self._texts.fill("not_shown", labels=labels)

    def _typed(self) -> Iterator[str]:
        """What the person typed is never translated, and the page says so."""
        if self._data.typed_language:
            phrase = f"language_{self._data.typed_language}"
            yield self._texts.fill("typed", language=self._words.phrases.fill(phrase))

    def _since(self) -> StyledLine:
        """What changed since the last visit; empty without one, or where nothing was rated."""
        if self._data.visit is None or not self._data.changes:
            return ()
        heading = self._texts.fill("since", day=self._words.date_numeric(self._data.visit))
        sentences = (*self._sentences(self._data.changes), self._texts.fill("since_how"))
        gap = self._words.phrases.fill("sentence_gap")
        return StyledText(heading, PieceStyle.BOLD), StyledText(gap + gap.join(sentences))

    def _sentences(self, changes: Sequence[VisitChange]) -> Iterator[str]:
        large = [change for change in changes if _size(change) >= MARKED]
        unknown = [change.symptom for change in changes if change.change is None]
        others = [change for change in changes if change.change is not None and change not in large]
        for change in large:
            yield self._changed(change)
        if others and large:
            yield self._texts.count("since_others", len(others))
        elif len(others) > 1:
            yield self._texts.count("since_all", len(others))
        elif others:
            yield self._texts.fill("since_single", label=one_line(others[0].symptom.label))
        if unknown:
            yield self._texts.fill("since_too_few", labels=self._labels(unknown))

    def _changed(self, change: VisitChange) -> str:
        """One symptom: “Breathlessness 4, before 2 (2 higher).”."""
        number, size = self._words.number, change.change or 0
        difference = self._texts.fill("higher" if size > 0 else "lower", n=number(abs(size)))
        return self._texts.fill(
            "since_changed",
            label=one_line(change.symptom.label),
            since=self._middle(change.since or 0, change),
            before=self._middle(change.before or 0, change),
            change=difference,
        )

    def _middle(self, value: float, change: VisitChange) -> str:
        number = self._words.number(value)
        return self._texts.fill("by_week", value=number) if change.weekly else number

    def _labels(self, symptoms: Sequence[Symptom]) -> str:
        comma = self._words.phrases.fill("comma")
        return comma.join(one_line(label_inside(symptom)) for symptom in symptoms)


def _size(change: VisitChange) -> float:
    return abs(change.change) if change.change is not None else 0
