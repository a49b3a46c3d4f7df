"""Runs inside the packed program, and does there what the command line doesn't reach.

It draws every screen in each language (with charts, the page's preview and its PDF), prints that
PDF into a file, and says what it saw as JSON, with what Qt's own words say in each language.
Usage: inside FOLDER
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from mbc_tracker import demo_tour
from mbc_tracker.clock import SystemClock
from mbc_tracker.content import suggested_passphrase
from mbc_tracker.content.languages import LANGUAGES


def print_into(pdf: Path, path: Path) -> None:
    """Let Qt's printing module print the PDF into a file."""
    from PySide6.QtPrintSupport import QPrinter

    from mbc_tracker.ui.common.page_images import print_pages
    from mbc_tracker.ui.common.pdf_document import PdfPages

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    pages = PdfPages(pdf.read_bytes())
    print_pages(pages, printer, 1, len(pages))


def cancel_button_in(language: str) -> str:
    """What Qt's own words say for a button of its dialogs; empty where they are not there."""
    from PySide6.QtCore import QTranslator

    from mbc_tracker.ui.shell.translator import qt_words

    words = QTranslator()
    words.load(str(qt_words(language)))
    return words.translate("QPlatformTheme", "Cancel") or ""


def main(folder: Path) -> None:
    others = [language.code for language in LANGUAGES[1:]]
    sittings = [demo_tour.Sitting(f"-{code}", language=code) for code in others]
    drawn = demo_tour.draw(folder, [*demo_tour.PLAIN, *sittings])
    print_into(folder / "report.pdf", folder / "printed.pdf")
    saw = {
        "pictures": sorted(path.name for path in drawn),
        "words": suggested_passphrase.suggested(),
        "zone": SystemClock().now().zone,
        "cancel": {code: cancel_button_in(code) for code in others},
    }
    print(json.dumps(saw))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
