"""Each deliberate mistake changes something that the program has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crashtests import mutants
from crashtests.mutants import ALL

ROOT = Path(__file__).parents[2]

_MAKE_ALL = "from crashtests.mutants import ALL; [print(m.name, m.make() or '') for m in ALL]"


def test_every_mistake_replaces_what_is_there():
    """In a process of its own, which they spoil."""
    command = [sys.executable, "-c", _MAKE_ALL]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == len(ALL)


def test_a_mistake_in_what_no_longer_exists_is_refused():
    with pytest.raises(AttributeError, match="no_such_function"):
        mutants._put(mutants, "no_such_function", None)
