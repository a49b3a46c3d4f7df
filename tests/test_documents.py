"""What README, CONTRIBUTING and docs name is there, and they are written alike."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.covered_elsewhere

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "mbc_tracker"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
DECISIONS = sorted(ROOT.glob("docs/decisions/*.md"))
FOLDERS = "mbc_tracker|resources|tests|scripts|docs|benchmarks|crashtests|packaging"
LINK = re.compile(r"\]\(([^)#:]+)\)")
NAMED = re.compile(rf"`((?:{FOLDERS})/[\w./-]*)`")  # a path with <key> in it stands for many
FILE = re.compile(r"`([\w./-]+\.(?:py|toml|md|sh|typ))`")
IDENTIFIER = re.compile(r"`(?!diary\.mbc)(\w+(?:\.\w+)*)(?:\([^`]*\))?`")
CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
WIDTH = 100
HALF_A_PAGE = 30  # lines
#: Names of other programs and their files that look like names of ours.
FOREIGN = {
    *("None", "SHA256SUMS", "TypedColumns", "CSV", "EXTRA", "TRUNCATE", "pylock.toml"),
    *("fhir.resources", "AMB", "NEG", "UNKNOWN", "export.zip"),
}


def missing(document: Path, text: str) -> set[str]:
    """Links, paths and file names in the text of a document that lead nowhere."""
    links = {link for link in LINK.findall(text) if not (document.parent / link).exists()}
    files = {name for name in FILE.findall(text) if name not in FOREIGN and not is_file(name)}
    return links | files | {name for name in NAMED.findall(text) if not (ROOT / name).exists()}


def is_file(name: str) -> bool:
    """Whether a name, which may lack the folders before it, is that of one of our files."""
    folders = (ROOT / folder for folder in FOLDERS.split("|"))
    return (ROOT / name).exists() or any(any(folder.rglob(name)) for folder in folders)


def bound_names(tree: ast.AST) -> Iterator[str]:
    """Every name that a piece of Python gives to something."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr


@pytest.fixture(scope="module")
def names() -> dict[str, set[str]]:
    """By class and by module what is named in it; by the empty text all names there are."""
    names: dict[str, set[str]] = {"": set()}
    for folder in (PACKAGE, ROOT / "tests", ROOT / "crashtests"):
        for path in folder.rglob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            names.setdefault(path.stem, set()).update(bound_names(tree))
            for node in tree.body:
                if isinstance(node, ast.ClassDef):
                    names.setdefault(node.name, set()).update(bound_names(node))
            names[""] |= names[path.stem]
    for path in PACKAGE.rglob("*"):
        if path.is_dir():
            names.setdefault(path.name, set()).update(module.stem for module in path.iterdir())
    return names


def unknown(text: str, names: dict[str, set[str]]) -> set[str]:
    """The classes, constants and dotted names in a text that the program doesn't have."""
    return {
        name
        for name in IDENTIFIER.findall(CODE.sub("", text))
        if name not in FOREIGN and not FILE.fullmatch(f"`{name}`") and not is_known(name, names)
    }


def is_known(name: str, names: dict[str, set[str]]) -> bool:
    """Whether a name is one of ours, or can't be told from a plain word or a name of others."""
    first, *rest = name.removeprefix("mbc_tracker.").split(".")
    if not rest:
        looks_like_code = first.isupper() or re.fullmatch(r"(?!Q[A-Z])([A-Z][a-z]+){2,}", first)
        return not looks_like_code or first in names[""]
    return first not in names or all(
        later in names.get(earlier, {later})
        for earlier, later in zip([first, *rest], rest, strict=False)
    )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_a_document_names_is_there(document: Path):
    assert missing(document, document.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_name_from_the_code_in_a_document_is_there(
    document: Path, names: dict[str, set[str]]
):
    assert unknown(document.read_text(encoding="utf-8"), names) == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_line_of_a_document_but_of_tables_is_too_long(document: Path):
    lines = document.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if len(line) > WIDTH and not line.startswith("|")] == []


@pytest.mark.parametrize("document", DECISIONS, ids=lambda path: path.name)
def test_a_decision_takes_half_a_page_or_says_why_not(document: Path):
    text = document.read_text(encoding="utf-8")
    assert text.count("\n") <= HALF_A_PAGE or "*Longer than half a page: " in text


def test_a_name_that_leads_nowhere_is_noticed():
    text = "[a](gone.md) [b](CHANGELOG.md) `tests/gone.py` `tests/conftest.py` `docs/<key>.md`"
    more = " `gone.toml` `ui/shell/gone.py` `ui/shell/session.py` `builders.py` `pylock.toml`"
    assert missing(ROOT / "README.md", text + more) == {
        *("gone.md", "tests/gone.py", "gone.toml", "ui/shell/gone.py")
    }


def test_a_name_that_the_code_does_not_have_is_noticed(names: dict[str, set[str]]):
    known = "`Diary.apply` `DesktopApp` `PLANTS` `domain.reminder` `mbc_tracker.app.main()`"
    others = " `json.loads` `QThread` `cough` `diary.mbc` `setting()`\n```\nGoneClass\n```\n"
    gone = " `Diary.beside` `SafeKeeper` `OLD_LAYOUTS` `domain.gone` `mbc_tracker.app.gone()`"
    assert unknown(known + others + gone, names) == {
        *("Diary.beside", "SafeKeeper", "OLD_LAYOUTS", "domain.gone", "mbc_tracker.app.gone")
    }


def test_each_command_of_the_readme_is_a_target_of_the_makefile():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)make (\w+)", readme, re.MULTILINE))
    targets = set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
    assert {"run", "test"} <= named <= targets
