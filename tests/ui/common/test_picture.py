"""The pictures of the Learn pages: in both themes, in any width, and on paper."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage, QPageSize, QTextDocument

from mbc_tracker.content import guidance, palette
from mbc_tracker.content.pages import PICTURE, LibraryPage, load
from mbc_tracker.paths import resource
from mbc_tracker.ui.common import picture
from mbc_tracker.ui.common.markdown_document import fit_pictures, pdf, typeset
from mbc_tracker.ui.style.theme import Theme

FILES = sorted((resource("pages", "en") / "pictures").glob("*.svg"))
EVERY_LANGUAGE = sorted(resource("pages").glob("*/pictures/*.svg"))
PALETTE = palette.load()
READ = {page.key: page for page in load(guidance.load()).for_country("GB")}
LADDER = f"![words]({PICTURE}ladder)"


def colours(image: QImage) -> set[str]:
    spots = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return {
        image.pixelColor(x, y).name().upper() for x, y in spots if image.pixelColor(x, y).alpha()
    }


@pytest.mark.parametrize("file", EVERY_LANGUAGE, ids=lambda file: f"{file.parts[-3]}-{file.stem}")
def test_a_picture_has_only_colours_that_both_themes_know(file):
    used = set(re.findall(r"#[0-9A-Fa-f]{6}", file.read_text("utf-8")))

    assert used <= {PALETTE.light[token] for token in picture.TOKENS}
    assert len({PALETTE.light[token] for token in picture.TOKENS}) == len(picture.TOKENS)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_picture_is_on_a_page_with_words_for_what_it_shows(file):
    found = [
        match[1]
        for page in READ.values()
        for match in re.finditer(rf"!\[([^\]]*)\]\({PICTURE}{file.stem}\b", page.body)
    ]

    assert len(found) == 1
    assert len(found[0].split()) > 20


@pytest.mark.parametrize("dark", [False, True])
def test_a_picture_is_drawn_in_the_colours_of_the_theme(qapp, dark):
    theme = Theme(PALETTE, dark=dark)
    image = picture.draw(f"{PICTURE}lungs", theme, 660)

    assert image.width() == 660
    assert {QColor(theme.tokens[token]).name().upper() for token in ("ink", "primary_soft")} <= (
        colours(image)
    )


@pytest.mark.parametrize("language", ["de", "es"])
def test_a_picture_is_that_of_the_language(qapp, language):
    theme = Theme(PALETTE)
    english = picture.draw(f"{PICTURE}lungs", theme, 660)
    theme.language = language

    assert picture.draw(f"{PICTURE}lungs", theme, 660) != english


def test_the_number_is_put_into_the_picture(qapp, monkeypatch):
    theme = Theme(PALETTE)
    one = picture.draw(f"{PICTURE}when-to-call?999", theme, 640)
    other = picture.draw(f"{PICTURE}when-to-call?<your+number>", theme, 640)

    assert not one.isNull()
    assert one != other


@pytest.mark.parametrize(
    ("zoom", "widest", "width"), [(1, 2000, 640), (2, 2000, 1280), (2, 500, 500)]
)
def test_a_picture_grows_with_the_text_and_never_beyond_the_column(qapp, zoom, widest, width):
    theme, document = Theme(PALETTE), QTextDocument()
    typeset(document, LADDER, theme, zoom)
    for _ in range(2):  # the second time there is nothing to change
        fit_pictures(document, theme, zoom, widest)

    shown = document.begin().begin().fragment().charFormat().toImageFormat()
    assert shown.width() == width
    assert shown.height() == pytest.approx(width * 374 / 640)


def pictures_of(page: LibraryPage) -> list[object]:
    text = f"# {page.title}\n\n{page.body}"
    written = pdf(text, page.title, Theme(PALETTE), QPageSize(QPageSize.PageSizeId.A4))
    return [image for sheet in PdfReader(BytesIO(written)).pages for image in sheet.images]


@pytest.mark.parametrize("key", ["about", "sheet", "breathless", "fluid"])
def test_a_picture_is_printed(qapp, key):
    assert pictures_of(READ[key])


@pytest.mark.parametrize("paper", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_the_sheet_to_print_is_one_sheet(qapp, paper):
    page = READ["sheet"]
    written = pdf(f"# {page.title}\n\n{page.body}", page.title, Theme(PALETTE), QPageSize(paper))

    assert len(PdfReader(BytesIO(written)).pages) == 1
