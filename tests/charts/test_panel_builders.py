from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from matplotlib.figure import Figure

from mbc_tracker.charts.drawing import draw
from mbc_tracker.charts.layout import Layout, height_for
from mbc_tracker.charts.panel_builders import measured_panels, pair_panels, share_panels
from mbc_tracker.charts.panels import Panel, Subject
from mbc_tracker.charts.style import ChartStyle, Weight
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.pair_text import PairText
from mbc_tracker.content.share_text import ShareText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.before_after import BeforeAfter, compare_periods
from mbc_tracker.domain.measurement_series import series_by_kind
from mbc_tracker.domain.monthly_share import monthly_shares
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import Values
from tests.builders import a_measurement, an_event
from tests.charts.test_drawing import texts

COUGH, WHEEZE = Symptom("cough", "Cough"), Symptom("wheeze", "Wheezing")
SCAN = date(2026, 10, 12)
AROUND = BeforeAfter(SCAN, SCAN, text="CT scan")
TODAY = date(2026, 11, 22)


def daily(first: date, *numbers: int) -> Values:
    return tuple((first + timedelta(days=n), number) for n, number in enumerate(numbers))


@pytest.fixture
def months(told: Words) -> tuple[Panel, ...]:
    """Ten days in September, none in October, six in November."""
    found = (*daily(date(2026, 9, 1), *[2] * 5, *[5] * 4, 8), *daily(date(2026, 11, 1), *[0] * 6))
    period = Period(date(2026, 9, 10), TODAY)
    return share_panels(
        [monthly_shares(it, found, period, ()) for it in (COUGH, WHEEZE)],
        ShareText(told),
        {"cough": "7+ on 1 day"},
    )


@pytest.fixture
def sides(told: Words) -> tuple[Panel, ...]:
    values = daily(SCAN - timedelta(days=28), *[2] * 28, 9, *[4] * 28)
    found: Mapping[str, Values] = {"cough": values, "wheeze": values[:20]}
    pairs = [compare_periods(it, found[it.key], AROUND, TODAY, ()) for it in (COUGH, WHEEZE)]
    return pair_panels(pairs, found, AROUND, [an_event(day=SCAN)], PairText(told), ())


@pytest.fixture
def weights(told: Words) -> tuple[Panel, ...]:
    records = [
        a_measurement("weight", 70.4, day=TODAY, id="1"),
        a_measurement("spo2", 100, day=SCAN, id="2"),
        a_measurement("temperature", 36.8, day=SCAN, id="3"),
    ]
    period = Period(date(2026, 8, 23), TODAY)
    return measured_panels(
        series_by_kind(records, period), [an_event(day=SCAN)], MeasuredText(told)
    )


def drawn(
    panels: tuple[Panel, ...], style: ChartStyle, width: float = 520
) -> tuple[Figure, tuple[Layout, ...]]:
    height = height_for(panels, style, width)
    figure = Figure(figsize=(width / 72, height / 72), dpi=72)
    return figure, draw(figure, panels, style)


def test_a_bar_goes_from_the_lowest_value_to_the_highest(months: tuple[Panel, ...]):
    september, october, november = months[0].bars
    assert september.lowest is not None
    assert september.median is not None
    assert september.lowest <= september.median <= (september.highest or 0)
    assert (october.lowest, october.highest, october.median) == (None, None, None)
    assert november.median is not None


def test_what_stands_out_goes_with_its_symptom(months: tuple[Panel, ...]):
    assert [panel.emphasis for panel in months] == ["7+ on 1 day", ""]
    assert months[0].alt.endswith(" 7+ on 1 day.")
    assert not months[1].alt.endswith(" .")


def test_what_stands_out_is_drawn_beside_its_name(months: tuple[Panel, ...], paper: ChartStyle):
    marked = replace(months[0], emphasis="7+ on 1 day, ▲ 2 higher"), months[1]
    plain, _ = drawn(tuple(replace(panel, emphasis="") for panel in months), paper)
    figure, _ = drawn(marked, paper)
    texts = {text.get_text(): text for text in figure.axes[0].texts}
    name = texts[months[0].title].get_position()
    for words in ("7+ on 1 day,", "2 higher"):
        left, middle = texts[words].get_position()
        assert left > name[0]
        assert middle == name[1]
    arrows = [line.get_marker() for line in figure.axes[0].lines]
    assert arrows.count("^") == 1
    assert len(figure.axes[0].texts) == len(plain.axes[0].texts) + 2


def test_a_long_name_leaves_room_for_what_stands_out(months: tuple[Panel, ...], paper: ChartStyle):
    long = replace(months[0], title="A burning feeling " * 20, emphasis="▼ 2 lower")
    figure, (layout,) = drawn((long,), paper, 320)
    figure.draw_without_rendering()
    texts = {text.get_text(): text.get_window_extent() for text in figure.axes[0].texts}
    name = max(box.x1 for words, box in texts.items() if "burning" in words)
    assert name < texts["2 lower"].x0
    assert texts["2 lower"].x1 <= layout.right


def test_months_are_drawn_whole(months: tuple[Panel, ...]):
    assert months[0].period == Period(date(2026, 9, 1), date(2026, 11, 30))
    assert not months[0].empty


def test_a_month_has_a_bar_a_dot_and_from_seven_on_a_square(
    months: tuple[Panel, ...], paper: ChartStyle
):
    figure, _ = drawn(months, paper)
    markers = {
        line.get_marker(): len(np.asarray(line.get_xydata())) for line in figure.axes[0].lines
    }
    known = [bar for panel in months for bar in panel.bars if bar.highest is not None]
    assert markers["o"] == len([bar for bar in known if bar.median is not None])
    assert markers["s"] == len([bar for bar in known if (bar.highest or 0) >= 7])


def test_many_months_have_bars_without_numbers(told: Words, paper: ChartStyle):
    values = daily(date(2016, 1, 1), *[5] * 3650)
    period = Period(values[0][0], values[-1][0])
    figure, _ = drawn(
        share_panels([monthly_shares(COUGH, values, period, ())], ShareText(told), {}), paper
    )
    shown = texts(figure)
    assert "31 of 31" not in shown
    assert "2018" in shown


def test_months_of_one_year_are_named_under_their_bars(months: tuple[Panel, ...], paper):
    figure, (layout,) = drawn(months, paper)
    assert {"Sep 2026", "Oct 2026", "Nov 2026"} <= set(texts(figure))
    tick = next(it for it in layout.ticks if it.label == "Oct 2026")
    first, last = layout.x(date(2026, 10, 1)), layout.x(date(2026, 10, 31))
    assert layout.x(tick.day) == pytest.approx((first + last) / 2, abs=layout.day_width)


def test_a_long_name_leaves_the_bars_key_out(told: Words, paper: ChartStyle):
    long = Symptom("own", "A very long name for a symptom of the person's own", own=True)
    one = monthly_shares(long, daily(TODAY, 5), Period(TODAY, TODAY), ())
    figure, _ = drawn(share_panels([one], ShareText(told), {}), paper, 260)
    assert "4 or more" not in texts(figure)


def test_two_times_stand_side_by_side_on_the_same_scale(sides: tuple[Panel, ...], paper):
    figure, (before, after) = drawn(sides, paper)
    assert before.right < after.left
    assert [plot.top for plot in before.plots] == [plot.top for plot in after.plots]
    assert before.day_width == pytest.approx(after.day_width)
    shown = texts(figure)
    assert {"4 weeks before", "4 weeks after", "14 Sep – 11 Oct 2026"} <= set(shown)


def test_in_a_narrow_chart_the_second_time_stands_below_the_first(sides, paper: ChartStyle):
    _, (before, after) = drawn(sides, paper, 300)
    assert before.left == after.left
    assert before.plots[-1].bottom < after.heading < after.plots[0].top
    assert after.plots[-1].bottom < after.height


def test_medians_of_the_second_time_do_not_look_back_into_the_first(sides: tuple[Panel, ...]):
    after = next(it for it in sides if it.column == 1 and it.title == "Cough")
    (line,) = after.segments
    assert set(line.heights.tolist()) == {4}
    assert date.fromordinal(int(line.days[0])) == SCAN + timedelta(days=4)


def test_words_beside_the_title_are_left_out_where_they_do_not_fit(sides, paper: ChartStyle):
    wide, _ = drawn(sides, paper, 900)
    narrow, _ = drawn(sides, paper, 440)
    note = "typically 2; 4 or more on 0 of 28 days"
    assert note in texts(wide)
    assert note not in texts(narrow)
    assert "Cough" in texts(narrow)


def test_a_side_without_entries_says_so(sides: tuple[Panel, ...], paper: ChartStyle):
    assert sides[-1].empty
    figure, _ = drawn(sides, paper)
    assert texts(figure).count("Not recorded in this period") == 1


def test_measurements_have_scales_and_units_of_their_own(weights: tuple[Panel, ...]):
    assert [it.title for it in weights] == ["Weight, kg", "Temperature, °C", "Oxygen (SpO2), %"]
    assert [it.scale.marks for it in weights] == [(69, 70, 71), (36, 36.5, 37), (98, 99, 100)]
    assert {it.subject for it in weights} == {Subject.MEASUREMENTS}
    assert weights[0].last == (TODAY, 70.4)


def test_measurements_are_marks_without_a_line_or_a_severe_band(weights, paper: ChartStyle):
    figure, _ = drawn(weights, paper)
    (marks,) = figure.axes[0].lines
    assert marks.get_marker() == "D"
    shown = texts(figure)
    assert "severe (7–10)" not in shown
    assert {"70.4", "Higher is better.", "CT scan"} <= set(shown)


def test_last_values_of_measurements_stay_inside_the_picture(told: Words, paper: ChartStyle):
    long = [a_measurement("weight", 101.25, day=TODAY)]
    quarter = Period(TODAY - timedelta(days=91), TODAY)
    panels = measured_panels(series_by_kind(long, quarter), [], MeasuredText(told))
    _, (layout,) = drawn(panels, paper, 300)
    assert layout.x(TODAY) + 6 + paper.width("101.25", 9.5, Weight.BOLD) <= 300
