"""The files that texts stand in: read, and written anew with every text changed.

A language has its TOML files in ``i18n/<language>`` of the resources, and the pages of Learn with
their pictures in ``pages/<language>``.
"""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Callable, Iterator, Mapping
from html import escape, unescape
from pathlib import Path
from typing import Any, TypeAlias

from mbc_tracker.content.pages import slug

#: From the name of a file, the key of a text in it and the text: what shall stand there.
Change: TypeAlias = Callable[[str, str, str], str]

#: What is no text inside one: a place to fill in, and what a link or a picture leads to.
NO_TEXT = re.compile(r"(\{[^{}]*\}|\]\([^)]*\))")
#: The key of what stands below the head of a page.
BODY = "body"
#: What differs from one language to the next in a page's head. The rest is for the program.
HEAD_TEXTS = ("title", "group", "summary", "words", "gate")

_HEAD = re.compile(r"\+\+\+\n(?P<head>.*?)\n\+\+\+\n(?P<body>.*)", re.DOTALL)
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
_LINK = re.compile(r"\(page:(\w+)#([\w-]+)\)")
_PICTURE_TEXT = re.compile(r">([^<>]*\w[^<>]*)<")


def texts(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text inside a value of a TOML file, behind its key: ``signs.fit`` or ``cases[0]``."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield from texts(part, f"{key}.{name}" if key else name)
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from texts(part, f"{key}[{number}]")


def changed(value: object, change: Callable[[str, str], str], key: str = "") -> object:
    """The value with each text in it changed; ``change`` gets its key and the text."""
    if isinstance(value, str):
        return change(key, value)
    if isinstance(value, Mapping):
        return {
            name: changed(part, change, f"{key}.{name}" if key else name)
            for name, part in value.items()
        }
    if isinstance(value, list):
        return [changed(part, change, f"{key}[{number}]") for number, part in enumerate(value)]
    return value


def toml(values: Mapping[str, Any]) -> str:
    """A TOML file with these values, tables below what stands in none."""
    lines = [f"{_name(key)} = {_written(part)}" for key, part in values.items() if _plain(part)]
    for key, part in values.items():
        if not _plain(part):
            lines += _table(_name(key), part)
    return "\n".join((*lines, ""))


def page_texts(text: str) -> dict[str, object]:
    """The head of a page, and its body as one text more."""
    head, body = split_page(text)
    return {**{key: head[key] for key in HEAD_TEXTS if key in head}, BODY: body}


def split_page(text: str) -> tuple[dict[str, Any], str]:
    """The head of a page and what stands below it. ValueError: it has no head."""
    match = _HEAD.fullmatch(text)
    if match is None:
        message = "no head between two lines of +++"
        raise ValueError(message)
    return tomllib.loads(match["head"]), match["body"]


def joined_page(head: Mapping[str, Any], body: str) -> str:
    """A page as it is written."""
    return f"+++\n{toml(head)}+++\n{body}"


def picture_texts(text: str) -> dict[str, object]:
    """Every text that a picture shows, which is its own key."""
    shown = (unescape(part).strip() for part in _PICTURE_TEXT.findall(text))
    return {part: part for part in shown}


def read_texts(file: Path) -> dict[str, object]:
    """What people read in a file, by key.

    Raises:
        ValueError: it is not written as its kind of file is, or not in UTF-8.
    """
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".toml":
        return tomllib.loads(text)
    return page_texts(text) if file.suffix == ".md" else picture_texts(text)


def language_files(resources: Path, language: str) -> list[Path]:
    """The files of a language, without those that Qt and gettext read."""
    words, pages = resources / "i18n" / language, resources / "pages" / language
    found = (*words.glob("*.toml"), *pages.glob("*.md"), *pages.glob("pictures/*.svg"))
    return sorted(file for file in found if file.name not in ("reviews.toml", "sources.toml"))


def rewrite(resources: Path, target: Path, language: str, change: Change) -> None:
    """Write all English files into ``target`` as those of a language, each text changed."""
    for part in ("i18n", "pages"):
        shutil.rmtree(target / part / language, ignore_errors=True)
    for file in language_files(resources, "en"):
        area, _, *beneath = file.relative_to(resources).parts
        place = target.joinpath(area, language, *beneath)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(_rewritten(file, change), encoding="utf-8")
    _follow_headings(resources / "pages" / "en", target / "pages" / language)


def _follow_headings(english: Path, own: Path) -> None:
    """Have the links to headings lead to what these are called in the pages of ``own``."""
    slugs = {
        (file.stem, slug(before)): slug(now)
        for file in own.glob("*.md")
        for before, now in zip(_headings(english / file.name), _headings(file), strict=True)
    }
    for file in own.glob("*.md"):
        head, body = split_page(file.read_text(encoding="utf-8"))
        body = _LINK.sub(lambda link: f"(page:{link[1]}#{slugs[link[1], link[2]]})", body)
        file.write_text(joined_page(head, body), encoding="utf-8")


def _headings(page: Path) -> list[str]:
    return _HEADING.findall(split_page(page.read_text(encoding="utf-8"))[1])


def _rewritten(file: Path, change: Change) -> str:
    text, name = file.read_text(encoding="utf-8"), file.name

    def here(key: str, part: str) -> str:
        return change(name, key, part)

    if file.suffix == ".toml":
        values = changed(tomllib.loads(text), here)
        return toml(values) if isinstance(values, dict) else ""
    if file.suffix == ".md":
        head, body = split_page(text)
        told = {key: changed(head[key], here, key) for key in HEAD_TEXTS if key in head}
        return joined_page({**head, **told}, here(BODY, body))

    def shown(match: re.Match[str]) -> str:
        part = unescape(match[1])
        return f">{escape(here(part.strip(), part), quote=False)}<"

    return _PICTURE_TEXT.sub(shown, text)


def _table(path: str, values: Mapping[str, Any]) -> Iterator[str]:
    yield f"\n[{path}]"
    for key, part in values.items():
        if _plain(part):
            yield f"{_name(key)} = {_written(part)}"
    for key, part in values.items():
        if not _plain(part):
            yield from _table(f"{path}.{_name(key)}", part)


def _plain(value: object) -> bool:
    return not isinstance(value, Mapping)


def _name(key: str) -> str:
    return key if re.fullmatch(r"[\w-]+", key, re.ASCII) else json.dumps(key, ensure_ascii=False)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    return str(value)
