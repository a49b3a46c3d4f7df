"""What a screen reader is told, over its own bus, by the real program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

pytest.importorskip("jeepney")

from tests.ui.at_spi import (
    ANNOUNCEMENTS,
    DESCRIPTIONS,
    FOCUS,
    MISSING,
    Heard,
    Reader,
    desktop,
    is_here,
)

pytestmark = pytest.mark.skipif(not is_here(), reason=MISSING)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A desktop on which a screen reader can listen."""
    with desktop(tmp_path_factory.mktemp("desktop")) as there:
        yield there
