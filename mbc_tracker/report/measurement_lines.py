"""Home measurements below the charts: a line for each kind, and what it came to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurement_series import MeasurementSeries, series_by_kind
from mbc_tracker.domain.measurements import EXERTION, OXYGEN, REST, UNITS, UP_IS_BETTER
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Measurement
from mbc_tracker.domain.usual import BASELINE_DAYS
from mbc_tracker.report.course import CourseScale, place_of, scale_of
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.signs import FEVER_FROM, TEMPERATURE
from mbc_tracker.report.summary import Choices, MeasurementLine
from mbc_tracker.report.table_text import TableText
from mbc_tracker.services.diary import Diary

#: Weight is marked from this change on, in per cent of the first value. Ours; not reviewed yet.
WEIGHT_CHANGE = 5.0
#: Oxygen is marked from this value down, in per cent. Ours; not reviewed yet.
SPO2_LOW = 92.0
#: Of more values the lowest and the highest of each step are drawn.
_MOST_POINTS = 400
_WEIGHT, _SPO2 = "weight", "spo2"


def marked_lines(
    diary: Diary, choices: Choices, words: Words, texts: ReportTexts
) -> tuple[str, ...]:
    """What the report would set in bold, in words: “Oxygen (SpO2), first 4 weeks 97, lowest 91”.

    Without temperatures: a fever stands in the first box in any case.
    """
    readings = tuple(
        reading
        for reading in diary.reader.records(Measurement, choices.period)
        if reading.kind != TEMPERATURE
    )
    limits, units = diary.analysis.profile().limits, diary.measurements.units
    lines = MeasurementLines(choices.period, limits, words, texts, units).lines(readings)
    return tuple(f"{line.name}, {line.text}" for line in lines if line.marked)


class MeasurementLines:
    """Writes the lines.

    limits: the person's own, in the diary's units, by kind of measurement. units: those in which
    values are written; what is marked doesn't depend on them.
    """

    def __init__(
        self,
        period: Period,
        limits: Mapping[str, float],
        words: Words,
        texts: ReportTexts,
        units: Mapping[str, str] = UNITS,
    ) -> None:
        self._period, self._words, self._texts = period, words, texts
        self._measured, self._units = MeasuredText(words, units), units
        self._days = TableText(period, words, texts)
        self._by_day = scale_of(period) is CourseScale.DAY
        self._limits = {TEMPERATURE: FEVER_FROM, _SPO2: SPO2_LOW, **limits}

    def lines(self, measurements: Sequence[Measurement]) -> tuple[MeasurementLine, ...]:
        """One for each kind, in their usual order."""
        return tuple(self._line(kind) for kind in series_by_kind(measurements, self._period))

    def _line(self, kind: MeasurementSeries) -> MeasurementLine:
        name = self._measured.name(kind.kind)
        days, text = self._words.days(kind.days), self._text(kind)
        extreme, latest = self._extreme(kind), self._value(kind, kind.last.value)
        parts = filter(None, (f"{name}, {days}", text, latest, extreme[2]))
        return MeasurementLine(
            name=name,
            days=days,
            text=text,
            marked=self._is_marked(kind),
            points=_points(kind),
            latest=latest if self._by_day else "",
            extreme=extreme,
            description="; ".join(parts),
        )

    def _text(self, kind: MeasurementSeries) -> str:
        fill = self._texts.fill
        if kind.kind == _WEIGHT:
            return self._weight(kind)
        if kind.kind not in UP_IS_BETTER:
            return fill("measured_highest", value=self._value(kind, kind.highest.value))
        lowest = self._number(kind, kind.lowest.value)
        first = _first_at_rest(kind)
        if not self._by_day or len(self._period) <= BASELINE_DAYS or not first:
            latest = self._value(kind, kind.last.value)
            return fill("measured_lowest", latest=latest, lowest=lowest)
        middle = (first[(len(first) - 1) // 2] + first[len(first) // 2]) / 2
        return fill("measured_first_weeks", value=self._number(kind, middle), lowest=lowest)

    def _weight(self, kind: MeasurementSeries) -> str:
        first, last = kind.entries[0].value, kind.last.value
        latest = self._value(kind, last)
        if len(kind.entries) == 1:
            return latest
        change = abs(last - first) / first * 100
        sentence = "weight_less" if last < first else "weight_more"
        if f"{change:.1f}" == "0.0":
            sentence = "weight_same"
        percent = f"{change:.1f}".replace(".", self._words.phrases.decimal)
        return self._texts.fill(
            sentence, first=self._number(kind, first), last=latest, percent=percent
        )

    def _is_marked(self, kind: MeasurementSeries) -> bool:
        if kind.kind == _WEIGHT:
            first = kind.entries[0].value
            return abs(kind.last.value - first) / first * 100 >= WEIGHT_CHANGE
        limit = self._limits.get(kind.kind)
        if limit is None:
            return False
        low = kind.kind in UP_IS_BETTER
        return kind.lowest.value <= limit if low else kind.highest.value >= limit

    def _extreme(self, kind: MeasurementSeries) -> tuple[float, float, str]:
        """The value that is named with its date; none for weight, or where the last is named."""
        entry = kind.lowest if kind.kind in UP_IS_BETTER else kind.highest
        if kind.kind == _WEIGHT or (self._by_day and entry is kind.last):
            return 0, 0, ""
        text = self._texts.fill(
            "worst", value=self._number(kind, entry.value), date=self._days.day(entry.day)
        )
        if entry.context in {EXERTION, OXYGEN}:
            text = f"{text}, {self._measured.context(entry.context)}"
        return (*_place(kind)(entry), text)

    def _value(self, kind: MeasurementSeries, value: float) -> str:
        return self._measured.value(kind.kind, value)

    def _number(self, kind: MeasurementSeries, value: float) -> str:
        return self._measured.number(kind.kind, value)


def _first_at_rest(kind: MeasurementSeries) -> list[float]:
    """The values of the first weeks, sorted: never those after moving about among those at rest."""
    begun = kind.entries[0].day + timedelta(days=BASELINE_DAYS - 1)
    resting = (entry for entry in kind.entries if entry.context in {"", REST})
    return sorted(entry.value for entry in resting if entry.day <= begun)


def _points(kind: MeasurementSeries) -> tuple[tuple[float, float], ...]:
    """The line's points, thinned out where there are more than can be told apart."""
    steps: dict[int, list[tuple[float, float]]] = {}
    for point in map(_place(kind), kind.entries):
        steps.setdefault(round(point[0] * _MOST_POINTS), []).append(point)
    points: list[tuple[float, float]] = []
    for step in steps.values():
        few = {step[0], step[-1], min(step, key=_height), max(step, key=_height)}
        points += sorted(few, key=step.index)
    return tuple(points)


def _height(point: tuple[float, float]) -> float:
    return point[1]


def _place(kind: MeasurementSeries) -> Callable[[Measurement], tuple[float, float]]:
    """Where an entry's point lies: both shares of 1, from the left and from the lowest value."""
    lowest, highest = kind.lowest.value, kind.highest.value

    def place(entry: Measurement) -> tuple[float, float]:
        height = (entry.value - lowest) / (highest - lowest) if highest > lowest else 0.5
        return place_of(entry.day, kind.period), round(height, 4)

    return place
