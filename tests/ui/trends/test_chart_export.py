"""Charts that leave the window."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pypdf
from PySide6.QtGui import QGuiApplication, QImage

from mbc_tracker.content import words
from mbc_tracker.content.share_text import ShareText
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.save_dialog import SaveDialog
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.trends.view_model import TrendMode
from tests.ui.trends.conftest import fill, opened


def test_a_saved_picture_has_300_dots_to_an_inch(filled: TrendsPage, tmp_path: Path):
    filled.export.save_to(str(tmp_path / "t.png"))
    image = QImage(str(tmp_path / "t.png"))
    assert image.width() == int(520 / 72 * 300)
    assert image.dotsPerMeterX() == round(300 / 0.0254)


def test_a_picture_is_copied(filled: TrendsPage):
    filled.card.copy.click()
    image = QGuiApplication.clipboard().image()
    assert image.width() == int(520 / 72 * 300)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert filled.read_out.text() == "The picture has been copied. You can paste it elsewhere."


def test_the_view_that_is_shown_is_saved_with_its_words(
    filled: TrendsPage, scanned: None, tmp_path: Path
):
    filled.card.views.chips[TrendMode.PAIR].click()
    filled.export.save_to(str(tmp_path / "t.pdf"))
    text = " ".join(pypdf.PdfReader(tmp_path / "t.pdf").pages[0].extract_text().split())
    assert "4 weeks before" in text
    assert "The day itself is not counted." in text
    assert "After: typically 3; 4 or more on 0 of 27 days recorded." in text


def test_bars_are_saved_with_their_explanation_whole(filled: TrendsPage, tmp_path: Path):
    filled.card.views.chips[TrendMode.MONTHS].click()
    filled.export.save_to(str(tmp_path / "t.svg"))
    tree = ET.fromstring((tmp_path / "t.svg").read_bytes())  # noqa: S314 - our own file
    texts = ["".join(it.itertext()) for it in tree.iter("{http://www.w3.org/2000/svg}text")]
    assert ShareText(words.load()).legend() in " ".join(texts)


def test_measurements_are_saved_by_themselves(
    page: TrendsPage, diary: Diary, weighed: None, tmp_path: Path
):
    fill(diary)
    page.show()
    page.measured.save.click()
    dialog = opened(page, SaveDialog)
    dialog.fileSelected.emit(str(tmp_path / "t.svg"))
    dialog.reject()
    svg = (tmp_path / "t.svg").read_text(encoding="utf-8")
    assert "Weight, kg" in svg
    assert "Breathlessness" not in svg
    assert page.read_out.text() == f"Saved as “t.svg” in “{tmp_path.name}”."
