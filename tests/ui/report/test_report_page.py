"""The Report screen: choices, preview and saving."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette, words
from mbc_tracker.domain import profile
from mbc_tracker.domain.period import Range
from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.report import report_texts
from mbc_tracker.report.summary import Paper, Part
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.pdf_view import PdfView
from mbc_tracker.ui.common.save_dialog import SaveDialog
from mbc_tracker.ui.report.data_export import PDF
from mbc_tracker.ui.report.page import ReportPage
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.tick_line import TickLine
from tests.builders import TODAY, a_stamp, an_appointment
from tests.report.pdfs import opened, text_of
from tests.ui.acting import LEFT, place
from tests.ui.fitting import LEAST_TARGET, faults, small_targets
from tests.ui.report.waiting import settle


def test_the_preview_is_the_file(page: ReportPage):
    assert "Symptom report" in text_of(page.pdf)
    assert page.preview.page_count == len(opened(page.pdf).pages) == 1
    assert page.bar.status.text() == "One page."


def test_the_preview_says_to_a_screen_reader_what_the_page_says(page: ReportPage):
    described = page.preview.accessibleDescription()
    assert described.startswith("Symptom report\n23 Aug – 22 Nov 2026\nEntries on 14 of 92 days")
    assert "Cough. Last 7 days: median 4, worst 4." in described
    assert described.endswith("One page.")


def test_a_press_makes_the_page_anew_after_a_moment(qtbot: QtBot, page: ReportPage):
    before = page.pdf
    page.choices.parts[Part.NOTES].click()
    assert page.pdf == before
    qtbot.waitUntil(lambda: page.pdf != before)
    assert "Slept badly" in text_of(before)
    assert "Slept badly" not in text_of(page.pdf)


def test_the_page_can_be_in_the_doctors_language(page: ReportPage, qtbot: QtBot, diary: Diary):
    languages = page.choices.languages
    assert languages.currentText() == "English"
    languages.setCurrentIndex(languages.findData("de"))
    languages.activated.emit(languages.currentIndex())
    settle(qtbot, page)
    assert "Symptombericht" in text_of(page.pdf)
    assert "Husten" in page.text
    assert diary.reader.setting(profile.REPORT_LANGUAGE) == "de"
    page.refresh()
    assert languages.currentData() == "de"
    assert "Husten" not in page._left_out()


def test_every_choice_reaches_the_page(page: ReportPage, qtbot: QtBot):
    page.choices.parts[Part.NAME].setChecked(False)
    page.choices.papers.chips["letter"].click()
    page.choices.days.ranges.chips[Range.TWO_WEEKS].click()
    page.choices.symptoms.row("wheeze").box.setChecked(False)
    chosen = page.chosen
    assert (chosen.wants(Part.NAME), chosen.paper, len(chosen.period)) == (False, Paper.LETTER, 14)
    assert "wheeze" not in {symptom.key for symptom in chosen.symptoms}
    settle(qtbot, page)
    assert "9 Nov – 22 Nov 2026" in text_of(page.pdf)


def test_since_last_visit_is_there_once_there_was_a_visit(
    page: ReportPage, kept: Diary, operations: Operations
):
    chip = page.choices.days.ranges.chips[Range.SINCE_VISIT]
    assert not chip.isEnabled()
    visit = an_appointment(day=TODAY - timedelta(days=20))
    operations.run(kept.save, visit, label="visit")
    assert chip.isEnabled()
    chip.click()
    assert page.chosen.period.first == visit.day


def test_the_paper_is_the_one_kept_in_the_diary(
    qtbot: QtBot, theme: Theme, kept: Diary, operations: Operations
):
    kept.set(profile.PAPER, "letter")
    shown = ReportPage(theme, palette.load(), words.load(), kept, operations)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.chosen.paper is Paper.LETTER


def test_a_new_symptom_can_be_chosen_and_ticks_stay(
    page: ReportPage, kept: Diary, operations: Operations
):
    page.choices.symptoms.row("cough").box.setChecked(False)
    own = OwnSymptom("own-1", "Salt & pepper", Kind.RATING, a_stamp())
    operations.run(kept.save, own, label="own")
    assert page.choices.symptoms.row("own-1").box.text() == "Salt && pepper"
    assert page.choices.symptoms.row("own-1").box.isChecked()
    assert not page.choices.symptoms.row("cough").box.isChecked()


def test_an_empty_diary_says_so_and_offers_nothing_to_print(
    qtbot: QtBot, theme: Theme, diary: Diary, operations: Operations
):
    shown = ReportPage(theme, palette.load(), words.load(), diary, operations)
    qtbot.addWidget(shown)
    shown.show()
    assert not shown.bar.print.isEnabled()
    assert not shown.bar.save.isEnabled()
    assert not shown.preview.isVisible()
    assert shown.up_to_date
    operations.run(diary.record, TODAY, {"cough": 3})
    assert shown.bar.print.isEnabled()
    assert shown.preview.isVisible()


def test_saving_writes_what_is_shown_and_offers_to_open_it(
    page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target = tmp_path / "for the doctor.pdf"
    page.output.save_to(str(target), PDF)
    assert target.read_bytes() == page.pdf
    assert page.bar.status.text() == f"Saved as “for the doctor.pdf” in “{tmp_path.name}”."
    seen: list[QUrl] = []

    def show(url: QUrl) -> bool:
        seen.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    page.bar.open.click()
    assert seen == [QUrl.fromLocalFile(str(target))]


def test_saving_right_after_a_press_saves_what_is_chosen_now(
    page: ReportPage, qtbot: QtBot, tmp_path: Path
):
    page.choices.parts[Part.NOTES].setChecked(False)
    page.output.save_to(str(tmp_path / "now.pdf"), PDF)
    settle(qtbot, page)
    assert "Slept badly" not in text_of((tmp_path / "now.pdf").read_bytes())


def test_a_place_that_cannot_be_written_is_said_in_one_sentence(
    page: ReportPage, tmp_path: Path, refusals: list[str]
):
    page.output.save_to(str(tmp_path / "no folder" / "x.pdf"), PDF)
    assert len(refusals) == 1
    assert "x.pdf" in refusals[0]
    assert not page.bar.open.isVisible()


def test_a_fault_in_a_bundled_file_is_said_in_one_sentence(
    page: ReportPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, refusals: list[str]
):
    def faulty(_language: str) -> None:
        raise EnvironmentFault("The program's own file “report.toml” has a mistake.")

    monkeypatch.setattr(report_texts, "load", faulty)
    shown = page.pdf
    page.make()
    qtbot.waitUntil(lambda: bool(refusals))
    assert refusals == ["The program's own file “report.toml” has a mistake."]
    assert page.pdf == shown


def test_no_program_for_pdfs_is_said(
    page: ReportPage, monkeypatch: pytest.MonkeyPatch, refusals: list[str]
):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    page.output.open()
    assert refusals == ["No program on this computer is set up to open such files."]


def test_the_save_dialog_names_the_file_and_asks_before_replacing(page: ReportPage):
    page.bar.save.click()
    dialog = page.findChild(SaveDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("Symptom report 2026-11-22.pdf")
    assert not dialog.testOption(SaveDialog.Option.DontConfirmOverwrite)
    dialog.reject()


def test_pages_are_drawn_when_they_are_first_seen(page: ReportPage, two_pages: bytes, qtbot: QtBot):
    view = PdfView(Theme(palette.load(), dark=True))
    qtbot.addWidget(view)
    view.show_pdf(two_pages)
    view.resize(400, 300)
    view.show()
    qtbot.waitUntil(lambda: bool(view.drawn))
    assert view.drawn == {0}
    assert view.grab().toImage().pixelColor(60, 20) == QColor("white")


def test_only_the_pages_that_were_seen_last_are_kept(theme: Theme, page: ReportPage, qtbot: QtBot):
    view = PdfView(theme)
    qtbot.addWidget(view)
    view.show_pdf(ten_pages())
    view.resize(200, view.heightForWidth(200))
    view.show()
    qtbot.waitUntil(lambda: len(view.drawn) == 8)
    assert view.page_count == 10


def ten_pages() -> bytes:
    writer, file = PdfWriter(), io.BytesIO()
    for _ in range(10):
        writer.add_blank_page(200, 300)
    writer.write(file)
    return file.getvalue()


def test_the_preview_shows_that_it_has_the_focus(page: ReportPage):
    without = page.preview.grab().toImage()
    page.activateWindow()
    page.preview.setFocus()
    assert page.preview.hasFocus()
    assert page.preview.grab().toImage() != without


def test_in_a_narrow_window_the_preview_comes_below_the_choices(page: ReportPage, qtbot: QtBot):
    assert page.preview.x() > page.choices.x()
    page.resize(560, 700)
    qtbot.waitUntil(lambda: page.preview.y() > page.choices.y() + 100)
    assert page.choices.width() > 400


@pytest.mark.covered_elsewhere
@pytest.mark.parametrize("size", [(1000, 760), (804, 700), (560, 700)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_enough_room_and_whole_words(
    qtbot: QtBot,
    kept: Diary,
    operations: Operations,
    size: tuple[int, int],
    scale: float,
):
    kept.save(an_appointment(), label="visit")
    theme = Theme(palette.load(), scale=scale)
    shown = ReportPage(theme, palette.load(), words.load(), kept, operations)
    qtbot.addWidget(shown)
    shown.setFont(theme.font())
    shown.setStyleSheet(theme.stylesheet())
    shown.resize(*size)
    shown.show()
    shown.choices.days.own.setChecked(True)
    settle(qtbot, shown)
    qtbot.waitUntil(lambda: not faults(shown))  # the layout follows the new preview


def test_the_first_block_can_be_copied_as_text(qtbot: QtBot, page: ReportPage):
    page.choices.parts[Part.NOTES].click()  # the copy waits for the report of what is chosen
    page.bar.copy.click()
    qtbot.waitUntil(lambda: page.bar.status.text().startswith("Copied as text"))
    text = QGuiApplication.clipboard().text()
    assert "Reported in this period" in text
    assert "Cough. Last 7 days: median 4, worst 4." in text
    assert "Slept badly" not in text
    assert page.bar.copy.text() == "Copy as text"


def test_nothing_moves_while_the_report_is_made(page: ReportPage, qtbot: QtBot):
    page.resize(700, 700)
    qtbot.wait(20)
    before = place(page.choices, page)
    for part in (page.bar.cancel, page.bar.open, page.bar.again):
        part.show()
        qtbot.wait(20)
        assert place(page.choices, page) == before
        assert faults(page.bar) == []
        part.hide()


def test_new_rows_of_symptoms_have_their_room_at_once(page: ReportPage):
    rows = page.choices.symptoms
    symptoms = rows._known
    rows.show_symptoms(symptoms[:2], ())
    rows.show_symptoms(symptoms, ())
    assert all(row.isVisible() for row in rows.rows)
    assert rows.sizeHint().height() >= LEAST_TARGET * len(rows.rows)


def test_every_line_of_the_choices_can_be_pressed_at_its_end(page: ReportPage, qtbot: QtBot):
    assert small_targets(page) == []
    for box in page.choices.findChildren(QCheckBox):
        assert isinstance(box, TickLine)
        if box.isEnabled():
            with qtbot.waitSignal(box.toggled):
                QTest.mouseClick(box, LEFT, pos=QPoint(box.width() - 4, box.height() // 2))


def test_a_preview_without_a_page_has_room_for_the_keyboards_ring(theme: Theme):
    assert PdfView(theme).heightForWidth(600) == theme.target
