"""Tables of the bundled TOML files. A mistake in one is named, with file and key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import TypeVar

import rtoml

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
K = TypeVar("K", bound=str)
N = TypeVar("N", int, float)

#: A tag or an entity: windows and reports would show it, or make something of it.
HTML = re.compile(r"<[a-z/!]|&#?\w+;", re.IGNORECASE)

_KINDS: dict[type, str] = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    float: "a number such as 38.0",
    date: "a date",
    dict: "a table",
    list: "a list",
}


@frozen
class Table:
    """A table of a bundled file. Whatever is asked of it is there and of the right type.

    file: the name of the file; path: where in it the table stands, such as ``symptoms.cough``.
    """

    file: str
    path: str
    values: Mapping[str, object]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def __contains__(self, key: object) -> bool:
        return key in self.values

    def only(self, *keys: str) -> Table:
        """The table itself; EnvironmentFault if it has a key that nobody would read."""
        for key in self.values:
            if key not in keys:
                raise self.fault(key, "nothing of that name is known")
        return self

    def get(self, key: str, kind: type[T]) -> T:
        """The value of a key, which has to be exactly of this type (true is not a number)."""
        if key not in self.values:
            raise self.fault(key, "it is missing")
        value = self.values[key]
        if type(value) is not kind:
            raise self.fault(key, f"it has to be {_KINDS[kind]}")
        return value

    def number(self, key: str, kind: type[N], lowest: int, highest: int) -> N:
        """A number of this kind within two bounds."""
        number = self.get(key, kind)
        if not lowest <= number <= highest:
            raise self.fault(key, f"it has to be from {lowest} to {highest}")
        return number

    def text(self, key: str, *, strip: bool = True) -> str:
        """A text with something in it, and no HTML. strip: without the white space around it."""
        text = self.get(key, str)
        if strip:
            text = text.strip()
        if not text:
            raise self.fault(key, "it is empty")
        self._refuse_html(key, text)
        return text

    def template(self, key: str, *places: str, spared: str = "", strip: bool = True) -> str:
        """A text with exactly these ``{places}`` to fill in, each once.

        spared: the one that may be left out.
        """
        text = self.text(key, strip=strip)
        expected = sorted(places)
        fewer = [place for place in expected if place != spared]
        if sorted(self.places(key, text)) not in (expected, fewer):
            room = ", ".join(f"{{{place}}}" for place in places) or "nothing"
            raise self.fault(key, f"it has to leave room for {room}")
        return text

    def templates(self, places: Mapping[K, str], *, strip: bool = True) -> Mapping[K, str]:
        """The templates that the whole table consists of. places: of each, as in ``"name day"``."""
        self.only(*places)
        return MappingProxyType(
            {key: self.template(key, *names.split(), strip=strip) for key, names in places.items()}
        )

    def places(self, key: str, text: str) -> list[str]:
        """The names of the ``{places}`` in a text of this key."""
        try:
            return [place for _, place, _, _ in Formatter().parse(text) if place is not None]
        except ValueError as error:
            raise self.fault(key, f"{error}") from error

    def flag(self, key: str) -> bool:
        """True or false; false where the key is left out."""
        return key in self.values and self.get(key, bool)

    def one_of(self, kind: type[E], key: str) -> E:
        """A member of an enum, by its word."""
        text = self.text(key)
        if text not in list(kind):
            raise self.fault(key, f"“{text}” is not one of {', '.join(kind)}")
        return kind(text)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, not empty and without HTML."""
        items = self.get(key, list)
        if not items or not all(isinstance(item, str) and item.strip() for item in items):
            raise self.fault(key, "it has to be a list of texts")
        for item in items:
            self._refuse_html(key, item)
        return tuple(item.strip() for item in items)

    def table(self, key: str) -> Table:
        """A table inside this one."""
        return Table(self.file, self._path(key), self.get(key, dict))

    def tables(self, key: str) -> tuple[Table, ...]:
        """A list of tables (``[[key]]``), in the order of the file."""
        items = self.get(key, list)
        if not items or not all(isinstance(item, dict) for item in items):
            raise self.fault(key, "it has to be a list of tables")
        return tuple(
            Table(self.file, f"{self._path(key)}[{number}]", item)
            for number, item in enumerate(items, start=1)
        )

    def fault(self, key: str, reason: str) -> EnvironmentFault:
        """The sentence that names the file, the place in it and what is wrong there."""
        return EnvironmentFault(
            "The program's own file “{file}” has a mistake at “{key}”: {reason}.",
            file=self.file,
            key=self._path(key),
            reason=reason,
        )

    def _refuse_html(self, key: str, text: str) -> None:
        if html := HTML.search(text):
            raise self.fault(key, f"“{html[0]}” has no place in a text")

    def _path(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


def read_text(path: Path) -> str:
    """The text of a bundled UTF-8 file; EnvironmentFault if it can't be had."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = Message(
            "The program's own file “{name}” can't be read; please install it again.",
            name=name_of(path),
        )
        raise EnvironmentFault(message) from error


def name_of(path: Path) -> str:
    """What a fault calls a file: “words.toml”, with the language before it if it has one."""
    of_a_language = path.parent.parent.name in ("i18n", "pages")
    return f"{path.parent.name}/{path.name}" if of_a_language else path.name


def parse(text: str, file: str) -> Table:
    """The top table of a TOML text; ``file`` is what a fault calls it."""
    try:
        return Table(file, "", rtoml.loads(text))
    except rtoml.TomlParsingError as error:
        message = Message(
            "The program's own file “{file}” is not valid TOML: {error}.", file=file, error=error
        )
        raise EnvironmentFault(message) from error


def read(path: Path) -> Table:
    """The top table of a TOML file."""
    return parse(read_text(path), name_of(path))
