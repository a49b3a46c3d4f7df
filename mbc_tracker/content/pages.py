"""The Learn pages: Markdown files with a TOML head between two lines of ``+++``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from mbc_tracker.content import helplines, reviews, words
from mbc_tracker.content.guidance import Act, Guidance, Sign, SignGroup
from mbc_tracker.content.helplines import Helplines
from mbc_tracker.content.toml_table import Table, name_of, parse, read_text
from mbc_tracker.content.words import Words
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message
from mbc_tracker.paths import resource

#: Links between pages are written ``page:key``, or ``page:key#slug`` for a heading of that page;
#: nothing else can be linked to. Pictures are written ``![words](picture:name)``, the words saying
#: what is to be seen; ``?number`` behind the name is put into the picture, ``+`` for a space.
LINK = "page:"
PICTURE = "picture:"

_HEAD = re.compile(r"\+\+\+\n(?P<head>.*?)\n\+\+\+\n(?P<body>.*)", re.DOTALL)
_FIELDS = ("title", "order", "group", "summary", "words", "sources", "compiled")
#: Filled in besides the signs and what to do about them.
_PLACEHOLDERS = ("crisis_line", "helplines", "all_sources")
_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
_TARGET = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
_HEADING = re.compile(r"^#+\s+(.+)$", re.MULTILINE)
_FOREIGN = re.compile(r"<[a-z/!]|https?:|www\.|file:|^\[[^\]]*\]:", re.IGNORECASE | re.MULTILINE)


@frozen
class LibraryPage:
    """One page. ``body`` is Markdown; ``group`` is the heading it stands under in the contents.

    words: other words by which people look for it, never shown; gate: what is asked each time
    before the body is shown, empty where nothing is asked. reviewed: a clinician has read it in
    this language.
    """

    key: str
    title: str
    order: int
    group: str
    summary: str
    words: tuple[str, ...]
    body: str
    sources: tuple[str, ...]
    compiled: date
    reviewed: bool = False
    gate: str = ""


@frozen
class Library:
    """The pages as they are in the files, and what is filled in where they are read."""

    pages: tuple[LibraryPage, ...]
    guidance: Guidance
    helplines: Helplines
    words: Words

    def for_country(self, country: str) -> tuple[LibraryPage, ...]:
        """The pages with signs, helplines, sources and a country's numbers in their text.

        The sources of the signs that a page tells of are among its own.
        """
        sourced = [replace(page, sources=_sources(page, self.guidance)) for page in self.pages]
        sources = {source for page in sourced for source in page.sources}
        values = {
            **_guidance_values(self.guidance, country),
            **self._helpline_values(country),
            "all_sources": "\n".join(f"- {s}" for s in sorted(sources, key=str.casefold)),
        }
        return tuple(replace(page, body=_filled(page.body, values)) for page in sourced)

    def _helpline_values(self, country: str) -> Mapping[str, str]:
        names = {place.code: place.name for place in self.guidance.countries}
        number = self.guidance.number(country)
        return {
            "helplines": self.helplines.listed(country, names, self.words.date_numeric),
            "crisis_line": self.helplines.crisis(country, number),
        }


def load(guidance: Guidance, language: str = "en") -> Library:
    """The bundled pages of a language; EnvironmentFault names a mistake in one of them."""
    read = reviews.load(language)
    bundled = tuple(
        replace(page, reviewed=read.cover(f"pages/{page.key}.md", reviews.ReviewerRole.CLINICIAN))
        for page in pages(resource("pages", language), guidance)
    )
    return Library(bundled, guidance, helplines.load(language), words.load(language))


def slug(heading: str) -> str:
    """What a link calls a heading: “CT scan” is ``ct-scan``."""
    return "-".join(re.findall(r"\w+", heading.casefold()))


def picture(name: str, language: str = "en") -> Path:
    """The file of a page's picture."""
    return resource("pages", language) / "pictures" / f"{name}.svg"


def pages(folder: Path, guidance: Guidance) -> tuple[LibraryPage, ...]:
    """Every ``*.md`` of a folder, checked, by ``order``. A page's key is its file's name.

    guidance: what pages may tell of signs. Pictures are in ``pictures`` beside the pages.
    """
    ordered = sorted((_page(file) for file in folder.glob("*.md")), key=lambda page: page.order)
    if not ordered:
        message = Message(
            "The program's own pages are missing in “{name}”; please install it again.",
            name=folder.name,
        )
        raise EnvironmentFault(message)
    _check_order(ordered)
    targets = {target for page in ordered for target in _targets(page)}
    places = {*_PLACEHOLDERS, *_guidance_values(guidance, "")}
    pictures = {f"{PICTURE}{file.stem}" for file in (folder / "pictures").glob("*.svg")}
    for page in ordered:
        _check_body(page, targets, places)
        _check_pictures(page, pictures)
    return tuple(ordered)


def _guidance_values(guidance: Guidance, country: str) -> Mapping[str, str]:
    """What stands for a sign, for a list of signs and for what to do, each by its placeholder."""
    acts = {act: guidance.what_to_do(act, country) for act in Act}
    return {
        "emergency_number": guidance.number(country),
        "picture_number": guidance.number(country).replace(" ", "+"),
        **{f"act_{act}": words for act, words in acts.items()},
        **{f"sign_{sign.key}": _told(sign, acts[sign.act]) for sign in guidance.table},
        **{
            place: "\n".join(f"- {sign.full}" for sign in signs)
            for place, signs in _lists(guidance).items()
        },
    }


def _lists(guidance: Guidance) -> Mapping[str, tuple[Sign, ...]]:
    return {
        **{f"list_{act}": guidance.listed(act) for act in Act},
        "list_treatment": guidance.listed(Act.TODAY, SignGroup.TREATMENT),
    }


def _told(sign: Sign, act: str) -> str:
    return f"{sign.full} **{act[0].upper()}{act[1:]}.**"


def _sources(page: LibraryPage, guidance: Guidance) -> tuple[str, ...]:
    """A page's own sources, then those of the signs in it, each once."""
    lists = {**_lists(guidance), **{f"sign_{sign.key}": (sign,) for sign in guidance.table}}
    signs = [sign for place in _PLACEHOLDER.findall(page.body) for sign in lists.get(place, ())]
    added = sorted({source for sign in signs for source in sign.sources}, key=str.casefold)
    return tuple(dict.fromkeys((*page.sources, *added)))


def _filled(body: str, values: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: values[match[1]], body)


def _page(file: Path) -> LibraryPage:
    match = _HEAD.fullmatch(read_text(file))
    if match is None:
        message = Message(
            "The program's own page “{name}” has no head between two lines of “+++”.",
            name=name_of(file),
        )
        raise EnvironmentFault(message)
    head = parse(match["head"], name_of(file)).only(*_FIELDS, "gate")
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
        words=head.texts("words"),
        body=body,
        sources=head.texts("sources"),
        compiled=head.get("compiled", date),
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


def _check_body(page: LibraryPage, targets: set[str], places: set[str]) -> None:
    """A page can lead to other pages only, and show nothing but its text and our pictures."""
    for name in _PLACEHOLDER.findall(page.body):
        if name not in places:
            raise _fault(page.key, f"nothing is known to fill in for “{{{name}}}”")
    for target in _TARGET.findall(page.body):
        if target not in targets:
            raise _fault(page.key, f"it links to “{target}”, which is not a page")
    if foreign := _FOREIGN.search(page.body):
        raise _fault(page.key, f"“{foreign[0]}” has no place in a page")


def _check_pictures(page: LibraryPage, pictures: set[str]) -> None:
    """Each picture is one of ours, and is told in words."""
    for alternative, target in _IMAGE.findall(page.body):
        if target.partition("?")[0] not in pictures:
            raise _fault(page.key, f"it shows “{target}”, which is not one of the pictures")
        if not alternative.strip():
            raise _fault(page.key, f"no words say what “{target}” shows")


def _fault(key: str, reason: str) -> EnvironmentFault:
    """One sentence on a mistake in a page, in one line, whatever was quoted from it."""
    line = " ".join(reason.split())
    return EnvironmentFault(
        "The program's own page “{key}.md” has a mistake: {line}.", key=key, line=line
    )
