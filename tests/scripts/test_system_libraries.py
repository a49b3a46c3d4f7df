"""What the window needs of the system is asked for by the names that the system has for it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "system-libraries.sh"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no shell")

Run = Callable[..., subprocess.CompletedProcess[str]]


def listed(option: str) -> list[str]:
    ran = subprocess.run(["sh", SCRIPT, option], capture_output=True, text=True, check=True)
    return ran.stdout.split()


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """The folder of all programs of a system, so far those that every system has."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "sed", "tr", "sort", "cat"):
        (folder / name).symlink_to(shutil.which(name) or name)
    return folder


@pytest.fixture
def fedora(programs: Path) -> Run:
    """Run the script where dnf and rpm are; ``there``: the packages that are installed."""

    def run(user: int, there: list[str], *more: str) -> subprocess.CompletedProcess[str]:
        scripts = {
            "id": f"echo {user}",
            "rpm": f'case " {" ".join(there)} " in *" $3 "*) exit 0 ;; *) exit 1 ;; esac',
            "dnf": 'echo "dnf $*"',
            "true": "exit 0",
        }
        for name, text in scripts.items():
            (programs / name).write_text(f"#!/bin/sh\n{text}\n")
            (programs / name).chmod(0o755)
        return subprocess.run(
            [programs / "sh", SCRIPT, "python3", *more],
            env={"PATH": str(programs)},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_each_of_debians_packages_has_one_of_fedora():
    assert "libxcb-cursor0" in listed("--list")
    names = listed("--list-fedora")
    assert {"xcb-util-cursor", "libxcb", "libglvnd-egl", "cups-libs"} <= set(names)
    assert len(names) == len(set(names))
    assert set(names).isdisjoint(listed("--list"))


def test_on_fedora_the_one_command_to_type_is_named(fedora: Run):
    there = [name for name in listed("--list-fedora") if name not in {"xcb-util-wm", "libxcb"}]
    ran = fedora(1000, there)
    assert ran.returncode == 1
    assert "Some Fedora packages are missing" in ran.stderr
    command = "sudo dnf install --setopt=install_weak_deps=False libxcb xcb-util-wm\n"
    assert ran.stderr.endswith(command)


def test_on_fedora_root_installs_what_is_missing(fedora: Run):
    ran = fedora(0, listed("--list-fedora"), "strace", "xvfb")
    assert ran.returncode == 0, ran.stderr
    last = ran.stdout.splitlines()[-1]
    assert last.startswith("dnf install ")
    assert last.endswith(" -q -y strace xorg-x11-server-Xvfb")


def test_on_fedora_nothing_is_said_where_all_is_there(fedora: Run):
    ran = fedora(1000, listed("--list-fedora"))
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_on_another_system_it_is_left_to_the_person(programs: Path):
    ran = subprocess.run(
        [programs / "sh", SCRIPT],
        env={"PATH": str(programs)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0
    assert ran.stdout.startswith("Neither Debian nor Fedora")
