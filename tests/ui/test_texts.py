"""Every sentence of the window can be translated, and its letters agree in each language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import mbc_tracker.ui

FOLDER = Path(mbc_tracker.ui.__file__).parent
#: Whatever is handed to one of these is translated, or is in no language.
_TRANSLATED = {
    *("tr", "translate", "Message", "CountedMessage", "MbcError", "Refused", "EnvironmentFault"),
    *("PassphraseRequired", "OpenOnOtherComputer", "DiaryChanged", "QT_TRANSLATE_NOOP"),
}
#: What nobody reads: names, style sheets, other programs' words, patterns of times, and types.
_NO_SENTENCES = {
    *("MBC Tracker", "Atkinson Hyperlegible Next", "window texts", "N M R W E A"),
    *("could not connect to display", "Failed to create wl_display", "[Desktop Entry]"),
    "D-Bus Interface",
}
_STYLE = re.compile(r"[{}|]|^Q[A-Z]|h:mm")
_WORD = re.compile(r"[^\W\d_]{2,}")


def sentences(source: str) -> Iterator[str]:
    """The texts with two words or more that nothing translates."""
    tree = ast.parse(source)
    left_out = {
        id(part)
        for node in ast.walk(tree)
        if _is_docstring(node) or _is_translated(node)
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in left_out
            and len(_WORD.findall(node.value)) > 1
            and " " in node.value.strip()
            and not _STYLE.search(node.value)
            and node.value not in _NO_SENTENCES
        ):
            yield node.value


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_translated(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
    return called in _TRANSLATED


@pytest.mark.parametrize(
    "file", sorted(FOLDER.rglob("*.py")), ids=lambda file: str(file.relative_to(FOLDER))
)
def test_no_sentence_of_the_window_stays_english(file):
    assert list(sentences(file.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('label("Call your team")', ["Call your team"]),
        ('label(f"{n} other entries")', [" other entries"]),
        ('label(self.tr("Call your team"))', []),
        ('raise Refused("Not this day.")', []),
        ('def f():\n    """Says something."""', []),
        ('x = "cough"', []),
    ],
)
def test_a_sentence_that_is_not_translated_is_seen(source, found):
    assert list(sentences(source)) == found
