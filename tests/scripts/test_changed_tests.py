"""Which tests ``make quick`` takes for what was changed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from scripts.changed_tests import beside, changed

FILES = (
    "mbc_tracker/diary.py",
    "mbc_tracker/ui/session.py",
    "mbc_tracker/ui/trends/page.py",
    "tests/test_diary.py",
    "tests/content/test_words.py",
    "tests/packaging/test_parts.py",
    "tests/ui/conftest.py",
    "tests/ui/test_session.py",
    "tests/ui/trends/test_page.py",
    "tests/ui/trends/test_views.py",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A program whose tests lie in the same folders as it does."""
    for file in FILES:
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path


def git(root: Path, *arguments: str) -> None:
    named = ("-c", "user.name=x", "-c", "user.email=x")
    subprocess.run(["git", "-C", str(root), *named, *arguments], check=True, capture_output=True)


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("mbc_tracker/ui/trends/page.py", ["ui/trends/test_page.py", "ui/trends/test_views.py"]),
        ("mbc_tracker/ui/session.py", ["ui/test_session.py"]),
        ("mbc_tracker/ui/widgets/card.py", ["ui/test_session.py"]),
        ("mbc_tracker/diary.py", ["test_diary.py"]),
        ("resources/i18n/en/words.toml", ["content/test_words.py"]),
        ("resources/rules.toml", ["content/test_words.py"]),
        ("scripts/packages/parts.py", ["packaging/test_parts.py"]),
        ("packaging/native.toml", ["packaging/test_parts.py"]),
        ("pyproject.toml", ["test_diary.py"]),
        ("docs/formats.md", ["test_diary.py"]),
        ("tests/ui/conftest.py", ["ui/test_session.py"]),
        ("tests/ui/trends/test_views.py", ["ui/trends/test_views.py"]),
        ("tests/ui/trends/test_gone.py", []),
    ],
)
def test_a_changed_file_stands_for_the_tests_of_its_folder(
    root: Path, file: str, expected: list[str]
):
    assert beside([file], root) == [root / "tests" / it for it in expected]


def test_of_several_files_each_test_is_named_once(root: Path):
    both = ["mbc_tracker/ui/trends/page.py", "tests/ui/trends/test_page.py"]
    assert len(beside(both, root)) == 2
    assert beside([], root) == []


def test_changed_is_what_differs_from_where_the_branch_left_main(root: Path):
    git(root, "init", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--message=first")
    git(root, "switch", "--create=branch")
    assert changed(root) == set()
    (root / "mbc_tracker/diary.py").write_text("committed", encoding="utf-8")
    git(root, "commit", "--all", "--message=second")
    (root / "mbc_tracker/ui/session.py").write_text("not committed", encoding="utf-8")
    (root / "new.py").touch()
    git(root, "switch", "main")
    git(root, "commit", "--allow-empty", "--message=later")
    (root / "tests/test_diary.py").unlink()
    git(root, "switch", "branch")
    assert changed(root) == {
        "mbc_tracker/diary.py",
        "mbc_tracker/ui/session.py",
        "new.py",
        "tests/test_diary.py",
    }


def test_without_a_main_it_is_what_was_not_committed(root: Path):
    git(root, "init", "--initial-branch=other")
    git(root, "add", ".")
    git(root, "commit", "--message=first")
    (root / "new.py").touch()
    assert changed(root) == {"new.py"}
