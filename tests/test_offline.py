"""The watch on the network can fail, and what it watches for does not get through."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.offline import WATCH

ROOT = Path(__file__).parents[1]

REACHING = (
    "socket.socket()",
    "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "socket.getaddrinfo('localhost', 80)",
    "socket.create_connection(('127.0.0.1', 9))",
    "__import__('urllib.request').request.urlopen('http://127.0.0.1:9')",
)
TEST = """
def test_{number}():
    with suppress(OSError):
        {what}
"""


def run(tmp_path: Path, *inside: str, outside: str = "") -> tuple[int, str]:
    """A test run of its own, watched as this one is: a test for each thing to do."""
    program = f"import socket\nfrom contextlib import suppress\n{outside}\n"
    tests = (TEST.format(number=number, what=what) for number, what in enumerate(inside))
    file = tmp_path / "test_reaching.py"
    file.write_text(program + "".join(tests), encoding="utf-8")
    plain = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.offline", str(file)]
    command += ["-p", "no:cacheprovider", f"--rootdir={tmp_path}"]
    done = subprocess.run(command, cwd=ROOT, env=plain, check=False, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_a_run_without_the_network_passes(tmp_path: Path):
    code, said = run(tmp_path, "socket.socket(socket.AF_UNIX).close()", "socket.gethostname()")
    assert code == 0, said


def test_a_test_that_swallows_what_it_was_refused_fails_all_the_same(tmp_path: Path):
    code, said = run(tmp_path, *REACHING)
    assert code == 1
    # Each test is called passed, as it swallowed the refusal, and then failed by the watch.
    assert f"{len(REACHING)} errors" in said


def test_what_happens_outside_a_test_fails_the_run(tmp_path: Path):
    code, said = run(tmp_path, "pass", outside="with suppress(OSError): socket.socket()")
    assert code == 1
    assert "Nothing may use the network: ['socket.__new__" in said


def test_opening_a_socket_in_this_very_run_is_refused_and_noted(monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as patched:
        patched.setattr(WATCH, "seen", [])
        with pytest.raises(PermissionError, match="Nothing may use the network"):
            socket.socket()
        assert len(WATCH.seen) == 1
