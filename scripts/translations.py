"""The translations: collected from the program, compiled for it.

Usage: python -m scripts.translations update    takes new and changed texts into the files of
                                                every language, for translators
       python -m scripts.translations build     compiles them, and makes American English

What translators work on stands in ``resources/i18n/<language>``: ``window.ts`` for the window (Qt
Linguist), ``messages.po`` for errors and commands (gettext), and the TOML files; the pages of Learn
are in ``resources/pages/<language>``.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.ui.common.translated import CONTEXT
from scripts import american

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "resources" / "i18n"
PROGRAM = ROOT / "mbc_tracker"
#: The languages that people translate, by the folders they have.
TRANSLATED = ("de", "es")

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


def main(arguments: list[str]) -> None:
    """Do what the first argument names."""
    if arguments == ["update"]:
        update()
    elif arguments == ["build"]:
        build()
    else:
        sys.exit(__doc__)


def update() -> None:
    """Take what the program says now into each language's files; what is gone goes there too."""
    template = message_template()
    for language in TRANSLATED:
        folder = TEXTS / language
        _update_window(folder / "window.ts", language)
        _update_messages(folder / "messages.po", template, language)


def build() -> None:
    """Compile the texts of every language that is not English as it is written."""
    for language in TRANSLATED:
        folder = TEXTS / language
        catalogue = read_messages(folder / "messages.po", language)
        compile_language(folder, folder / "window.ts", catalogue)
    american.build(ROOT)


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
    folder.mkdir(exist_ok=True)
    with (folder / "messages.mo").open("wb") as compiled:
        write_mo(compiled, messages)
    beside = ROOT / "build" / "translations" / folder.name
    beside.mkdir(parents=True, exist_ok=True)
    extra = beside / "messages.ts"
    _write_messages(extra, messages)
    _run("lrelease", "-silent", "-nounfinished", window, extra, "-qm", folder / "window.qm")


def collect_window_texts(file: Path, language: str) -> None:
    """Have Qt put every text of the window into a file of its own format."""
    sources = sorted((PROGRAM / "ui").rglob("*.py"))
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB")
    _run("lupdate", *options, "-target-language", language, *sources, "-ts", file)


def _update_window(file: Path, language: str) -> None:
    collect_window_texts(file, language)


def _update_messages(file: Path, template: Catalog, language: str) -> None:
    catalogue = read_messages(file, language)
    catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    with file.open("wb") as stored:
        write_po(stored, catalogue, width=100, sort_output=True, omit_header=False)


def _write_messages(file: Path, messages: Catalog) -> None:
    """The messages in Qt's format."""
    top = ET.Element("TS", version="2.1", language=str(messages.locale or DEFAULT))
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        if not message.id or not message.string:
            continue
        entry = ET.SubElement(context, "message")
        if isinstance(message.id, (tuple, list)):
            entry.set("numerus", "yes")
            ET.SubElement(entry, "source").text = str(message.id[0])
            forms = ET.SubElement(entry, "translation")
            for form in message.string:
                ET.SubElement(forms, "numerusform").text = form
        else:
            ET.SubElement(entry, "source").text = str(message.id)
            ET.SubElement(entry, "translation").text = str(message.string)
    ET.ElementTree(top).write(file, encoding="utf-8", xml_declaration=True)


def _run(tool: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools, which stand beside Python."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main(sys.argv[1:])
