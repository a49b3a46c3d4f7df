"""Who has read which text, and which of these texts were changed since.

``i18n/<language>/reviews.toml`` keeps by file and role the day and a short hash of the text that
was read. The program says of a text that nobody has read it until the file names it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from mbc_tracker.content.reviews import ReviewerRole
from scripts.text_files import toml
from scripts.translation_sources import place

_LENGTH = 8
_HEAD = """# Made by `python -m scripts.translations reviewed`: who has read which text of this
# language, when, and a short hash of what was read.
"""


def add(
    resources: Path, language: str, role: ReviewerRole, day: date, files: Sequence[str]
) -> None:
    """Keep that somebody has read these files as they are now."""
    reviews = _kept(resources, language)
    for file in files:
        review = {"day": day, "text": _hash(place(resources, language, file))}
        reviews[file] = {**reviews.get(file, {}), str(role): review}
    path = _path(resources, language)
    path.write_text(f"{_HEAD}{toml(reviews).lstrip()}", encoding="utf-8")


def review_findings(resources: Path, language: str) -> Iterator[str]:
    """The reviews that no longer count, in a line each."""
    for file, roles in _kept(resources, language).items():
        text = place(resources, language, file)
        for role, review in roles.items():
            if not text.exists() or _hash(text) != review["text"]:
                yield f"{language} reviews.toml {file}: it was changed since the {role} read it"


def _kept(resources: Path, language: str) -> dict[str, dict[str, Any]]:
    path = _path(resources, language)
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _path(resources: Path, language: str) -> Path:
    return resources / "i18n" / language / "reviews.toml"


def _hash(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()[:_LENGTH]
