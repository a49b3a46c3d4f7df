"""Prints a Learn page."""

from __future__ import annotations

from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.ui.common.markdown_document import pdf
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.learn.article import Article
from mbc_tracker.ui.style.theme import Theme

_PAPERS = {"letter": QPageSize.PageSizeId.Letter}


def print_page(
    article: Article,
    page: LibraryPage,
    paper: str,
    theme: Theme,
    operations: Operations,
    window: QWidget,
) -> None:
    """Ask how to print the page, or say that there is no printer. paper: as it is set."""
    from mbc_tracker.ui.common import printing

    if not printing.has_printer():
        operations.refused.emit(window.tr("This computer has no printer set up."))
        return
    size = QPageSize(_PAPERS.get(paper, QPageSize.PageSizeId.A4))
    document = pdf(article.markdown(page), page.title, theme, size)
    dialog = printing.PrintDialog(theme, document, page.title, window)
    dialog.printed.connect(article.say_printed)
    dialog.open()
