"""Draws pages of Learn for the documents: in the window at the left, printed at the right.

Usage: python -m scripts.learn_pictures FOLDER      (writes learn-<page>.png)
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtWidgets import QApplication

from mbc_tracker import demo
from mbc_tracker.content import catalogue, guidance, pages
from mbc_tracker.demo_tour import DAY, TourClock
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.common.markdown_document import pdf
from mbc_tracker.ui.learn.page import LearnPage
from mbc_tracker.ui.shell.main_window import LEARN
from mbc_tracker.ui.shell.qt_application import flush_deferred_deletes, make_application
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences

#: Pages with a diagram on each: new ones, and what 0 to 10 means.
PAGES = ("fluid", "breathless", "sheet", "about")
_WINDOW = QSize(1366, 728)
_PAPER_WIDTH = 515  # pixels, for a sheet of A4 that is as high as the window


def main(arguments: list[str]) -> None:
    """Draw into the folder that is named."""
    match arguments:
        case [folder]:
            draw(Path(folder))
        case _:
            sys.exit(__doc__)


def draw(folder: Path) -> None:
    """Draw each of the pages in a window with the demo diary."""
    application = make_application()
    with tempfile.TemporaryDirectory() as place:
        store = open_store(Path(place) / "demo.mbc", create=True)
        demo.fill(store, demo.entries(DAY))
        diary = Diary(store, catalogue.load(), TourClock())
        session = Session(application, diary, Preferences(Path(place)))
        session.show(LEARN)
        session.window.showNormal()  # without a display Qt says that the screen is small
        session.window.resize(_WINDOW)
        for key in PAGES:
            _draw_page(application, session, key).save(str(folder / f"learn-{key}.png"))
        session.end()
        flush_deferred_deletes(application)
        store.close()


def _draw_page(application: QApplication, session: Session, key: str) -> QImage:
    """A page on screen and, beside it, the first sheet that is printed of it."""
    learn = session.window.pages[LEARN]
    assert isinstance(learn, LearnPage)  # noqa: S101 - the screen that was just shown
    learn.open_page(key)
    flush_deferred_deletes(application)
    sheet = QImage(_WINDOW.width() + _PAPER_WIDTH, _WINDOW.height(), QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(0, 0, session.window.grab())
    page = next(page for page in pages.load(guidance.load()).for_country("GB") if page.key == key)
    a4, markdown = QPageSize(QPageSize.PageSizeId.A4), learn.article.markdown(page)
    printed = pdf(markdown, page.title, session.theme, a4)
    paper = pypdfium2.PdfDocument(printed)[0].render(scale=2).to_pil().convert("RGB")
    size, colours = (paper.width, paper.height, 3 * paper.width), QImage.Format.Format_RGB888
    beside = QRect(_WINDOW.width(), 0, _PAPER_WIDTH, _WINDOW.height())
    painter.drawImage(beside, QImage(paper.tobytes(), *size, colours))
    painter.end()
    return sheet


if __name__ == "__main__":
    main(sys.argv[1:])
