"""The program's icon, made from one of the bundled icons and the program's own colours.

Usage: python -m scripts.packages.icon    (writes resources/program.svg, which the window shows)
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Template

from mbc_tracker import paths
from mbc_tracker.content import palette

#: The bundled icon that stands for the program.
ICON = "chart-line"
SIZES = (16, 24, 32, 48, 64, 128, 256)
#: Those that Apple's format has.
_MAC_SIZES = (16, 32, 64, 128, 256, 512, 1024)
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


def drawn(svg: str, sizes: Iterable[int] = SIZES) -> Iterator[tuple[int, bytes]]:
    """The picture in several sizes (pixels), as PNG."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg.encode()))
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        yield size, bytes(buffer.data().data())


def put_for_program(folder: Path, system: str) -> Path | None:
    """Write the icon as a program file holds it on a system, as sys.platform names it; its path.

    None where program files hold no icon, as on Linux.
    """
    from PIL import Image

    ending = {"win32": "ico", "darwin": "icns"}.get(system)
    if ending is None:
        return None
    sizes = SIZES if ending == "ico" else _MAC_SIZES
    *smaller, largest = (Image.open(io.BytesIO(png)) for _, png in drawn(scalable(), sizes))
    path = folder / f"mbc-tracker.{ending}"
    # Without "sizes" an .ico has some of its own choice; an .icns doesn't know the option.
    largest.save(path, append_images=smaller, sizes=[(size, size) for size in sizes])
    return path


def put(icons: Path) -> None:
    """Write all of them where a desktop looks for them. icons: …/share/icons/hicolor."""
    svg = scalable()
    files = [("scalable", "svg", svg.encode())]
    files += [(f"{size}x{size}", "png", png) for size, png in drawn(svg)]
    for folder, ending, picture in files:
        path = icons / folder / "apps" / f"mbc-tracker.{ending}"
        path.parent.mkdir(parents=True)
        path.write_bytes(picture)


if __name__ == "__main__":
    paths.resource("program.svg").write_text(scalable(), encoding="utf-8")
