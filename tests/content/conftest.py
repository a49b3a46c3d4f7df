"""Files with something wrong in them, and the sentence that names it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mbc_tracker import paths
from mbc_tracker.errors import EnvironmentFault

#: Writes a copy of a bundled file in which one text stands for another.
Spoil = Callable[[Path, str, str], Path]


@pytest.fixture
def spoil(tmp_path: Path) -> Spoil:
    def spoilt(file: Path, old: str, new: str) -> Path:
        text = file.read_text(encoding="utf-8")
        assert old in text
        copy = tmp_path / file.name
        copy.write_text(text.replace(old, new, 1), encoding="utf-8")
        return copy

    return spoilt


@pytest.fixture
def english() -> Callable[[str], Path]:
    return lambda name: paths.resource("i18n", "en", name)


def sentence(function: Callable[..., object], *args: object) -> str:
    """What EnvironmentFault says, which is one sentence."""
    with pytest.raises(EnvironmentFault) as caught:
        function(*args)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def strings(value: object) -> Iterator[str]:
    """Every text in a TOML file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)
