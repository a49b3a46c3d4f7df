"""The Debian package: the folder, and what a desktop wants to know about a program."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from string import Template

from mbc_tracker import __version__
from scripts.packages import icon, system

NAME = "mbc-tracker"
HOME = Path("usr/lib") / NAME
#: Papers of packaging/linux, and where they go.
PAPERS = {
    f"{NAME}.desktop": "usr/share/applications",
    "org.mbc_tracker.mbc_tracker.metainfo.xml": "usr/share/metainfo",
    "copyright": f"usr/share/doc/{NAME}",
    f"{NAME}.1": "usr/share/man/man1",
}


@dataclass(frozen=True, slots=True)
class Release:
    """When this version was made, in seconds since 1970, and whom to write to about it."""

    epoch: int
    maintainer: str


def make(root: Path, bundle: Path, work: Path, out: Path, release: Release) -> Path:
    """Build the package from the bundle into OUT; its path."""
    epoch = release.epoch
    tree = work / "tree"
    shutil.copytree(bundle, tree / HOME, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / NAME).symlink_to(Path("../lib") / NAME / NAME)
    for name, place in PAPERS.items():
        _write(tree / place / name, filled(root, name, epoch).encode())
    page = tree / PAPERS[f"{NAME}.1"] / f"{NAME}.1"
    _write(page.with_name(f"{NAME}.1.gz"), _zipped(page.read_bytes()))
    page.unlink()
    papers = tree / PAPERS["copyright"]
    _write(papers / "changelog.gz", _zipped(changelog(release).encode()))
    _write(papers / "CHANGELOG.md.gz", _zipped((root / "CHANGELOG.md").read_bytes()))
    icon.put(tree / "usr/share/icons/hicolor")
    _write(tree / "DEBIAN/md5sums", _md5sums(tree).encode())
    _write(tree / "DEBIAN/control", control(root, _kilobytes(tree), release).encode())
    _settled(tree, bundle_home=tree / HOME, epoch=epoch)
    return _packed(tree, out / f"{NAME}_{__version__}_{architecture()}.deb", epoch)


def filled(root: Path, name: str, epoch: int) -> str:
    """A paper with the version and its date."""
    day = datetime.fromtimestamp(epoch, UTC).date()
    paper = Template((root / "packaging" / "linux" / name).read_text(encoding="utf-8"))
    return paper.substitute(version=__version__, day=day.isoformat())


def changelog(release: Release) -> str:
    """The entry for this version in the form of Debian's own tools."""
    day = format_datetime(datetime.fromtimestamp(release.epoch, UTC))
    entry = "  * What is new for those who use the program stands in CHANGELOG.md.gz."
    head = f"{NAME} ({__version__}) unstable; urgency=medium"
    return f"{head}\n\n{entry}\n\n -- {release.maintainer}  {day}\n"


def control(root: Path, kilobytes: int, release: Release) -> str:
    """What the package says about itself.

    It depends on what the window needs, and on a C library no older than the one it was built on.
    """
    paper = Template((root / "packaging" / "linux" / "control").read_text(encoding="utf-8"))
    return paper.substitute(
        version=__version__,
        architecture=architecture(),
        kilobytes=kilobytes,
        maintainer=release.maintainer,
        depends=", ".join([f"libc6 (>= {libc()})", *sorted(system.window_needs(root))]),
    )


def libc() -> str:
    return platform.libc_ver()[1]


def architecture() -> str:
    return subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()


def _packed(tree: Path, target: Path, epoch: int) -> Path:
    # One thread, because how the work is split would show in the packed bytes.
    # Level 3 takes half the time of the usual 6, for 7 % more bytes.
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--threads-max=1", "--build"]
    dated = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    quiet = subprocess.DEVNULL
    subprocess.run([*command, str(tree), str(target)], check=True, env=dated, stdout=quiet)
    return target


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _zipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def _files(tree: Path) -> list[Path]:
    files = (path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if "DEBIAN" not in path.relative_to(tree).parts]


def _md5sums(tree: Path) -> str:
    """What `dpkg --verify` holds the installed files against."""
    return "".join(
        f"{_md5(path.read_bytes())}  {path.relative_to(tree)}\n" for path in _files(tree)
    )


def _md5(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def _kilobytes(tree: Path) -> int:
    return sum(-(-path.stat().st_size // 1024) for path in _files(tree))


def _settled(tree: Path, bundle_home: Path, epoch: int) -> None:
    """Everybody may read all; the bundle's own rights stay."""
    for path in [*tree.rglob("*"), tree]:
        if not path.is_symlink() and not path.is_relative_to(bundle_home):
            path.chmod(0o755 if path.is_dir() else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
