"""The window's texts in the language that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.paths import resource

_NAME = "window texts"


def use_language(application: QApplication, language: str) -> None:
    """Say everything that is made from now on in this language.

    Raises:
        EnvironmentFault: its file is missing or damaged; the language before is kept.
    """
    translator = QTranslator(application)
    translator.setObjectName(_NAME)
    file = resource("i18n", language, "window.qm")
    if language != DEFAULT and not translator.load(str(file)):
        translator.deleteLater()
        raise EnvironmentFault(
            "The program's own file “{file}” can't be read; please install it again.",
            file=f"{language}/{file.name}",
        )
    for before in application.findChildren(QTranslator, _NAME):
        if before is not translator:
            application.removeTranslator(before)
            before.deleteLater()
    if language != DEFAULT:
        application.installTranslator(translator)
