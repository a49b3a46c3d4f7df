"""Languages that are made by a script, in a folder of the test, for the program to find."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mbc_tracker import paths
from mbc_tracker.content import catalogue, guidance, helplines, notice_brief, palette, rules, words
from mbc_tracker.report import report_texts
from scripts import pseudo
from scripts.translation_files import compile_language, read_messages

#: What the program reads once in each language.
KEPT: tuple[Any, ...] = (
    catalogue,
    guidance,
    helplines,
    notice_brief,
    palette,
    report_texts,
    rules,
    words,
)
RESOURCES = Path(__file__).parents[1] / "resources"


def resources_in(folder: Path) -> Path:
    """A folder with all that is bundled, to which languages can be added."""
    pseudo.link(RESOURCES, folder)
    return folder


def compiled(folder: Path, language: str) -> None:
    """Add a language's compiled texts to such a folder."""
    texts, own = RESOURCES / "i18n" / language, folder / "i18n" / language
    own.unlink()
    own.mkdir()
    for file in texts.glob("*.toml"):
        (own / file.name).symlink_to(file)
    messages = read_messages(texts / "messages.po", language)
    compile_language(own, texts / "window.ts", messages)


def find_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Have the program find what is bundled in this folder, and keep none of it."""
    patch.setattr(paths, "_CANDIDATES", (folder,))
    for module in KEPT:
        patch.setattr(module, "load", getattr(module.load, "__wrapped__", module.load))
