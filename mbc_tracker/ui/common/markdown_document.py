"""Sets a page's Markdown in the program's type, for the screen and for paper."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from mbc_tracker.ui.common import picture
from mbc_tracker.ui.style.theme import Theme

#: Sizes in pixels at 100 %: body text, then headings by level.
_SIZES = (17, 31, 23, 19)
_LINE_HEIGHT = 140
_HEADING_HEIGHT = 115
_INDENT = 26
_MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
#: Pixels to the inch, so that sizes on paper are those of the screen.
_DPI = 96
#: What fits between the margins of both kinds of paper.
_PAPER_WIDTH = 600
_PAPER_SHARPNESS = 3
_IMAGE = QTextDocument.ResourceType.ImageResource.value


def typeset(document: QTextDocument, markdown: str, theme: Theme, zoom: float = 1.0) -> None:
    """Replace what the document says. HTML in the Markdown stays text."""
    document.setIndentWidth(theme.px(_INDENT * zoom))
    document.setMarkdown(markdown, _MARKDOWN)
    whole = QTextCursor(document)
    whole.beginEditBlock()  # laid out once, and not after each change
    block = document.begin()
    while block.isValid():
        _dress(block, theme, zoom)
        block = block.next()
    whole.endEditBlock()


def fit_pictures(document: QTextDocument, theme: Theme, zoom: float, widest: int) -> None:
    """Draw the pictures as large as the text is, but no wider than ``widest`` pixels."""
    block = document.begin()
    while block.isValid():
        for first, last, letters in _runs(block):
            if letters.isImageFormat():
                cursor = QTextCursor(document)
                cursor.setPosition(first)
                cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                image = _fitted(letters.toImageFormat(), theme, zoom, widest)
                if image == letters:
                    continue
                cursor.setCharFormat(image)
                pixels = round(image.width() * theme.sharpness)
                drawn = picture.draw(image.name(), theme, pixels)
                document.addResource(_IMAGE, QUrl(image.name()), drawn)
        block = block.next()


def pdf(markdown: str, title: str, theme: Theme, paper: QPageSize) -> bytes:
    """The page on paper, in the light colours, at the theme's text size."""
    document = QTextDocument()
    paper_theme = Theme(theme.colours, scale=theme.scale, sharpness=_PAPER_SHARPNESS)
    paper_theme.language = theme.language
    typeset(document, markdown, paper_theme)
    fit_pictures(document, paper_theme, 1, _PAPER_WIDTH)
    return _on_paper(document, title, paper)


def plain_pdf(text: str, title: str, font: QFont, paper: QPageSize) -> bytes:
    """Text on paper just as it was written: nothing in it is read as markup."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setPlainText(text)
    return _on_paper(document, title, paper)


def _on_paper(document: QTextDocument, title: str, paper: QPageSize) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_DPI)
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))
    document.print_(writer)
    return bytes(buffer.data().data())


def _dress(block: QTextBlock, theme: Theme, zoom: float) -> None:
    """Give a paragraph or heading its size, colour and space."""
    level = block.blockFormat().headingLevel()
    size = theme.px(_SIZES[min(level, len(_SIZES) - 1)] * zoom)
    shape = QTextBlockFormat()
    height = _HEADING_HEIGHT if level else _LINE_HEIGHT
    if any(letters.isImageFormat() for _, _, letters in _runs(block)):
        height = 100  # a picture is a line of its own, which needs no room above
    shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(size * (0.9 if level > 1 else 0.0))
    shape.setBottomMargin(size * (0.2 if level or _goes_on(block) else 0.6))
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(shape)
    cursor.setBlockCharFormat(_letters(QTextCharFormat(), size, level, theme))
    for first, last, letters in _runs(block):
        if not letters.isImageFormat():
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_letters(letters, size, level, theme))


def _letters(letters: QTextCharFormat, size: int, level: int, theme: Theme) -> QTextCharFormat:
    """Put letters in the program's type; Markdown's own sizes are dropped."""
    letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
    font = theme.font()
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.Bold if level else QFont.Weight(letters.font().weight()))
    font.setItalic(letters.fontItalic())
    font.setUnderline(letters.isAnchor())
    letters.setFont(font)
    primary = level > 1 or letters.isAnchor()
    letters.setForeground(theme.colour("primary" if primary else "ink"))
    return letters


def _fitted(image: QTextImageFormat, theme: Theme, zoom: float, widest: float) -> QTextImageFormat:
    size = picture.size(image.name(), theme.language)
    width = min(size.width() * theme.scale * zoom, max(widest, 1))
    image.setWidth(width)
    image.setHeight(size.height() * width / size.width())
    return image


def _goes_on(block: QTextBlock) -> bool:
    """Whether another item of the same list follows."""
    following = block.next().textList() if block.next().isValid() else None
    return block.textList() is not None and following is not None


def _runs(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """The stretches of like letters in a block: first and last position, and the letters."""
    runs = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        last = fragment.position() + fragment.length()
        runs.append((fragment.position(), last, fragment.charFormat()))
        iterator += 1
    return runs
