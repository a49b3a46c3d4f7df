"""The Learn pages: Markdown files with a TOML head between two lines of ``+++``."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from mbc_tracker.content import helplines, words
from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.helplines import Helplines
from mbc_tracker.content.toml_table import Table, parse, read_text
from mbc_tracker.content.words import Words
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.paths import resource

#: Links between pages are written ``page:key``, or ``page:key#slug`` for a heading of that page;
#: nothing else can be linked to.
LINK = "page:"

_HEAD = re.compile(r"\+\+\+\n(?P<head>.*?)\n\+\+\+\n(?P<body>.*)", re.DOTALL)
_FIELDS = ("title", "order", "group", "summary", "sources", "compiled", "reviewed")
_PLACEHOLDERS = frozenset({"emergency_number", "emergency_signs", "helplines", "all_sources"})
_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_TARGET = re.compile(r"\]\(([^)]*)\)")
_HEADING = re.compile(r"^#+\s+(.+)$", re.MULTILINE)
_FOREIGN = re.compile(
    r"!\[|<[a-z/!]|https?:|www\.|file:|^\[[^\]]*\]:", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class LibraryPage:
    """One page. ``body`` is Markdown; ``group`` is the heading it stands under in the contents.

    gate: what is asked each time before the body is shown; empty where nothing is asked.
    """

    key: str
    title: str
    order: int
    group: str
    summary: str
    body: str
    sources: tuple[str, ...]
    compiled: date
    reviewed: bool
    gate: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """The pages as they are in the files, and what is filled in where they are read."""

    pages: tuple[LibraryPage, ...]
    guidance: Guidance
    helplines: Helplines
    words: Words

    def for_country(self, country: str) -> tuple[LibraryPage, ...]:
        """The pages with signs, helplines and sources, and a country's number, in their text."""
        names = {place.code: place.name for place in self.guidance.countries}
        sources = {source for page in self.pages for source in page.sources}
        values = {
            "emergency_number": self.guidance.number(country),
            "emergency_signs": "\n".join(f"- {sign.full}" for sign in self.guidance.signs),
            "helplines": self.helplines.listed(country, names, self.words.date_numeric),
            "all_sources": "\n".join(f"- {s}" for s in sorted(sources, key=str.casefold)),
        }
        return tuple(
            replace(page, body=_PLACEHOLDER.sub(lambda match: values[match[1]], page.body))
            for page in self.pages
        )


def load(guidance: Guidance, language: str = "en") -> Library:
    """The bundled pages of a language; EnvironmentFault names a mistake in one of them."""
    bundled = pages(resource("pages", language))
    return Library(bundled, guidance, helplines.load(language), words.load(language))


def slug(heading: str) -> str:
    """What a link calls a heading: “CT scan” is ``ct-scan``."""
    return "-".join(re.findall(r"\w+", heading.casefold()))


def pages(folder: Path) -> tuple[LibraryPage, ...]:
    """Every ``*.md`` of a folder, checked, by ``order``. A page's key is its file's name."""
    ordered = sorted((_page(file) for file in folder.glob("*.md")), key=lambda page: page.order)
    if not ordered:
        message = (
            f"The program's own pages are missing in “{folder.name}”; please install it again."
        )
        raise EnvironmentFault(message)
    _check_order(ordered)
    targets = {target for page in ordered for target in _targets(page)}
    for page in ordered:
        _check_body(page, targets)
    return tuple(ordered)


def _page(file: Path) -> LibraryPage:
    match = _HEAD.fullmatch(read_text(file))
    if match is None:
        message = f"The program's own page “{file.name}” has no head between two lines of “+++”."
        raise EnvironmentFault(message)
    head = parse(match["head"], file.name).only(*_FIELDS, "gate")
    body = match["body"].strip()
    if not body:
        raise _fault(file.stem, "it has no text")
    return _described(file.stem, head, body)


def _described(key: str, head: Table, body: str) -> LibraryPage:
    return LibraryPage(
        key=key,
        title=head.text("title"),
        order=head.get("order", int),
        group=head.text("group"),
        summary=head.text("summary"),
        body=body,
        sources=head.texts("sources"),
        compiled=head.get("compiled", date),
        reviewed=head.get("reviewed", bool),
        gate=head.text("gate") if "gate" in head else "",
    )


def _check_order(ordered: list[LibraryPage]) -> None:
    """The contents list each group once, so its pages have to follow one another."""
    groups: list[str] = []
    for before, page in zip([None, *ordered], ordered, strict=False):
        if before is not None and before.order == page.order:
            raise _fault(page.key, f"it has the same order as “{before.key}”")
        if before is None or before.group != page.group:
            if page.group in groups:
                raise _fault(page.key, f"another group stands between it and “{page.group}”")
            groups.append(page.group)


def _targets(page: LibraryPage) -> tuple[str, ...]:
    """What can be linked to: the page, and each of its headings, which have to differ."""
    headings = [slug(heading) for heading in _HEADING.findall(page.body)]
    for heading in headings:
        if headings.count(heading) > 1:
            raise _fault(page.key, f"two headings are both called “{heading}”")
    return (f"{LINK}{page.key}", *(f"{LINK}{page.key}#{heading}" for heading in headings))


def _check_body(page: LibraryPage, targets: set[str]) -> None:
    """A page can lead to other pages only, and show nothing but its text."""
    for name in _PLACEHOLDER.findall(page.body):
        if name not in _PLACEHOLDERS:
            raise _fault(page.key, f"nothing is known to fill in for “{{{name}}}”")
    for target in _TARGET.findall(page.body):
        if target not in targets:
            raise _fault(page.key, f"it links to “{target}”, which is no page")
    if foreign := _FOREIGN.search(page.body):
        raise _fault(page.key, f"“{foreign[0]}” has no place in a page")


def _fault(key: str, reason: str) -> EnvironmentFault:
    return EnvironmentFault(f"The program's own page “{key}.md” has a mistake: {reason}.")
