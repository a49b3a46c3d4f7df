"""Packs the program from the sources in the folder that this is run in.

Usage: python -m scripts.packages.build WORK OUT    (make package copies the sources first)
SOURCE_DATE_EPOCH: the seconds since 1970 that everything made here is dated with.
MAINTAINER: name and address of the contact, as Debian writes them.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from packaging.utils import canonicalize_name

from mbc_tracker import __version__
from scripts.packages import contents, deb, licences, parts, sbom, system

NAME = "mbc-tracker"
SUMS = "SHA256SUMS"
ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def frozen(work: Path) -> Path:
    """Let PyInstaller make the folder; its path."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(work / "frozen"), "--workpath", str(work / "pyinstaller")]
    # The order of sets is the same each time, and nothing is taken from an earlier run.
    same = {"PYTHONHASHSEED": "0", "PYINSTALLER_CONFIG_DIR": str(work / "cache")}
    spec = PACKAGING / f"{NAME}.spec"
    subprocess.run([*command, str(spec)], check=True, env={**os.environ, **same}, cwd=ROOT)
    return work / "frozen" / NAME


def stripped(bundle: Path, patterns: tuple[str, ...]) -> None:
    """Take the names for debuggers out of some libraries."""
    chosen = [path for path in (bundle / parts.INSIDE).rglob("*") if not path.is_symlink()]
    inside = bundle / parts.INSIDE
    matching = [
        path for path in chosen if contents.fits(path.relative_to(inside).as_posix(), patterns)
    ]
    if matching:  # none are meant on Windows, which has no such command
        subprocess.run(["strip", "--strip-unneeded", *map(str, matching)], check=True)


def described(bundle: Path, came_from: Path) -> None:
    """Put the list of parts and their licence texts into the bundle."""
    came = [(place, source, kind) for place, source, kind in json.loads(came_from.read_text())]
    origins = parts.origins(came, ROOT)
    if origins.strange:
        raise parts.PartsMismatch(f"from no package that is installed: {origins.strange}")
    native = list(parts.read(PACKAGING / "native.toml", parts.places(bundle)))
    packages, of_debian = system.installed(), parts.beside(origins.debian, native)
    debian = [sbom.of_debian(packages[name], there) for name, there in of_debian.items()]

    bom = sbom.restrict_to(
        sbom.of_environment(ROOT / "pyproject.toml"), origins.distributions.keys()
    )
    bom = sbom.with_module_places(bom, origins.distributions)
    bom = sbom.with_other_parts(bom, [*map(sbom.of_part, native), *debian], __version__)
    bom = sbom.with_licences(bom, parts.named_licences(PACKAGING / "native.toml"))
    (bundle / sbom.NAME).write_text(sbom.text(bom), encoding="utf-8")

    for part in native:
        licences.copy_texts(bundle, part.name, licences.texts(part.texts, ROOT, bundle))
    for name in of_debian:
        licences.copy_texts(bundle, name, [licences.of_debian(name)])
    elsewhere = parts.texts_elsewhere(PACKAGING / "native.toml")
    for name in origins.distributions:
        own = list(licences.of_distribution(name))
        texts = own or list(licences.texts(elsewhere.get(name, ()), ROOT, bundle))
        licences.copy_texts(bundle, _listed(bom, name), texts)
    licences.copy_texts(bundle, NAME, [("LICENSE", ROOT / "LICENSE")])
    head = (PACKAGING / "third-party.txt").read_text(encoding="utf-8")
    (bundle / licences.NOTICE).write_text(licences.notice(head, bom), encoding="utf-8")


def _listed(bom: sbom.Json, name: str) -> str:
    """How a Python package spells itself in the list of parts."""
    names = (str(each["name"]) for each in bom["components"])
    return next(each for each in names if canonicalize_name(each) == name)


def settled(folder: Path, epoch: int) -> None:
    """Give each file fixed rights and times, whatever the umask and the clock."""
    for path in [*folder.rglob("*"), folder]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.parent == folder and sbom.is_native(path))
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch))


def sums(out: Path) -> str:
    """The checksum of each file that is handed on, as sha256sum -c reads it."""
    files = sorted(path for path in out.rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(out).as_posix()}\n"
        for path in files
        if path.name != SUMS
    )


def main(work: Path, out: Path) -> None:
    os.umask(0o022)
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    bundle = frozen(work)
    stripped(bundle, contents.read(PACKAGING / "contents.toml").strip)
    described(bundle, work / "pyinstaller" / NAME / "came-from.json")
    settled(bundle, epoch)

    out.mkdir(parents=True, exist_ok=True)
    target = out / NAME
    shutil.copytree(bundle, target, symlinks=True)
    shutil.copy2(bundle / sbom.NAME, out / sbom.NAME)
    if shutil.which("dpkg-deb"):
        deb.make(ROOT, target, work / "deb", out, deb.Release(epoch, os.environ["MAINTAINER"]))
    (out / SUMS).write_text(sums(out), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
