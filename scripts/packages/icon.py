"""The program's icon, made from one of the bundled icons and the program's own colours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from string import Template

from mbc_tracker import paths
from mbc_tracker.content import palette

#: The bundled icon that stands for the program.
ICON = "chart-line"
SIZES = (16, 24, 32, 48, 64, 128, 256)
#: The icons are drawn on 24 x 24.
_FRAME = Template(
    """<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">
<rect width="48" height="48" rx="10" fill="$ground"/>
<g transform="translate(8.4 8.4) scale(1.3)" fill="none" stroke="$ink"
 stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
$strokes
</g>
</svg>
"""
)


def scalable() -> str:
    """A picture with its own ground, so that it can be seen on light and dark desktops."""
    drawing = paths.resource("icons", f"{ICON}.svg").read_text(encoding="utf-8")
    strokes = "\n".join(re.findall(r"^ *(<[a-z]+ .*/>)$", drawing, re.MULTILINE))
    colours = palette.load().light
    return _FRAME.substitute(strokes=strokes, ground=colours["primary"], ink=colours["on_primary"])


def drawn(svg: str) -> Iterator[tuple[int, bytes]]:
    """The picture in the usual sizes, as PNG."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg.encode()))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        yield size, bytes(buffer.data().data())


def put(icons: Path) -> None:
    """Write all of them where a desktop looks for them. icons: …/share/icons/hicolor."""
    svg = scalable()
    files = [("scalable", "svg", svg.encode())]
    files += [(f"{size}x{size}", "png", png) for size, png in drawn(svg)]
    for folder, ending, picture in files:
        path = icons / folder / "apps" / f"mbc-tracker.{ending}"
        path.parent.mkdir(parents=True)
        path.write_bytes(picture)
