"""What the window needs of the PySide6 that it is locked to."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QSize


@pytest.mark.parametrize("thing", [None, True, False])
def test_calls_into_qt_leave_the_singletons_their_references(thing):
    """PySide6 6.12.0 took one away a call, until Python before 3.12 died (decision 0010)."""
    size = QSize()
    before = sys.getrefcount(thing)

    for width in range(1000):
        size.setWidth(width)
        size.isNull()
        size.isEmpty()

    assert sys.getrefcount(thing) > before - 100
