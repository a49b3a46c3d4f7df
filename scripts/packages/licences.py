"""The licence texts in the bundle: a folder for each part, and a notice that lists them."""

from __future__ import annotations

import re
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from scripts.packages import system
from scripts.packages.parts import INSIDE

FOLDER = "licences"
NOTICE = "THIRD-PARTY.txt"
#: Of a package's own papers, those that are no licence.
_OTHER_PAPERS = frozenset(
    ["METADATA", "RECORD", "WHEEL", "INSTALLER", "REQUESTED", "top_level.txt", "entry_points.txt"]
)

#: A text: its name in the folder, and where it is.
Text = tuple[str, Path]


def folder_of(component: str) -> str:
    """The folder for a component's texts."""
    return re.sub(r"[^a-z0-9.+_-]+", "-", component.lower())


def texts(sources: Iterable[str], root: Path, bundle: Path) -> Iterator[Text]:
    """The texts that packaging/native.toml means with these words."""
    for source in sources:
        kind, _, rest = source.partition(":")
        if kind == "dist":
            name, _, part = rest.partition("/")
            yield from of_distribution(name, part)
        elif source == "python:":
            yield from _of_python()
        else:
            bases = {"here": root / "packaging" / "licences", "bundle": bundle / INSIDE}
            path = bases[kind] / rest if kind in bases else Path(source)
            yield _named(path)


def _named(path: Path) -> Text:
    """Debian calls each of its texts ``copyright``."""
    return (f"{path.parent.name}.txt" if path.name == "copyright" else path.name), path


def of_distribution(name: str, part: str = "") -> Iterator[Text]:
    """The licence texts among a Python package's papers; ``part``: those in one folder, or one."""
    for file in metadata.files(name) or ():
        if not file.parts[0].endswith(".dist-info") or file.name in _OTHER_PAPERS:
            continue
        inside = PurePosixPath(*file.parts[1:])
        place = inside.relative_to("licenses") if inside.parts[0] == "licenses" else inside
        chosen = place.is_relative_to(part) if part else place.parts[0] != "sboms"
        if chosen:
            yield str(place), Path(str(file.locate()))


def of_debian(package: str) -> Text:
    return _named(Path("/usr/share/doc", package, "copyright"))


def _of_python() -> Iterator[Text]:
    """Python's licence stands beside its modules, or where Debian keeps it."""
    library = Path(sysconfig.get_path("stdlib"))
    own = library / "LICENSE.txt"
    if own.exists():
        yield "LICENSE.txt", own
    elif package := system.owner(library / "os.py"):
        yield of_debian(package)


def copy_texts(bundle: Path, component: str, texts: Iterable[Text]) -> None:
    """Copy a component's texts into its folder."""
    for name, path in texts:
        target = bundle / FOLDER / folder_of(component) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_in_utf_8(path.read_bytes()))


def _in_utf_8(data: bytes) -> bytes:
    """A text that is not in UTF-8 is an old one, with a © or a name in Latin-1."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1").encode()
    return data


def without_texts(bundle: Path, bom: dict[str, Any]) -> list[str]:
    """The components of the list of parts whose folder holds no text."""
    names = (each["name"] for each in [bom["metadata"]["component"], *bom["components"]])
    folders = {name: bundle / FOLDER / folder_of(name) for name in names}
    return [name for name, own in folders.items() if not any(map(_is_text, own.rglob("*")))]


def _is_text(path: Path) -> bool:
    return path.is_file() and path.suffix != ".json" and bool(path.read_bytes().strip())


def notice(head: str, bom: dict[str, Any]) -> str:
    """The notice: what must be said, then each part with its version and its folder."""
    parts = sorted(bom["components"], key=lambda each: str(each["name"]).lower())
    return head + "".join(_row(each["name"], each.get("version")) for each in parts)


def _row(name: str, version: str | None) -> str:
    return f"{name} {version or '(version not known)'}: {FOLDER}/{folder_of(name)}/\n"
