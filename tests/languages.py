"""Languages that are made by a script, in a folder of the test, for the program to find."""

from __future__ import annotations

from pathlib import Path

import pytest

from mbc_tracker import paths

RESOURCES = Path(__file__).parents[1] / "resources"


def resources_in(folder: Path) -> Path:
    """A folder with all that is bundled, to which languages can be added."""
    folder.mkdir()
    for part in RESOURCES.iterdir():
        if part.name not in ("i18n", "pages"):
            (folder / part.name).symlink_to(part)
    for area in ("i18n", "pages"):
        (folder / area).mkdir()
        for language in (RESOURCES / area).iterdir():
            if language.name != "en_US":
                (folder / area / language.name).symlink_to(language)
    return folder


def find_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Have the program find what is bundled in this folder."""
    patch.setattr(paths, "_CANDIDATES", (folder,))
