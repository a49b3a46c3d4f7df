"""The charts of the course with their words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mbc_tracker.content.words import NOTHING, Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import SEVERE
from mbc_tracker.domain.weekly_answers import Middle, of_days
from mbc_tracker.report.course import (
    FEW_DAYS,
    MOST_CHARTS,
    AxisLabel,
    Course,
    CourseScale,
    SymptomCourse,
    axis_days,
    bins_of,
    by_priority,
    day_marks,
    medians_in,
    place_of,
    scale_of,
    severe_marks,
    start_of,
    stretches_of,
    week_marks,
    weekly_medians,
    weeks_of,
)
from mbc_tracker.report.figures import SymptomFigures, by_urgency
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.table_text import TableText, plain


class CourseText:
    """Writes the charts of one report. covered: its entries are about so many days."""

    def __init__(self, period: Period, covered: int, words: Words, texts: ReportTexts) -> None:
        self._period, self._covered = period, covered
        self._words, self._texts = words, texts
        self._table = TableText(period, words, texts)
        self._scale = scale_of(period)

    def course(self, figures: Sequence[SymptomFigures], series: Sequence[Series]) -> Course:
        """All charts, those of the first page first."""
        by_key = {one.symptom.key: one for one in series}
        order = by_priority(by_urgency(figures))
        few = self._covered < FEW_DAYS
        standing_out = len([row for row in order if row.emphasis.stands_out])
        return Course(
            scale=self._scale,
            charts=tuple(self._chart(row, by_key[row.symptom.key]) for row in order),
            most=1 if few else MOST_CHARTS,
            least=1 if few else min(max(standing_out, 1), MOST_CHARTS),
            follow=not few,
            axis=tuple(self._axis()),
        )

    def description(self, row: SymptomFigures, series: Series) -> str:
        """What a chart shows, for somebody who doesn't see it."""
        fill, number = self._texts.fill, self._words.number
        days = self._words.days(row.rated)
        label, period = one_line(row.symptom.label), self._words.period(self._period)
        sentences = [fill("chart", label=label, period=period, days=days)]
        if series.weekly_entries:
            weekly = self._words.days(len(series.weekly_entries))
            sentences.append(fill("chart_week", days=weekly))
        if row.worst:
            parts = weeks_of(self._period)
            if self._scale is not CourseScale.DAY:
                parts = stretches_of(self._period, self._scale)
            middles = medians_in(series.entries, parts, series.weekly)
            listed = (self._middle(middle) for middle in middles)
            sentences.append(fill(f"chart_medians_{self._scale}", medians=", ".join(listed)))
            if row.usual:
                sentences.append(fill("chart_usual", usual=number(row.usual.usual.value)))
            sentences.append(fill("chart_worst", worst=plain(self._table.worst(row))))
        return self._words.phrases.fill("sentence_gap").join(sentences)

    def _middle(self, middle: Middle) -> str:
        if middle.value is None:
            return NOTHING
        number = self._words.number(middle.value)
        return self._texts.fill("by_week", value=number) if middle.weekly else number

    def _chart(self, row: SymptomFigures, series: Series) -> SymptomCourse:
        entries, by_day = series.entries, self._scale is CourseScale.DAY
        points = of_days(entries, series.weekly) if by_day else entries
        of_weeks = series.weekly_entries if by_day else ()
        medians = weekly_medians(series) if by_day else ()
        latest = series.median_7_days(self._period.last) if by_day else None
        words = "" if latest is None else self._words.number(latest)
        return SymptomCourse(
            key=row.symptom.key,
            label=one_line(row.symptom.label),
            stands_out=row.emphasis.stands_out,
            days=day_marks(points, self._period) if by_day else (),
            medians=medians,
            bins=() if by_day else bins_of(entries, self._period, self._scale, series.weekly),
            severe=severe_marks(points, self._period),
            worst=self._worst(row),
            latest=self._texts.fill("latest_median", value=words) if words else "",
            description=self.description(row, series),
            weeks=week_marks(of_weeks, self._period),
        )

    def _worst(self, row: SymptomFigures) -> tuple[float, float, str]:
        if row.worst is None or row.worst[1] < SEVERE:
            return 0, 0, ""
        day, value = row.worst
        return place_of(day, self._period), value, plain(self._table.worst(row))

    def _axis(self) -> Sequence[AxisLabel]:
        days = axis_days(self._period, self._scale)
        labels: list[AxisLabel] = []
        for number, day in enumerate(days):
            dated = number == 0 or day.year != days[number - 1].year
            labels.append(
                AxisLabel(start_of(day, self._period), self._named(day, dated=dated), dated)
            )
        return labels

    def _named(self, day: date, *, dated: bool) -> str:
        """“1 Dec 2025”, “1 Jan”; where days are too many to be named “Dec 2025”, “Jan”."""
        if self._scale is CourseScale.DAY:
            return self._words.date_numeric(day) if dated else self._words.date_short(day)
        return self._words.month(day) if dated else self._words.phrases.month_short(day)
