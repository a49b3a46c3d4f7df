from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import matplotlib as mpl
import pytest

from mbc_tracker.charts import export, render_image
from mbc_tracker.charts.layout import height_for
from mbc_tracker.charts.style import ChartBackground, ChartStyle, style_of
from mbc_tracker.content import palette
from mbc_tracker.content.words import Words
from tests.builders import an_event
from tests.charts.conftest import FIRST, Panels

SVG = "{http://www.w3.org/2000/svg}"


def tree_of(svg: bytes) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own file


def test_an_svg_has_live_text_in_the_shipped_font(panels: Panels, paper: ChartStyle):
    tree = tree_of(export.svg(panels(3, 4, 3, 4), paper))
    texts = {"".join(node.itertext()): node for node in tree.iter(f"{SVG}text")}
    assert "Atkinson Hyperlegible Next" in texts["Cough"].get("style", "")
    assert "700" in texts["Cough"].get("style", "")
    assert not list(tree.iter(f"{SVG}image"))


def test_an_svg_says_in_words_what_it_shows(panels: Panels, paper: ChartStyle):
    chart = panels(3, titles=["Cough", "Wheezing"])
    tree = tree_of(export.svg(chart, paper))
    assert tree.findtext(f"{SVG}title") == " ".join(panel.alt for panel in chart)


def test_an_svg_fills_the_page_and_is_as_high_as_its_panels(panels: Panels, paper: ChartStyle):
    tree = tree_of(export.svg(panels(3), paper))
    height = float(str(tree.get("height")).removesuffix("pt"))
    assert tree.get("width") == f"{export.WIDTH:.0f}pt"
    assert height == pytest.approx(height_for(panels(3), paper, export.WIDTH))


@pytest.mark.parametrize("write", [export.svg, export.png])
def test_the_same_panels_give_the_same_bytes(panels: Panels, paper: ChartStyle, write):
    chart = panels(3, 4, 5, events=[an_event(day=FIRST)])
    assert write(chart, paper) == write(chart, paper)


def test_a_png_has_the_size_and_resolution(panels: Panels, paper: ChartStyle):
    data = export.png(panels(3), paper, 360, 144, dpi=144)
    assert data.startswith(b"\x89PNG")
    assert struct.unpack(">II", data[16:24]) == (720, 288)


def test_hostile_and_foreign_texts_do_no_harm(panels: Panels, paper: ChartStyle):
    text = "a\x00b\ud800 <script>&amp; $\\frac$ \u202e مرحبا 你好 😀"
    chart = panels(3, titles=[text], events=[an_event(text, day=FIRST)])
    tree = tree_of(export.svg(chart, paper))
    shown = ["".join(node.itertext()) for node in tree.iter(f"{SVG}text")]
    assert any("<script>&amp; $\\frac$" in it for it in shown)
    assert export.png(chart, paper)


def test_exporting_leaves_the_settings_alone(panels: Panels, paper: ChartStyle):
    before = dict(mpl.rcParams)
    export.svg(panels(3), paper)
    assert dict(mpl.rcParams) == before


def test_pixels_fill_the_widget(panels: Panels, told: Words):
    style = style_of(palette.load(), told, ChartBackground.DARK)
    drawn = render_image.render(panels(3), style, 640, 200, 96)
    assert (drawn.width, drawn.height, len(drawn.pixels)) == (640, 200, 640 * 200 * 4)
    assert drawn.pixels[:4] == bytes.fromhex("1D2329FF")
    assert drawn.layouts[0].width == pytest.approx(480)


def test_a_chart_can_be_read_without_colour(panels: Panels, paper: ChartStyle):
    """Line, dots, band and ground differ in lightness, not in hue alone."""
    tokens = ("ink", "primary", "severe_band", "surface")
    greys = [_lightness(paper.colour(token)) for token in tokens]
    assert _lightness(paper.colour("accent")) < 0.3
    assert greys == sorted(greys)
    assert greys[3] - greys[2] > 0.03
    assert greys[2] - greys[1] > 0.4


def _lightness(colour: str) -> float:
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_settings_that_are_meant_for_others_and_a_cache_in_no_folder_are_never_spoken_of(
    tmp_path: Path,
):
    (tmp_path / "file").touch()
    surroundings = {
        **os.environ,
        "MPLCONFIGDIR": str(tmp_path / "file" / "charts"),
        "MPLBACKEND": "none of matplotlib's",
        "MATPLOTLIBRC": str(tmp_path / "missing"),
    }
    command = [sys.executable, "-c", "import mbc_tracker.charts.export"]
    ran = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
