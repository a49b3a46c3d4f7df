"""The check of the packages notices what it is there to notice."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import check_lock
from scripts.packages import build, check, compare, contents, package, sbom

ROOT = Path(__file__).parents[2]


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders that hold the same."""
    for name in ("one", "other"):
        folder = tmp_path / name / "lib"
        folder.mkdir(parents=True)
        (folder / "data").write_bytes(bytes(range(256)) * 40)
        (folder / "link").symlink_to("data")
        (tmp_path / name / "empty").mkdir()
    return tmp_path / "one", tmp_path / "other"


def test_two_folders_that_hold_the_same_do_not_differ(two: tuple[Path, Path]):
    assert compare.differences(*two) == []


def test_one_changed_byte_is_found(two: tuple[Path, Path]):
    path = two[1] / "lib" / "data"
    before = path.stat()
    data = bytearray(path.read_bytes())
    data[5000] ^= 1
    path.write_bytes(data)
    assert path.stat().st_size == before.st_size
    assert compare.differences(*two) == ["not the same: lib/data"]


def test_a_file_or_folder_that_only_one_has_is_found(two: tuple[Path, Path]):
    (two[0] / "lib" / "new").touch()
    (two[1] / "empty").rmdir()
    assert compare.differences(*two) == ["only in one: empty", "only in one: lib/new"]


def test_other_rights_are_found(two: tuple[Path, Path]):
    (two[0] / "lib" / "data").chmod(0o755)
    assert compare.differences(*two) == ["not the same: lib/data"]


def test_a_link_that_leads_elsewhere_and_one_that_became_a_file_are_found(two: tuple[Path, Path]):
    link = two[0] / "lib" / "link"
    link.unlink()
    link.symlink_to("../empty")
    assert compare.differences(*two) == ["not the same: lib/link"]
    link.unlink()
    link.write_bytes((two[1] / "lib" / "data").read_bytes())
    assert compare.differences(*two) == ["not the same: lib/link"]


def test_comparing_ends_with_one_where_they_differ(two: tuple[Path, Path]):
    (two[0] / "new").touch()
    command = [sys.executable, "-m", "scripts.packages.compare", *map(str, two)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (1, "only in one: new\n")


def test_a_bundle_is_held_against_its_own_list_of_parts(tmp_path: Path):
    (tmp_path / "libnew.so").write_bytes(b"\x7fELF")
    itself = {"component": {"name": "mbc-tracker"}}
    bom = {"metadata": itself, "components": [{"name": "Qt"}], "serialNumber": "1"}
    (tmp_path / sbom.NAME).write_text(json.dumps(bom), encoding="utf-8")
    assert list(check.faults_of_bundle(tmp_path)) == [
        "no part accounts for libnew.so",
        "no licence text for mbc-tracker",
        "no licence text for Qt",
        "no licence named for Qt",
        "the list of parts holds a serialNumber",
    ]


def test_checksums_hold_until_a_byte_changes(tmp_path: Path):
    (tmp_path / "a.deb").write_bytes(b"as built")
    (tmp_path / build.SUMS).write_text(build.sums(tmp_path), encoding="utf-8")
    assert list(check.faults_of_sums(tmp_path)) == []
    (tmp_path / "a.deb").write_bytes(b"as built?")
    assert list(check.faults_of_sums(tmp_path)) == ["a.deb: FAILED"]


def test_rights_and_times_do_not_depend_on_who_builds(tmp_path: Path):
    program, library = tmp_path / "mbc-tracker", tmp_path / "_internal" / "lib.so"
    library.parent.mkdir(mode=0o700)
    for path in (program, library):
        path.write_bytes(b"\x7fELF")
        path.chmod(0o700)
    build.settled(tmp_path, 1_000)
    modes = [path.stat().st_mode & 0o777 for path in (program, library, library.parent)]
    assert modes == [0o755, 0o644, 0o755]
    assert library.stat().st_mtime == program.stat().st_mtime == 1_000


def test_only_what_git_knows_is_packed(tmp_path: Path):
    (tmp_path / "known").write_text("as it is now")
    (tmp_path / "unknown").touch()
    (tmp_path / "gone").touch()
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    subprocess.run(["git", "add", "known", "gone"], cwd=tmp_path, check=True)
    (tmp_path / "gone").unlink()
    package.copied(tmp_path, tmp_path / "copy")
    assert [path.name for path in (tmp_path / "copy").iterdir()] == ["known"]


def test_what_is_packed_speaks_every_language_without_what_was_compiled_here(tmp_path: Path):
    package.copied(ROOT, tmp_path / "bare")
    assert contents.languages_to_compile(tmp_path / "bare") == ["en_US", "de", "es"]
    package.with_languages(ROOT, tmp_path / "whole")
    assert contents.languages_to_compile(tmp_path / "whole") == []


@pytest.mark.parametrize("lock", sorted(ROOT.glob("requirements*.txt")), ids=lambda path: path.name)
def test_every_lock_pins_and_hashes_everything_and_holds_no_address(lock: Path):
    assert check_lock.main(lock) == 0


def test_what_builds_is_installed_by_its_hashes_alone():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    installs = [line for line in makefile.splitlines() if "pip install" in line and "-r " in line]
    assert len(installs) == 3  # the program, what builds packages, the fuzzer
    assert all("--require-hashes --no-deps" in line for line in installs)


def test_an_audit_that_asked_nobody_is_not_passed():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    audits = [line for line in makefile.splitlines() if "pip-audit" in line]
    assert audits
    assert all("--strict" in line for line in audits)
