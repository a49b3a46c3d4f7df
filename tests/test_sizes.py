"""Files and classes stay small enough to be read at once."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import mbc_tracker

PACKAGE = Path(mbc_tracker.__file__).parent
MOST_LINES = 300
MOST_METHODS = 15

_METHODS = (property, cached_property, classmethod, staticmethod)


def too_long(folder: Path) -> list[str]:
    """The Python files below a folder that have more than 300 lines."""
    files = ((path, path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py")))
    return [path.name for path, text in files if len(text.splitlines()) > MOST_LINES]


def classes() -> Iterator[type]:
    """All classes of the package."""
    for module in pkgutil.walk_packages(mbc_tracker.__path__, "mbc_tracker."):
        # The one would run the program, the others need Alembic's own set-up.
        if not module.name.endswith(".__main__") and ".migrations." not in module.name:
            for value in vars(importlib.import_module(module.name)).values():
                if inspect.isclass(value) and value.__module__ == module.name:
                    yield value


def public_methods(kind: type) -> set[str]:
    """The public methods and properties of a class, ours that it inherits included.

    What Qt or another library calls by its own name is none of ours.
    """
    ours = [base for base in kind.__mro__ if base.__module__.startswith("mbc_tracker")]
    foreign = {name for base in kind.__mro__ if base not in ours for name in vars(base)}
    return {
        name
        for base in ours
        for name, value in vars(base).items()
        if not name.startswith("_") and (inspect.isfunction(value) or isinstance(value, _METHODS))
    } - foreign


def test_no_file_has_more_than_300_lines():
    assert not too_long(PACKAGE)


def test_a_longer_file_is_noticed(tmp_path: Path):
    (tmp_path / "short.py").write_text("x\n" * 300)
    (tmp_path / "long.py").write_text("x\n" * 301)
    assert too_long(tmp_path) == ["long.py"]


def test_no_class_has_more_than_15_public_methods():
    assert not [kind for kind in classes() if len(public_methods(kind)) > MOST_METHODS]


def test_what_is_inherited_counts_and_what_is_private_or_foreign_does_not():
    class Base:
        __module__ = "mbc_tracker.planted"

        def inherited(self) -> None: ...

        @property
        def also(self) -> None: ...

    class Derived(Base, dict[str, str]):
        __module__ = "mbc_tracker.planted"

        def own(self) -> None: ...

        def _private(self) -> None: ...

        def keys(self):
            return super().keys()

    assert public_methods(Derived) == {"inherited", "also", "own"}
