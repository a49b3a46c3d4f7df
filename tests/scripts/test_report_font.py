"""The report's typeface is what the script derives from the bundled one."""

from __future__ import annotations

import io

import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont

from scripts.report_font import WEIGHTS, derive, source, target


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_bundled_file_is_what_the_script_makes(weight: str):
    assert target(weight).read_bytes() == derive(source(weight).read_bytes())


@pytest.mark.parametrize("weight", WEIGHTS)
def test_only_the_zero_and_the_names_differ(weight: str):
    before, after = (TTFont(io.BytesIO(file(weight).read_bytes())) for file in (source, target))
    assert after["name"].getDebugName(1).startswith("Atkinson Hyperlegible Next Report")
    assert before.getGlyphOrder() == after.getGlyphOrder()
    assert before["hmtx"].metrics == after["hmtx"].metrics
    changed = {
        name
        for name in before.getGlyphOrder()
        if before["glyf"][name] != after["glyf"][name] and not before["glyf"][name].isComposite()
    }
    assert changed == {"zero"}


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_zero_has_a_symmetrical_counter_inside_the_old_outline(weight: str):
    before, after = (_contours(TTFont(file(weight))) for file in (source, target))
    assert (len(before), len(after)) == (3, 2)
    assert before[0] == after[0]
    corners = {point for _, points in after[1] for point in points}
    left_right, up_down = {x for x, _ in corners}, {y for _, y in corners}
    centre = [(max(values) + min(values)) for values in (left_right, up_down)]
    assert {(centre[0] - x, centre[1] - y) for x, y in corners} == corners


def _contours(font: TTFont) -> list[list[tuple[str, tuple[tuple[int, int], ...]]]]:
    pen = RecordingPen()
    font.getGlyphSet()["zero"].draw(pen)
    contours: list[list[tuple[str, tuple[tuple[int, int], ...]]]] = []
    for operation, points in pen.value:
        if operation == "moveTo":
            contours.append([])
        contours[-1].append((operation, points))
    return contours
