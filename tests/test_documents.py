"""What README, CONTRIBUTING and docs name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
ROOMS = "mbc_tracker|resources|tests|scripts|docs|benchmarks|crashtests|packaging"
LINK = re.compile(r"\]\(([^)#:]+)\)")
NAMED = re.compile(rf"`((?:{ROOMS})/[\w./-]*)`")  # a path with <key> in it stands for many


def missing(document: Path, text: str) -> set[str]:
    """Links and paths in the text of a document that lead nowhere."""
    links = {link for link in LINK.findall(text) if not (document.parent / link).exists()}
    return links | {name for name in NAMED.findall(text) if not (ROOT / name).exists()}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_a_document_names_is_there(document: Path):
    assert missing(document, document.read_text(encoding="utf-8")) == set()


def test_a_name_that_leads_nowhere_is_noticed():
    text = "[a](gone.md) [b](CHANGELOG.md) `tests/gone.py` `tests/conftest.py` `docs/<key>.md`"
    assert missing(ROOT / "README.md", text) == {"gone.md", "tests/gone.py"}


def test_each_command_of_the_readme_is_a_target_of_the_makefile():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)make (\w+)", readme, re.MULTILINE))
    targets = set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
    assert {"run", "test"} <= named <= targets
