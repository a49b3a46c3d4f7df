"""The diary's values put into the words of the report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date

from mbc_tracker import __version__
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import parse_day
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.weekly_answers import WEEK_DAYS
from mbc_tracker.errors import Refused
from mbc_tracker.report.appendix_tables import appendix_tables
from mbc_tracker.report.course import CourseScale, place_of, scale_of
from mbc_tracker.report.course_text import CourseText
from mbc_tracker.report.data import ReportData
from mbc_tracker.report.entries import EntryText, event_words
from mbc_tracker.report.figures import figures
from mbc_tracker.report.lanes import EventLanes, Lane, LaneMark, Lanes
from mbc_tracker.report.measurement_lines import MeasurementLines
from mbc_tracker.report.medicine_lanes import MedicineLanes
from mbc_tracker.report.notices import review_text
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.remarks import Remarks
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.sign_text import SignText
from mbc_tracker.report.signs import TEMPERATURE
from mbc_tracker.report.summary import MeasurementLine, Part, Summary
from mbc_tracker.report.table_text import TableText


def build_summary(data: ReportData, words: Words, texts: ReportTexts) -> Summary:
    """The report in words. What the choices leave out is not in it."""
    return _SummaryBuilder(data, words, texts).summary()


class _SummaryBuilder:
    """Builds the summary of one report."""

    def __init__(self, data: ReportData, words: Words, texts: ReportTexts) -> None:
        self._data, self._words, self._texts = data, words, texts
        self._period = data.choices.period
        self._signs = SignText(self._period, data.signs, data.catalogue, words, texts, data.units)
        self._lanes = EventLanes(data.events, self._period, texts.cycle_words)
        self._medicines = MedicineLanes(data.medicines, self._period, words, texts)
        self._figures = [figures(one, data.usuals[one.symptom.key]) for one in data.series]
        covered = data.recorded + len(data.weekly) * (WEEK_DAYS - 1)
        self._course = CourseText(self._period, covered, words, texts)

    def summary(self) -> Summary:
        data, choices = self._data, self._data.choices
        follow = scale_of(self._period) is CourseScale.DAY or choices.wants(Part.ALL_NOTES)
        entries = EntryText(data, self._words, self._texts, follow=follow)
        others = self._lanes.others()
        visits = len(data.visits)
        indices = {event.id: visits + place for place, event in enumerate(others)}
        remarks = Remarks(data, self._words, self._texts).lines()
        descriptions = {
            row.symptom.key: self._course.description(row, series)
            for row, series in zip(self._figures, data.series, strict=True)
        }
        table = TableText(self._period, self._words, self._texts)
        return Summary(
            title=self._texts.fill("document", period=self._words.period(self._period)),
            about=self._about(),
            name=one_line(data.name),
            born=self._born(),
            period=self._words.period(self._period),
            recorded=self._recorded(),
            appointment=self._appointment(),
            box=self._signs.box(),
            table=table.table(self._figures, descriptions, remarks, is_recorded=data.recorded > 0),
            course=self._course.course(self._figures, data.series),
            lanes=self._beside(others),
            measurements=self._measurements(),
            entries=entries.newest_first(others, indices),
            entries_heading=entries.heading() if self._has_entries() else "",
            entries_follow=follow and not choices.wants(Part.ALL_NOTES),
            medicines=self._medicines.taken_now(),
            questions=tuple(one_line(question.text) for question in data.questions),
            tables=appendix_tables(data, self._words, self._texts),
            footer=self._footer(),
            created_at=data.now.utc,
            paper=choices.paper,
            large_print=choices.large_print,
        )

    def _has_entries(self) -> bool:
        """Whether there is a block for notes, even one that says that there are none."""
        data = self._data
        return data.choices.wants(Part.NOTES) or bool(data.moments or data.events)

    def _born(self) -> str:
        """“Born 4 May 1968”, or what goes on from the name."""
        born = self._data.born
        with suppress(Refused):
            born = self._words.date_numeric(parse_day(born))
        if not born:
            return ""
        return self._texts.fill("name_born" if self._data.name.strip() else "born", born=born)

    @property
    def _rhythm(self) -> str:
        """What the answers are about: days, weeks, or some of them the one, some the other."""
        weekly = len(self._data.weekly)
        if not weekly:
            return "daily"
        return "weekly" if weekly == self._data.recorded else "mixed"

    @property
    def _recall(self) -> str:
        return self._texts.fill(f"recall_{self._rhythm}")

    def _about(self) -> tuple[str, str]:
        written = self._texts.fill(f"written_{self._rhythm}")
        return written, self._texts.fill("scale", recall=self._recall)

    def _recorded(self) -> str:
        days, rated = len(self._period), str(self._data.recorded)
        if not self._data.weekly:
            return self._texts.count("recorded", days, rated=rated)
        weekly = str(len(self._data.weekly))
        return self._texts.count("recorded_week", days, rated=rated, w=weekly)

    def _appointment(self) -> str:
        visit = self._data.appointment
        if visit is None:
            return ""
        day, who = self._words.date_numeric(visit.day), one_line(visit.who)
        if who:
            return self._texts.fill("appointment_with", day=day, who=who)
        return self._texts.fill("appointment", day=day)

    def _footer(self) -> str:
        today = self._words.date_numeric(self._data.today)
        about = {"recall": self._recall, "review": review_text(self._words, self._texts)}
        text = self._texts.fill("footer", **about, version=__version__, made=today)
        return one_line(text)

    def _measurements(self) -> tuple[MeasurementLine, ...]:
        if not self._data.choices.wants(Part.MEASUREMENT_LINES):
            return ()
        limits = {**self._data.limits, TEMPERATURE: self._data.signs.limit}
        lines = MeasurementLines(self._period, limits, self._words, self._texts, self._data.units)
        return lines.lines(self._data.measurements)

    def _beside(self, others: Sequence[Event]) -> Lanes:
        lanes = (*self._lanes.lanes(), *self._medicines.lanes())
        events = sorted(
            (*self._visits(), *self._events(others)), key=lambda item: (item[0], item[1].index)
        )
        return Lanes(
            lanes=lanes,
            signs=self._signs.marks(),
            events=tuple(mark for _, mark in events),
            description=self._beside_in_words(lanes, events),
        )

    def _visits(self) -> Iterator[tuple[date, LaneMark]]:
        for index, day in enumerate(self._data.visits):
            yield day, LaneMark(place_of(day, self._period), self._texts.labels["visit"], index)

    def _events(self, others: Sequence[Event]) -> Iterator[tuple[date, LaneMark]]:
        for index, event in enumerate(others, len(self._data.visits)):
            day = max(event.day, self._period.first)
            words = event_words(event, self._texts)
            yield day, LaneMark(place_of(day, self._period), words, index)

    def _beside_in_words(
        self, lanes: Sequence[Lane], events: Sequence[tuple[date, LaneMark]]
    ) -> str:
        """What the lanes show, for somebody who doesn't see them."""
        fill, comma = self._texts.fill, self._words.phrases.fill("comma")
        parts = [comma.join(lane.words) for lane in lanes]
        if marks := self._signs.dated_marks():
            parts.append(fill("lane_signs", marks=comma.join(marks)))
        if events:
            dated = (
                fill("lane_mark", date=self._words.date_numeric(day), text=mark.text)
                for day, mark in events
            )
            parts.append(fill("lane_events", marks=comma.join(dated)))
        return fill("lanes", lanes="; ".join(parts)) if parts else ""
