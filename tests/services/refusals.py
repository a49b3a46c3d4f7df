"""What a refused use case must leave as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mbc_tracker.errors import MbcError


@contextmanager
def untouched(path: Path) -> Iterator[None]:
    """Whatever happens inside has to be refused in one line, and must leave every byte."""
    before = path.read_bytes()
    with pytest.raises(MbcError) as refusal:
        yield
    assert "\n" not in str(refusal.value)
    assert path.read_bytes() == before
