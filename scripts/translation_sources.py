"""From which English texts the texts of a language were made.

``i18n/<language>/sources.toml`` keeps a short hash of each English text that a translator has gone
over last: a text whose hash differs now is stale. Qt's and gettext's files need none, as there the
English text itself is the key.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from scripts.text_files import language_files, read_texts, texts, toml

_LENGTH = 8
_HEAD = """# Made by `python -m scripts.translations accept`: short hashes of the English texts
# that the texts of this language were made of.
"""


def hashes(resources: Path, file: str) -> dict[str, str]:
    """The hash of each English text of a file, by key; a page or a picture has one as a whole."""
    values = read_texts(place(resources, "en", file))
    gathered: dict[str, list[str]] = {}
    for key, text in texts(values):
        name = key.partition("[")[0] if file.endswith(".toml") else "text"
        gathered.setdefault(name, []).append(text)
    return {key: _hash("\n".join(parts)) for key, parts in gathered.items()}


def english_files(resources: Path) -> list[str]:
    """The names of all English files, such as ``words.toml``, ``pages/words.md``."""
    return [_name(resources, file) for file in language_files(resources, "en")]


def accepted(resources: Path, language: str) -> Mapping[str, Mapping[str, str]]:
    """The hashes that are kept for a language, by file; none where it has no such file yet."""
    file = _kept(resources, language)
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def accept(resources: Path, language: str, files: Sequence[str] = ()) -> None:
    """Keep the hashes of the English texts as they are now: of all files, or of these."""
    names = english_files(resources)
    if unknown := [file for file in files if file not in names]:
        raise SystemExit(f"There is no English file {', '.join(unknown)}.")
    kept = {name: accepted(resources, language).get(name, {}) for name in names}
    kept |= {name: hashes(resources, name) for name in files or names}
    values = {name: table for name, table in kept.items() if table}
    _kept(resources, language).write_text(_HEAD + toml(values), encoding="utf-8")


def stale(now: Mapping[str, str], kept: Mapping[str, str]) -> list[str]:
    """The keys of texts whose English was changed since, or that nobody has gone over."""
    return [key for key, value in now.items() if kept.get(key) != value]


def place(resources: Path, language: str, file: str) -> Path:
    """Where a language has the file that is called so in English."""
    if file.startswith("pages/"):
        return resources / "pages" / language / file.removeprefix("pages/")
    return resources / "i18n" / language / file


def _kept(resources: Path, language: str) -> Path:
    return resources / "i18n" / language / "sources.toml"


def _name(resources: Path, file: Path) -> str:
    area, _, *beneath = file.relative_to(resources).parts
    return "/".join(beneath if area == "i18n" else ("pages", *beneath))


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_LENGTH]
