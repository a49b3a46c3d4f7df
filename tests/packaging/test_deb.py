"""The Debian package says what Debian asks of it."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

import pytest

from mbc_tracker import __version__
from scripts.packages import deb, package

ROOT = Path(__file__).parents[2]
RELEASE = deb.Release(1_764_120_000, "Jo Bloggs <jo@clinic.example>")  # 26 November 2025


def test_the_contact_is_who_builds(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DEBFULLNAME", "Jo Bloggs")
    monkeypatch.setenv("DEBEMAIL", "jo@clinic.example")
    assert package.maintainer(ROOT) == "Jo Bloggs <jo@clinic.example>"


def test_otherwise_it_is_who_made_the_last_change(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.delenv("DEBEMAIL", raising=False)
    author = ["-c", "user.name=Ann Other", "-c", "user.email=ann@clinic.example"]
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    commit = ["commit", "--quiet", "--allow-empty", "--message", "NewDiary"]
    subprocess.run(["git", "-C", str(tmp_path), *author, *commit], check=True)
    assert package.maintainer(tmp_path) == "Ann Other <ann@clinic.example>"


def test_the_changelog_has_the_form_of_debian():
    first, *_, last = deb.changelog(RELEASE).splitlines()
    assert first == f"mbc-tracker ({__version__}) unstable; urgency=medium"
    assert last == " -- Jo Bloggs <jo@clinic.example>  Wed, 26 Nov 2025 01:20:00 +0000"


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="Debian's own tool builds the package")
def test_the_package_holds_the_program_and_its_papers(tmp_path: Path):
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / deb.NAME).write_text("the program", encoding="utf-8")
    (tmp_path / "out").mkdir()
    made = deb.make(ROOT, bundle, tmp_path / "work", tmp_path / "out", RELEASE)
    command = ["dpkg-deb", "--field", str(made), "Maintainer"]
    assert subprocess.check_output(command, text=True).strip() == RELEASE.maintainer
    subprocess.run(["dpkg-deb", "--extract", str(made), str(tmp_path / "tree")], check=True)
    papers = tmp_path / "tree/usr/share/doc/mbc-tracker"
    assert (tmp_path / "tree/usr/lib/mbc-tracker/mbc-tracker").read_text() == "the program"
    assert deb.changelog(RELEASE).encode() == gzip.decompress(
        (papers / "changelog.gz").read_bytes()
    )
    news = gzip.decompress((papers / "CHANGELOG.md.gz").read_bytes())
    assert news == (ROOT / "CHANGELOG.md").read_bytes()
