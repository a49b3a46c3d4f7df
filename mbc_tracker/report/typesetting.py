"""The only home of Typst: values and a template in, a tagged PDF out.

PDF/UA asks that every character has a glyph. The bundled typeface holds Latin letters only, the one
in ``fonts/wide`` Chinese, Japanese and Korean. Other scripts come from Typst's own fonts and the
computer's, where those have them.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import TypeAlias

import typst

from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource
from mbc_tracker.report.printable_text import (
    JOINERS,
    MARK,
    missing_runs,
    printable,
    spell_missing,
)

#: What JSON can hold, by the names that the template knows. ``footer`` and ``unprintable`` are
#: texts: the second is added to the first where a character can't be shown.
TemplateValues: TypeAlias = Mapping[str, object]

#: Prints one text and nothing else: finds out what the fonts can show.
_PROBE = (
    b'#set document(title: "-")\n#set text(font: "Atkinson Hyperlegible Next")\n#sys.inputs.text'
)
_COMPLAINT = re.compile(r'the text (?:contains the disallowed codepoint )?`"(.*?)"`')
#: The tag of a table's first cell in a row, which names the heads of its column.
_FIRST_CELL = re.compile(
    rb"/S/TD(?P<place>/P \d+ 0 R(?:/ID\([^)]*\))?/A\[<</O/Table)"
    rb"(?P<columns>/Headers\[\(U\w+?x0y\d+\)\])"
)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
#: Scripts of thousands of characters: a font has all of them in use or none.
_LARGE_SCRIPTS = ("CJK ", "HANGUL ")
#: Each round finds one character or script. So many missing ones are not looked for singly.
_ROUNDS = 64
#: For so many runs Typst's Python package keeps what it worked out.
_KEPT_RUNS = 10


def typeset(values: TemplateValues, created_at: datetime, template: str = "report.typ") -> bytes:
    """The PDF/UA-1 of a template with these values, the same bytes each time on one computer.

    Characters that the bundled typeface lacks are taken from other fonts that are there. Those
    that no font has are marked, and the foot of the page says what the mark means.

    Args:
        values: what the template reads; text in it is shown as it is, never read as markup.
        created_at: the time stamp inside the file, aware.
        template: a file of resources/report.
    """
    page = _each_text(values, printable)
    document = _Document(resource("report", template).read_bytes(), int(created_at.timestamp()))
    try:
        return _row_headers(_typeset(document, page))
    finally:
        _clear_cache()


def _clear_cache() -> None:
    """Make Typst drop what it holds of a document, with all that was typed.

    It keeps the results of its last ten runs, some 20 MiB each, and has no call to drop them.
    Runs on nothing take 4 milliseconds each.
    """
    fonts = _fonts(everyones=False)
    for _ in range(_KEPT_RUNS + 1):
        typst.compile(b"", format="pdf", font_paths=fonts)


def _row_headers(pdf: bytes) -> bytes:
    """The PDF with the first cell of each table row tagged as the row's header.

    Typst tags only the heads of columns so. The tags are changed in place: the file's own table of
    where its objects begin stays true because the new words are as long as the old ones.
    """
    return _FIRST_CELL.sub(_as_row_header, pdf)


def _as_row_header(cell: re.Match[bytes]) -> bytes:
    scope = b"/Scope/Row".ljust(len(cell["columns"]))
    return b"/S/TH" + cell["place"] + scope


def can_show(text: str) -> bool:
    """Whether every character of the text comes out on paper as it is."""
    missing = missing_from(text, _fonts(everyones=True))
    return spell_missing(printable(text), missing_runs(missing)) == text


@frozen
class _Document:
    """What stays the same while fonts are looked for. created_at: in seconds since 1970."""

    template: bytes
    created_at: int

    def compile(self, page: str, fonts: typst.Fonts) -> bytes:
        pdf: bytes = typst.compile(
            self.template,
            format="pdf",
            font_paths=fonts,
            sys_inputs={"page": page},
            pdf_standards="ua-1",
            timestamp=self.created_at,
        )
        return pdf


def _typeset(document: _Document, page: TemplateValues) -> bytes:
    """The PDF with the bundled fonts if they suffice, or else with all that are there."""
    try:
        return document.compile(_marked(page), _fonts(everyones=False))
    except typst.TypstError as error:
        _not_shown(error)
    return _typeset_with_any_font(document, page)


def _typeset_with_any_font(document: _Document, page: TemplateValues) -> bytes:
    available = _fonts(everyones=True)
    try:
        missing = missing_from(_written(page), available)
        return document.compile(_marked(page, missing), available)
    except typst.TypstError as error:
        _not_shown(error)
    # A character can be there alone and missing in bold or joined to another: then what is not
    # in the bundled fonts is not shown at all.
    bundled = _fonts(everyones=False)
    return _typeset_without(document, page, missing_from(_written(page), bundled) | JOINERS)


def _typeset_without(document: _Document, page: TemplateValues, missing: frozenset[str]) -> bytes:
    """Leaves out what Typst names, such as a space that carries an accent, until it is content."""
    try:
        return document.compile(_marked(page, missing), _fonts(everyones=False))
    except typst.TypstError as error:
        named = {character for character in _not_shown(error) if not character.isascii()}
        # Of a letter with an accent that no font has, Typst may name the letter alone.
        lost = (named - missing) or (_accents(page) - missing)
        if not lost:
            raise
    return _typeset_without(document, page, missing | lost)


def _accents(page: TemplateValues) -> frozenset[str]:
    """All characters that stand on the one before."""
    return frozenset(
        character for character in _written(page) if unicodedata.category(character).startswith("M")
    )


def _marked(page: TemplateValues, missing: frozenset[str] = frozenset()) -> str:
    """The page's JSON without what can't be shown, and the footer's word on marks in it."""
    marked = _each_text(page, _marker(missing_runs(missing)))
    if marked != page and MARK in _written(marked):
        footer = f"{marked['footer']} {marked['unprintable']}".format(mark=MARK)
        marked = {**marked, "footer": footer}
    return _written(marked)


def _marker(runs: re.Pattern[str]) -> Callable[[str], str]:
    """Puts marks and names in place of missing runs."""

    def mark(text: str) -> str:
        return spell_missing(text, runs)

    return mark


def _written(page: TemplateValues) -> str:
    return json.dumps(page, ensure_ascii=False)


def _each_text(values: TemplateValues, change: Callable[[str], str]) -> dict[str, object]:
    """A copy of nested values with every text in them changed."""
    return {key: _changed(item, change) for key, item in values.items()}


def _changed(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return _each_text(value, change)
    if isinstance(value, list | tuple):
        return [_changed(item, change) for item in value]
    return value


def _fonts(*, everyones: bool) -> typst.Fonts:
    """The bundled typeface and Typst's own; with ``everyones`` the computer's fonts too."""
    return typst.Fonts(
        include_system_fonts=everyones,
        include_embedded_fonts=True,
        font_paths=[resource("fonts")],
    )


def missing_from(text: str, available: typst.Fonts) -> frozenset[str]:
    """The characters of the text that none of these fonts can show."""
    compiler = typst.Compiler(font_paths=available)
    left = {character for character in text if not character.isascii()} - JOINERS
    missing: set[str] = set()
    for _ in range(_ROUNDS):
        named = _complaint(compiler, left) if left else set()
        gone = {character for character in left if _kindred(character) in named}
        if not gone:
            return frozenset(missing)
        missing |= gone
        left -= gone
    return frozenset(missing | left)


def _not_shown(error: typst.TypstError) -> str:
    """What Typst says it can't show; the error is raised again if it is about something else."""
    complaint = _COMPLAINT.search(str(error))
    if not complaint:
        raise error
    return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), complaint[1])


def _complaint(compiler: typst.Compiler, characters: set[str]) -> set[str]:
    """What Typst can't show of these, as script names or characters; empty if all is well."""
    try:
        inputs = {"text": " ".join(sorted(characters))}
        compiler.compile(_PROBE, format="pdf", sys_inputs=inputs, pdf_standards="ua-1")
    except typst.TypstError as error:
        return set(map(_kindred, _not_shown(error)))
    return set()


@lru_cache(maxsize=4096)
def _kindred(character: str) -> str:
    """The name of a large script, or the character itself."""
    name = unicodedata.name(character, "")
    return next((script for script in _LARGE_SCRIPTS if name.startswith(script)), character)
