"""What a period holds, in sentences: above the charts, beside them and in the report's table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from mbc_tracker.content.weekly_text import sentence_of
from mbc_tracker.content.words import Words, answer_inside, label_inside
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.symptoms import Kind, Symptom, Value
from mbc_tracker.domain.trends import Comparison, Overview, Reported, Verdict
from mbc_tracker.domain.usual import Usual

#: So many dates are named one by one; with more, the last one stands for them.
NAMED_DATES = 4
_CHANGED = (Verdict.HIGHER, Verdict.LOWER)


class TrendText:
    """Sentences from the very values that the charts and the table show."""

    def __init__(self, words: Words) -> None:
        self._phrases = words.phrases
        self._words = words

    def summary(self, overview: Overview) -> str:
        """What stands above the charts: what differs from the usual first, then all the rest."""
        parts = [part for part in self.summary_parts(overview) if part]
        return self._phrases.fill("sentence_gap").join(parts)

    def summary_parts(self, overview: Overview) -> tuple[str, str]:
        """What stands above the charts, in two parts: what stands out, and the rest.

        What stands out is that of the last seven days, so it is never there where they are empty.
        """
        if overview.last_day is None:
            return "", self._phrases.fill("nothing")
        gap = self._phrases.fill("sentence_gap")
        marked = gap.join(self._marked_sentences(overview))
        rest = gap.join((*self._comparisons(overview), *self._answered(overview.reported)))
        if overview.stale and rest:
            rest = self._phrases.fill(
                "up_to", date=self._words.date_short(overview.last_day), text=rest
            )
        return marked, rest

    def recorded(self, overview: Overview) -> str:
        """“Recorded on 81 of 92 days.”, and the last entry's date where it is long ago.

        The days before the diary's very first entry don't count. Answers about a week are never
        left unmarked beside those about a day.
        """
        text = self._recorded(overview.recorded, len(overview.period))
        if overview.begun is not None:
            days = self._words.days((overview.period.last - overview.begun).days + 1)
            this_year = overview.begun.year == overview.period.last.year
            date_words = self._words.date_short if this_year else self._words.date_numeric
            since = date_words(overview.begun)
            text = self._phrases.fill("recorded_since", n=overview.recorded, days=days, date=since)
        if overview.stale and overview.last_day is not None:
            last = self._phrases.fill(
                "last_entry", date=self._words.date_numeric(overview.last_day)
            )
            text += self._phrases.fill("sentence_gap") + last
        if overview.weekly:
            weekly = self._phrases.count("weekly", overview.weekly)
            text += self._phrases.fill("sentence_gap") + weekly
        return text

    def legend(self, *, weekly: bool = False) -> str:
        """What dots and line are, and which way is worse. weekly: some entries are about a week."""
        phrases = ("legend", *["legend_week"] * weekly)
        return self._phrases.fill("sentence_gap").join(map(self._phrases.fill, phrases))

    def verdict(self, comparison: Comparison) -> str:
        """The report's last column: “2 higher than usual”."""
        difference = self._words.number(abs(comparison.difference or 0))
        phrase = f"cell_{comparison.verdict}"
        changed = comparison.verdict in (Verdict.HIGHER, Verdict.LOWER)
        return (
            self._phrases.fill(phrase, difference=difference)
            if changed
            else self._phrases.fill(phrase)
        )

    def emphasis(self, comparison: Comparison) -> str:
        """“▲ 3 higher than usual”, “7+ on 2 days”; empty for what doesn't stand out."""
        marks = comparison.emphasis
        words: list[str] = []
        if marks.severe_lately:
            days = self._words.days(marks.severe_lately)
            phrase = "mark_severe_week" if marks.of_weeks else "mark_severe"
            words.append(self._phrases.fill(phrase, days=days))
        if marks.change is not None and (marks.is_higher or marks.is_lower):
            phrase = "mark_higher" if marks.is_higher else "mark_lower"
            difference = self._words.number(abs(marks.change))
            words.append(self._phrases.fill(phrase, difference=difference))
            if marks.by_week:
                words[-1] = self._phrases.fill("mark_by_week", mark=words[-1])
        return self._phrases.fill("mark_separator").join(words)

    def reported(self, reported: Reported) -> str:
        """“not reported on any of 81 days”, “reported on 2 days: 3 Nov and 9 Nov”.

        Where there is more than yes and no: “streaks on 1 day: 3 Nov”, what was said in its words.
        """
        if not reported.recorded:
            return self._phrases.fill("never_answered")
        if not reported.days:
            return self._phrases.count("not_reported", reported.recorded)
        if reported.symptom.kind is Kind.YES_NO:
            return self._on_days("reported", "reported_more", [day for day, _ in reported.days])
        days_by_answer: dict[Value, list[date]] = {}
        for day, values in reported.days:
            for value in values:
                days_by_answer.setdefault(value, []).append(day)
        return self._phrases.fill("day_separator").join(
            self._on_days(
                "answered",
                "answered_more",
                days_by_answer[value],
                answer=answer_inside(reported.symptom, value),
            )
            for value in (choice.key for choice in reported.symptom.choices)
            if value in days_by_answer
        )

    def _on_days(self, few: str, many: str, on: Sequence[date], **answer: str) -> str:
        """A sentence on which days, named one by one as long as they are few."""
        days, dates = self._words.days(len(on)), [self._words.date_short(day) for day in on]
        if len(dates) > NAMED_DATES:
            return self._phrases.fill(many, days=days, date=dates[-1], **answer)
        return self._phrases.fill(few, days=days, dates=self._words.listing(dates), **answer)

    def alternative(
        self, comparison: Comparison, events: Sequence[Event] = (), weekly: int = 0
    ) -> str:
        """A chart in words, for somebody who doesn't see it. weekly: entries about a week."""
        period = comparison.period
        frame = {
            "label": comparison.symptom.label,
            "first": self._words.date_numeric(period.first),
            "last": self._words.date_numeric(period.last),
        }
        if comparison.verdict is Verdict.NOT_RECORDED:
            return self._phrases.fill("chart_not_recorded", **frame)
        days = self._words.days(len(period))
        sentences = [self._phrases.fill("chart_recorded", **frame, n=comparison.entries, days=days)]
        if weekly:
            sentences.append(self._phrases.count("chart_week", weekly))
        sentences += [self._compared(comparison), *self._worst(comparison), *self._marked(events)]
        return self._phrases.fill("sentence_gap").join(sentences)

    def _comparisons(self, overview: Overview) -> list[str]:
        groups: dict[str, list[Symptom]] = {}
        changed: list[Comparison] = []
        for comparison in overview.comparisons:
            group = "lapsed" if overview.lapsed(comparison) else sentence_of(comparison)
            if group not in _CHANGED:
                groups.setdefault(group, []).append(comparison.symptom)
            elif not _is_marked_change(comparison):
                changed.append(comparison)
        known = any(comparison.verdict in _CHANGED for comparison in overview.comparisons)
        if set(groups) == {"too_few"} and not known:
            return [self._phrases.fill("too_few_all")]
        changed.sort(key=_largest_rise_first)
        order = (
            "same",
            "week_same",
            "not_yet",
            "too_few",
            "week_too_few",
            "lapsed",
            "not_recorded",
        )
        sentences = [self._changed(comparison) for comparison in changed]
        return sentences + [self._together(name, groups[name]) for name in order if name in groups]

    def _marked_sentences(self, overview: Overview) -> list[str]:
        """By urgency: days at 7 or more first, then changes by 2 or more, each once."""
        sentences: list[str] = []
        for comparison in sorted(overview.comparisons, key=_most_urgent_first):
            severe = comparison.emphasis.severe_lately
            if severe:
                days, label = self._words.days(severe), comparison.symptom.label
                phrase = "severe_week" if comparison.emphasis.of_weeks else "severe_lately"
                sentences.append(self._phrases.fill(phrase, label=label, days=days))
            if comparison.verdict in _CHANGED and _is_marked_change(comparison):
                sentences.append(self._changed(comparison))
        return sentences

    def _changed(self, comparison: Comparison) -> str:
        if comparison.of_week and comparison.day is not None:
            return self._phrases.fill(
                f"week_{comparison.verdict}",
                label=comparison.symptom.label,
                date=self._words.date_short(comparison.day),
                now=self._number(comparison.now),
                usual=self._usual(comparison.usual, of_week=True),
            )
        days = self._words.days(comparison.run)
        for_days = self._phrases.fill("run_for", days=days)
        throughout = self._phrases.fill("run_throughout")
        return self._phrases.fill(
            str(comparison.verdict),
            label=comparison.symptom.label,
            run=throughout if comparison.throughout else for_days,
            now=self._number(comparison.now),
            usual=self._usual(comparison.usual),
        )

    def _together(self, phrase: str, symptoms: Sequence[Symptom]) -> str:
        return self._phrases.count(phrase, len(symptoms), labels=self._listed(symptoms))

    def _listed(self, symptoms: Sequence[Symptom]) -> str:
        labels = [symptoms[0].label, *(label_inside(symptom) for symptom in symptoms[1:])]
        return self._words.listing(labels)

    def _answered(self, reported: Iterable[Reported]) -> list[str]:
        """What can be said in the same words of several is said once."""
        symptoms: dict[str, list[Symptom]] = {}
        for answers in reported:
            if answers.recorded:
                symptoms.setdefault(self.reported(answers), []).append(answers.symptom)
        return [
            self._phrases.fill("reported_sentence", label=self._listed(several), reported=words)
            for words, several in symptoms.items()
        ]

    def _compared(self, comparison: Comparison) -> str:
        no_usual = comparison.of_week and comparison.usual is None
        if comparison.verdict is Verdict.NOT_YET or no_usual:
            return self._phrases.fill("chart_not_yet")
        if comparison.day is None or comparison.difference is None:
            return self._phrases.fill("chart_too_few")
        return self._phrases.fill(
            "chart_week_compared" if comparison.of_week else "chart_compared",
            date=self._words.date_numeric(comparison.day),
            now=self._number(comparison.now),
            usual=self._usual(comparison.usual, of_week=comparison.of_week),
            verdict=self._phrases.lowered(self.verdict(comparison)),
        )

    def _worst(self, comparison: Comparison) -> list[str]:
        if comparison.worst is None:
            return []
        day, value = comparison.worst
        return [self._phrases.fill("chart_worst", value=value, date=self._words.date_numeric(day))]

    def _marked(self, events: Sequence[Event]) -> list[str]:
        if not events:
            return []
        sentences = [
            self._phrases.fill(
                "chart_event", date=self._words.date_short(event.day), text=event.text
            )
            for event in events
        ]
        return [
            self._phrases.fill(
                "chart_events", events=self._phrases.fill("day_separator").join(sentences)
            )
        ]

    def _recorded(self, n: int, of: int) -> str:
        return self._phrases.fill("recorded", n=n, days=self._words.days(of))

    def _usual(self, usual: Usual | None, *, of_week: bool = False) -> str:
        """“2 from 1 Oct – 28 Oct 2026”: a usual with the days that it is taken from.

        of_week: it stands beside an answer about a week, so it is said if its own are about days.
        """
        if usual is None or usual.first is None or usual.last is None:
            return ""
        number = self._words.number(usual.value)
        if usual.typed:
            day = self._words.date_numeric(usual.first)
            return self._phrases.fill("usual_typed", usual=number, date=day)
        period = self._words.period(Period(usual.first, usual.last))
        phrase = "usual_week" if usual.weekly else "usual_day" if of_week else "usual_dated"
        return self._phrases.fill(phrase, usual=number, period=period)

    def _number(self, value: float | None) -> str:
        return "" if value is None else self._words.number(value)


def _is_marked_change(comparison: Comparison) -> bool:
    return comparison.emphasis.is_higher or comparison.emphasis.is_lower


def _most_urgent_first(comparison: Comparison) -> tuple[int, float]:
    return comparison.emphasis.urgency, _largest_rise_first(comparison)


def _largest_rise_first(comparison: Comparison) -> float:
    return -(comparison.difference or 0)
