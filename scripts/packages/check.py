"""Builds the packages twice, in two folders, and looks whether they are what they should be.

Usage: python -m scripts.packages.check WORK
Ends with 1 and says what is wrong unless both builds are the same byte for byte, the list of parts
accounts for every library, each part has its licence text, the papers are in order, and the program
out of the .deb works.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.packages import build, compare, deb, licences, sbom, smoke
from scripts.packages.package import ROOT, epoch, package

#: The first build's folder and the second's have nothing in common, not even their length.
PLACES = ("one", "another/place")


def built(work: Path) -> list[Path]:
    """What two builds gave, each from a copy of the sources of its own."""
    os.environ["SOURCE_DATE_EPOCH"] = epoch(ROOT)  # somebody may commit meanwhile
    folders = []
    for place in PLACES:
        folder = work / place
        package(folder / "dist", folder / "work")
        folders.append(folder / "dist")
    return folders


def faults_of_bundle(bundle: Path) -> Iterator[str]:
    bom = json.loads((bundle / sbom.NAME).read_text(encoding="utf-8"))
    yield from (f"no part accounts for {name}" for name in sbom.unaccounted(bundle, bom))
    yield from (f"no licence text for {name}" for name in licences.without_texts(bundle, bom))
    yield from (f"no licence named for {name}" for name in sbom.unlicensed(bom))
    yield from (f"the list of parts holds a {name}" for name in sbom.build_dependent_fields(bom))


def faults_of_form(bundle: Path) -> Iterator[str]:
    """What CycloneDX's own schema says about the list of parts."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = (bundle / sbom.NAME).read_text(encoding="utf-8")
    if fault := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        yield f"{sbom.NAME}: {fault}"


def faults_of_sums(out: Path) -> Iterator[str]:
    ran = _run(["sha256sum", "--check", "--quiet", "--strict", build.SUMS], out)
    yield from ran.stdout.splitlines()


def unpacked(package_file: Path, tree: Path) -> Path:
    """The files of the .deb where they can be tried without installing it."""
    subprocess.run(["dpkg-deb", "--extract", str(package_file), str(tree)], check=True)
    return tree


def faults_of_papers(tree: Path) -> Iterator[str]:
    """What freedesktop.org's own checks say about the papers for the desktop."""
    checks = {
        "desktop-file-validate": [*tree.glob("usr/share/applications/*.desktop")],
        "appstreamcli validate --no-net": [*tree.glob("usr/share/metainfo/*.xml")],
    }
    for command, files in checks.items():
        ran = _run([*command.split(), *map(str, files)], tree)
        if ran.returncode or not files:
            yield f"{command}: {ran.stdout}{ran.stderr}"


#: What lintian finds in the parts of others, which are taken as their makers built them: wheels
#: bring libraries of their own, some may not be stripped, some name no libraries they need, and
#: two bring the same typefaces. PyInstaller's loader is no position-independent program.
#: The flag of the wide typeface is weighed in docs/decisions/0005.
_OF_OTHERS = (
    "embedded-library",
    "unstripped-binary-or-object",
    "shared-library-lacks-prerequisites",
    "duplicate-font-file",
    "hardening-no-pie",
    "truetype-font-prohibits-installable-embedding",
)


def faults_of_debian(package_file: Path) -> Iterator[str]:
    """What Debian's own check says about the package, but for the parts of others."""
    command = ["lintian", "--fail-on", "error,warning", "--suppress-tags", ",".join(_OF_OTHERS)]
    ran = _run([*command, str(package_file)], package_file.parent)
    if ran.returncode:
        yield f"lintian: {ran.stdout}{ran.stderr}"


def _run(command: Iterable[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*command], cwd=folder, capture_output=True, text=True, check=False)


def main(work: Path) -> int:
    """Print what is wrong; 1 if anything is."""
    first, second = built(work)
    tree = unpacked(next(first.glob("*.deb")), work / "unpacked")
    faults = [
        *compare.differences(first, second),
        *compare.differences(first / build.NAME, tree / deb.HOME),
        *faults_of_bundle(tree / deb.HOME),
        *faults_of_form(tree / deb.HOME),
        *faults_of_sums(first),
        *faults_of_papers(tree),
        *faults_of_debian(next(first.glob("*.deb"))),
    ]
    print(*faults, sep="\n", file=sys.stderr)
    inside = work / PLACES[0] / "work" / "pyinstaller" / build.NAME / "inside"
    smoke.main([str(tree / deb.HOME), str(inside)])
    if not faults:
        print("Both builds are the same, and all parts are accounted for.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
