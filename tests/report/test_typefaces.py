"""The typefaces that go into PDFs may go into them."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
TYPEFACES = sorted(FONTS.rglob("*.ttf"))
#: OpenType's fsType: installable, preview and print, editable. Others restrict embedding.
MAY_BE_EMBEDDED = {0, 4, 8}


def test_there_are_typefaces():
    assert len(TYPEFACES) >= 4


@pytest.mark.parametrize("path", TYPEFACES, ids=lambda path: path.name)
def test_a_bundled_typeface_may_be_embedded(path: Path):
    assert TTFont(path)["OS/2"].fsType in MAY_BE_EMBEDDED


@pytest.mark.parametrize("path", TYPEFACES, ids=lambda path: path.name)
def test_the_licence_of_a_bundled_typeface_lies_beside_it(path: Path):
    assert any(path.with_name(name).exists() for name in ("OFL.txt", "LICENSE"))
