"""The files of Qt Linguist and of gettext: collected from the program, and compiled for it."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.ui.widgets.translated import CONTEXT

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "resources" / "i18n"
PROGRAM = ROOT / "mbc_tracker"
#: What gettext calls keywords: the first argument of each is a sentence for people.
_KEYWORDS: dict[str, tuple[int, ...] | None] = {
    **dict.fromkeys(
        (
            *("MbcError", "Refused", "EnvironmentFault", "PassphraseRequired"),
            *("DiaryChanged", "OpenOnOtherComputer", "Message"),
        )
    ),
    "CountedMessage": (1, 2),
}


#: Qt has fewer plural forms of a language than CLDR and gettext: which of theirs its own are.
#: Spanish has one for millions there.
_FORMS_OF_QT = {"es": (0, 2)}

#: Of what is made by a script: the same package comes out whenever it is built.
NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


@cache
def message_template() -> Catalog:
    """Every sentence of errors and commands, in the order of the alphabet."""
    template = Catalog(fuzzy=False)
    found = extract_from_dir(
        PROGRAM, method_map=[("**.py", "python")], keywords=_KEYWORDS, comment_tags=()
    )
    for _, _, message, _, _ in found:
        template.add(message)
    return template


def read_messages(file: Path, language: str) -> Catalog:
    """The sentences of a language; an empty catalogue where it has none yet."""
    if not file.exists():
        return Catalog(locale=language, fuzzy=False)
    with file.open("rb") as stored:
        return read_po(stored, locale=language)


def compile_language(folder: Path, window: Path, messages: Catalog) -> None:
    """Write ``messages.mo`` and ``window.qm``; the second has the messages, too."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "messages.mo").open("wb") as compiled:
        write_mo(compiled, messages)
    with TemporaryDirectory() as place:
        extra = Path(place) / "messages.ts"
        _write_messages(extra, messages)
        _run("lrelease", "-silent", "-nounfinished", window, extra, "-qm", folder / "window.qm")


def collect_window_texts(file: Path, language: str) -> None:
    """Have Qt put every text of the window into a file of its own format."""
    sources = sorted((PROGRAM / "ui").rglob("*.py"))
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB")
    _run("lupdate", *options, "-target-language", language, *sources, "-ts", file)


@cache
def window_template() -> str:
    """Every text of the window as the program has it now, in Qt's format, none translated."""
    with TemporaryDirectory() as place:
        file = Path(place) / "window.ts"
        collect_window_texts(file, DEFAULT)
        return file.read_text(encoding="utf-8")


def update_messages(file: Path, template: Catalog, language: str) -> None:
    """Take new messages into a language's file, and those that are gone out of it."""
    catalogue = read_messages(file, language)
    catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    with file.open("wb") as stored:
        write_po(stored, catalogue, width=100, sort_output=True, omit_header=False)


def write_language(folder: Path, say: Callable[[str], str], *, right_to_left: bool = False) -> None:
    """Make and compile a language whose sentences can be made out of the English ones."""
    top = ET.fromstring(window_template())
    for message in top.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            translation.attrib.pop("type", None)
            translation.text = say(message.findtext("source", ""))
    if right_to_left:
        _turn(top)
    messages = Catalog(locale="en_US", fuzzy=False, creation_date=NO_DATE)
    for each in message_template():
        if isinstance(each.id, tuple):
            messages.add(each.id, tuple(map(say, each.id)))
        elif each.id:
            messages.add(each.id, say(str(each.id)))
    with TemporaryDirectory() as place:
        window = Path(place) / "window.ts"
        ET.ElementTree(top).write(window, encoding="utf-8", xml_declaration=True)
        compile_language(folder, window, messages)


def _turn(window: ET.Element) -> None:
    """Add what Qt asks for when it looks whether a language runs from right to left."""
    context = ET.SubElement(window, "context")
    ET.SubElement(context, "name").text = "QGuiApplication"
    direction = ET.SubElement(context, "message")
    ET.SubElement(direction, "source").text = "QT_LAYOUT_DIRECTION"
    ET.SubElement(direction, "translation").text = "RTL"


def _write_messages(file: Path, messages: Catalog) -> None:
    """The messages in Qt's format."""
    top = ET.Element("TS", version="2.1", language=str(messages.locale or DEFAULT))
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        if not message.id or not message.string:
            continue
        entry = ET.SubElement(context, "message")
        if isinstance(message.id, tuple):
            entry.set("numerus", "yes")
            ET.SubElement(entry, "source").text = message.id[0]
            forms = ET.SubElement(entry, "translation")
            for number in _FORMS_OF_QT.get(top.get("language", ""), range(len(message.string))):
                ET.SubElement(forms, "numerusform").text = message.string[number]
        else:
            ET.SubElement(entry, "source").text = str(message.id)
            ET.SubElement(entry, "translation").text = str(message.string)
    ET.ElementTree(top).write(file, encoding="utf-8", xml_declaration=True)


def _run(tool: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools, which stand beside Python."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)
