"""What of the things that PyInstaller found goes into the bundle."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib import metadata
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from mbc_tracker.content.languages import DEFAULT, LANGUAGES

#: PyInstaller's own form: place in the bundle, place here, kind.
Row = tuple[str, str, str]

#: Qt, and what repaired wheels bring along, lie in folders of these names.
_LIBRARY_FOLDERS = ("*.libs", "PySide6/Qt/lib")
#: On Windows Qt's libraries lie beside the modules that need them.
_QT_ON_WINDOWS = ("PySide6/Qt6*.dll",)
#: Nothing links to it: the small program that PyInstaller puts in front loads it.
_PYTHON = ("libpython*", "python3*.dll")


@dataclass(frozen=True, slots=True)
class BundleContents:
    """packaging/contents.toml."""

    data: Mapping[str, str]
    modules: tuple[str, ...]
    files: tuple[str, ...]
    but_not: tuple[str, ...]
    start_hooks: tuple[str, ...]
    strip: tuple[str, ...]

    def leaves_out(self, place: str) -> bool:
        """Whether a file with this place in the bundle stays out of it."""
        return fits(place, self.files) and not fits(place, self.but_not)


def read(path: Path) -> BundleContents:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    out = table["left_out"]
    return BundleContents(
        data=table["data"],
        modules=tuple(out["modules"]),
        files=tuple(out["files"]),
        but_not=tuple(out["but_not"]),
        start_hooks=tuple(out["start_hooks"]),
        strip=tuple(table["strip"]["files"]),
    )


def languages_to_compile(root: Path) -> list[str]:
    """The languages whose compiled texts are missing, so that the program can't speak them."""
    texts = root / "resources" / "i18n"
    codes = [language.code for language in LANGUAGES if language.code != DEFAULT]
    compiled = ("messages.mo", "window.qm")
    return [code for code in codes if not all((texts / code / name).is_file() for name in compiled)]


def fits(place: str, patterns: Iterable[str]) -> bool:
    """Whether a place in the bundle is one of those meant."""
    return any(fnmatchcase(str(_path(place)), pattern) for pattern in patterns)


def _path(place: str) -> PurePosixPath:
    """A place in the bundle with slashes: on Windows PyInstaller writes backslashes."""
    return PurePosixPath(place.replace("\\", "/"))


def _library_name(name: str) -> str:
    """The name by which a library is looked for: Windows doesn't mind capital letters."""
    return name.lower() if name.lower().endswith(".dll") else name


def needed_distributions(requirements: Iterable[str]) -> frozenset[str]:
    """The installed packages that these requirements lead to, by their canonical names."""
    names: set[str] = set()
    waiting = [Requirement(text) for text in requirements]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in names or not _applies(requirement):
            continue
        names.add(name)
        waiting += [Requirement(text) for text in metadata.requires(name) or ()]
    return frozenset(names)


def _applies(requirement: Requirement) -> bool:
    """Extras are never asked for, so what an extra alone wants doesn't apply."""
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})


def modules_of_other_packages(needed: frozenset[str]) -> list[str]:
    """The modules that only other packages bring: what tests and builds must not slip in."""
    owners = metadata.packages_distributions()
    return sorted(
        module
        for module, names in owners.items()
        if not needed.intersection(canonicalize_name(name) for name in names)
    )


def without_unlinked_libraries(
    rows: Iterable[Row], links: Callable[[str], Iterable[str]]
) -> Iterator[Row]:
    """Without the libraries that nothing links to any more.

    links: the names of the libraries that the file at a path asks for.
    """
    rows = list(rows)
    # Several folders may have one of the same name, such as Microsoft's runtime beside Python's
    # library and beside Qt's. Which of them is taken depends on who asks, so all go in.
    by_name: dict[str, list[Row]] = {}
    for row in rows:
        by_name.setdefault(_library_name(_path(row[0]).name), []).append(row)
    needed = {place for place, _, kind in rows if not _is_library(place, kind)}
    waiting = [source for place, source, _ in rows if place in needed]
    while waiting:
        for name in links(waiting.pop()):
            for place, source, _ in by_name.get(_library_name(name), ()):
                if place not in needed:
                    needed.add(place)
                    waiting.append(source)
    return (row for row in rows if row[0] in needed)


def _is_library(place: str, kind: str) -> bool:
    """Whether the file is there for others only; a module or plug-in is there for itself."""
    folder = str(_path(place).parent)
    for_others = folder == "." or fits(folder, _LIBRARY_FOLDERS) or fits(place, _QT_ON_WINDOWS)
    return kind == "BINARY" and for_others and not fits(place, _PYTHON)


def without_dead_links(rows: Iterable[Row], places: Iterable[str]) -> Iterator[Row]:
    """Without the symbolic links to files that stay out. places: of all that goes in."""
    there = {_path(place) for place in places}
    for place, source, kind in rows:
        if kind != "SYMLINK" or _path(place).parent / _path(source) in there:
            yield place, source, kind
