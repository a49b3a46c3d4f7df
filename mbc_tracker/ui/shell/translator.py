"""The window's texts in the language that is chosen, and those of Qt's own controls."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.paths import resource

_NAME = "window texts"
#: Words of Qt's own that its Spanish lacks: ours stand in for them.
_LACKING = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)


def use_language(application: QApplication, language: str) -> None:
    """Say everything that is made from now on in this language.

    Raises:
        EnvironmentFault: its file is missing or damaged; the language before is kept.
    """
    translators = _translators(application, language) if language != DEFAULT else []
    for before in application.findChildren(QTranslator, _NAME):
        if before not in translators:
            application.removeTranslator(before)
            before.deleteLater()
    for translator in translators:
        application.installTranslator(translator)


def qt_words(language: str) -> Path:
    """Qt's own words in a language: what menus of text fields and file dialogs say."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return Path(folder, f"qtbase_{language}.qm")


def _translators(application: QApplication, language: str) -> list[QTranslator]:
    """Qt's words first: Qt asks the program's, which come last, before them.

    Without a file of Qt's, as in American English, its few words stay as they are.
    """
    file = resource("i18n", language, "window.qm")
    name = f"{language}/{file.name}"
    own = _loaded(application, file)
    if own is None:
        raise EnvironmentFault(
            "The program's own file “{file}” can't be read; please install it again.",
            file=name,
        )
    words = _loaded(application, qt_words(language))
    return [own] if words is None else [words, own]


def _loaded(application: QApplication, file: Path) -> QTranslator | None:
    """A translator with the texts of a file; None where the file is missing or damaged."""
    translator = QTranslator(application)
    translator.setObjectName(_NAME)
    if translator.load(str(file)):
        return translator
    translator.deleteLater()
    return None
