"""The pictures of the Learn pages, drawn in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from mbc_tracker.content.pages import PICTURE, picture
from mbc_tracker.ui.style.theme import Theme

#: The files have these colours of the light theme; each stands for its counterpart in the dark one.
TOKENS = (
    *("surface", "ink", "muted", "line", "primary", "primary_soft"),
    *("notice", "notice_surface", "notice_line"),
    *("emergency", "emergency_surface", "emergency_line"),
)


def size(target: str, language: str) -> QSize:
    """The size of a picture at 100 % text. target: as a page names it, ``picture:lungs``."""
    return QSvgRenderer(QByteArray(_read(target, language).encode())).defaultSize()


def draw(target: str, theme: Theme, width: int) -> QImage:
    """The picture as an image that is so many pixels wide."""
    text = _read(target, theme.language)
    for token in TOKENS:
        # In two steps, as a colour of one theme may be another colour of the other.
        text = text.replace(theme.colours.light[token], f"{{{token}}}")
    for token in TOKENS:
        text = text.replace(f"{{{token}}}", theme.tokens[token])
    renderer = QSvgRenderer(QByteArray(text.encode()))
    whole = renderer.defaultSize()
    height = round(whole.height() * width / whole.width())
    image = QImage(QSize(width, height), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


@lru_cache(maxsize=8)
def _read(target: str, language: str) -> str:
    """The SVG of a picture, with the emergency number in it where it has a place for one."""
    name, _, number = target.removeprefix(PICTURE).partition("?")
    text = picture(name, language).read_text(encoding="utf-8")
    return text.replace("{number}", escape(number.replace("+", " ")))
