"""Languages that are made by a script, in a folder of the test, for the program to find."""

from __future__ import annotations

from pathlib import Path

import pytest

from mbc_tracker import paths
from scripts import pseudo

RESOURCES = Path(__file__).parents[1] / "resources"


def resources_in(folder: Path) -> Path:
    """A folder with all that is bundled, to which languages can be added."""
    pseudo.link(RESOURCES, folder)
    return folder


def find_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Have the program find what is bundled in this folder."""
    patch.setattr(paths, "_CANDIDATES", (folder,))
