"""What the bundle is made of: which part each file comes from."""

from __future__ import annotations

import re
import sys
import sysconfig
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from packaging.utils import canonicalize_name

from scripts.packages import system
from scripts.packages.contents import Row, fits
from scripts.packages.versions import READERS

INSIDE = "_internal"
#: Its own part tells of it; what packs is otherwise no part of what is packed.
_PACKER = "pyinstaller"
#: A package's own modules. Any other library in a wheel is somebody else's, and needs a part.
_MODULES = ("*.cpython-*.so", "*.abi3.so", "*.pyd")


@dataclass(frozen=True, slots=True)
class Part:
    """A part that is no Python package. The version is empty where it can't be read."""

    name: str
    version: str
    unread: str
    licence: str
    places: tuple[str, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the files come from that PyInstaller took: places by the name of their owner."""

    distributions: Mapping[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    debian: Mapping[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    strange: list[str] = field(default_factory=list)


class PartsMismatch(Exception):
    """The list of parts doesn't fit the bundle."""


def places(bundle: Path) -> list[str]:
    """Every file of the bundle, as packaging/native.toml names places."""
    files = (path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink())
    return [place_of(path.relative_to(bundle).as_posix()) for path in files]


def place_of(path: str) -> str:
    return path.removeprefix(f"{INSIDE}/") if path.startswith(f"{INSIDE}/") else f"/{path}"


def read(path: Path, there: Iterable[str]) -> Iterator[Part]:
    """The parts of packaging/native.toml, found among the places that are there."""
    there = list(there)
    for part in tomllib.loads(path.read_text(encoding="utf-8"))["part"]:
        own = tuple(place for place in there if fits(place, part["files"]))
        if not own and "may_lack" in part:
            continue
        if not own:
            message = f"{path.name}: nothing in the bundle is {part['name']}"
            raise PartsMismatch(message)
        yield Part(
            name=part["name"],
            version=_version(part, own),
            unread=part.get("unread", ""),
            licence=part["licence"],
            places=own,
            texts=tuple(part["texts"]),
        )


def named_licences(path: Path) -> dict[str, str]:
    """The licences of those that don't name them themselves."""
    licences: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))["licences"]
    return licences


def texts_elsewhere(path: Path) -> dict[str, list[str]]:
    """Where the licence texts are of the Python packages that bring none."""
    texts: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8"))["texts"]
    return texts


def _version(part: Mapping[str, str], own: Iterable[str]) -> str:
    if "version" in part:
        return READERS[part["version"]]()
    if "unread" in part:
        return ""
    versions = [match[1] for place in own if (match := re.search(part["version_in"], place))]
    if len(set(versions)) != 1:
        message = f"no single version of {part['name']} in the names of its files: {versions}"
        raise PartsMismatch(message)
    return versions[0]


def origins(came: Iterable[Row], ours: Path) -> Origins:
    """Who owns what PyInstaller took. ours: the folder of the program's own sources."""
    owners = _owners()
    python = tuple(Path(sysconfig.get_path(name)).resolve() for name in ("stdlib", "platstdlib"))
    result = Origins()
    for place, source, kind in came:
        path = Path(source).resolve()
        if kind == "SYMLINK" or owners.get(path) == _PACKER:
            continue
        if path in owners:
            result.distributions[owners[path]] += [place] if fits(path.name, _MODULES) else []
        elif path.is_relative_to(ours.resolve()):
            continue
        elif kind == "BINARY" and (package := system.owner(path)):
            result.debian[package].append(place)
        elif not _of_python(path, python):
            result.strange.append(place)
    return result


def beside(debian: Mapping[str, list[str]], native: Iterable[Part]) -> dict[str, list[str]]:
    """Debian's packages whose files no part tells of: its Python is the part Python."""
    known = {place for part in native for place in part.places}
    left = {
        name: [place for place in there if place not in known] for name, there in debian.items()
    }
    return {name: there for name, there in left.items() if there}


def _owners() -> dict[Path, str]:
    """The Python package that each installed file belongs to."""
    return {
        Path(str(each.locate_file(file))).resolve(): name
        for each in metadata.distributions()
        for name in [canonicalize_name(each.metadata["Name"])]  # read once, not for each file
        for file in each.files or ()
    }


def _of_python(path: Path, python: Iterable[Path]) -> bool:
    """Python's own modules, and its library, which is accounted for by name."""
    if path.is_relative_to(Path(sys.base_prefix).resolve()) and path.name.startswith("libpython"):
        return True
    own = any(path.is_relative_to(folder) for folder in python)
    return own and "site-packages" not in path.parts
