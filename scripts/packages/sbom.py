"""The list of parts of the bundle (SBOM, CycloneDX): made, completed, held against the bundle."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from scripts.packages.parts import INSIDE, Part
from scripts.packages.system import Package

Json = dict[str, Any]
NAME = "sbom.cdx.json"
#: How programs and shared libraries begin: on Linux, on Windows, and in three ways on macOS.
_MAGIC = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe")


def of_environment(project: Path) -> Json:
    """All Python packages that are installed here, as cyclonedx-py lists them; no time in it."""
    clock = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    command += ["--spec-version", "1.6", "--output-format", "JSON", "--pyproject", str(project)]
    ran = subprocess.run([*command, sys.executable], capture_output=True, check=True, env=clock)
    bom: Json = json.loads(ran.stdout)
    return bom


def restrict_to(bom: Json, names: Collection[str]) -> Json:
    """Without the packages that aren't in the bundle. names: canonical ones of those that are."""
    kept = [each for each in bom["components"] if canonicalize_name(each["name"]) in names]
    missing = set(names) - {canonicalize_name(each["name"]) for each in kept}
    if missing:
        message = f"not listed by cyclonedx-py: {sorted(missing)}"
        raise LookupError(message)
    known = {each["bom-ref"] for each in [*kept, bom["metadata"]["component"]]}
    return {**bom, "components": kept, "dependencies": _among(bom["dependencies"], known)}


def _among(dependencies: Iterable[Json], known: set[str]) -> list[Json]:
    """What depends on what, among those that are known."""
    kept = []
    for each in (each for each in dependencies if each["ref"] in known):
        on = [ref for ref in each.get("dependsOn", ()) if ref in known]
        kept.append({"ref": each["ref"], **({"dependsOn": on} if on else {})})
    return kept


def of_part(part: Part) -> Json:
    """A native part; one whose version can't be read has none, and says why."""
    component: Json = {
        "type": "library",
        "bom-ref": f"part:{part.name}",
        "name": part.name,
        "licenses": _licences(part.licence),
    }
    if part.version:
        component["version"] = part.version
    else:
        component["properties"] = [{"name": "mbc-tracker:no-version", "value": part.unread}]
    return with_places(component, part.places)


def of_debian(package: Package, places: Iterable[str]) -> Json:
    """A library that was taken from the system it was built on."""
    component: Json = {
        "type": "library",
        "bom-ref": f"deb:{package.name}",
        "name": package.name,
        "version": package.version,
        "purl": f"pkg:deb/debian/{package.name}@{package.version}",
    }
    return with_places(component, places)


def with_places(component: Json, places: Iterable[str]) -> Json:
    """The component, with where it lies in the bundle."""
    occurrences = [{"location": location(place)} for place in sorted(places)]
    return {**component, "evidence": {"occurrences": occurrences}} if occurrences else component


def location(place: str) -> str:
    return place.removeprefix("/") if place.startswith("/") else f"{INSIDE}/{place}"


def with_other_parts(bom: Json, others: Iterable[Json], version: str) -> Json:
    """With the parts that are no Python package, and the program's own version."""
    components = sorted([*bom["components"], *others], key=lambda each: str(each["bom-ref"]))
    itself = {**bom["metadata"]["component"], "version": version}
    return {**bom, "components": components, "metadata": {**bom["metadata"], "component": itself}}


def with_module_places(bom: Json, places: Mapping[str, Iterable[str]]) -> Json:
    """With where the modules of the Python packages lie. places: by canonical name."""
    components = [
        with_places(each, places.get(canonicalize_name(each["name"]), ()))
        for each in bom["components"]
    ]
    return {**bom, "components": components}


def _licences(name: str) -> list[Json]:
    return [{"license": {"name": name}}]


def with_licences(bom: Json, named: Mapping[str, str]) -> Json:
    """With the licences of those that name none themselves."""
    components = [
        each
        if each.get("licenses") or each["name"] not in named
        else {**each, "licenses": _licences(named[each["name"]])}
        for each in bom["components"]
    ]
    return {**bom, "components": components}


def unlicensed(bom: Json) -> list[str]:
    return [each["name"] for each in bom["components"] if not each.get("licenses")]


def unaccounted(bundle: Path, bom: Json) -> list[str]:
    """Programs and shared libraries of the bundle that no component accounts for."""
    known = {
        each["location"]
        for component in bom["components"]
        for each in component.get("evidence", {}).get("occurrences", ())
    }
    files = (path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink())
    return [
        name
        for path in files
        if (name := path.relative_to(bundle).as_posix()) not in known and is_native(path)
    ]


def is_native(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4).startswith(_MAGIC)


def build_dependent_fields(bom: Json) -> list[str]:
    """What would differ from build to build."""
    return [name for name in ("serialNumber", "timestamp") if re.search(f'"{name}"', text(bom))]


def text(bom: Json) -> str:
    return json.dumps(bom, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
