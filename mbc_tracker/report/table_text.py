"""The table in words: its rows, the key below it, and what is said beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from mbc_tracker.content.words import NOTHING, Words, label_inside
from mbc_tracker.domain.emphasis import last_week
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import SEVERE, Symptom
from mbc_tracker.report.dates import span
from mbc_tracker.report.figures import SymptomFigures, by_urgency
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import (
    PieceStyle,
    StyledLine,
    StyledText,
    SummaryRow,
    SymptomTable,
)

#: A period of so many days or more has over eleven months; its days are named with their year.
_LONG = 336
#: Characters of a symptom's two names that stand on two lines of the table.
_LONGEST_PAIR = 40
_GAP = StyledText(" ")


class TableText:
    """Writes the table of one report."""

    def __init__(self, period: Period, words: Words, texts: ReportTexts) -> None:
        self._period, self._words, self._texts = period, words, texts

    def table(
        self,
        figures: Sequence[SymptomFigures],
        descriptions: Mapping[str, str],
        remarks: Sequence[StyledLine],
        *,
        is_recorded: bool,
    ) -> SymptomTable:
        """The rows by urgency. descriptions: of the symptoms' courses, by key.

        is_recorded: whether anything is written down in the period, chosen or not.
        """
        ordered = by_urgency(figures)
        rows = [self._row(row, descriptions[row.symptom.key]) for row in ordered]
        standing_out = len([row for row in ordered if row.emphasis.stands_out])
        week = last_week(self._period)
        days = span(week.first, week.last, self._words, year=False)
        is_rated = any(row.rated for row in figures)
        sentence = self._texts.labels["no_ratings_chosen" if is_recorded else "no_ratings"]
        return SymptomTable(
            rows=tuple(rows) if is_rated else (),
            ruled=standing_out if standing_out < len(rows) else 0,
            week=self._texts.fill("week_head", days=days),
            key=tuple(self._key(ordered)) if is_rated else (),
            remarks=tuple(remarks),
            instead="" if is_rated else sentence,
        )

    def worst(self, row: SymptomFigures) -> StyledLine:
        """“9 on 16 Feb”, bold if it was 7 or more; 0 has no date."""
        if row.worst is None:
            return (StyledText(NOTHING),)
        day, value = row.worst
        number = StyledText(str(value), PieceStyle.BOLD if value >= SEVERE else PieceStyle.PLAIN)
        if not value:
            return (number,)
        return self._texts.styled("worst", value=number, date=StyledText(self.day(day)))

    def day(self, day: date) -> str:
        """“16 Feb”, with the year if the period is long or reaches into another one."""
        long = len(self._period) >= _LONG
        return self._words.date_numeric(day) if long else self._words.date_short(day)

    def _row(self, row: SymptomFigures, description: str) -> SummaryRow:
        severe = PieceStyle.BOLD if row.days_7 else PieceStyle.PLAIN
        is_rated = bool(row.rated)
        return SummaryRow(
            key=row.symptom.key,
            symptom=one_line(_called(row.symptom)),
            stands_out=row.emphasis.stands_out,
            usual=self._usual(row),
            median=self._median(row),
            week_worst=_week_worst(row),
            against=tuple(self._against(row)),
            worst=self.worst(row),
            days_4=str(row.days_4) if is_rated else NOTHING,
            days_7=StyledText(str(row.days_7) if is_rated else NOTHING, severe),
            rated=str(row.rated),
            week=self._week(row),
            period=self._whole(row),
            description=description,
        )

    def _usual(self, row: SymptomFigures) -> str:
        return NOTHING if row.usual is None else self._words.number(row.usual.usual.value)

    def _median(self, row: SymptomFigures) -> StyledText:
        if row.median is None:
            return StyledText(NOTHING)
        style = PieceStyle.BOLD if row.emphasis.is_large else PieceStyle.PLAIN
        return StyledText(self._words.number(row.median), style)

    def _against(self, row: SymptomFigures) -> Iterator[StyledText]:
        """The change, and the days at 7 or more; these come first over a change downwards."""
        change = self._change(row)
        if row.by_week:
            change = replace(change, text=self._texts.fill("change_by_week", change=change.text))
        if not row.week_7:
            yield change
            return
        days = self._words.days(row.week_7)
        phrase = "high_week" if row.week_7_weekly else "high_days"
        high = StyledText(self._texts.fill(phrase, days=days), PieceStyle.BOLD)
        falling = row.change is not None and row.change < 0 and not row.is_same
        pair = (high, change) if falling else (change, high)
        yield from (piece for piece in pair if piece.text != NOTHING)

    def _change(self, row: SymptomFigures) -> StyledText:
        if row.change is None:
            return StyledText(NOTHING)
        text = self._difference(row.change) if not row.is_same else self._texts.fill("same")
        style = PieceStyle.HIGHER if row.emphasis.is_higher else PieceStyle.PLAIN
        return StyledText(text, PieceStyle.LOWER if row.emphasis.is_lower else style)

    def _difference(self, change: float) -> str:
        phrase = "higher" if change > 0 else "lower"
        return self._texts.fill(phrase, n=self._words.number(abs(change)))

    def _week(self, row: SymptomFigures) -> StyledLine:
        """The last seven days and the usual, in sentences."""
        return (*self._last_days(row), *self._beside_usual(row))

    def _last_days(self, row: SymptomFigures) -> StyledLine:
        if not row.week:
            return self._texts.styled("week_none")
        days = self._words.days(row.week_7)
        phrase = "week_high_week" if row.week_7_weekly else "week_high"
        high = self._texts.fill(phrase, days=days) if row.week_7 else ""
        pieces = {"worst": _week_worst(row), "high": StyledText(high)}
        if row.median is None:
            return self._texts.styled("week_few", **pieces)
        return self._texts.styled("week_full", median=self._median(row), **pieces)

    def _beside_usual(self, row: SymptomFigures) -> StyledLine:
        if row.usual is None:
            return self._texts.styled("usual_none")
        usual = StyledText(self._usual(row))
        if row.change is None:
            return self._texts.styled("usual_alone", usual=usual)
        phrase = "usual_change_week" if row.by_week else "usual_change"
        return self._texts.styled(phrase, usual=usual, change=self._change(row))

    def _whole(self, row: SymptomFigures) -> str:
        if not row.rated:
            return self._texts.fill("period_none")
        return self._texts.fill(
            "period_full",
            worst=plain(self.worst(row)),
            moderate=str(row.days_4),
            severe=str(row.days_7),
            days=self._words.days(row.rated),
        )

    def _key(self, rows: Sequence[SymptomFigures]) -> Iterator[StyledText]:
        """What the table's figures and marks mean, as far as they are used."""
        yield from self._with_gap(self._usual_key(rows))
        of_weeks = [
            label_inside(row.symptom) for row in rows if row.usual and row.usual.usual.weekly
        ]
        if of_weeks:
            labels = one_line(self._words.phrases.fill("comma").join(of_weeks))
            yield from self._with_gap(self._texts.fill("key_usual_week", labels=labels))
        if any(row.by_week for row in rows):
            yield from self._with_gap(self._texts.fill("key_by_week"))
        lacking = {row.week for row in rows if row.rated and row.median is None}
        if lacking:
            weekly = any(row.week_weekly for row in rows)
            few = self._texts.fill("key_median_days") if weekly else self._few(lacking)
            yield from self._with_gap(few)
        if any(row.emphasis.stands_out or row.days_7 for row in rows):
            word = StyledText(self._texts.fill("key_bold_word"), PieceStyle.BOLD)
            yield from (*self._texts.styled("key_bold", bold=word), _GAP)
        if any(row.week_7 for row in rows):
            box = StyledText(str(SEVERE), PieceStyle.BOX)
            yield from (*self._texts.styled("key_box", box=box), _GAP)
        yield StyledText(self._texts.fill("key_day"))

    def _with_gap(self, sentence: str) -> StyledLine:
        return StyledText(sentence), _GAP

    def _few(self, lacking: set[int]) -> str:
        if len(lacking) > 1:
            return self._texts.fill("key_median")
        return self._texts.count("key_median", lacking.pop())

    def _usual_key(self, rows: Sequence[SymptomFigures]) -> str:
        """Where the usual was taken from: the commonest days, and those of the other symptoms."""
        spans: dict[str, str] = {}
        others: dict[str, str] = {}
        for row in rows:
            if row.usual is None:
                continue
            label, usual = label_inside(row.symptom), row.usual.usual
            if row.usual.known or usual.first is None or usual.last is None:
                value = self._words.number(usual.value)
                others[label] = self._texts.fill("usual_known", label=label, value=value)
                continue
            days = span(usual.first, usual.last, self._words)
            if row.usual.anew:
                others[label] = self._texts.fill("usual_anew", label=label, span=days)
            else:
                spans[label] = days
        if not spans and not others:
            return self._texts.fill("key_usual_unknown")
        return self._usual_spans(spans, others, complete=all(row.usual for row in rows))

    def _usual_spans(
        self, spans: Mapping[str, str], others: Mapping[str, str], *, complete: bool
    ) -> str:
        common = Counter(spans.values()).most_common(1)[0][0] if spans else ""
        comma = self._words.phrases.fill("comma")
        labels: dict[str, list[str]] = {}
        for label, days in spans.items():
            if days != common:
                labels.setdefault(days, []).append(label)
        listed = [
            self._texts.fill("usual_span", label=comma.join(those), span=days)
            for days, those in labels.items()
        ]
        beside = "; ".join([*listed, *others.values()])
        if not common:
            sentence = self._texts.fill("key_usual_only", others=beside)
        elif beside:
            sentence = self._texts.fill("key_usual_others", span=common, others=beside)
        else:
            sentence = self._texts.fill("key_usual", span=common)
        missing = "" if complete else self._texts.fill("key_usual_missing")
        return self._words.phrases.fill("sentence_gap").join(filter(None, (sentence, missing)))


def plain(line: StyledLine) -> str:
    """A line without its styles."""
    return "".join(piece.text for piece in line)


def _called(symptom: Symptom) -> str:
    """The symptom's name; one in another language with what the person calls it, if short."""
    both = f"{symptom.label} ({symptom.typed_name})"
    is_other = bool(symptom.other_name) and symptom.label == symptom.other_name
    return both if is_other and len(both) <= _LONGEST_PAIR else symptom.label


def _week_worst(row: SymptomFigures) -> StyledText:
    if row.week_worst is None:
        return StyledText(NOTHING)
    style = PieceStyle.BOX if row.week_worst >= SEVERE else PieceStyle.PLAIN
    return StyledText(str(row.week_worst), style)
