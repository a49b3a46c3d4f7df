"""The report is made beside the window: it can be overtaken, stopped and waited for."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.report import document, typesetting
from mbc_tracker.report.summary import Part
from mbc_tracker.ui.report.data_export import PDF
from mbc_tracker.ui.report.page import ReportPage
from tests.report.pdfs import opened, text_of
from tests.ui.report.waiting import settle


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch):
    """Nothing is set until the event is, as in a very long report."""
    go, real = threading.Event(), typesetting.typeset

    def slow(*values):
        go.wait(20)
        return real(*values)

    monkeypatch.setattr("mbc_tracker.report.document.typeset", slow)
    yield go
    go.set()


def test_a_long_report_says_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, page: ReportPage, held: threading.Event
):
    before = page.pdf
    page.choices.parts[Part.NOTES].click()
    qtbot.waitUntil(lambda: "laying out the pages" in page.bar.status.text())
    qtbot.waitUntil(page.bar.cancel.isVisible)
    page.bar.cancel.click()
    assert page.bar.status.text().startswith("Stopped.")
    assert not page.bar.cancel.isVisible()
    held.set()
    page.bar.again.click()
    settle(qtbot, page)
    assert page.pdf != before
    assert not page.bar.again.isVisible()


@pytest.fixture
def rest_held(monkeypatch: pytest.MonkeyPatch):
    """First pages are set, and further ones not until the event is."""
    go, real = threading.Event(), typesetting.typeset

    def slow(values: typesetting.TemplateValues, *rest):
        if not values["unfinished"]:
            go.wait(20)
        return real(values, *rest)

    monkeypatch.setattr("mbc_tracker.report.document.typeset", slow)
    yield go
    go.set()


@pytest.fixture
def begun(qtbot: QtBot, page: ReportPage, rest_held: threading.Event) -> bytes:
    """First pages are on screen; the report from before is still what would be saved."""
    before = page.pdf
    page.choices.large_print.setChecked(True)
    page.choices.parts[Part.DAYS].click()
    qtbot.waitUntil(lambda: "The first pages are here" in page.bar.status.text())
    return before


def test_first_pages_are_there_while_further_ones_are_being_set(
    qtbot: QtBot, page: ReportPage, begun: bytes, rest_held: threading.Event
):
    first = page.preview.page_count
    assert first > len(opened(begun).pages)  # large print takes more
    assert page.pdf == begun
    assert not page.up_to_date
    rest_held.set()
    settle(qtbot, page)
    assert page.preview.page_count == len(opened(page.pdf).pages) > first


def test_who_stops_while_further_pages_are_set_sees_the_last_whole_report(
    qtbot: QtBot, page: ReportPage, begun: bytes
):
    qtbot.waitUntil(page.bar.cancel.isVisible)
    page.bar.cancel.click()
    assert page.bar.status.text().startswith("Stopped.")
    assert page.preview.page_count == len(opened(begun).pages)


def test_first_pages_are_never_what_is_saved(
    qtbot: QtBot, page: ReportPage, begun: bytes, rest_held: threading.Event, tmp_path: Path
):
    page.output.save_to(str(tmp_path / "x.pdf"), PDF)
    rest_held.set()
    qtbot.waitUntil((tmp_path / "x.pdf").exists)
    assert (tmp_path / "x.pdf").read_bytes() == page.pdf
    assert "Page 1 of" in text_of(page.pdf)


def test_a_short_report_offers_no_cancelling(qtbot: QtBot, page: ReportPage):
    page.choices.parts[Part.NOTES].click()
    settle(qtbot, page)
    assert not page.bar.cancel.isVisible()


def test_saving_waits_for_the_report_that_is_chosen(
    qtbot: QtBot, page: ReportPage, held: threading.Event, tmp_path: Path
):
    page.choices.parts[Part.NOTES].click()
    qtbot.waitUntil(lambda: page.worker.busy)
    page.output.save_to(str(tmp_path / "x.pdf"), PDF)
    assert not (tmp_path / "x.pdf").exists()
    held.set()
    qtbot.waitUntil((tmp_path / "x.pdf").exists)
    assert "Slept badly" not in text_of((tmp_path / "x.pdf").read_bytes())


def test_a_screen_that_is_left_lets_its_report_go_and_makes_it_when_it_is_shown_again(
    qtbot: QtBot, page: ReportPage, held: threading.Event
):
    page.choices.parts[Part.NOTES].click()
    qtbot.waitUntil(lambda: page.worker.busy)
    page.hide()
    assert not page.worker.busy
    held.set()
    page.show()
    settle(qtbot, page)
    assert "Slept badly" not in text_of(page.pdf)


def test_a_file_that_is_waited_for_is_saved_even_if_the_screen_is_left(
    qtbot: QtBot, page: ReportPage, held: threading.Event, tmp_path: Path
):
    page.choices.parts[Part.NOTES].click()
    page.output.save_to(str(tmp_path / "x.pdf"), PDF)
    page.hide()
    held.set()
    qtbot.waitUntil((tmp_path / "x.pdf").exists)


def test_a_mistake_of_the_program_is_not_hushed_up(
    qtbot: QtBot, page: ReportPage, monkeypatch: pytest.MonkeyPatch
):
    def broken(*_values):
        raise KeyError("lost")

    monkeypatch.setattr("mbc_tracker.report.document.typeset", broken)
    with qtbot.captureExceptions() as caught:
        page.make()
        qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0][1], KeyError)
    assert not page.up_to_date
    assert page.bar.status.text() == ""


def test_what_the_diary_refuses_is_said(
    qtbot: QtBot, page: ReportPage, monkeypatch: pytest.MonkeyPatch, refusals: list[str]
):
    def damaged(*_values):
        raise EnvironmentFault("The diary is damaged.")

    monkeypatch.setattr(document, "load_report_data", damaged)
    page.make()
    assert refusals == ["The diary is damaged."]
    assert not page.worker.busy
