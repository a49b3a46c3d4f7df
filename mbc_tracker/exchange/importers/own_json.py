"""Imports the program's own JSON file (``exchange.json_writer``)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.progress import ProgressCallback, report_progress
from mbc_tracker.domain.records import Record
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.json_stream import JsonStream
from mbc_tracker.exchange.json_writer import FORMAT, LISTS, VERSION
from mbc_tracker.exchange.parsed_file import (
    MOST_ENTRIES,
    ParsedFile,
    ParsedRecord,
    ReadContext,
    Rejected,
)
from mbc_tracker.exchange.places import KIND_NAMES
from mbc_tracker.exchange.record_decoder import decode
from mbc_tracker.message import Message, Text

KEY = "own-json"

#: What says which file it is. Other names may be added without a new version.
_ABOUT = ("format", "format_version")
_MOST_NAMES = 200
_KINDS = {name: kind for kind, name in LISTS.items()}


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by how it begins."""
    text = file.first_text
    return text.lstrip().startswith("{") and '"resourceType"' not in text


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read all records of the file."""
    return _Parser(context.now, context.tell).read(JsonStream(file.load()))


class _Parser:
    """Parses one file. The lists may come before the names that say what the file is."""

    def __init__(self, now: Stamp, tell: ProgressCallback) -> None:
        self._now, self._tell, self._count = now, tell, 0
        self._entries: list[ParsedRecord] = []
        self._rejected: list[Rejected] = []

    def read(self, stream: JsonStream) -> ParsedFile:
        head: dict[str, Any] = {}
        for name in stream.names():
            if name in head:
                raise Refused(
                    "The file can't be read: “{name}” is in it twice.", name=excerpt(name)
                )
            head[name] = self._part(stream, name)
            if len(head) > _MOST_NAMES:
                raise Refused("This file was not made by MBC Tracker.")
        stream.end()
        _check(head)
        return ParsedFile(tuple(self._entries), tuple(self._rejected))

    def _part(self, stream: JsonStream, name: str) -> object:
        if not stream.at_list:
            value: object = stream.value()
            return value if name in _ABOUT or name in _KINDS else None
        kind = _KINDS.get(name)
        for place, entry in self._counted(stream, name):
            if kind:
                self._take(kind, entry, place)
        return []

    def _counted(self, stream: JsonStream, name: str) -> Iterator[tuple[Text, object]]:
        for number, entry in enumerate(stream.items(), start=1):
            self._count += 1
            if self._count > MOST_ENTRIES:
                raise Refused("The file has more than {most:,} entries.", most=MOST_ENTRIES)
            report_progress(self._count, self._tell)
            yield Message("{kind}, entry {number}", kind=_called(name), number=number), entry

    def _take(self, kind: type[Record], entry: object, place: Text) -> None:
        try:
            self._entries.append(ParsedRecord(self._count, place, decode(kind, entry, self._now)))
        except Refused as refused:
            self._rejected.append(Rejected(self._count, place, refused.message))


def _called(name: str) -> Text:
    """What a list's entries are called; a list that is not known here by its own name."""
    return KIND_NAMES[_KINDS[name]] if name in _KINDS else name


def _check(head: dict[str, Any]) -> None:
    """Refuse other files, those of a newer program, and lists that are none."""
    if head.get("format") != FORMAT:
        raise Refused("This file was not made by MBC Tracker.")
    version = head.get("format_version")
    if type(version) is int and version > VERSION:
        raise Refused("This file was made by a newer version of MBC Tracker. Update the program.")
    if type(version) is not int or version < 1:
        raise Refused("The file does not say which version of the format it has.")
    wrong = next((name for name in _KINDS if head.get(name, []) != []), None)
    if wrong:
        raise Refused("The file can't be read: “{wrong}” has to be a list.", wrong=wrong)
