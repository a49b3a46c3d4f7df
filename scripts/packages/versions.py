"""Reads the versions of the parts that are no Python package, from the running thing itself.

Each reader is named in packaging/native.toml. A reader that finds nothing raises: a version is read
or said to be unreadable, and never guessed.
"""

from __future__ import annotations

import json
import platform
import re
from collections.abc import Callable
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

from mbc_tracker import paths

Reader = Callable[[], str]


def _said(module: str, name: str) -> str:
    """What an attribute of a module says; a function is called."""
    value: Any = import_module(module)
    for part in name.split("."):
        value = getattr(value, part)
    return str(value() if callable(value) else value)


def _pragma(statement: str) -> str:
    """What the very SQLCipher that goes into the bundle says about itself."""
    connection = import_module("sqlcipher3.dbapi2").connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'x'")
        return str(connection.execute(statement).fetchone()[0])
    finally:
        connection.close()


def _openblas() -> str:
    config = import_module("numpy").show_config(mode="dicts")
    return str(config["Build Dependencies"]["blas"]["version"])


def _codec(name: str) -> str:
    version = import_module("PIL.features").version(name)
    if not version:
        message = f"Pillow does not tell its version of {name}"
        raise LookupError(message)
    return str(version)


def wheels_own(distribution: str, component: str) -> str:
    """A version from the list of parts (SBOM) that a wheel brings along."""
    files = metadata.files(distribution) or []
    for file in (each for each in files if "sboms" in each.parts and each.suffix == ".json"):
        bom = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
        for each in bom["components"]:
            if each["name"] == component:
                return str(each["version"])
    message = f"the wheel of {distribution} lists no {component}"
    raise LookupError(message)


def _font(path: Path) -> str:
    """The version in a font's table of names, without the word before it and what follows it."""
    with import_module("fontTools.ttLib").TTFont(path) as font:
        return number_in(str(font["name"].getDebugName(5)))


def number_in(text: str) -> str:
    """The first thing in the text that looks like a version."""
    match = re.search(r"\d+(\.\d+)+\w*", text)
    if not match:
        message = f"no version in “{text}”"
        raise LookupError(message)
    return match[0]


def _fonts_of_charts(pattern: str) -> str:
    folder = Path(_said("matplotlib", "get_data_path"), "fonts", "ttf")
    return _font(min(folder.glob(pattern)))


def _ours(pattern: str) -> str:
    return _font(min(paths.resource("fonts").glob(pattern)))


def _lucide() -> str:
    """The icons that were drawn for this program don't carry the line."""
    for icon in sorted(paths.resource("icons").glob("*.svg")):
        match = re.search(r"lucide-static v([\d.]+)", icon.read_text(encoding="utf-8"))
        if match:
            return match[1]
    message = "no icon names the version of Lucide"
    raise LookupError(message)


READERS: dict[str, Reader] = {
    "python": platform.python_version,
    "expat": lambda: number_in(_said("pyexpat", "EXPAT_VERSION")),
    "libmpdec": lambda: _said("decimal", "__libmpdec_version__"),
    "pyinstaller": lambda: metadata.version("pyinstaller"),
    "qt": lambda: _said("PySide6.QtCore", "qVersion"),
    "pyside6": lambda: _said("PySide6", "__version__"),
    "sqlcipher": lambda: _pragma("PRAGMA cipher_version"),
    "sqlite": lambda: _pragma("SELECT sqlite_version()"),
    "openssl": lambda: number_in(_pragma("PRAGMA cipher_provider_version")),
    "openblas": _openblas,
    "freetype": lambda: _said("matplotlib.ft2font", "__freetype_version__"),
    "libraqm": lambda: _said("matplotlib.ft2font", "__libraqm_version__"),
    "qhull": lambda: _said("matplotlib._qhull", "version"),
    "libjpeg-turbo": lambda: _codec("libjpeg_turbo"),
    "libtiff": lambda: _codec("libtiff"),
    "openjpeg": lambda: _codec("jpg_2000"),
    "libxcb": lambda: wheels_own("pillow", "libxcb"),
    "libxau": lambda: wheels_own("pillow", "libXau"),
    "pdfium": lambda: _said("pypdfium2.version", "PDFIUM_INFO"),
    "typst": lambda: wheels_own("typst", "typst"),
    "rtoml": lambda: metadata.version("rtoml"),
    "atkinson": lambda: _ours("Atkinson*.ttf"),
    "droid": lambda: _ours("wide/Droid*.ttf"),
    "lucide": _lucide,
    "dejavu": lambda: _fonts_of_charts("DejaVuSans.ttf"),
    "last-resort": lambda: _fonts_of_charts("LastResort*.ttf"),
}
