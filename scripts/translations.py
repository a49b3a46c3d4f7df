"""The translations: collected from the program, compiled for it, and looked through.

Usage: python -m scripts.translations update            takes new and changed texts into the files
                                                        of every language, for translators
       python -m scripts.translations build             compiles them, and makes American English
       python -m scripts.translations check             names what is missing, stale or wrong
       python -m scripts.translations accept LANG [FILE]  says that LANG, or one file of it, was
                                                        gone over since the English was changed
       python -m scripts.translations reviewed LANG ROLE DAY FILE...
                                                        says that a clinician or native_reader has
                                                        read the files of LANG as they are now
       python -m scripts.translations calendar LANG     shows what CLDR has for [calendar]

What translators work on stands in ``resources/i18n/<language>``: ``window.ts`` for the window (Qt
Linguist), ``messages.po`` for errors and commands (gettext), and the TOML files; the pages of Learn
are in ``resources/pages/<language>``.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.reviews import ReviewerRole
from scripts import american, cldr, reviews, translation_sources
from scripts.catalogue_checks import message_findings, window_findings
from scripts.reviews import review_findings
from scripts.translation_checks import text_findings
from scripts.translation_files import (
    ROOT,
    TEXTS,
    collect_window_texts,
    compile_language,
    message_template,
    read_messages,
    update_messages,
    window_template,
)

#: The languages that people translate, by the folders they have.
TRANSLATED = ("de", "es")
#: Those whose texts people read: English as it is written, too.
READ = (DEFAULT, *TRANSLATED)
RESOURCES = ROOT / "resources"


def main(arguments: list[str]) -> None:
    """Do what the first argument names."""
    match arguments:
        case ["update"]:
            update()
        case ["build"]:
            build()
        case ["check"]:
            check()
        case ["accept", language, *files] if language in TRANSLATED:
            translation_sources.accept(RESOURCES, language, files)
        case ["reviewed", language, role, day, *files] if files and language in READ:
            reviews.add(RESOURCES, language, ReviewerRole(role), date.fromisoformat(day), files)
        case ["calendar", language]:
            print(cldr.calendar_table(language))
        case _:
            sys.exit(__doc__)


def update() -> None:
    """Take what the program says now into each language's files; what is gone goes there too."""
    template = message_template()
    for language in TRANSLATED:
        folder = TEXTS / language
        collect_window_texts(folder / "window.ts", language)
        update_messages(folder / "messages.po", template, language)


def build() -> None:
    """Compile the texts of every language that is not English as it is written.

    A translation that the program could not use is refused: its file and text are named. So are
    those of the TOML files and pages where they are loaded.
    """
    for language in TRANSLATED:
        folder = TEXTS / language
        wrong = window_findings(folder / "window.ts", language)
        if lines := [*wrong, *message_findings(folder / "messages.po", language)]:
            sys.exit("\n".join(lines))
        catalogue = read_messages(folder / "messages.po", language)
        compile_language(folder, folder / "window.ts", catalogue)
    american.build(RESOURCES)


def check() -> None:
    """Print each finding in a line of its own; the exit code says whether there is any."""
    lines = [line for language in TRANSLATED for line in findings(RESOURCES, language)]
    lines += [line for language in READ for line in review_findings(RESOURCES, language)]
    if lines:
        print(*lines, sep="\n")
        sys.exit(1)


def findings(resources: Path, language: str) -> list[str]:
    """What is missing, stale or wrong in a language, each in a line."""
    folder = resources / "i18n" / language
    template = window_template()
    return [
        *text_findings(resources, language),
        *window_findings(folder / "window.ts", language, template),
        *message_findings(folder / "messages.po", language, message_template()),
    ]


if __name__ == "__main__":
    main(sys.argv[1:])
