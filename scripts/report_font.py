"""Derives the report's typeface: Atkinson Hyperlegible Next whose zero has no slash.

``python -m scripts.report_font`` writes “Atkinson Hyperlegible Next Report” into the folder
`resources/fonts/report`. In columns of figures a slashed zero reads like an 8, and the typeface has
no other zero to switch to. Nothing but the zero and the names differs.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, TypeAlias

from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
WEIGHTS = ("400Regular", "600SemiBold", "700Bold")
BASE, ADDED = "Atkinson Hyperlegible Next", " Report"
_NAMES = {1, 4, 16}  # family, full name, typographic family: words with spaces
_CODED = {3, 6, 25}  # unique and PostScript names: no spaces

Point: TypeAlias = tuple[int, int]
#: A contour of quadratic curves, as fontTools' pens hear it.
Contour: TypeAlias = list[tuple[str, tuple[Point, ...]]]


def source(weight: str) -> Path:
    """The file that a weight is derived from."""
    return FONTS / f"AtkinsonHyperlegibleNext_{weight}.ttf"


def target(weight: str) -> Path:
    """The derived file."""
    return FONTS / "report" / f"AtkinsonHyperlegibleNextReport_{weight}.ttf"


def derive(data: bytes) -> bytes:
    """The font with the zero's slash taken out and a name of its own; the same bytes each time."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    _rename(font)
    glyphs, metrics = font["glyf"], font["hmtx"]["zero"]
    outline = RecordingPen()
    font.getGlyphSet()["zero"].draw(outline)
    outer, lower_left = _contours(outline.value)[:2]
    pen = TTGlyphPen(None)
    for contour in (outer, _whole_counter(lower_left)):
        for operation, points in contour:
            getattr(pen, operation)(*points)
    glyphs["zero"] = pen.glyph()
    font["hmtx"]["zero"] = metrics
    file = io.BytesIO()
    font.save(file)
    return file.getvalue()


def _contours(operations: list[Any]) -> list[Contour]:
    contours: list[Contour] = []
    for operation, points in operations:
        if operation == "moveTo":
            contours.append([])
        contours[-1].append((operation, points))
    return contours


def _whole_counter(contour: Contour) -> Contour:
    """The last curve, from the counter's left to its lowest point, mirrored into all quarters."""
    *_, (_, (*_, left)), (_, (*controls, lowest)), _ = contour
    centre = (lowest[0], left[1])

    def mirrored(point: Point, x: int, y: int) -> Point:
        return centre[0] + x * (point[0] - centre[0]), centre[1] + y * (point[1] - centre[1])

    there, back = [*controls, lowest], [*reversed(controls), left]
    return [
        ("moveTo", (left,)),
        ("qCurveTo", tuple(there)),
        ("qCurveTo", tuple(mirrored(point, -1, 1) for point in back)),
        ("qCurveTo", tuple(mirrored(point, -1, -1) for point in there)),
        ("qCurveTo", tuple(mirrored(point, 1, -1) for point in back)),
        ("closePath", ()),
    ]


def _rename(font: TTFont) -> None:
    for record in font["name"].names:
        if record.nameID in _NAMES:
            record.string = str(record).replace(BASE, BASE + ADDED)
        elif record.nameID in _CODED:
            coded = BASE.replace(" ", "")
            record.string = str(record).replace(coded, coded + ADDED.strip())


def main() -> None:
    """Write the derived files."""
    for weight in WEIGHTS:
        data = derive(source(weight).read_bytes())
        target(weight).write_bytes(data)


if __name__ == "__main__":
    main()
