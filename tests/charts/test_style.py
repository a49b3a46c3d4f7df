from __future__ import annotations

import warnings
from io import BytesIO

import matplotlib as mpl
import pytest
from matplotlib import font_manager
from matplotlib.figure import Figure

from mbc_tracker.charts import style
from mbc_tracker.charts.style import (
    FAMILIES,
    FAMILY,
    ChartBackground,
    ChartStyle,
    Weight,
    drawable_text,
    style_of,
    without_hinting,
)
from mbc_tracker.content import palette
from mbc_tracker.content.words import Words


@pytest.mark.parametrize(
    ("ground", "surface"), [(ChartBackground.LIGHT, "#FFFFFF"), (ChartBackground.DARK, "#1D2329")]
)
def test_a_ground_has_its_theme(told: Words, ground: ChartBackground, surface: str):
    assert style_of(palette.load(), told, ground).colour("surface") == surface


def test_paper_is_white_whatever_the_look(told: Words):
    assert style_of(palette.load(), told, ChartBackground.PAPER).colour("surface") == "#FFFFFF"


def test_text_grows_with_the_scale(told: Words, paper: ChartStyle):
    double = style_of(palette.load(), told, ChartBackground.PAPER, 2.0)
    once, twice = (it.width("Cough", 10, Weight.REGULAR) for it in (paper, double))
    assert twice == pytest.approx(2 * once, rel=0.02)


def test_bold_runs_wider(paper: ChartStyle):
    assert paper.width("Cough", 10, Weight.BOLD) > paper.width("Cough", 10, Weight.REGULAR)


def test_the_shipped_font_is_registered_once(told: Words, paper: ChartStyle):
    style_of(palette.load(), told, ChartBackground.LIGHT)
    cuts = [entry for entry in font_manager.fontManager.ttflist if entry.name == FAMILY]
    assert len({entry.fname for entry in cuts}) == len(cuts) == len(Weight)


def test_a_text_that_fits_stays_whole(paper: ChartStyle):
    assert paper.fitted("CT scan", 9, Weight.REGULAR, 200) == "CT scan"


def test_a_long_text_is_shortened_to_the_room(paper: ChartStyle):
    shown = paper.fitted("Radiotherapy to the chest wall " * 400, 9, Weight.REGULAR, 120)
    assert shown.endswith("…")
    assert 60 < paper.width(shown, 9, Weight.REGULAR) <= 120


def test_without_any_room_only_the_sign_is_left(paper: ChartStyle):
    assert paper.fitted("Scan", 9, Weight.REGULAR, 0) == "…"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines\there", "two lines here"),
        ("nul\x00 bell\x07", "nul bell"),
        ("\u202eright to left\u200f", "right to left"),
        ("half a pair \ud800", "half a pair"),
        ("naïve – “ok”", "naïve – “ok”"),
    ],
)
def test_texts_are_made_fit_to_draw(text: str, shown: str):
    assert drawable_text(text) == shown


def test_settings_are_put_back():
    before = mpl.rcParams["text.hinting"]
    with without_hinting():
        assert mpl.rcParams["text.hinting"] == "no_hinting"
    assert mpl.rcParams["text.hinting"] == before


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("化疗第三周期", 60),
        ("جلسة علاج", 45),
        ("שיעול", 30),
        ("кашель", 40),
        ("😀", 13),
        ("a\u1dc4", 5),
    ],
)
def test_letters_of_other_fonts_take_room_too(paper: ChartStyle, text: str, least: float):
    assert least <= paper.width(text, 10, Weight.REGULAR) <= 1.5 * least


def test_a_long_name_in_another_script_is_shortened_to_its_room(paper: ChartStyle):
    fitted = paper.fitted("今天上楼梯时气短晚上咳嗽得厉害" * 9, 10, Weight.REGULAR, 100)
    assert fitted.endswith("…")
    assert 6 <= len(fitted) <= 11


def test_chinese_words_are_drawn_and_not_as_boxes(caplog: pytest.LogCaptureFixture):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for weight in ("normal", "bold"):
            figure = Figure()
            figure.text(0, 0, "胸部扫描", fontfamily=list(FAMILIES), fontweight=weight)
            figure.savefig(BytesIO(), format="svg")
    assert caplog.messages == []


def test_typefaces_that_matplotlib_knows_are_not_registered_again(paper: ChartStyle):
    known = list(font_manager.fontManager.ttflist)
    assert style._fonts.__wrapped__().keys() == style._fonts().keys()
    assert font_manager.fontManager.ttflist == known
