"""Where in a page that is set as text its links and headings are."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from mbc_tracker.frozen import frozen


@frozen
class Link:
    """The first and the last position of a link in the text, what it leads to and its words."""

    start: int
    end: int
    target: str
    text: str


@frozen
class Heading:
    """The position of a heading in the text; level 1 is the page's title."""

    start: int
    level: int
    text: str


def links(document: QTextDocument) -> tuple[Link, ...]:
    """The links of the text in its order; one in two kinds of letters is one link."""
    gathered: list[Link] = []
    for block in _blocks(document):
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            start, target = fragment.position(), fragment.charFormat().anchorHref()
            end = start + fragment.length()
            if target and gathered and (gathered[-1].end, gathered[-1].target) == (start, target):
                before = gathered.pop()
                gathered.append(Link(before.start, end, target, before.text + fragment.text()))
            elif target:
                gathered.append(Link(start, end, target, fragment.text()))
            iterator += 1
    return tuple(gathered)


def headings(document: QTextDocument) -> tuple[Heading, ...]:
    """The headings of the text in its order."""
    return tuple(
        Heading(block.position(), block.blockFormat().headingLevel(), block.text())
        for block in _blocks(document)
        if block.blockFormat().headingLevel()
    )


def link_areas(document: QTextDocument, link: Link) -> tuple[QRectF, ...]:
    """Where a link is drawn in the document: an area for each line that it stands in."""
    block = document.findBlock(link.start)
    layout = block.layout()
    first, last = link.start - block.position(), link.end - block.position()
    areas = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if start < end:
            left, right = _across(line, start), _across(line, end)
            area = QRectF(left, line.y(), right - left, line.ascent() + line.descent())
            areas.append(area.translated(layout.position()))
    return tuple(areas)


def _across(line: QTextLine, position: int) -> float:
    """The distance of a letter from the left; the binding gives it with the position."""
    place = line.cursorToX(position)
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
