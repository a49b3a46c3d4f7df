"""The demo diary's screens and its report, drawn into a folder."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from mbc_tracker import demo_tour
from mbc_tracker.demo_tour import EVERY_LOOK, Sitting
from mbc_tracker.ui.style.preferences import Colours
from mbc_tracker.ui.style.theme import register_fonts

SCREENS = {"today", "trends", "calendar", "report", "learn", "settings", "lock"}


@pytest.fixture(autouse=True)
def one_application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A process has one application, and the tests have it already."""
    register_fonts()
    monkeypatch.setattr(demo_tour, "make_application", lambda: qapp)
    monkeypatch.setattr(demo_tour, "_SETTLE", 20)
    yield
    qapp.setQuitOnLastWindowClosed(True)
    qapp.setStyleSheet("")


def test_every_screen_and_the_report_are_drawn(tmp_path: Path):
    ran = CliRunner().invoke(demo_tour.main, [str(tmp_path / "demo")])
    drawn = {Path(line) for line in ran.output.split()}
    assert ran.exit_code == 0
    assert {file.stem for file in drawn if file.suffix == ".png"} == SCREENS
    assert all(QImage(str(file)).width() >= 1024 for file in drawn if file.suffix == ".png")
    (report,) = (file for file in drawn if file.suffix == ".pdf")
    assert "not a diagnosis" in PdfReader(report).pages[0].extract_text().lower()


@pytest.mark.covered_elsewhere
def test_the_same_day_is_drawn_the_same_each_time(tmp_path: Path):
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        demo_tour.draw(folder, [Sitting("", filled=False)])
    first, second = (QImage(str(folder / "calendar.png")) for folder in folders)
    assert first == second


def test_a_dark_sitting_is_dark_and_an_empty_one_has_no_report(tmp_path: Path):
    looks = [Sitting("-dark", colours=Colours.DARK, filled=False), Sitting("-empty", filled=False)]
    drawn = demo_tour.draw(tmp_path, looks)
    assert len(drawn) == 2 * len(SCREENS)
    dark, light = (QImage(str(tmp_path / f"settings-{end}.png")) for end in ("dark", "empty"))
    assert dark.pixelColor(500, 5).lightness() < 60 < light.pixelColor(500, 5).lightness()


def test_every_look_is_another_one():
    assert len({sitting.name for sitting in EVERY_LOOK}) == len(EVERY_LOOK)
    assert {200, 100} == {sitting.text_size for sitting in EVERY_LOOK}


def test_the_tours_clock_always_says_the_same():
    clock = demo_tour.TourClock()
    assert clock.now().wall.isoformat() == "2026-11-22T09:41:00"
    assert clock.today() == demo_tour.DAY


def test_the_tour_runs_as_a_module(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.delitem(sys.modules, "mbc_tracker.demo_tour")
    monkeypatch.setattr(sys, "argv", ["demo_tour", "--help"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("mbc_tracker.demo_tour", run_name="__main__")
    assert ended.value.code == 0
    assert "FOLDER" in capsys.readouterr().out
