"""A module that is deferred is loaded when one of its names is first asked for, and not before."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from mbc_tracker.storage.deferred_import import DeferredModule, defer_import

FRUITS = "LOADED.append(__name__)\ncolour = 'red'\n"


@pytest.fixture
def loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the modules apple and basket.pear, once they are loaded."""
    names: list[str] = []
    for file in ("apple.py", "basket/__init__.py", "basket/pear.py"):
        place = tmp_path / file
        place.parent.mkdir(exist_ok=True)
        head = "import sys\nLOADED = sys.modules['loaded_names'].names\n"
        place.write_text(head + FRUITS, encoding="utf-8")
    holder = ModuleType("loaded_names")
    vars(holder)["names"] = names
    monkeypatch.setitem(sys.modules, "loaded_names", holder)
    monkeypatch.syspath_prepend(tmp_path)
    yield names
    for name in ("apple", "basket", "basket.pear"):
        sys.modules.pop(name, None)


def test_a_module_is_loaded_when_a_name_of_it_is_asked_for(loaded: list[str]):
    defer_import("apple")
    deferred = importlib.import_module("apple")
    assert (type(deferred), loaded) == (DeferredModule, [])
    assert (deferred.colour, loaded) == ("red", ["apple"])
    assert type(importlib.import_module("apple")) is ModuleType
    assert (deferred.colour, loaded) == ("red", ["apple"])  # by whoever imported it before


def test_a_known_name_does_not_load_it(loaded: list[str]):
    defer_import("apple", colour="green")
    assert (importlib.import_module("apple").colour, loaded) == ("green", [])


def test_a_name_that_the_module_lacks_is_refused_as_everywhere(loaded: list[str]):
    defer_import("apple")
    with pytest.raises(AttributeError, match="'apple' has no attribute 'size'"):
        _ = importlib.import_module("apple").size
    assert loaded == ["apple"]


def test_a_module_that_is_there_stays(loaded: list[str]):
    there = importlib.import_module("apple")
    defer_import("apple")
    assert importlib.import_module("apple") is there
    assert loaded == ["apple"]


def test_a_module_of_a_package_is_deferred_too(loaded: list[str]):
    defer_import("basket.pear")
    basket = importlib.import_module("basket")
    assert loaded == ["basket"]
    assert (basket.pear.colour, loaded) == ("red", ["basket", "basket.pear"])


def test_a_deferred_package_hands_out_its_modules(loaded: list[str]):
    defer_import("basket")
    assert importlib.import_module("basket.pear").colour == "red"
    assert loaded == ["basket", "basket.pear"]
